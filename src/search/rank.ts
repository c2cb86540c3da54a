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
/** More than any score: some thousands where every part of a long query stands in the title. */
const aboveScores = 1e6;
/** Leads and headings come next in a document; what stands there counts more than the rest. */
const openingLength = 60;

/**
 * The documents found, best first: those that hold the whole phrase exactly, then without regard to marks, then all its words,
 * then a part of it. A part counts by its rarity and by where it stands; a document by how much of the query its parts cover,
 * and its title above all, each word by how rare it is. What is alike keeps the order in which it was found.
 * @param length how many words the query has
 * @param total how many documents there are
 */
export function rank(answers: readonly Answer[], length: number, total: number): string[] {
  const rarityOf = ({ count }: Answer): number => Math.log(1 + total / (count + 0.5));
  const shareOf = shareBy(answers, rarityOf);
  const titled = heldIn(answers, titleLength);
  const sums = new Map<string, number>();
  const wholes = new Map<string, number>();
  for (const answer of answers) {
    const { words, folded } = answer.question;
    const rarity = rarityOf(answer);
    for (const { id, at } of answer.hits) {
      sums.set(id, (sums.get(id) ?? 0) + rarity * weightAt(at));
      if (words.length === length) wholes.set(id, Math.max(folded ? 2 : 3, wholes.get(id) ?? 0));
    }
  }
  return [...heldIn(answers)]
    .map(([id, held]) => {
      const tier = held.size < length ? 0 : (wholes.get(id) ?? 1);
      const score = (sums.get(id) ?? 0) * shareOf(held) ** 3 * (1 + 10 * shareOf(titled.get(id)) ** 2);
      return [tier * aboveScores + score, id] as const;
    })
    .sort(([a], [b]) => b - a)
    .map(([, id]) => id);
}

/** How much of what a query tells stands at some of its places: a rare word tells more than a common one, and no word more than the commonest part that it stands in. */
function shareBy(
  answers: readonly Answer[],
  rarityOf: (answer: Answer) => number,
): (places?: ReadonlySet<number>) => number {
  const telling = new Map<number, number>();
  for (const answer of answers)
    if (answer.count > 0)
      for (const place of placesOf(answer.question))
        telling.set(place, Math.min(telling.get(place) ?? Infinity, rarityOf(answer) / answer.question.words.length));
  const sumOf = (places: Iterable<number>): number => [...places].reduce((sum, at) => sum + (telling.get(at) ?? 0), 0);
  const all = sumOf(telling.keys());
  return (places = new Set()) => sumOf(places) / all;
}

/** Early words of a title count most, and within each part of a document a little more the earlier they stand. */
function weightAt(at: number): number {
  const part = at < titleLength ? 3 : at < openingLength ? 1.5 : 1;
  return part * (1 + 30 / (30 + at));
}

/** How much of a query documents hold. */
export interface Cover {
  /** The greatest share that one of them holds: 1 where all words stand in found parts. */
  readonly best: number;
  /** How many hold so much. */
  readonly count: number;
}

/** How much of the query the found documents hold, at best. */
export function coverOf(answers: readonly Answer[], length: number): Cover {
  const sizes = [...heldIn(answers).values()].map(({ size }) => size);
  const best = sizes.reduce((most, size) => Math.max(most, size), 0);
  return { best: best / length, count: sizes.filter((size) => size === best).length };
}

/**
 * The places of the query that documents hold.
 * @param end so many words of each are looked at
 */
export function heldIn(answers: readonly Answer[], end = Infinity): Map<string, Set<number>> {
  const held = new Map<string, Set<number>>();
  for (const { question, hits } of answers) {
    const places = placesOf(question);
    for (const { id, at } of hits) {
      if (at >= end) continue;
      const known = held.get(id) ?? new Set();
      held.set(id, known);
      for (const place of places) known.add(place);
    }
  }
  return held;
}
