/** A number with its magnitude and unit in English: "12.5 million tonnes", "US$1.9 billion a year", "5 to 7 per cent". */
import Big from "big.js";
import { powerOfTen } from "../magnitudes.ts";
import { isCurrency, type Measure, type UnitForms } from "../measures.ts";
import { phraseAt } from "../phrases.ts";
import type { FoundFigure, Place, Span } from "../scan.ts";
import type { Token } from "../tokens.ts";
import { magnitudeAt } from "./magnitudes.ts";
import { type EnglishNumber, numberAt } from "./numbers.ts";
import { qualifierAfter, qualifierBefore } from "./qualifiers.ts";
import { divided, unitAt } from "./units.ts";

interface Amount extends EnglishNumber {
  /** The upper end of a range. */
  readonly upper?: string;
  /** The power of ten of its magnitude words. */
  readonly power: number;
  readonly measures: readonly Measure[];
  readonly unitSpan: Span;
}

/** Reads the amount that begins at a token, as a figure with what qualifies it; nothing where none does, or words count nothing. */
export function amountFigure({ tokens, at, floor, forms }: Place): FoundFigure | undefined {
  const low = amountAt(tokens, at, forms);
  if (low === undefined) return undefined;
  const { from, to, value, upper, foreign, power, measures, unitSpan } = withUpper(low, tokens, forms);
  const before = qualifierBefore(tokens, from, floor, measures[0]?.dimension);
  const after = qualifierAfter(tokens, to);
  const qualifier = before?.qualifier ?? after?.value;
  const magnitude = powerOfTen(power);
  const units = measures.map(({ dimension, scale }) => ({
    dimension,
    scale: new Big(scale).times(magnitude).toFixed(),
  }));
  const ends = { value, ...(upper !== undefined && { to: upper }), ...(foreign !== undefined && { foreign }) };
  const read = { kind: "quantity", ...ends, magnitude, ...(qualifier && { qualifier }) } as const;
  return { from: startOf(tokens, before?.from ?? from, floor), to: after?.to ?? to, read, units, unitSpan };
}

/** "between 5 and 7" begins with its first word. */
function startOf(tokens: readonly Token[], from: number, floor: number): number {
  return from > floor && tokens[from - 1]?.key === "between" ? from - 1 : from;
}

function amountAt(tokens: readonly Token[], from: number, forms: UnitForms): Amount | undefined {
  const paid = currencyAt(tokens, from, forms);
  const number = numberAt(tokens, paid?.to ?? from);
  if (number === undefined || number === "malformed") return undefined;
  const magnitude = magnitudeAt(tokens, number.to, paid !== undefined);
  const [power, to] = [magnitude?.power ?? 0, magnitude?.to ?? number.to];
  if (paid !== undefined) {
    const unit = divided({ measures: paid.measures, to }, tokens, forms);
    return { ...number, ...unit, from, power, unitSpan: { from, to: paid.to } };
  }
  const unit = unitAt(tokens, to, forms);
  if (number.words && unit === undefined && power === 0) return undefined;
  const end = unit?.to ?? to;
  return { ...number, power, measures: unit?.measures ?? [], unitSpan: { from: number.to, to: end }, to: end };
}

interface Paid {
  readonly measures: readonly Measure[];
  readonly to: number;
}

/** A currency before its number: "US$", "VND", "€". A sign that is glued to other letters is that of a currency nobody knows. */
function currencyAt(tokens: readonly Token[], from: number, { phrases }: UnitForms): Paid | undefined {
  const first = tokens[from];
  if (first === undefined || first.kind === "digits" || !(first.kind === "mark" || first.upper)) return undefined;
  const found = phraseAt(phrases, tokens, from);
  const number = found === undefined ? undefined : tokens[found.to];
  if (found === undefined || number?.kind !== "digits" || number.gap === "line") return undefined;
  const measures = found.value.filter(({ dimension }) => isCurrency(dimension));
  const glued = first.kind === "mark" && first.gap === "none" && tokens[from - 1]?.kind === "word";
  return measures.length === 0 ? undefined : { measures: glued ? [] : measures, to: found.to };
}

/** Adds the upper end of a range. "From 783 to 1,176" are two figures, of which the first has the unit of the second. */
function withUpper(low: Amount, tokens: readonly Token[], forms: UnitForms): Amount {
  const at = afterJoint(low, tokens);
  const high = at === undefined ? undefined : amountAt(tokens, at, forms);
  if (high === undefined || !isOneUnit(low, high)) return low;
  const { power, measures, unitSpan, to, value } = high;
  const lower = isBare(low) ? { ...low, power, measures } : low;
  if (lower.power !== (isBare(high) ? lower.power : power) || new Big(low.value).gte(value)) return low;
  return { ...lower, to, upper: value, ...(isBare(low) && { unitSpan }) };
}

function isBare({ power, measures }: Amount): boolean {
  return power === 0 && measures.length === 0;
}

function isOneUnit(low: Amount, high: Amount): boolean {
  const [a, b] = [low.measures[0]?.dimension, high.measures[0]?.dimension];
  return a === undefined || b === undefined || a === b;
}

/** Where the upper end of a range begins. */
function afterJoint({ from, to }: Amount, tokens: readonly Token[]): number | undefined {
  const [joint, next, before] = [tokens[to], tokens[to + 1], tokens[from - 1]?.key ?? ""];
  if (joint === undefined || next === undefined || joint.gap === "line" || next.gap === "line") return undefined;
  if (/^[-–—]$/.test(joint.key)) return next.kind !== "word" && joint.gap === next.gap ? to + 1 : undefined;
  const joins = before === "between" ? joint.key === "and" : joint.key === "to" && before !== "from";
  return joins ? to + 1 : undefined;
}
