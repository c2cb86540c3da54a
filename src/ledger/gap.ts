/** The difference between result and target, as stated or as computed from the two. */
import Big from "big.js";
import { DateTime } from "luxon";
import type { Claim } from "./claims.ts";
import { lowerIsBetter } from "./compare.ts";
import { isPlain } from "./derive.ts";
import { decimalsOf } from "./interval.ts";
import type { Verdict } from "./judge.ts";
import { periodOf } from "./period.ts";
import type { Figure, Row, Target } from "./row.ts";
import { factorOf, isPercent, type Units } from "./scale.ts";

export interface Gap {
  /** Without a sign. */
  readonly value: string;
  /** Whether the result is the greater of the two; for a milestone, the later. */
  readonly above: boolean;
  /** The unit that it is read in. */
  readonly unit: string;
}

/**
 * By how much a result differs from one of its targets.
 * @returns nothing where neither the source states it nor two plain figures give it
 */
export function gapOf(row: Row, claim: Claim, verdict: Verdict, units: Units): Gap | undefined {
  const { margin, target } = claim;
  if (margin !== undefined)
    return {
      above: margin.value.startsWith("-") === lowerIsBetter(row, target),
      value: margin.value.replace(/^-/, ""),
      unit: margin.reading ?? margin.printed ?? gapUnit(row, units),
    };
  const { result } = row;
  if (verdict.basis !== "computed" || result === undefined || target?.value === undefined) return undefined;
  if (!isPlain(result) || !isThreshold(target)) return undefined;
  if (row.kind === "milestone") return timeGap(result.value, { ...target, value: target.value });
  if (row.kind === "ratio" && result.of !== target.of) return undefined;
  return difference(result, { ...target, value: target.value }, row, units);
}

/** "Trên 60%", "không quá 3%": the number itself is where the target begins. */
function isThreshold({ to, qualifier }: Target): boolean {
  return to === undefined && qualifier !== "about" && qualifier !== "almost";
}

function difference(result: Figure, target: Target & { value: string }, row: Row, units: Units): Gap {
  const [a, b] = [result, target].map((figure) => {
    const factor = factorOf(figure, row, units);
    return { value: new Big(figure.value ?? 0).times(factor), decimals: decimalsIn(figure.value ?? "", factor) };
  });
  const gap = new Big(a?.value ?? 0).minus(b?.value ?? 0);
  const decimals = Math.max(a?.decimals ?? 0, b?.decimals ?? 0);
  return { value: gap.abs().toFixed(decimals), above: gap.gte(0), unit: gapUnit(row, units) };
}

/** How many decimals a figure keeps once it is told in another unit. */
function decimalsIn(value: string, factor: Big): number {
  return Math.max(0, decimalsOf(value) - factor.e);
}

/** What a difference between two of the row's figures is told in. */
function gapUnit(row: Row, units: Units): string {
  if (row.kind === "rank") return "place";
  if (row.kind === "milestone") return "year";
  const { unit = "" } = row;
  return isPercent(unit, units) && units.get(unit)?.scale === units.get("percentage-point")?.scale
    ? "percentage-point"
    : unit;
}

/**
 * From the last day of one to the last day of the other: between two years, years; where a day is told, days; else months.
 * "Before" and "after" a date begin at no date that one could reckon from.
 */
function timeGap(result: string, { value, comparator }: Target & { value: string }): Gap | undefined {
  const [a, b] = [periodOf(result), periodOf(value)];
  if (a === undefined || b === undefined || comparator === "below" || comparator === "above") return undefined;
  const years = a.kind === "year" && b.kind === "year";
  const unit = years ? "year" : a.kind === "day" || b.kind === "day" ? "day" : "month";
  const end = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "utc" }).plus({ days: 1 });
  const gap = Math.round(end(a.end).diff(end(b.end), unit).as(unit));
  return { value: String(Math.abs(gap)), above: gap > 0, unit };
}
