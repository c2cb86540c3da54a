/** Cuts texts into syllables, for counting. */
import { RecentWords } from "../../text/recent.ts";
import { none } from "./counter.ts";
import { folded, written } from "./syllable.ts";

/** The longest word that is counted: "nghiêng" has seven letters, names from elsewhere have more. */
const longest = 12;

export interface Tokens {
  /** Every syllable that occurs, once. */
  readonly syllables: readonly string[];
  /** Each document: places in `syllables`, with `none` where a run ends: at punctuation, a number, the end of a line. */
  readonly documents: readonly Int32Array[];
}

/**
 * Cuts documents into syllables. Words that hold a digit, letters of other scripts and punctuation end a run.
 * @param documents each a list of lines
 */
export function tokensOf(documents: Iterable<readonly string[]>): Tokens {
  const numbers = new Map<string, number>();
  /** The same word is cut once, however often it stands there. */
  const cut = new Map<string, readonly number[]>();
  const recent = new RecentWords((word) => {
    const known = cut.get(word) ?? tokensOfWord(word, numbers);
    cut.set(word, known);
    return known;
  });
  const all = Array.from(documents, (lines) => {
    const tokens: number[] = [];
    for (const line of lines) addLine(tokens, line, recent);
    return Int32Array.from(tokens);
  });
  return { syllables: [...numbers.keys()], documents: all };
}

/** Adds what stands between the spaces of a line, and its end. */
function addLine(tokens: number[], line: string, words: RecentWords<readonly number[]>): void {
  const text = line.replace(/[^\S ]/g, " ");
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(" ", start);
    const end = space < 0 ? text.length : space;
    if (end > start) for (const token of words.at(text, start, end)) tokens.push(token);
    start = end + 1;
  }
  tokens.push(none);
}

/** What stands between two spaces: "“công" ends a run and begins one. */
function tokensOfWord(word: string, numbers: Map<string, number>): number[] {
  if (/\p{N}/u.test(word)) return [none];
  const parts = word.normalize("NFC").match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
  return parts.map((part) => {
    const syllable = written(part);
    if (!/^[a-z]+$/.test(folded(syllable)) || syllable.length > longest) return none;
    const number = numbers.get(syllable) ?? numbers.size;
    numbers.set(syllable, number);
    return number;
  });
}
