/** What is not published but follows: a target from a result and what the source says of the two. Always shown as derived. */
import Big from "big.js";
import type { Claim } from "./claims.ts";
import { lowerIsBetter } from "./compare.ts";
import { decimalsOf, halfUnit, type Interval } from "./interval.ts";
import type { Figure, Qualifier, Row } from "./row.ts";
import { factorOf, isPercent, type Units } from "./scale.ts";
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
  const sign = lowerIsBetter(row, claim.target) ? -1 : 1;
  const by = (how: Reading): Reckoned | undefined =>
    how === "difference" ? byDifference(result, margin, sign, row, units) : byShare(result, margin, sign, row, units);
  const reading = marginReading(margin, row, units);
  const found = by(reading);
  if (found === undefined) return undefined;
  const printed = margin.printed ?? row.unit;
  const twoWays = isPercent(printed, units) && printed !== "percentage-point" && isPercent(row.unit, units);
  const otherReading: Reading = reading === "difference" ? "relative" : "difference";
  const other = twoWays ? by(otherReading)?.value : undefined;
  return {
    ...found,
    from: "margin",
    reading,
    ...(other !== undefined && { other: { value: other, reading: otherReading } }),
  };
}

type Reckoned = Pick<DerivedTarget, "value"> & { readonly interval: Required<Interval> };

/** Result − margin. */
function byDifference(result: Figure, margin: Figure, sign: 1 | -1, row: Row, units: Units): Reckoned {
  const [reached, by] = [valueIn(result, row, units), valueIn(margin, row, units)];
  const value = new Big(reached).minus(new Big(by).times(sign));
  const slack = slackOf(result, row, units).plus(slackOf(margin, row, units));
  return {
    value: value.toFixed(Math.max(decimalsOf(reached), decimalsOf(by))),
    interval: { low: value.minus(slack), high: value.plus(slack) },
  };
}

/** Result ÷ (1 + margin / 100); nothing at −100 % and below. */
function byShare(result: Figure, margin: Figure, sign: 1 | -1, row: Row, units: Units): Reckoned | undefined {
  const [points, half] = [new Big(margin.value).times(sign), halfUnit(margin.value)];
  const [middle, low, high] = [points, points.minus(half), points.plus(half)].map((by) => by.div(100).plus(1));
  if (middle === undefined || low === undefined || high === undefined || low.lte(0)) return undefined;
  return quotient(result, middle, { low, high }, row, units);
}

/** A result divided by what it is of its target, with no more digits than the two allow: one more than the result at most. */
function quotient(result: Figure, middle: Big, share: Required<Interval>, row: Row, units: Units): Reckoned {
  const [reached, slack] = [valueIn(result, row, units), slackOf(result, row, units)];
  const sides = [new Big(reached).minus(slack), new Big(reached).plus(slack)];
  const ends = sides.flatMap((end) => [end.div(share.low), end.div(share.high)]).sort((a, b) => a.cmp(b));
  const value = new Big(reached).div(middle);
  const [least = value, most = value] = [ends[0], ends.at(-1)];
  const decimals = Math.min(decimalsOf(reached) + 1, Math.max(0, -most.minus(least).div(2).e));
  return {
    value: value.toFixed(decimals),
    interval: { low: least.round(decimals, Big.roundDown), high: most.round(decimals, Big.roundUp) },
  };
}

/** A figure told in the row's unit, with as many digits as it was printed with. */
export function toRowUnit(figure: Figure, row: Row, units: Units): Figure {
  return { ...figure, value: valueIn(figure, row, units) };
}

/** A figure's value in the row's unit, with as many digits as it was printed with: 1900 million is 1.900 billion. */
function valueIn(figure: Figure, row: Row, units: Units): string {
  const factor = factorOf(figure, row, units);
  return new Big(figure.value).times(factor).toFixed(Math.max(0, decimalsOf(figure.value) - factor.e));
}

/** What rounding leaves open of a figure on either side, in the row's unit. */
function slackOf(figure: Figure, row: Row, units: Units): Big {
  return halfUnit(figure.value).times(factorOf(figure, row, units));
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

/** Result ÷ attainment. */
function fromAttainment(result: Figure, attainment: Figure, row: Row, units: Units): DerivedTarget | undefined {
  if (!isPlain(result) || !isPlain(attainment)) return undefined;
  const { value, whole } = shareOf(attainment);
  const [middle, half] = [new Big(value).div(whole), halfUnit(value).div(whole)];
  const share = { low: middle.minus(half), high: middle.plus(half) };
  return share.low.lte(0) ? undefined : { ...quotient(result, middle, share, row, units), from: "attainment" };
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
