/** The search engine: from what a page asks to results that can be shown. Runs in a worker, or where there is none in the page. */

import type { SearchState } from "../../search/address.ts";
import { type Choices, choicesOf, yearsOf } from "../../search/choices.ts";
import type { complete } from "../../search/complete.ts";
import { filterNames } from "../../search/fields.ts";
import { type Figures, rowsWithin } from "../../search/figures.ts";
import { find } from "../../search/find.ts";
import type { Load } from "../../search/lexicon/files.ts";
import { parseQuery, type Query } from "../../search/query.ts";
import type { Engine, Found, SearchConfig } from "../../search/request.ts";
import type { suggest } from "../../search/suggest.ts";
import { inTime } from "../in-time.ts";
import { type Documents, documentsIn } from "./documents.ts";
import { type Facets, facetsOf } from "./facets.ts";
import type { Files } from "./files.ts";
import { foundOf } from "./found.ts";
import { type Instances, instancesOf } from "./instances.ts";
import type { PagefindModule } from "./pagefind.ts";

/** With so few results a reader may have meant something else. */
const little = 2;

export interface Spelling {
  readonly suggest: typeof suggest;
  readonly complete: typeof complete;
}

export interface Parts {
  /** The address of the index's folder, absolute. */
  readonly base: string;
  readonly config: SearchConfig;
  readonly files: Files;
  readonly load: () => Promise<PagefindModule>;
  readonly figures: () => Promise<Figures>;
  readonly lexicon: Load;
  readonly spelling: () => Promise<Spelling>;
}

/** What one search has found; kept for its counts and its further results. */
interface Finding {
  readonly key: string;
  readonly query: Query;
  readonly choices: Choices;
  /** All that the query finds, whatever is chosen. */
  readonly ids: readonly string[];
  /** What the choices let through, in the order wished. */
  readonly shown: readonly string[];
}

type Find = (state: SearchState) => Promise<Finding>;

export function makeEngine(parts: Parts): Engine {
  const instances = instancesOf(parts.base, parts.config, parts.load);
  let last: Finding | undefined;
  let facets: { readonly of: number; readonly facets: Facets } | undefined;
  const documents = documentsIn(instances);
  const facetsNow = (): Facets => {
    if (facets?.of !== instances.opened()) facets = { of: instances.opened(), facets: facetsOf(documents) };
    return facets.facets;
  };
  const found: Find = async (state) => {
    const key = JSON.stringify([state, instances.opened()]);
    const query = parseQuery(state.query);
    if (last?.key !== key) last = { key, query, ...(await findNow(state, query, parts, documents, facetsNow())) };
    return last;
  };
  return {
    search: async ({ state, start, size, typing }, show) => {
      const years = yearsOf(state, parseQuery(state.query));
      const needed = neededOf(years, parts.config);
      for (const count of stagesOf(needed, instances)) {
        instances.open(count);
        const asked = typing ? await completed(state, found, parts) : state;
        const { shown, query } = await found(asked);
        const items = await itemsOf(shown.slice(start, start + size), documents, query, asked.query);
        const partial = count < needed;
        const suggestion = partial || shown.length > little ? undefined : await suggested(state, parts);
        parts.files.mustBeWhole();
        show({ total: shown.length, items, partial, ...(suggestion === undefined ? {} : { suggestion }) });
      }
    },
    counts: async (state) => {
      const { ids, choices } = await found(state);
      const counts = await facetsNow().counts(ids, choices);
      parts.files.mustBeWhole();
      return counts;
    },
    complete: async (typed) => (await parts.spelling()).complete(typed, parts.lexicon),
  };
}

/** How many shards, from the newest on, some years need. */
function neededOf({ from = "", to = "" }: SearchState["years"], { shards }: SearchConfig): number {
  const fits = shards.map((shard) => (to === "" || shard.from <= to) && (from === "" || shard.to >= from));
  return Math.max(1, fits.lastIndexOf(true) + 1);
}

/** What is open answers first; then what else is needed is opened. */
function stagesOf(needed: number, instances: Instances): number[] {
  const opened = instances.opened();
  return opened >= needed ? [opened] : [opened, needed];
}

/** While the last word may be unfinished and nothing is found of it, the archive's commonest words that begin so are meant. */
async function completed(state: SearchState, found: Find, { spelling, lexicon }: Parts): Promise<SearchState> {
  if (state.query.trim() === "" || (await found(state)).shown.length > 0) return state;
  const { complete } = await spelling();
  const words = (await complete(state.query, lexicon)).find(({ kind }) => kind === "compound");
  return words === undefined ? state : { ...state, query: words.text };
}

/** Help with spelling is welcome, but no search fails for want of it. */
async function suggested({ query }: SearchState, { spelling, lexicon }: Parts): Promise<string | undefined> {
  try {
    return await (await spelling()).suggest(query, lexicon);
  } catch {
    return undefined;
  }
}

async function findNow(
  state: SearchState,
  query: Query,
  { config, figures }: Parts,
  documents: Documents,
  facets: Facets,
): Promise<Omit<Finding, "key" | "query">> {
  const choices = new Map(await choicesOf(state, query, config, documents.values));
  if (state.figures.unit !== undefined)
    choices.set(filterNames.row, rowsWithin(await inTime(figures()), state.figures));
  const sets = [...(await facets.chosen(choices)).values()];
  const passes = (id: string): boolean => sets.every((set) => set.has(id));
  const places = await facets.places();
  const isEmpty = query.words.length + query.phrases.length === 0;
  const ids = isEmpty ? [...places.keys()] : await find(query, { ask: documents.ask, total: places.size, passes });
  const shown = ids.filter(passes);
  const placeOf = (id: string): number => places.get(id) ?? 0;
  if (state.sort !== "relevance") shown.sort((a, b) => placeOf(a) - placeOf(b));
  if (state.sort === "oldest") shown.reverse();
  return { choices, ids, shown };
}

async function itemsOf(ids: readonly string[], documents: Documents, query: Query, typed: string): Promise<Found[]> {
  const results = ids.flatMap((id) => documents.result(id) ?? []);
  const fragments = await inTime(Promise.all(results.map((result) => result.data())));
  return fragments.map((fragment) => foundOf(fragment, [query.words, ...query.phrases], typed));
}
