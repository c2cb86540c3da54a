/** The part of Pagefind's browser module that this site uses: its public interface, with time limits where it could wait for ever. */

import type { SearchState } from "../search/address.ts";
import { sortName } from "../search/fields.ts";
import { planSearch } from "../search/plan.ts";
import { joinAnswers } from "../search/rank.ts";

export interface Fragment {
  readonly url: string;
  readonly raw_url?: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface Result {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

interface Options {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

interface Pagefind {
  readonly options: (options: {
    readonly baseUrl?: string;
    readonly exactDiacritics?: boolean;
    readonly excerptLength?: number;
  }) => Promise<void>;
  readonly search: (term: string | null, options: Options) => Promise<{ readonly results: readonly Result[] } | null>;
}

/** How long the index may take, in milliseconds, before the reader is told that it does not answer. */
const patience = 30_000;

export type Search = (state: SearchState) => Promise<readonly Result[]>;

/**
 * Loads the index's module.
 * @param base the address of its folder
 * @throws {Error} when it cannot be loaded or does not answer in time
 */
export async function openIndex(base: string): Promise<Search> {
  const pagefind: Pagefind = await inTime(import(new URL("pagefind.js", new URL(base, location.href)).href));
  await inTime(pagefind.options({ baseUrl: "/", excerptLength: 32 }));
  return (state) => ask(pagefind, state);
}

/**
 * Asks one question after the other, for the option that tells them apart is the index's own.
 * Filters without a query find all that they let through.
 */
async function ask(pagefind: Pagefind, { query, filters, sort }: SearchState): Promise<readonly Result[]> {
  const order = sort === "relevance" ? {} : ({ sort: { [sortName]: sort === "newest" ? "desc" : "asc" } } as const);
  if (query.trim() === "") return (await inTime(pagefind.search(null, { filters, ...order })))?.results ?? [];
  const questions = planSearch(query);
  const tiers: (readonly Result[])[] = [];
  // By date the strictness does not matter: the loosest question finds all that the others find.
  for (const { term, folded } of sort === "relevance" ? questions : questions.slice(-1)) {
    await inTime(pagefind.options({ exactDiacritics: !folded }));
    const found = await inTime(pagefind.search(term, { filters, ...order }));
    tiers.push(found?.results ?? []);
  }
  return joinAnswers(tiers);
}

export function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("the index does not answer")), patience),
  );
  return Promise.race([work, late]);
}
