/** What a build tells of itself when it is over. */
import type { MovedBelow } from "../archive/moved-below.ts";
import type { Faint } from "../overrides/faint.ts";
import type { Unused } from "../overrides/unused.ts";
import type { Changes } from "./changes.ts";

export interface Summary {
  readonly articles: number;
  readonly rows: number;
  readonly pages: number;
  readonly files: number;
  /** Bytes of the search index. */
  readonly indexBytes: number;
  /** Whether the index came from an earlier build of the same content. */
  readonly indexKept: boolean;
  /** What differs from what was published before; nothing where that is not known. */
  readonly changes?: Changes;
  /** No page shows where to report a fault, for the site names no contact. */
  readonly withoutContact?: boolean;
  /** Earlier addresses that name again what the site lies below. */
  readonly movedBelow?: MovedBelow | undefined;
  /** Nothing that names whole addresses is there, for the site does not say where it lies. */
  readonly withoutUrl?: boolean;
  /** The archive's own colours that cards and icons cannot have, for only a browser can tell them. */
  readonly unreadColours?: readonly string[];
  /** Those in which letters cannot be read on the paper, in a theme. */
  readonly faintColours?: readonly Faint[];
  /** The archive's own properties of styles that nothing reads. */
  readonly unusedProperties?: readonly Unused[];
  /** Why nothing could be kept for the next build, where that is so. */
  readonly unkept?: string;
  readonly out: string;
}

/** What stands in a site, once it is published. */
export type Made = Pick<Summary, "articles" | "rows" | "pages" | "files" | "indexBytes" | "indexKept" | "changes">;
