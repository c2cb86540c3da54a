/** Puts what the questions of a search have found into one order. Pure; runs in the browser. */
import { placesOf, type Question } from "./plan.ts";

/** A document in which the words of a question stand together. */
export interface Hit {
  readonly id: string;
  /** Where in the document, in words from its beginning. */
  readonly at: number;
}

/** What was found for one question: newest first. */
export interface Answer {
  readonly question: Question;
  readonly hits: readonly Hit[];
  /** In how many documents it was found, those that do not count for the search among them. */
  readonly count: number;
}

/** Titles of news are rarely longer, in words: what stands there counts as the title, and most. */
const titleLength = 14;
/** Leads and headings come next in a document; what stands there counts more than the rest. */
const openingLength = 60;

interface Tally {
  readonly id: string;
  readonly order: number;
  sum: number;
  whole: 0 | 1 | 2;
  readonly covered: Set<number>;
  readonly titled: Set<number>;
}

/**
 * The documents found, best first: those that hold the whole phrase exactly, then without regard to marks, then by what they
 * hold of it. A part counts by its rarity and by where it stands; a document by how much of the query its parts cover, and
 * its title above all. What is alike keeps the order in which it was found.
 * @param length how many words the query has
 * @param total how many documents there are
 */
export function rank(answers: readonly Answer[], length: number, total: number): string[] {
  const tallies = new Map<string, Tally>();
  for (const answer of answers) tally(answer, tallies, length, total);
  return [...tallies.values()]
    .map((one) => ({ one, score: scoreOf(one, length) }))
    .sort((a, b) => tierOf(b.one, length) - tierOf(a.one, length) || b.score - a.score || a.one.order - b.one.order)
    .map(({ one }) => one.id);
}

function tally({ question, hits, count }: Answer, tallies: Map<string, Tally>, length: number, total: number): void {
  const rarity = Math.log(1 + total / (count + 0.5));
  const isWhole = question.words.length === length;
  const places = placesOf(question);
  for (const { id, at } of hits) {
    const one = tallies.get(id) ?? { id, order: tallies.size, sum: 0, whole: 0, covered: new Set(), titled: new Set() };
    tallies.set(id, one);
    one.sum += rarity * weightAt(at);
    if (isWhole && one.whole === 0) one.whole = question.folded ? 1 : 2;
    for (const place of places) {
      one.covered.add(place);
      if (at < titleLength) one.titled.add(place);
    }
  }
}

/** Early words of a title count most, and within each part of a document a little more the earlier they stand. */
function weightAt(at: number): number {
  const part = at < titleLength ? 3 : at < openingLength ? 1.5 : 1;
  return part * (1 + 30 / (30 + at));
}

function tierOf({ whole, covered }: Tally, length: number): number {
  return covered.size < length ? 0 : 1 + whole;
}

function scoreOf({ sum, covered, titled }: Tally, length: number): number {
  return sum * (covered.size / length) ** 3 * (1 + 10 * (titled.size / length) ** 2);
}

/** How much of a query documents hold. */
export interface Cover {
  /** The greatest share that one of them holds: 1 where all words stand in found parts. */
  readonly best: number;
  /** How many hold so much. */
  readonly count: number;
}

/** How much of a query the found documents hold, at best. */
export function coverOf(answers: readonly Answer[], length: number): Cover {
  const covered = new Map<string, Set<number>>();
  for (const { question, hits } of answers) {
    const places = placesOf(question);
    for (const { id } of hits) {
      const held = covered.get(id) ?? new Set();
      covered.set(id, held);
      for (const place of places) held.add(place);
    }
  }
  const sizes = [...covered.values()].map(({ size }) => size);
  const best = sizes.reduce((most, size) => Math.max(most, size), 0);
  return { best: best / length, count: sizes.filter((size) => size === best).length };
}
