/** One search of the shards that are open: what the query finds, and what of it the reader's choices let through. */
import type { Range, SearchState } from "../../search/address.ts";
import { type Choices, chosenIn } from "../../search/choices.ts";
import type { Allows, FindLong } from "../../search/course.ts";
import { filterNames } from "../../search/fields.ts";
import { type Finds, find } from "../../search/find.ts";
import { isPlain, plainQuery, type Query } from "../../search/plain-query.ts";
import type { Found } from "../../search/request.ts";
import type { Documents } from "./documents.ts";
import type { Facets } from "./facets.ts";
import { foundOf } from "./found.ts";
import type { Tools } from "./parts.ts";

/** What a reader wants, understood. */
export interface Wish {
  readonly state: SearchState;
  readonly query: Query;
  /** Shards without these years need not be opened. */
  readonly years: Range;
}

/** Kept for its counts and its further results. */
export interface Finding {
  readonly choices: Choices;
  /** All that the query finds, whatever is chosen. */
  readonly ids: readonly string[];
  /** What the choices let through, in the order wished. */
  readonly shown: readonly string[];
  /** Whether a word of the query stands nowhere as it was typed. */
  readonly isOdd: boolean;
}

export async function wishOf(state: SearchState, { special, names }: Tools): Promise<Wish> {
  if (isPlain(state.query)) return { state, query: plainQuery(state.query), years: state.years };
  const { parseQuery, yearsOf } = await special();
  const query = parseQuery(state.query, state.query.includes(":") ? await names() : {});
  return { state, query, years: yearsOf(state, query) };
}

export async function findingOf(wish: Wish, parts: Tools, documents: Documents, facets: Facets): Promise<Finding> {
  const choices = await choicesIn(wish, parts, documents);
  const sets = [...(await facets.chosen(choices)).values()];
  const passes = (id: string): boolean => sets.every((set) => set.has(id));
  const ask = await askerOf(wish, parts, documents, facets);
  const { ids, isOdd } = await ask(() => true);
  let shown = ids.filter(passes);
  // What a choice leaves is told beside it: it may loosen the query only where it leaves nothing.
  if (shown.length === 0 && ids.length > 0) shown = (await ask(passes)).ids.filter(passes);
  return { choices, ids, shown: await sorted(shown, facets, wish.state.sort), isOdd };
}

/** Finds what the query does; what does not pass does not count as found. */
async function askerOf(
  wish: Wish,
  { special, read }: Tools,
  { ask, total }: Documents,
  facets: Facets,
): Promise<(passes: Allows) => Promise<Finds>> {
  const { state, query } = wish;
  const restrictions = isPlain(state.query) ? undefined : await (await special()).restrictionsOf(query, ask);
  if (isList(wish)) {
    const all = [...(await facets.places()).keys()];
    const ids = restrictions === undefined ? all : all.filter(restrictions.allows);
    return async () => ({ ids, isOdd: false });
  }
  const findLong = async (): Promise<FindLong> => (await special()).findLong;
  const now = (): number => performance.now();
  return (passes) => find(query, { ask, read, total, passes, findLong, now }, restrictions);
}

/** Whether it has nothing to find, and lists what its exclusions and choices leave. Signs alone list nothing, for they say nothing. */
function isList({ state, query: { words, phrases, excluded, fields, excludedFields } }: Wish): boolean {
  if (words.length + phrases.length > 0) return false;
  return state.query.trim() === "" || excluded.length + Object.keys({ ...fields, ...excludedFields }).length > 0;
}

async function choicesIn({ state, query }: Wish, parts: Tools, documents: Documents): Promise<Choices> {
  const choices = isPlain(state.query)
    ? chosenIn(state, parts.config)
    : await (await parts.special()).choicesOf(state, query, parts.config, parts.names, documents.values);
  if (state.figures.unit === undefined) return choices;
  const { rowsWithin } = await parts.special();
  return new Map([...choices, [filterNames.row, rowsWithin(await parts.figures(), state.figures)]]);
}

async function sorted(ids: string[], facets: Facets, order: SearchState["sort"]): Promise<string[]> {
  if (order === "relevance") return ids;
  const places = await facets.places();
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const sign = order === "newest" ? 1 : -1;
  return ids.sort((a, b) => sign * (placeOf(a) - placeOf(b)));
}

/** Documents as results that can be shown, with what was searched for marked. */
export async function itemsOf(ids: readonly string[], documents: Documents, { query, state }: Wish): Promise<Found[]> {
  const fragments = await documents.fragments(ids);
  return fragments.map((fragment) => foundOf(fragment, [query.words, ...query.phrases], state.query));
}
