/**
 * What the search of a site is made of now: one small file, told anew before each search, so that a page that has long been open
 * notices that the site was published again.
 */
import type { SearchConfig } from "./request.ts";

export interface Edition extends SearchConfig {
  /** Stands for the search page, its choices and its script: one that was made for another may not know what it shows. */
  readonly page: string;
  /** What Pagefind reads first, of each shard by its folder. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** Sums of the files whose names do not tell what is in them. */
  readonly sums: Sums;
}

export interface Sums {
  readonly figures: string;
  readonly names: string;
  /** Of the lexicon, those that tell the sums of its other files. */
  readonly shared: string;
  readonly beginnings: string;
  /** Pagefind's WebAssembly. */
  readonly program: string;
}

/**
 * What stands for a page that searches.
 * @param choices what stands for the choices that it offers
 * @param script the address of the engine
 */
export function pageMark(choices: string, script: string): string {
  return choices + script.slice(script.lastIndexOf("/") + 1);
}
