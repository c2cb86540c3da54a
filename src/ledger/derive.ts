/** What is not published but follows: a target from a result and the margin that the source states. Always shown as derived. */
import Big from "big.js";
import { decimalsOf, halfUnit, type Interval } from "./interval.ts";
import type { Figure, Qualifier, Row } from "./row.ts";

/** How a margin can be read: as a difference in the result's own unit, or as a share of the target. */
export type Reading = "difference" | "relative";

export interface DerivedTarget {
  readonly value: string;
  readonly qualifier?: Qualifier;
  /** What rounding leaves open; for a target that equals its result, that result's own interval. */
  readonly interval?: Required<Interval>;
  readonly from: "margin" | "equal";
  readonly reading?: Reading;
  /** The target by the other reading of the same words, where there is one. */
  readonly other?: { readonly value: string; readonly reading: Reading };
}

/**
 * Derives the target of a row that publishes none.
 * With a margin of points, 8.8 and 0.8 give 8.0, from 7.9 to 8.1; "bằng chỉ tiêu" gives the result itself, qualifier and all.
 * Source: LEDGER, verdicts, rule 3.
 * @returns nothing where nothing follows
 */
export function deriveTarget(row: Row): DerivedTarget | undefined {
  const { result, margin, wording } = row;
  if (result === undefined || row.targets.length > 0) return undefined;
  if (margin !== undefined) return fromMargin(result, margin, row);
  if (wording?.value !== "bang") return undefined;
  return { value: result.value, from: "equal", ...(result.qualifier && { qualifier: result.qualifier }) };
}

/** A margin says by how much the result is better; where lower is better, the target is the greater. */
function fromMargin(result: Figure, margin: Figure, row: Row): DerivedTarget | undefined {
  if (result.qualifier !== undefined || result.to !== undefined) return undefined;
  const sign = row.better === "lower" ? -1 : 1;
  const reading = readingOf(margin, row);
  const points = new Big(margin.value).times(sign);
  const value = targetBy(reading, result.value, points, margin);
  if (value === undefined) return undefined;
  const slack = halfUnit(result.value).plus(reading === "difference" ? halfUnit(margin.value) : 0);
  const interval = { low: new Big(value).minus(slack), high: new Big(value).plus(slack) };
  const twoWays = [margin.printed ?? row.unit, row.unit].every(
    (unit) => unit?.startsWith("percent") && unit !== "percentage-point",
  );
  const otherReading: Reading = reading === "difference" ? "relative" : "difference";
  const otherValue = twoWays ? targetBy(otherReading, result.value, points, margin) : undefined;
  const other = otherValue === undefined ? {} : { other: { value: otherValue, reading: otherReading } };
  return { value, interval, from: "margin", reading, ...other };
}

function readingOf(margin: Figure, row: Row): Reading {
  const meant = margin.reading ?? margin.printed ?? row.unit;
  return meant === "percent" ? "relative" : "difference";
}

/** By difference: result − margin. By share: result ÷ (1 + margin / 100), with one digit more than the result has; nothing below −100 %. */
function targetBy(reading: Reading, result: string, margin: Big, printed: Figure): string | undefined {
  const value = new Big(result);
  if (reading === "difference")
    return value.minus(margin).toFixed(Math.max(decimalsOf(result), decimalsOf(printed.value)));
  const share = margin.div(100).plus(1);
  return share.lte(0) ? undefined : value.div(share).toFixed(decimalsOf(result) + 1);
}
