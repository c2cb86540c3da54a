/** The passage of an article that comes nearest to a quote that does not stand in it, with the difference marked. */
import type { Block } from "./blocks.ts";

/** Less than this share of a quote's words in common is no likeness worth showing. */
const leastShared = 0.5;
/** Longer quotes are compared by their first words only. */
const mostWords = 200;

/**
 * Finds the stretch of words that a quote was most likely copied from.
 * One look at each word of the article finds the place, a comparison word by word its ends.
 * @returns the passage, with what it says otherwise between ⟨ and ⟩, and ⟨⟩ where it lacks words of the quote;
 *   nothing where no passage is like the quote
 */
export function nearestPassage(blocks: readonly Block[], quote: string): string | undefined {
  const wanted = wordsOf(quote).slice(0, mostWords);
  const best = blocks
    .map(({ text }) => bestWindow(wordsOf(text), wanted))
    .reduce((a, b) => (b.shared > a.shared ? b : a), { words: [], shared: 0 });
  if (best.shared === 0 || best.shared < wanted.length * leastShared) return undefined;
  const marked = markDifference(best.words, wanted);
  return marked.includes("⟨") ? marked : undefined;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** A word without the marks around it and without capitals. */
function keyOf(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "").toLowerCase();
}

interface Window {
  readonly words: readonly string[];
  /** How many words it has in common with the quote. */
  readonly shared: number;
}

/** The stretch as long as the quote that shares most words with it, and as much again on both sides. */
function bestWindow(words: readonly string[], wanted: readonly string[]): Window {
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(keyOf(word), (missing.get(keyOf(word)) ?? 0) + 1);
  let [shared, best, bestEnd] = [0, 0, 0];
  for (const [end, word] of words.entries()) {
    const left = words[end - wanted.length];
    if (left !== undefined) shared -= giveBack(missing, keyOf(left));
    shared += take(missing, keyOf(word));
    if (shared > best) [best, bestEnd] = [shared, end + 1];
  }
  const from = Math.max(0, bestEnd - 2 * wanted.length);
  return { words: words.slice(from, bestEnd + wanted.length), shared: best };
}

/** 1 where the quote still wants the word. */
function take(missing: Map<string, number>, word: string): number {
  const count = missing.get(word);
  if (count === undefined) return 0;
  missing.set(word, count - 1);
  return count > 0 ? 1 : 0;
}

function giveBack(missing: Map<string, number>, word: string): number {
  const count = missing.get(word);
  if (count === undefined) return 0;
  missing.set(word, count + 1);
  return count >= 0 ? 1 : 0;
}

/** What one word costs to become another: half where only capitals or marks differ. */
function costOf(a: string, b: string): number {
  if (a === b) return 0;
  return keyOf(a) === keyOf(b) ? 0.5 : 1;
}

/** The passage's words with its differences, from the cheapest way to make the quote of any stretch of it (Sellers). */
function markDifference(passage: readonly string[], quote: readonly string[]): string {
  const costs = costsOf(passage, quote);
  const ends = costs.map((row) => row[quote.length] ?? Number.POSITIVE_INFINITY);
  let [i, j] = [ends.indexOf(Math.min(...ends)), quote.length];
  // A last word that differs is shown rather than called missing: both cost the same.
  while (ends[i + 1] === ends[i]) i += 1;
  const marked: string[] = [];
  while (j > 0) {
    const cost = costs[i]?.[j];
    const [word = "", other = ""] = [passage[i - 1], quote[j - 1]];
    if (i > 0 && cost === (costs[i - 1]?.[j - 1] ?? 0) + costOf(word, other)) {
      marked.unshift(markWord(word, other, j === 1, j === quote.length));
      [i, j] = [i - 1, j - 1];
    } else if (i > 0 && cost === (costs[i - 1]?.[j] ?? 0) + 1) {
      marked.unshift(`⟨${word}⟩`);
      i -= 1;
    } else {
      if (marked[0] !== "⟨⟩") marked.unshift("⟨⟩");
      j -= 1;
    }
  }
  return marked.join(" ").replaceAll("⟩ ⟨", " ").replace(/⟨ +/g, "⟨").replace(/ +⟩/g, "⟩");
}

/** At the ends of a quote, marks that only the article has say nothing. */
function markWord(word: string, other: string, first: boolean, last: boolean): string {
  const edges = [first ? /^[^\p{L}\p{N}]+/u : undefined, last ? /[^\p{L}\p{N}%]+$/u : undefined];
  const core = edges.reduce(
    (text, edge) => (edge === undefined || edge.test(other) ? text : text.replace(edge, "")),
    word,
  );
  return core === other ? core : `⟨${core}⟩`;
}

/** What it costs to make the first `j` words of the quote of some stretch that ends with the passage's word `i`. */
function costsOf(passage: readonly string[], quote: readonly string[]): number[][] {
  const costs = [Array.from({ length: quote.length + 1 }, (_, index) => index)];
  for (const [i, word] of passage.entries()) {
    const [above = [], row] = [costs[i], [0]];
    for (const [j, other] of quote.entries()) {
      const changed = (above[j] ?? 0) + costOf(word, other);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    costs.push(row);
  }
  return costs;
}
