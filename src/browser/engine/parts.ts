/** What the engine is made of: the archive's own files, loaded when they are needed. */
import type { Read } from "../../search/answers.ts";
import type { complete } from "../../search/complete.ts";
import type { DayForm } from "../../search/day-form.ts";
import type { Names } from "../../search/field-words.ts";
import type { Figures, rowsWithin } from "../../search/figures.ts";
import type { Folders } from "../../search/folders.ts";
import type { Load } from "../../search/lexicon/files.ts";
import type { readingsOf } from "../../search/readings.ts";
import type { SearchConfig } from "../../search/request.ts";
import type { restrictionsOf } from "../../search/restrictions.ts";
import type { suggest } from "../../search/suggest.ts";
import type { specialWish } from "../../search/wish.ts";
import type { Files } from "./files.ts";
import type { PagefindModule } from "./pagefind.ts";

/** What only words without marks need. */
export interface Readings {
  readonly readingsOf: typeof readingsOf;
}

/** What only searches need that are more than words. */
export interface Special {
  readonly complete: typeof complete;
  readonly restrictionsOf: typeof restrictionsOf;
  readonly rowsWithin: typeof rowsWithin;
  readonly specialWish: typeof specialWish;
  readonly suggest: typeof suggest;
}

/** Where the engine finds what it needs, here with absolute addresses. */
export interface Settings extends Folders {
  readonly days: DayForm;
  /** What stands for the page that asks, and for any other that it takes to be as good. */
  readonly pages: readonly string[];
  /** The script that reads words without marks. */
  readonly readings: string;
  /** The script that has what few searches need. */
  readonly special: string;
}

export interface EngineParts {
  /** The address of the index's folder, absolute. */
  readonly base: string;
  readonly config: SearchConfig;
  /** How days are written beside results. */
  readonly days: DayForm;
  readonly files: Files;
  readonly pagefind: () => Promise<PagefindModule>;
  readonly readings: () => Promise<Readings>;
  readonly special: () => Promise<Special>;
  readonly figures: () => Promise<Figures>;
  readonly names: () => Promise<Names>;
  readonly lexicon: Load;
}

/** With what the engine makes of them. */
export interface Tools extends EngineParts {
  readonly read: Read;
}
