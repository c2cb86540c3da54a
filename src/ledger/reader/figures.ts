/** A figure at a token: its number, magnitude and unit, with what qualifies it. */
import Big from "big.js";
import { type Amount, amountAt } from "./amount.ts";
import { isCounted } from "./counted.ts";
import { withSmaller } from "./durations.ts";
import { withLastUnit } from "./in-turn.ts";
import { powerOfTen } from "./magnitudes.ts";
import type { Measure } from "./measures.ts";
import { type Direction, hasTimes, readFold, timesAt } from "./multiples.ts";
import { phraseAt, phraseSet } from "./phrases.ts";
import type { Behind } from "./prepositions.ts";
import { type QualifierFound, qualifierAfter, qualifierBefore, qualifierBehind } from "./qualifiers.ts";
import { rangeFrom } from "./ranges.ts";
import type { FoundFigure, Place } from "./scan.ts";
import { likeliest } from "./senses.ts";
import { withUnitOfSides } from "./sides.ts";
import { readTerms } from "./terms.ts";
import type { Token } from "./tokens.ts";

/**
 * Reads the figure that begins at a token.
 * @returns nothing where no number does, or where a word that can be a number counts nothing
 */
export function figureAt(place: Place): FoundFigure | undefined {
  const found = readTerms(place) ?? foldFigure(place);
  if (found === undefined) return amountFigure(place);
  const { tokens, floor } = place;
  return qualified(found, tokens, qualifierBefore(tokens, found.from, floor));
}

function foldFigure(place: Place): FoundFigure | undefined {
  const fold = readFold(place);
  if (fold === undefined) return undefined;
  const found = multipleOf(fold.amount, fold.direction);
  return { ...found, read: { ...found.read, ...(fold.qualifier && { qualifier: fold.qualifier }) } };
}

function amountFigure(place: Place): FoundFigure | undefined {
  const low = amountAt(place);
  if (low === undefined) return undefined;
  const { tokens, floor } = place;
  const amount = meant(withUnitOfSides(withLastUnit(withSmaller(rangeFrom(low, place), place), place), place), tokens);
  const before = qualifierBefore(tokens, amount.from, floor, () => behindOf(amount, tokens));
  if (!isCounted(amount, before !== undefined, place)) return undefined;
  const times = hasTimes(amount) ? timesAt(amount, before?.from ?? amount.from, tokens) : undefined;
  const found = times === undefined ? quantityOf(amount) : multipleOf(amount, times.direction);
  return qualified(found, tokens, before);
}

function meant(amount: Amount, tokens: readonly Token[]): Amount {
  return { ...amount, measures: likeliest(amount.measures, amount, tokens) };
}

function behindOf(amount: Amount, tokens: readonly Token[]): Behind {
  const dimension = amount.measures[0]?.dimension;
  const exact = amount.power === 0 && !/0$|\./.test(amount.value);
  const few = amount.power === 0 && /^[1-9]$/.test(amount.value);
  const range = amount.upper !== undefined;
  const against = isAgainst(tokens, amount.to);
  const often = /^(1|một)$/.test(tokens[amount.to]?.key ?? "") && tokens[amount.to + 1]?.key === "lần";
  return {
    ...(dimension && { dimension }),
    exact,
    few,
    noun: tokens[amount.unitFrom]?.key ?? "",
    range,
    against,
    often,
  };
}

/** What an amount is compared with: "5 người so với năm trước", "2,3% kế hoạch". */
const standards = phraseSet(
  "so với, kế hoạch, chỉ tiêu, mục tiêu, cùng kỳ, bình quân, mức bình quân, dự toán, năm trước, năm ngoái",
);

/** Tells whether it follows; no more than a few words stand between. */
function isAgainst(tokens: readonly Token[], at: number): boolean {
  return [0, 1, 2, 3, 4, 5, 6].some((ahead) => phraseAt(standards, tokens, at + ahead) !== undefined);
}

function multipleOf(amount: Amount, direction: Direction | undefined): FoundFigure {
  const found = figureOf(amount, ({ dimension }) => dimension === "multiple");
  return { ...found, read: { ...found.read, kind: "multiple", ...(direction && { direction }) } };
}

/** "3 lần" that say nothing of how many times as much are so many occasions. */
function quantityOf(amount: Amount): FoundFigure {
  return figureOf(amount, ({ dimension }) => dimension !== "multiple");
}

function figureOf(amount: Amount, fits: (measure: Measure) => boolean): FoundFigure {
  const { from, to, value, upper, other, apart, negative, power, unitFrom, unitTo = to } = amount;
  const sign = negative ? "-" : "";
  const ends = { value: sign + value, ...(upper !== undefined && { to: upper }) };
  const values = [other, apart].flatMap((value) => (value === undefined ? [] : [sign + value]));
  const others = values.length === 0 ? {} : { otherValues: values };
  const magnitude = powerOfTen(power);
  const units = amount.measures
    .filter(fits)
    .map(({ dimension, scale }) => ({ dimension, scale: new Big(scale).times(magnitude).toFixed() }));
  const read = { kind: "quantity", ...ends, magnitude, ...others } as const;
  return { from, to, read, units, unitSpan: { from: unitFrom, to: unitTo } };
}

/** Adds what stands before and behind a figure that says how exact it is. */
function qualified(found: FoundFigure, tokens: readonly Token[], before: QualifierFound | undefined): FoundFigure {
  const after = qualifierAfter(tokens, found.to);
  const behind = after === undefined ? qualifierBehind(tokens, found.from, found.to) : after.value;
  const qualifier = found.read.qualifier ?? before?.qualifier ?? behind;
  const read = { ...found.read, ...(qualifier && { qualifier }) };
  return { ...found, from: before?.from ?? found.from, to: after?.to ?? found.to, read };
}
