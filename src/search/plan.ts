/** Plans a search: which questions are put to the index, from the strictest to the loosest. Pure; runs in the browser. */
import { weightOf } from "./common.ts";

/** One question for the index: adjacent words, in their order. */
export interface Question {
  readonly words: readonly string[];
  /** Whether "dau" may find "đầu". */
  readonly folded: boolean;
  /** The place of its first word in the query. */
  readonly from: number;
}

/** The places in the query of a question's words. */
export function placesOf({ words, from }: Question): number[] {
  return words.map((_, index) => from + index);
}

/** Longer queries are questions and pasted sentences: nobody remembers so many words to the letter. */
export const longest = 8;
/** Of a long query, so many runs of so many words are asked for. */
const mostRuns = 8;
const runLength = 4;

/** Whether a query is typed with diacritics. */
export function hasMarks(words: readonly string[]): boolean {
  return /\p{M}/u.test(words.join(" ").normalize("NFD"));
}

/** All words of the query, as one phrase. */
export function wholePhrase(words: readonly string[], folded: boolean): Question {
  return { words, folded, from: 0 };
}

/**
 * Adjacent pairs, in rounds: side by side at first, which most compounds are, those that tell most before those with a word of
 * everyday grammar, which cost more; then those that lie across. Pairs of everyday grammar alone are left out where there are
 * others, for nearly every document has them.
 * @param words at least three
 */
export function pairs(words: readonly string[], folded: boolean): Question[][] {
  const all = allPairs(words, folded);
  const last = words.length - 2;
  const isSide = ({ from }: Question): boolean => from % 2 === 0 || from === last;
  const told = tellingOf(words);
  const telling = all.some((pair) => told(pair) > 0) ? all.filter((pair) => told(pair) > 0) : all;
  const [side, across] = [telling.filter(isSide), telling.filter((pair) => !isSide(pair))];
  const isPlain = (pair: Question): boolean => told(pair) < pair.words.length;
  return [side.filter((pair) => !isPlain(pair)), side.filter(isPlain), across].filter(({ length }) => length > 0);
}

/** The pairs that `pairs` leaves out. Without marks some are words of their own, as "do thi" and "chi minh". */
export function commonPairs(words: readonly string[]): Question[] {
  const told = tellingOf(words);
  const all = allPairs(words, true);
  const common = all.filter((pair) => told(pair) === 0);
  return common.length < all.length ? common : [];
}

function allPairs(words: readonly string[], folded: boolean): Question[] {
  return words.slice(1).map((_, from) => ({ words: words.slice(from, from + 2), folded, from }));
}

/**
 * Runs of words of a long query, those that tell most first; those that tell next to nothing only where there are no others.
 * @param words more than `longest`
 */
export function runs(words: readonly string[], folded: boolean): Question[] {
  const all: Question[] = [];
  for (let from = 0; from + runLength <= words.length; from += runLength)
    all.push({ words: words.slice(from, from + runLength), folded, from });
  const told = tellingOf(words);
  const telling = all.some((run) => told(run) >= 1) ? all.filter((run) => told(run) >= 1) : all;
  return telling.sort((a, b) => told(b) - told(a) || a.from - b.from).slice(0, mostRuns);
}

/** Pairs of a long query that tell something, those that tell most first. */
export function tellingPairs(words: readonly string[], folded: boolean, most: number): Question[] {
  const told = tellingOf(words);
  return pairs(words, folded)
    .flat()
    .filter((pair) => told(pair) >= 1)
    .sort((a, b) => told(b) - told(a) || a.from - b.from)
    .slice(0, most);
}

/** The words one by one, where nothing longer is found. */
export function singles(words: readonly string[], folded: boolean): Question[] {
  const told = tellingOf(words);
  return words.map((word, from) => ({ words: [word], folded, from })).filter((one) => told(one) > 0);
}

/** How much a part of a query tells. */
function tellingOf(query: readonly string[]): (question: Question) => number {
  const marked = hasMarks(query);
  return ({ words }) => words.reduce((sum, word) => sum + weightOf(word, marked), 0);
}
