/** Cuts texts into syllables, for counting. */
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
  const all: Int32Array[] = [];
  for (const lines of documents) {
    const tokens: number[] = [];
    for (const line of lines) {
      for (const word of line.split(/\s+/)) {
        let known = cut.get(word);
        if (known === undefined) {
          known = tokensOfWord(word, numbers);
          cut.set(word, known);
        }
        for (const token of known) tokens.push(token);
      }
      tokens.push(none);
    }
    all.push(Int32Array.from(tokens));
  }
  return { syllables: [...numbers.keys()], documents: all };
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
