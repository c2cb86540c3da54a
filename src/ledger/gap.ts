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
  if (!isPlain(result) || !isPlain(target)) return undefined;
  if (row.kind === "milestone") return timeGap(result.value, target.value);
  if (row.kind === "ratio" && result.of !== target.of) return undefined;
  return difference(result, { ...target, value: target.value }, row, units);
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
  return isPercent(row.unit, units) ? "percentage-point" : (row.unit ?? "");
}

/** Between two years, years; between two months, months; else days, from the last of one to the last of the other. */
function timeGap(result: string, target: string): Gap | undefined {
  const [a, b] = [periodOf(result), periodOf(target)];
  if (a === undefined || b === undefined) return undefined;
  const unit = a.kind === b.kind && (a.kind === "year" || a.kind === "month") ? a.kind : "day";
  const end = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "utc" }).plus({ days: 1 });
  const gap = Math.round(end(a.end).diff(end(b.end), unit).as(unit));
  return { value: String(Math.abs(gap)), above: gap > 0, unit };
}
