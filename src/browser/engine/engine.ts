/** The search engine: from what a page asks to results that can be shown. Runs in a worker, or where there is none in the page. */
import type { Range, SearchState } from "../../search/address.ts";
import { wholePhrase } from "../../search/plan.ts";
import type { Engine, SearchConfig } from "../../search/request.ts";
import { type Documents, documentsIn } from "./documents.ts";
import { type Facets, facetsOf } from "./facets.ts";
import { type Finding, findingOf, itemsOf, type Wish, wishOf } from "./finding.ts";
import { instancesOf } from "./instances.ts";
import type { EngineParts } from "./parts.ts";

/** With so few results a reader may have meant something else. */
const little = 2;

export function makeEngine(parts: EngineParts): Engine {
  const instances = instancesOf(parts.base, parts.config, parts.pagefind);
  const documents = documentsIn(instances, parts.config);
  const facets = forShards(instances.opened, () => facetsOf(documents));
  const found = keepingLast((wish) => findingOf(wish, parts, documents, facets()), instances.opened);
  return {
    search: async ({ state, start, size, typing }, show) => {
      const { years } = await wishOf(state, parts);
      const needed = neededOf(years, parts.config);
      // What is open answers first; then what else is needed is opened.
      for (const count of instances.opened() < needed ? [instances.opened(), needed] : [needed]) {
        instances.open(count);
        const wish = await wishOf(typing ? await completed(state, documents, parts) : state, parts);
        const { shown } = await found(wish);
        const items = await itemsOf(shown.slice(start, start + size), documents, wish);
        const partial = instances.opened() < needed;
        const suggestion = partial || shown.length > little ? undefined : await suggested(state, parts);
        parts.files.mustBeWhole();
        show({ total: shown.length, items, partial, ...(suggestion === undefined ? {} : { suggestion }) });
      }
    },
    counts: async (state) => {
      const { ids, choices } = await found(await wishOf(state, parts));
      const counts = await facets().counts(ids, choices);
      parts.files.mustBeWhole();
      return counts;
    },
    complete: async (typed) => (await parts.special()).complete(typed, parts.lexicon),
  };
}

type Find = (wish: Wish) => Promise<Finding>;

/** What is known of the documents, anew when another shard is opened. */
function forShards(opened: () => number, make: () => Facets): () => Facets {
  let known: { readonly of: number; readonly facets: Facets } | undefined;
  return () => {
    if (known?.of !== opened()) known = { of: opened(), facets: make() };
    return known.facets;
  };
}

/** The last search is asked for again, for its counts and its further results. */
function keepingLast(find: Find, opened: () => number): Find {
  let last: { readonly key: string; readonly finding: Finding } | undefined;
  return async (wish) => {
    const key = JSON.stringify([wish.state, opened()]);
    if (last?.key !== key) last = { key, finding: await find(wish) };
    return last.finding;
  };
}

/** How many shards, from the newest on, some years need. */
function neededOf({ from = "", to = "" }: Range, { shards }: SearchConfig): number {
  const fits = shards.map((shard) => (to === "" || shard.from <= to) && (from === "" || shard.to >= from));
  return Math.max(1, fits.lastIndexOf(true) + 1);
}

/** While the last word may be unfinished and no document has it behind the one before, the archive's words that begin so are meant. */
async function completed(state: SearchState, documents: Documents, parts: EngineParts): Promise<SearchState> {
  const { words } = (await wishOf(state, parts)).query;
  if (words.length === 0 || state.query.endsWith(" ")) return state;
  const [hits = []] = await documents.ask([wholePhrase(words.slice(-2), true)]);
  if (hits.length > 0) return state;
  const { complete } = await parts.special();
  const meant = (await complete(state.query, parts.lexicon)).find(({ kind }) => kind === "compound");
  return meant === undefined ? state : { ...state, query: meant.text };
}

/** Help with spelling is welcome, but no search fails for want of it. */
async function suggested({ query }: SearchState, { special, lexicon }: EngineParts): Promise<string | undefined> {
  try {
    return await (await special()).suggest(query, lexicon);
  } catch {
    return undefined;
  }
}
