/**
 * Which pages of a site have links that lead nowhere. Pages are taken in one by one, and of each only what it asks of others is held:
 * what a hundred thousand pages offer and ask for would take more memory than all else.
 */
import { type Needs, partsOf } from "./rules.ts";

/** What a page offers, asked for again where others want places of it. */
export type IdsOf = (path: string) => readonly string[];

export class Links {
  readonly #files: ReadonlySet<string>;
  readonly #lost = new Set<string>();
  /** The places that others want of a page, and who wants each. */
  readonly #wanted = new Map<string, Map<string, string[]>>();

  /** @param files all files of the site */
  constructor(files: ReadonlySet<string>) {
    this.#files = files;
  }

  /** Takes in what a page asks for. */
  add(page: string, { ids, targets }: Needs): void {
    const own = new Set(ids);
    for (const target of targets) {
      const [path, place] = partsOf(target);
      if (!this.#files.has(path)) this.#lost.add(page);
      else if (place !== undefined && path !== page) this.#want(path, place, page);
      else if (place !== undefined && !own.has(place)) this.#lost.add(page);
    }
  }

  /** The pages with links that lead nowhere; to be asked when all are taken in. */
  lost(idsOf: IdsOf): ReadonlySet<string> {
    for (const [path, places] of this.#wanted) {
      const ids = new Set(idsOf(path));
      for (const [place, pages] of places) if (!ids.has(place)) for (const page of pages) this.#lost.add(page);
    }
    return this.#lost;
  }

  #want(path: string, place: string, page: string): void {
    const places = this.#wanted.get(path) ?? new Map<string, string[]>();
    this.#wanted.set(path, places);
    const pages = places.get(place) ?? [];
    places.set(place, pages);
    pages.push(page);
  }
}
