/** One search of the shards that are open: what the query finds, and what of it the reader's choices let through. */
import type { SearchState } from "../../search/address.ts";
import { type Choices, chosenIn } from "../../search/choices.ts";
import type { Allows } from "../../search/course.ts";
import { filterNames } from "../../search/fields.ts";
import { type Finds, find } from "../../search/find.ts";
import { isPlain, plainQuery } from "../../search/plain-query.ts";
import type { Found } from "../../search/request.ts";
import type { Restrictions } from "../../search/restrictions.ts";
import type { Wish } from "../../search/wish.ts";
import type { Documents } from "./documents.ts";
import type { Facets } from "./facets.ts";
import { foundOf } from "./found.ts";
import type { Tools } from "./parts.ts";

/** Kept for its counts and its further results. */
export interface Finding {
  readonly choices: Choices;
  /** All that the query finds, field words included, whatever is chosen. */
  readonly ids: readonly string[];
  /** What the choices let through, in the order wished. */
  readonly shown: readonly string[];
  /** Whether a word of the query stands nowhere as it was typed. */
  readonly isOdd: boolean;
}

export async function wishOf(state: SearchState, { special, names }: Tools): Promise<Wish> {
  if (!isPlain(state.query)) return (await special()).specialWish(state, names);
  return { state, query: plainQuery(state.query), years: state.years, typedYears: {} };
}

const unrestricted: Restrictions = { allows: () => true, required: [], fields: [] };

export async function findingOf(wish: Wish, parts: Tools, documents: Documents, facets: Facets): Promise<Finding> {
  const { state, query } = wish;
  const restrictions = isPlain(state.query)
    ? unrestricted
    : await (await parts.special()).restrictionsOf(query, { ...parts, ...documents, ...facets });
  const ask = await askerOf(wish, parts, documents, facets, restrictions);
  const leave = async (ids: readonly string[], sets: readonly ReadonlySet<string>[]): Promise<string[]> => {
    const passes = (id: string): boolean => sets.every((set) => set.has(id));
    const left = ids.filter(passes);
    // What a choice leaves is told beside it: it may loosen the query only where it leaves nothing.
    return left.length > 0 || ids.length === 0 ? left : (await ask(passes)).ids.filter(passes);
  };
  const { ids: all, isOdd } = await ask(() => true);
  const ids = await leave(all, restrictions.fields);
  const choices = await choicesIn(state, parts);
  const shown = await leave(ids, [...restrictions.fields, ...(await facets.chosen(choices)).values()]);
  return { choices, ids, shown: await sorted(shown, facets, state.sort), isOdd };
}

/** Finds what the query does; what does not pass does not count as found. */
async function askerOf(
  wish: Wish,
  { read }: Tools,
  { ask, total }: Documents,
  facets: Facets,
  restrictions: Restrictions,
): Promise<(passes: Allows) => Promise<Finds>> {
  if (isList(wish)) {
    const ids = [...(await facets.places()).keys()].filter(restrictions.allows);
    return async () => ({ ids, isOdd: false });
  }
  const now = (): number => performance.now();
  return (passes) => find(wish.query, { ask, read, total, passes, now }, restrictions);
}

/** Whether it has nothing to find, and lists what its exclusions and choices leave. Signs alone list nothing, for they say nothing. */
function isList({ state, query: { words, phrases, excluded, fields, excludedFields } }: Wish): boolean {
  if (words.length + phrases.length > 0) return false;
  return state.query.trim() === "" || excluded.length + Object.keys({ ...fields, ...excludedFields }).length > 0;
}

async function choicesIn(state: SearchState, { config, special, figures }: Tools): Promise<Choices> {
  const choices = chosenIn(state, config);
  if (state.figures.unit === undefined) return choices;
  const { rowsWithin } = await special();
  return choices.set(filterNames.row, rowsWithin(await figures(), state.figures));
}

async function sorted(ids: string[], facets: Facets, order: SearchState["sort"]): Promise<string[]> {
  if (order === "relevance") return ids;
  const places = await facets.places();
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const sign = order === "newest" ? 1 : -1;
  return ids.sort((a, b) => sign * (placeOf(a) - placeOf(b)));
}

/** Documents as results that can be shown, with what was searched for marked. */
export async function itemsOf(
  ids: readonly string[],
  documents: Documents,
  { query, state }: Wish,
  { days }: Pick<Tools, "days">,
): Promise<Found[]> {
  const fragments = await documents.fragments(ids);
  return fragments.map((fragment) => foundOf(fragment, [query.words, ...query.phrases], state.query, days));
}
