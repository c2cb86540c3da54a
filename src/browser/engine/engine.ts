/** The search engine: from what a page asks to results that can be shown. Runs in a worker, or where there is none in the page. */

import type { SearchState } from "../../search/address.ts";
import { type Choices, choicesOf, yearsOf } from "../../search/choices.ts";
import { complete } from "../../search/complete.ts";
import { filterNames } from "../../search/fields.ts";
import { type Figures, rowsWithin } from "../../search/figures.ts";
import { find } from "../../search/find.ts";
import type { Load } from "../../search/lexicon/files.ts";
import { parseQuery, type Query } from "../../search/query.ts";
import type { Engine, Found, SearchConfig } from "../../search/request.ts";
import { suggest } from "../../search/suggest.ts";
import { inTime } from "../in-time.ts";
import { type Documents, documentsIn } from "./documents.ts";
import { type Facets, facetsOf } from "./facets.ts";
import type { Files } from "./files.ts";
import { foundOf } from "./found.ts";
import { type Instances, instancesOf } from "./instances.ts";
import type { PagefindModule } from "./pagefind.ts";

/** With so few results a reader may have meant something else. */
const little = 2;

export interface Parts {
  /** The address of the index's folder, absolute. */
  readonly base: string;
  readonly config: SearchConfig;
  readonly files: Files;
  readonly load: () => Promise<PagefindModule>;
  readonly figures: () => Promise<Figures>;
  readonly lexicon: Load;
}

/** What one search has found; kept for its counts and its further results. */
interface Finding {
  readonly key: string;
  readonly choices: Choices;
  /** All that the query finds, whatever is chosen. */
  readonly ids: readonly string[];
  /** What the choices let through, in the order wished. */
  readonly shown: readonly string[];
}

export function makeEngine(parts: Parts): Engine {
  const instances = instancesOf(parts.base, parts.config, parts.load);
  let last: Finding | undefined;
  let facets: { readonly of: number; readonly facets: Facets } | undefined;
  const documents = documentsIn(instances);
  const facetsNow = (): Facets => {
    if (facets?.of !== instances.opened()) facets = { of: instances.opened(), facets: facetsOf(documents) };
    return facets.facets;
  };
  const finding = async (state: SearchState, query: Query): Promise<Finding> => {
    const key = JSON.stringify([state, instances.opened()]);
    if (last?.key !== key) last = { key, ...(await findNow(state, query, parts, documents, facetsNow())) };
    return last;
  };
  return {
    search: async ({ state, start, size }, show) => {
      const query = parseQuery(state.query);
      for (const count of stagesOf(yearsOf(state, query), parts.config, instances)) {
        instances.open(count);
        const { shown } = await finding(state, query);
        const items = await itemsOf(shown.slice(start, start + size), documents, query, state.query);
        parts.files.mustBeWhole();
        const partial = count < neededOf(yearsOf(state, query), parts.config);
        const suggestion = partial || shown.length > little ? undefined : await suggest(state.query, parts.lexicon);
        show({ total: shown.length, items, partial, ...(suggestion === undefined ? {} : { suggestion }) });
      }
    },
    counts: async (state) => {
      const { ids, choices } = await finding(state, parseQuery(state.query));
      const counts = await facetsNow().counts(ids, choices);
      parts.files.mustBeWhole();
      return counts;
    },
    complete: (typed) => complete(typed, parts.lexicon),
  };
}

/** How many shards, from the newest on, some years need. */
function neededOf({ from = "", to = "" }: SearchState["years"], { shards }: SearchConfig): number {
  const fits = shards.map((shard) => (to === "" || shard.from <= to) && (from === "" || shard.to >= from));
  return Math.max(1, fits.lastIndexOf(true) + 1);
}

/** What is open answers first; then what else is needed is opened. */
function stagesOf(years: SearchState["years"], config: SearchConfig, instances: Instances): number[] {
  const needed = neededOf(years, config);
  return instances.opened() >= needed ? [instances.opened()] : [instances.opened(), needed];
}

async function findNow(
  state: SearchState,
  query: Query,
  { config, figures }: Parts,
  documents: Documents,
  facets: Facets,
): Promise<Omit<Finding, "key">> {
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
