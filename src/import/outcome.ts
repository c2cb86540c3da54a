/** What became of what was to be imported. */
import type { Said } from "../input/said.ts";
import type { Note } from "./note.ts";
import type { SheetOutcome } from "./sheet/outcome.ts";

/** What became of one file. */
export type Outcome = ImportOutcome | SheetOutcome;

/** What became of one raw text. */
export interface ImportOutcome {
  /** The raw text's file, as it was given. */
  readonly file: string;
  /** The article's path within the archive, with `/` on every system. */
  readonly written?: string;
  /** The same, where a dry run would have written it. */
  readonly planned?: string;
  /** Why nothing was written. */
  readonly refused?: Said;
  /** Of a folder: documents in it that were not brought in, and why not. */
  readonly leftOut?: { readonly files: readonly string[]; readonly why: Said };
  readonly parts: readonly Note[];
}
