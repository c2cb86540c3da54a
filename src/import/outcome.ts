/** What became of one raw text. */
import type { Note } from "./note.ts";

export interface ImportOutcome {
  /** The raw text's file, as it was given. */
  readonly file: string;
  /** The article's path within the archive, with `/` on every system. */
  readonly written?: string;
  /** The same, where a dry run would have written it. */
  readonly planned?: string;
  /** Why nothing was written. */
  readonly refused?: string;
  readonly parts: readonly Note[];
}
