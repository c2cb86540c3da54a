/** What is not published but follows: a target from a result and what the source says of the two. Always shown as derived. */
import Big from "big.js";
import type { Claim } from "./claims.ts";
import { lowerIsBetter } from "./compare.ts";
import { decimalsOf, halfUnit, type Interval } from "./interval.ts";
import type { Figure, Qualifier, Row } from "./row.ts";
import { isPercent, type Units } from "./scale.ts";
import { laterBy } from "./shift.ts";

/** How a margin can be read: as a difference in the result's own unit, or as a share of the target. */
export type Reading = "difference" | "relative";

export interface DerivedTarget {
  /** In the row's unit, whatever its terms are printed in. */
  readonly value: string;
  readonly qualifier?: Qualifier;
  /** What rounding leaves open; for a target that equals its result, that result's own interval. */
  readonly interval?: Required<Interval>;
  readonly from: "margin" | "equal" | "attainment";
  readonly reading?: Reading;
  /** The target by the other reading of the same words, where there is one. */
  readonly other?: { readonly value: string; readonly reading: Reading };
}

/**
 * Derives a target that is not published.
 * With a margin of points, 8.8 and 0.8 give 8.0, from 7.9 to 8.1; "bằng chỉ tiêu" gives the result itself, qualifier and all;
 * "đạt 102,5% kế hoạch" gives the result divided by 1.025. Source: LEDGER, verdicts, rules 3 and 4.
 * @returns nothing where nothing follows
 */
export function deriveTarget(row: Row, claim: Claim, units: Units): DerivedTarget | undefined {
  const { result } = row;
  if (result === undefined || claim.target?.value !== undefined) return undefined;
  if (row.kind === "rank" || row.kind === "milestone") return fromDistance(result, row, claim);
  if (row.kind !== "number") return undefined;
  if (claim.margin !== undefined) return fromMargin(result, claim.margin, row, claim, units);
  if (claim.attainment !== undefined) return fromAttainment(result, claim.attainment, row, units);
  if (claim.wording?.value !== "bang") return undefined;
  return {
    value: valueIn(result, row, units),
    from: "equal",
    ...(result.qualifier && { qualifier: result.qualifier }),
  };
}

/** A margin says by how much the result is better; where lower is better, the target is the greater. */
function fromMargin(result: Figure, margin: Figure, row: Row, claim: Claim, units: Units): DerivedTarget | undefined {
  if (!isPlain(result) || !isPlain(margin)) return undefined;
  const reading = marginReading(margin, row, units);
  const sign = lowerIsBetter(row, claim.target) ? -1 : 1;
  const reached = valueIn(result, row, units);
  const by = (how: Reading): string => (how === "difference" ? valueIn(margin, row, units) : margin.value);
  const value = targetBy(reading, reached, by(reading), sign);
  if (value === undefined) return undefined;
  const printed = margin.printed ?? row.unit;
  const twoWays = isPercent(printed, units) && printed !== "percentage-point" && isPercent(row.unit, units);
  const otherReading: Reading = reading === "difference" ? "relative" : "difference";
  const otherValue = twoWays ? targetBy(otherReading, reached, by(otherReading), sign) : undefined;
  const other = otherValue === undefined ? {} : { other: { value: otherValue, reading: otherReading } };
  if (reading === "relative")
    return { ...shareOfTarget(result.value, points, margin), from: "margin", reading, ...other };
  const slack = halfUnit(result.value).plus(halfUnit(margin.value));
  const interval = { low: new Big(value).minus(slack), high: new Big(value).plus(slack) };
  return { value, interval, from: "margin", reading, ...other };
}

/** Result ÷ (1 + margin / 100). */
function shareOfTarget(result: string, margin: Big, printed: Figure) {
  const whole = (by: Big): Big => by.div(100).plus(1);
  const half = halfUnit(printed.value);
  return quotient(result, { low: whole(margin.minus(half)), high: whole(margin.plus(half)) }, whole(margin));
}

/**
 * A result divided by what it is of its target, with no more digits than the two allow: one more than the result at most.
 * @param share its interval, both ends above zero
 */
function quotient(
  result: string,
  share: Required<Interval>,
  middle: Big,
): Pick<DerivedTarget, "value"> & { interval: Required<Interval> } {
  const [low, high] = [new Big(result).minus(halfUnit(result)), new Big(result).plus(halfUnit(result))];
  const ends = [low, high].flatMap((end) => [end.div(share.low), end.div(share.high)]).sort((a, b) => a.cmp(b));
  const [least = low, most = high] = [ends[0], ends.at(-1)];
  const decimals = Math.min(decimalsOf(result) + 1, Math.max(0, -most.minus(least).div(2).e));
  const interval = { low: least.round(decimals, Big.roundDown), high: most.round(decimals, Big.roundUp) };
  return { value: new Big(result).div(middle).toFixed(decimals), interval };
}

/** Places and dates are whole: "thứ 5, vượt 3 bậc" was to be 8th, "năm 2018, trước 2 năm" was to be 2020. */
function fromDistance(result: Figure, row: Row, { margin, wording, target }: Claim): DerivedTarget | undefined {
  if (!isPlain(result)) return undefined;
  if (margin === undefined) return wording?.value === "bang" ? { value: result.value, from: "equal" } : undefined;
  if (!isPlain(margin)) return undefined;
  const sign = lowerIsBetter(row, target) ? 1 : -1;
  const value =
    row.kind === "rank"
      ? new Big(result.value).plus(new Big(margin.value).times(sign)).toFixed()
      : laterBy(result.value, Number(margin.value) * sign, margin.printed ?? row.unit ?? "year");
  return value === undefined ? undefined : { value, from: "margin", reading: "difference" };
}

/** How the archive reads a margin: a plain percent on anything is a share of the target, all else a difference. */
export function marginReading(margin: Figure, row: Row, units: Units): Reading {
  const meant = margin.reading ?? margin.printed ?? row.unit;
  return meant !== undefined && units.get(meant)?.dimension === "share" ? "relative" : "difference";
}

/** By difference: result − margin. By share: result ÷ (1 + margin / 100); nothing at −100 % and below. */
function targetBy(reading: Reading, result: string, margin: Big, printed: Figure): string | undefined {
  if (reading === "relative")
    return margin.minus(halfUnit(printed.value)).lte(-100) ? undefined : shareOfTarget(result, margin, printed).value;
  return new Big(result).minus(margin).toFixed(Math.max(decimalsOf(result), decimalsOf(printed.value)));
}

/** Result ÷ attainment. */
function fromAttainment(result: Figure, attainment: Figure): DerivedTarget | undefined {
  if (!isPlain(result) || !isPlain(attainment)) return undefined;
  const { value, whole } = shareOf(attainment);
  const [middle, half] = [new Big(value).div(whole), halfUnit(value).div(whole)];
  if (middle.minus(half).lte(0)) return undefined;
  return {
    ...quotient(result.value, { low: middle.minus(half), high: middle.plus(half) }, middle),
    from: "attainment",
  };
}

/**
 * An attainment with what all of the plan is in its unit: 100 where it is told in percent, 1 where it is told in times.
 * "Vượt 1,5 lần", read as percent, is more by that much: 2.5 times the plan.
 */
export function shareOf(attainment: Figure): Figure & { readonly whole: number } {
  if (attainment.printed !== "times") return { ...attainment, whole: 100 };
  const { value, to, reading } = attainment;
  const more = (times: string): string => new Big(times).plus(1).toFixed(decimalsOf(times));
  if (reading !== "percent") return { ...attainment, whole: 1 };
  return { ...attainment, value: more(value), ...(to !== undefined && { to: more(to) }), whole: 1 };
}

/** Neither a range nor bounded: a number to reckon with. */
export function isPlain({ to, qualifier }: Pick<Figure, "to" | "qualifier">): boolean {
  return to === undefined && qualifier === undefined;
}
