/** The search engine: from what a page asks to results that can be shown. Runs in a worker, or where there is none in the page. */
import type { Range, SearchState } from "../../search/address.ts";
import { answersRead } from "../../search/answers.ts";
import { yearsIn } from "../../search/choices.ts";
import type { Completion } from "../../search/complete.ts";
import { filterNames } from "../../search/fields.ts";
import { isPlain } from "../../search/plain-query.ts";
import { hasMarks, longest, wholePhrase } from "../../search/plan.ts";
import type { Counts, Engine, SearchAnswer, SearchConfig, SearchRequest } from "../../search/request.ts";
import type { Wish } from "../../search/wish.ts";
import { silence } from "../in-time.ts";
import { type Documents, documentsIn } from "./documents.ts";
import { type Facets, facetsOf } from "./facets.ts";
import { type Finding, findingOf, itemsOf, wishOf } from "./finding.ts";
import { helped } from "./help.ts";
import { firstAlone } from "./opened.ts";
import type { Tools } from "./parts.ts";
import { readerOf } from "./reader.ts";
import { type Shard, shardAt } from "./shard.ts";
import { type Given, type Turn, turns } from "./turns.ts";

/** With so few results a reader may have meant something else. */
const little = 2;
/** A half-typed word stands by chance in fewer documents than this, and what it begins in so many times as many. */
const few = 10;
const farMore = 50;

export function makeEngine(given: Given): Engine {
  const { turn, opened } = turns(given, (made) => {
    const parts: Tools = { ...made, read: readerOf(made) };
    return { ...indexOf(parts), parts };
  });
  return {
    search: (request, show) => turn((now) => search(request, show, now)),
    counts: (state) => turn((now) => countsOf(state, now)),
    complete: async (typed) => completionsOf(typed, (await opened()).parts),
  };
}

/** The index as far as it is open. */
interface Index {
  readonly parts: Tools;
  readonly shards: readonly Shard[];
  readonly scopeOf: (places: readonly number[]) => Scope;
}

function indexOf(parts: Tools): Omit<Index, "parts"> {
  const inLine = firstAlone();
  const shards = parts.config.shards.map((shard) => shardAt(parts, shard, inLine));
  return { shards, scopeOf: scopes(shards, parts) };
}

async function search(
  { state, start, size, typing }: SearchRequest,
  show: (answer: SearchAnswer) => void,
  { opened: { shards, scopeOf, parts }, mustBeCurrent, isSure }: Turn<Index>,
): Promise<void> {
  const asked = await wishOf(state, parts);
  const stages = stagesOf(fitting(asked.years, parts.config), shards);
  // What tells how words without marks are meant is loaded meanwhile.
  if (asked.query.words.length > 1) for (const place of stages[0] ?? []) shards[place]?.open();
  for (const [stage, places] of stages.entries()) {
    const scope = scopeOf(places);
    const wish = typing ? await completed(asked, scope.documents, parts) : asked;
    const { shown, isOdd } = await scope.find(wish);
    parts.files.mustBeWhole();
    const wanted = shown.slice(start, start + size);
    const items = await itemsOf(wanted, scope.documents, wish, parts);
    const partial = stage < stages.length - 1;
    // Where most documents cannot be had, it is no gap in the index: the network is gone.
    if (!partial && items.length * 2 < wanted.length) throw silence();
    const missing = wanted.length - items.length;
    await mustBeCurrent(missing > 0);
    const suggestion = partial ? undefined : await suggested(wish, isOdd ? 0 : shown.length, parts);
    show({
      total: shown.length,
      items,
      partial,
      missing,
      ...(!isSure() && { unsure: true }),
      meant: wish.state.query === state.query ? undefined : wish.state.query,
      suggestion,
    });
  }
}

async function countsOf(
  state: SearchState,
  { opened: { scopeOf, parts }, mustBeCurrent }: Turn<Index>,
): Promise<Counts> {
  const wish = await wishOf(state, parts);
  const places = fitting(wish.years, parts.config);
  const { find, facets } = scopeOf(places);
  const { ids, choices } = await find(wish);
  const counts = await facets.counts(ids, choices);
  parts.files.mustBeWhole();
  await mustBeCurrent();
  const years = knownYears(wish, places, parts.config);
  const told = years.map((year) => [year, counts[filterNames.year]?.[year] ?? 0]);
  return { ...counts, [filterNames.year]: Object.fromEntries(told) };
}

/** The years of which every shard is asked that may have what is asked for. */
function knownYears({ typedYears }: Wish, places: readonly number[], config: SearchConfig): string[] {
  const wanted = fitting(typedYears, config);
  return yearsIn(config).filter((year) =>
    fitting({ from: year, to: year }, config).every((place) => places.includes(place) || !wanted.includes(place)),
  );
}

/** Some shards, and what is known of them. */
interface Scope {
  readonly documents: Documents;
  readonly facets: Facets;
  readonly find: (wish: Wish) => Promise<Finding>;
}

/** Gives the scope of some shards, by their places; the same for the same ones. */
function scopes(shards: readonly Shard[], parts: Tools): (places: readonly number[]) => Scope {
  const known = new Map<string, Scope>();
  return (places) => {
    const key = places.join();
    const scope =
      known.get(key) ??
      scopeIn(
        shards.filter((_, place) => places.includes(place)),
        parts,
      );
    known.set(key, scope);
    return scope;
  };
}

function scopeIn(shards: readonly Shard[], parts: Tools): Scope {
  const documents = documentsIn(shards);
  const facets = facetsOf(documents);
  return { documents, facets, find: keepingLast((wish) => findingOf(wish, parts, documents, facets)) };
}

/** The last search is asked for again, for its counts and its further results. */
function keepingLast(find: Scope["find"]): Scope["find"] {
  let last: { readonly key: string; readonly finding: Finding } | undefined;
  return async (wish) => {
    const key = JSON.stringify(wish.state);
    if (last?.key !== key) last = { key, finding: await find(wish) };
    return last.finding;
  };
}

/** The places of the shards that have documents of some years: the others need not be opened. The newest where there are none. */
function fitting({ from = "", to = "" }: Range, { shards }: SearchConfig): number[] {
  const places = shards.flatMap((shard, place) =>
    (to === "" || shard.from <= to) && (from === "" || shard.to >= from) ? [place] : [],
  );
  return places.length > 0 ? places : [0];
}

/** The newest answers first, where the others are yet to be opened. */
function stagesOf(places: readonly number[], shards: readonly Shard[]): (readonly number[])[] {
  const isOpen = places.every((place) => shards[place]?.isOpen());
  return isOpen || places.length < 2 ? [places] : [places.slice(0, 1), places];
}

/**
 * While the last word may be unfinished, the archive's words that begin so are meant: where no document has it, or few have it
 * behind the one before and far more have those words. A word alone is rare more often than it is half typed, and so is a syllable
 * with its marks. What signs make more than words is left as it is.
 */
async function completed(wish: Wish, documents: Documents, parts: Tools): Promise<Wish> {
  const { state, query } = wish;
  const { length } = query.words;
  if (length === 0 || state.query.endsWith(" ") || !isPlain(state.query)) return wish;
  const countOf = async ({ query: { words } }: Wish): Promise<number> => {
    const last = words.slice(0, length).slice(-2);
    const [answer] = await answersRead([wholePhrase(last, !hasMarks(last))], documents.ask, parts.read);
    return answer?.count ?? 0;
  };
  const count = await countOf(wish);
  const isWhole = length < 2 || (hasMarks(query.words) && /[aeiouy]/.test((query.words.at(-1) ?? "").normalize("NFD")));
  if (count >= (isWhole ? 1 : few)) return wish;
  const meant = (await completionsOf(state.query, parts)).find(({ kind }) => kind === "compound");
  if (meant === undefined) return wish;
  const longer = await wishOf({ ...state, query: meant.text }, parts);
  return (await countOf(longer)) < count * farMore ? wish : longer;
}

function completionsOf(typed: string, { special, lexicon }: Tools): Promise<readonly Completion[]> {
  return helped(
    special().then(({ complete }) => complete(typed, lexicon)),
    [],
  );
}

/** Field words are not spelled by the archive. */
async function suggested(
  { state, query: { words } }: Wish,
  found: number,
  { special, lexicon }: Tools,
): Promise<string | undefined> {
  // A pasted sentence that finds its article is right as it is.
  const isEnough = found > (words.length > longest ? 0 : little);
  if (isEnough || !isPlain(state.query) || !/\p{L}/u.test(state.query)) return undefined;
  return helped(
    special().then(({ suggest }) => suggest(state.query, lexicon, found)),
    undefined,
  );
}
