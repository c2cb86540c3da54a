/** The passage of an article that comes nearest to a quote that does not stand in it, with the difference marked. */
import type { Block } from "./blocks.ts";

/** Less than this share of a quote's words in common is no likeness worth showing. */
const leastShared = 0.5;
/** Longer quotes are compared by their first words only. */
const mostWords = 80;

/**
 * Finds the stretch of words that shares most with a quote; one look at each word of the article.
 * @returns the passage, what differs in it set between ⟨ and ⟩; nothing where no passage is like the quote
 */
export function nearestPassage(blocks: readonly Block[], quote: string): string | undefined {
  const wanted = wordsOf(quote).slice(0, mostWords);
  const best = blocks
    .map(({ text }) => bestWindow(wordsOf(text), wanted))
    .reduce((a, b) => (b.shared > a.shared ? b : a), { words: [], shared: 0 });
  if (best.shared < wanted.length * leastShared) return undefined;
  return markDifference(best.words, wanted);
}

interface Window {
  readonly words: readonly string[];
  /** How many words it has in common with the quote. */
  readonly shared: number;
}

function bestWindow(words: readonly string[], wanted: readonly string[]): Window {
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let [shared, best, bestStart] = [0, 0, 0];
  for (const [end, word] of words.entries()) {
    const left = words[end - wanted.length];
    if (left !== undefined) shared -= giveBack(missing, left);
    shared += take(missing, word);
    if (shared > best) [best, bestStart] = [shared, Math.max(0, end + 1 - wanted.length)];
  }
  return { words: words.slice(bestStart, bestStart + wanted.length), shared: best };
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

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** The longest common run of words in order stays plain; all else of the passage is marked. */
function markDifference(passage: readonly string[], quote: readonly string[]): string {
  const lengths = commonLengths(passage, quote);
  const kept = new Set<number>();
  let [i, j] = [0, 0];
  while (i < passage.length && j < quote.length) {
    if (passage[i] === quote[j]) {
      kept.add(i);
      i++;
      j++;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  const marked = passage.map((word, index) => (kept.has(index) ? word : `⟨${word}⟩`)).join(" ");
  return marked.replaceAll("⟩ ⟨", " ");
}

/** The length of the longest common sequence of words from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      const longer = Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
      row[j] = a[i] === b[j] ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : longer;
    }
  }
  return lengths;
}
