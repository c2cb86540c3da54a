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

/** Finds the related articles of an article. */
export type Related = (article: Article) => readonly Article[];

/** What each article is about. */
type Subjects = ReadonlyMap<Article, readonly string[]>;

/** Prepares what `Related` looks up, once for all articles of an archive. */
export function relatedIn(archive: Archive): Related {
  const subjects = subjectsIn(archive.articles);
  const byRows = sharersOfRows(archive, subjects);
  const bySubjects = sharersOfSubjects(archive.articles, subjects);
  return (article) => {
    const cited = byRows(article);
    const others = bySubjects(article).filter((other) => other !== article && !cited.includes(other));
    return [...cited, ...others].slice(0, most);
  };
}

/** Articles that cite the same rows as an article, most rows in common first; a row is cited by few. */
function sharersOfRows({ articles, rows, citations }: Archive, subjects: Subjects): Related {
  const places = new Map(articles.map((article, place) => [article, place]));
  const citing = new Map(
    rows.map((entry) => [entry.row.id, new Set(entry.citations.map(({ article }) => article))] as const),
  );
  return (article) => {
    const counts = new Map<Article, number>();
    for (const row of new Set(citations.get(article.id)?.map((citation) => citation.row)))
      for (const other of citing.get(row) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    counts.delete(article);
    const own = new Set(subjects.get(article));
    return [...counts]
      .map(([other, shared]) => ({
        other,
        shared,
        subjects: (subjects.get(other) ?? []).filter((subject) => own.has(subject)).length,
        place: places.get(other) ?? 0,
      }))
      .sort((a, b) => b.shared - a.shared || b.subjects - a.subjects || a.place - b.place)
      .map(({ other }) => other);
  };
}

/**
 * Articles that share subjects with an article, most in common first. For every set of subjects that stands together in some
 * article, only its newest articles are kept: an article looks them up for the sets of its own subjects, the largest sets first.
 * Articles with the same subjects have the same list, with themselves in it.
 */
function sharersOfSubjects(articles: readonly Article[], subjects: Subjects): Related {
  const newest = newestOfSets(articles, subjects);
  const found = new Map<string, readonly Article[]>();
  return (article) => {
    const own = subjects.get(article) ?? [];
    const key = own.join(" ");
    const list = found.get(key) ?? placesOf(own, newest).flatMap((place) => articles[place] ?? []);
    found.set(key, list);
    return list;
  };
}

/** The places of the newest articles of every set of subjects, by the set's key. */
type Newest = ReadonlyMap<string, readonly number[]>;

function newestOfSets(articles: readonly Article[], subjects: Subjects): Newest {
  const newest = new Map<string, number[]>();
  const alike = new Map<string, number>();
  for (const [place, article] of articles.entries()) {
    const own = subjects.get(article) ?? [];
    const key = own.join(" ");
    const before = alike.get(key) ?? 0;
    alike.set(key, before + 1);
    // Enough newer ones stand in all of its sets already.
    if (before < kept) for (const set of setsOf(own)) add(newest, set.key, place);
  }
  return newest;
}

function add(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [place]);
  else if (list.length < kept) list.push(place);
}

function placesOf(subjects: readonly string[], newest: Newest): number[] {
  const places = new Set<number>();
  const sets = setsOf(subjects);
  for (let size = limits.shared; size > 0 && places.size < kept; size--) {
    const ofSize = sets.filter((set) => set.size === size).flatMap(({ key }) => newest.get(key) ?? []);
    for (const place of ofSize.sort((a, b) => a - b)) places.add(place);
  }
  return [...places].slice(0, kept);
}

interface SubjectSet {
  readonly key: string;
  readonly size: number;
}

/** All sets of so many subjects as are told apart. */
function setsOf(subjects: readonly string[]): SubjectSet[] {
  const sets: SubjectSet[] = [];
  for (const subject of subjects) {
    // What is added below is not gone through: no set has a subject twice.
    for (const { key, size } of sets.slice())
      if (size < limits.shared) sets.push({ key: `${key} ${subject}`, size: size + 1 });
    sets.push({ key: subject, size: 1 });
  }
  return sets;
}

/** The subjects of each article, always in the same order; as short codes, for they are looked up in many sets. */
function subjectsIn(articles: readonly Article[]): Subjects {
  const codes = new Map<string, string>();
  const codeOf = (subject: string): string => {
    const code = codes.get(subject) ?? codes.size.toString(36);
    codes.set(subject, code);
    return code;
  };
  return new Map(articles.map((article) => [article, namesOf(article).map(codeOf)]));
}

/** What an article is about, as names that topics and organisations do not share; the topics come first. */
function namesOf({ front }: Article): string[] {
  const named = (kind: string, ids: readonly string[]): string[] =>
    [...new Set(ids)].sort(compareCodes).map((id) => `${kind}/${id}`);
  return [...named("topic", front.topics), ...named("organisation", front.organisations)].slice(0, limits.subjects);
}
