/** A copy of a site, wherever it is, and what is found in it. */

import type { Fault } from "../input/fault.ts";
import type { Said } from "../input/said.ts";

/** A file of a copy by its sum, or why there is none. */
export type Found =
  | {
      readonly sum: string;
      /** Where the host led to for it. */
      readonly led?: string;
      /** Whether the host gives the same for what is not there. */
      readonly instead?: true;
    }
  | { readonly missing: true }
  | { readonly unread: string };

export type Progress = (done: number, total: number) => void;

export interface Copy {
  /** All its files; nothing where that cannot be known. */
  readonly there: readonly string[] | undefined;
  /** The text of its own manifest; nothing where it has none. */
  readonly manifest: () => Promise<string | undefined>;
  readonly look: (paths: readonly string[], progress: Progress) => Promise<ReadonlyMap<string, Found>>;
}

/** What is wrong with a file as a whole. */
export function wholeFile(file: string, said: Said): Fault {
  return { file, line: 1, column: 1, ...said };
}
