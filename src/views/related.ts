/**
 * Articles that belong together: those that cite the same rows first, then those with the same topics and organisations; most
 * in common first, newest first among equals. What this takes grows with the archive, not with its square: no article is held
 * against all others.
 */
import type { Article } from "../archive/articles.ts";
import type { Archive } from "../archive/model.ts";
import { compareCodes } from "../text/collate.ts";

/** So many related articles are shown. */
const most = 5;

/**
 * An article is known by so many of its topics and organisations, and of those that two have in common so many are told apart:
 * else the sets below would be too many.
 */
const limits = { subjects: 12, shared: 4 } as const;

/** What is kept of a set of subjects: enough where the article itself is among them. */
const kept = most + 1;

type PlaceOf = (article: Article) => number;

/** Finds the related articles of an article. */
export type Related = (article: Article) => readonly Article[];

/** Prepares what `Related` looks up, once for all articles of an archive. */
export function relatedIn(archive: Archive): Related {
  const places = new Map(archive.articles.map((article, index) => [article, index]));
  const placeOf = (article: Article): number => places.get(article) ?? 0;
  const byRows = sharersOfRows(archive);
  const bySubjects = sharersOfSubjects(archive.articles, placeOf);
  return (article) => {
    const cited = ranked(article, byRows(article), placeOf);
    const others = bySubjects(article).filter((other) => other !== article && !cited.includes(other));
    return [...cited, ...others].slice(0, most);
  };
}

/** Articles that cite rows of an article, with how many; a row is cited by few. */
function sharersOfRows({ rows, citations }: Archive): (article: Article) => ReadonlyMap<Article, number> {
  const citing = new Map(
    rows.map((entry) => [entry.row.id, new Set(entry.citations.map(({ article }) => article))] as const),
  );
  return (article) => {
    const counts = new Map<Article, number>();
    for (const row of new Set(citations.get(article.id)?.map((citation) => citation.row)))
      for (const other of citing.get(row) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    counts.delete(article);
    return counts;
  };
}

function ranked(article: Article, counts: ReadonlyMap<Article, number>, placeOf: PlaceOf): Article[] {
  const own = new Set(subjectsOf(article));
  const shared = (other: Article): number => subjectsOf(other).filter((subject) => own.has(subject)).length;
  return [...counts]
    .map(([other, rows]) => ({ other, rows, subjects: shared(other) }))
    .sort((a, b) => b.rows - a.rows || b.subjects - a.subjects || placeOf(a.other) - placeOf(b.other))
    .map(({ other }) => other);
}

/**
 * Articles that share subjects with an article, most in common first. For every set of subjects that stands together in some
 * article, only its newest articles are kept: an article looks them up for the sets of its own subjects, the largest sets first.
 * Articles with the same subjects have the same list, with themselves in it.
 */
function sharersOfSubjects(articles: readonly Article[], placeOf: PlaceOf): Related {
  const newest = newestOfSets(articles);
  const found = new Map<string, readonly Article[]>();
  return (article) => {
    const subjects = subjectsOf(article);
    const key = keyOf(subjects);
    const list = found.get(key) ?? listOf(subjects, newest, placeOf);
    found.set(key, list);
    return list;
  };
}

/** The newest articles of every set of subjects, by the set's key. */
function newestOfSets(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const newest = new Map<string, Article[]>();
  const alike = new Map<string, number>();
  for (const article of articles) {
    const subjects = subjectsOf(article);
    const key = keyOf(subjects);
    const before = alike.get(key) ?? 0;
    alike.set(key, before + 1);
    // Enough newer ones stand in all of its sets already.
    if (before >= kept) continue;
    for (const set of setsOf(subjects)) add(newest, keyOf(set), article);
  }
  return newest;
}

function add(lists: Map<string, Article[]>, key: string, article: Article): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [article]);
  else if (list.length < kept) list.push(article);
}

function listOf(
  subjects: readonly string[],
  newest: ReadonlyMap<string, readonly Article[]>,
  placeOf: PlaceOf,
): Article[] {
  const list = new Set<Article>();
  const sets = setsOf(subjects);
  for (let size = limits.shared; size > 0 && list.size < kept; size--) {
    const ofSize = sets.filter(({ length }) => length === size).flatMap((set) => newest.get(keyOf(set)) ?? []);
    for (const article of ofSize.sort((a, b) => placeOf(a) - placeOf(b))) list.add(article);
  }
  return [...list].slice(0, kept);
}

/** All sets of so many subjects as are told apart, each in the order of the subjects. */
function setsOf(subjects: readonly string[]): (readonly string[])[] {
  let sets: (readonly string[])[] = [[]];
  for (const subject of subjects) {
    const smaller = sets.filter(({ length }) => length < limits.shared);
    sets = [...sets, ...smaller.map((set) => [...set, subject])];
  }
  return sets.slice(1);
}

/** What an article is about, as ids that topics and organisations do not share; the topics come first. */
function subjectsOf({ front }: Article): string[] {
  const named = (kind: string, ids: readonly string[]): string[] =>
    [...new Set(ids)].sort(compareCodes).map((id) => `${kind}/${id}`);
  return [...named("topic", front.topics), ...named("organisation", front.organisations)].slice(0, limits.subjects);
}

function keyOf(subjects: readonly string[]): string {
  return subjects.join(" ");
}
