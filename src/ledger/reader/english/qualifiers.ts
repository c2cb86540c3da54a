/** The English words around a number that say how exact it is: "over", "nearly", "at least", "or more". */
import type { Qualifier } from "../../row.ts";
import { type Match, phraseAt, phraseBefore, phraseLists } from "../phrases.ts";
import type { QualifierFound } from "../qualifiers.ts";
import type { Token } from "../tokens.ts";

const before: readonly (readonly [Qualifier, string])[] = [
  ["over", "over, more than, above, in excess of, upwards of, exceeding, slightly over, just over, well over"],
  ["under", "under, less than, fewer than, below, just under, slightly under, well under"],
  ["about", "about, around, approximately, roughly, some, an estimated, in the region of, of around, of about, circa"],
  ["almost", "nearly, almost, close to, just short of, approaching"],
  [
    "at-least",
    "at least, no less than, no fewer than, not less than, not fewer than, a minimum of, not under, not below, no lower than",
  ],
  [
    "at-most",
    "at most, up to, no more than, not more than, not exceeding, a maximum of, not over, not above, no higher than, not to exceed",
  ],
];

const after: readonly (readonly [Qualifier, string])[] = [
  ["at-least", "or more, or higher, or above, or over, and above, and over, and more, at least"],
  ["at-most", "or less, or fewer, or lower, or below, and below, and under, at most"],
];

const beforeTable = phraseLists(before);
const afterTable = phraseLists(after);

/**
 * The qualifier right before a number.
 * @param floor index of the first token that belongs to nothing else
 * @param dimension what the number measures: "over five years" is how long something went on
 */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  dimension: string | undefined,
): QualifierFound | undefined {
  const found = phraseBefore(beforeTable, tokens, at, floor);
  if (found === undefined || tokens.slice(found.from + 1, at + 1).some(({ gap }) => gap === "line")) return undefined;
  const lasts = dimension === "time" && tokens[found.from]?.key === "over";
  return lasts ? undefined : { qualifier: found.value, from: found.from };
}

/** The qualifier right after a figure: "15 per cent or more". */
export function qualifierAfter(tokens: readonly Token[], at: number): Match<Qualifier> | undefined {
  return tokens[at]?.gap === "line" ? undefined : phraseAt(afterTable, tokens, at);
}
