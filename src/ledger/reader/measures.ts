/** What the words of a unit stand for, and one measure divided by another. */
import Big from "big.js";
import type { Phrases } from "./phrases.ts";

/** How many of a dimension's own unit: a hectare is 10000 of area. */
export interface Measure {
  readonly dimension: string;
  readonly scale: string;
  /** What it is when something is divided by it. */
  readonly divisor: Divisor;
}

/** A time divides under the name of its unit, for "a month" is no part of "a year"; all else under that of its dimension. */
export interface Divisor {
  readonly name: string;
  readonly scale: string;
}

export interface UnitForms {
  /** Forms without their magnitude words: "tỷ USD" is kept as "USD". A phrase that is no unit has no measures. */
  readonly phrases: Phrases<readonly Measure[]>;
  /** Quotients that have a name of their own: "share-per-year" is "growth". */
  readonly names: ReadonlyMap<string, string>;
  /** Whether they are English, and the text is read as English; else it is Vietnamese. */
  readonly english?: true;
}

/** A word that is no known unit divides all the same: "đồng/vé" is not "đồng". */
export const unknownDivisor: Divisor = { name: "other", scale: "1" };

const currencies = /^(vnd|usd|eur|jpy|cny|gbp|krw|aud|cad|sgd|hkd|twd|nzd|chf|rub|thb|lak|khr|myr|idr|inr|php)$/;

/** Tells whether a dimension is money; each currency is a dimension of its own, for none is converted. */
export function isCurrency(dimension: string): boolean {
  return currencies.test(dimension);
}

/** The measure of a dimension. */
export function measureOf(dimension: string, scale: string): Measure {
  return { dimension, scale, divisor: { name: dimension, scale } };
}

/** "usd" by "year" is "usd-per-year", under its own name where it has one. */
export function dividedBy(
  measures: readonly Measure[],
  divisor: Divisor,
  { names }: Pick<UnitForms, "names">,
): readonly Measure[] {
  return measures.flatMap(({ dimension, scale }) => {
    const ratio = quotient(scale, divisor.scale);
    const quotientName = `${dimension}-per-${divisor.name}`;
    return ratio === undefined ? [] : [measureOf(names.get(quotientName) ?? quotientName, ratio)];
  });
}

/** Big's own division rounds at 20 decimals. */
const Precise = Big();
Precise.DP = 30;

/** The quotient as a decimal, where it is a finite one. */
export function quotient(dividend: string, divisor: string): string | undefined {
  if (new Precise(divisor).eq(0)) return undefined;
  const result = new Precise(dividend).div(divisor);
  return result.times(divisor).eq(dividend) ? result.toFixed() : undefined;
}
