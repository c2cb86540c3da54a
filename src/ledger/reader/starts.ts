/** Where something may begin that the reader knows: at digits and signs, and at the words by which its rules begin. */
import { dayCues } from "./date-words.ts";
import { magnitudeWords } from "./magnitudes.ts";
import { foldWord } from "./multiples.ts";
import { minusWords } from "./numbers.ts";
import { periodWords } from "./periods.ts";
import { rankWords } from "./ranks.ts";
import { halves } from "./terms.ts";
import type { Token } from "./tokens.ts";
import { eitherOf, perHeadWord, vagueWords } from "./uncounted.ts";
import { numberWords } from "./words.ts";

const starts: ReadonlySet<string> = new Set([
  ...numberWords,
  ...magnitudeWords,
  ...minusWords,
  ...dayCues,
  ...periodWords,
  ...vagueWords,
  ...[rankWords, halves, eitherOf].flatMap(({ next }) => [...next.keys()]),
  foldWord,
  perHeadWord,
]);

/**
 * Tells whether a rule may find something that begins at a token. Of twenty words nineteen begin nothing.
 */
export function mayBegin({ kind, key }: Token): boolean {
  return kind === "digits" || starts.has(key);
}
