/** What a number is where it is no figure: the rules in their order, the first that fits wins. */
import { readBareYear, readDate, readMonthsOfYear, readPeriod } from "./dates.ts";
import {
  readAfterName,
  readAge,
  readClump,
  readCode,
  readCued,
  readDigitCount,
  readDocument,
  readPhone,
  readScore,
  readVague,
} from "./labels.ts";
import type { FoundOther, Place } from "./scan.ts";
import { readTime } from "./times.ts";

type Rule = (place: Place) => FoundOther | undefined;

const ofWords: readonly Rule[] = [
  ({ tokens, at, forms }) => readDate(tokens, at, forms),
  ({ tokens, at, forms }) => readPeriod(tokens, at, forms),
  ({ tokens, at }) => readVague(tokens, at),
];

const ofDigits: readonly Rule[] = [
  ({ tokens, at }) => readDocument(tokens, at),
  ({ tokens, at }) => readPhone(tokens, at),
  ({ tokens, at, forms }) => readClump(tokens, at, forms),
  ({ tokens, at, forms }) => readCued(tokens, at, forms),
  ({ tokens, at }) => readTime(tokens, at),
  ({ tokens, at, forms }) => readDate(tokens, at, forms),
  ({ tokens, at, forms }) => readScore(tokens, at, forms),
  ({ tokens, at, forms }) => readCode(tokens, at, forms),
  ({ tokens, at, forms }) => readBareYear(tokens, at, forms),
  ({ tokens, at }) => readAge(tokens, at, at + 1),
  ({ tokens, at }) => readMonthsOfYear(tokens, at, at + 1),
  ({ tokens, at }) => readDigitCount(tokens, at, at + 1),
  ({ tokens, at, forms }) => readAfterName(tokens, at, forms),
];

/** What is no figure at a token. */
export function otherAt(place: Place): FoundOther | undefined {
  const rules = place.tokens[place.at]?.kind === "digits" ? ofDigits : ofWords;
  for (const rule of rules) {
    const found = rule(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
