/** One search of the shards that are open: what the query finds, and what of it the reader's choices let through. */
import type { Range, SearchState } from "../../search/address.ts";
import { type Choices, chosenIn } from "../../search/choices.ts";
import { filterNames } from "../../search/fields.ts";
import { find, without } from "../../search/find.ts";
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
}

export async function wishOf(state: SearchState, { special }: Tools): Promise<Wish> {
  if (isPlain(state.query)) return { state, query: plainQuery(state.query), years: state.years };
  const { parseQuery, yearsOf } = await special();
  const query = parseQuery(state.query);
  return { state, query, years: yearsOf(state, query) };
}

export async function findingOf(wish: Wish, parts: Tools, documents: Documents, facets: Facets): Promise<Finding> {
  const { state, query } = wish;
  const choices = await choicesIn(wish, parts, documents);
  const sets = [...(await facets.chosen(choices)).values()];
  const passes = (id: string): boolean => sets.every((set) => set.has(id));
  const ids = isList(wish)
    ? await without(query, documents.ask, [...(await facets.places()).keys()])
    : await find(query, {
        ask: documents.ask,
        read: parts.read,
        total: documents.total,
        passes,
        now: () => performance.now(),
      });
  return { choices, ids, shown: await sorted(ids.filter(passes), facets, state.sort) };
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
