/** Lists that go on over several pages. */
import type { Addresses } from "../archive/addresses.ts";
import type { LinkTo } from "./view.ts";

/** A page of a list, by its number. */
export interface NumberedPage extends LinkTo {
  readonly number: number;
}

/** So many articles stand on a page. */
export const perPage = 50;

/** How many pages a list of so many has; an empty one has one, too. */
export function countOfPages(items: number): number {
  return Math.max(1, Math.ceil(items / perPage));
}

/** What of a list stands on a page, counted from 1. */
export function onPage<Item>(items: readonly Item[], page: number): readonly Item[] {
  return items.slice((page - 1) * perPage, page * perPage);
}

/**
 * The pages that a page of a list links to, itself among them: the ends, and those around it. Not all: of a thousand pages each would
 * hold a thousand.
 * @param list its address
 * @param count how many pages it has
 * @returns none where there is only one
 */
export function linkedPages(list: string, count: number, page: number, { listPage }: Addresses): NumberedPage[] {
  if (count === 1) return [];
  const around = [-2, -1, 0, 1, 2].map((distance) => page + distance);
  const numbers = [...new Set([1, ...around, count])].filter((number) => number >= 1 && number <= count);
  return numbers.map((number) => ({ number, text: String(number), to: listPage(list, number) }));
}
