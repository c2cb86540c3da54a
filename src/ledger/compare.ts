/** A result held against a target, both as intervals. Source: LEDGER, verdicts, rules 1, 2 and 8. */
import type Big from "big.js";
import { type Interval, signed } from "./interval.ts";
import type { Comparator, Row, Target } from "./row.ts";

export type Comparison = "exceeded" | "met" | "missed";

/** What a qualifier of a target asks for: "trên 60%" is above. "Gần" asks for something near, as "khoảng" does. */
const asComparator = {
  over: "above",
  under: "below",
  about: "about",
  almost: "about",
  "short-of": "about",
  "at-least": "at-least",
  "at-most": "at-most",
} as const;

/** What a target asks for where its source does not say. */
export const usualComparators: Readonly<Record<Row["better"], Comparator>> = {
  higher: "at-least",
  lower: "at-most",
  exact: "exactly",
  range: "between",
};

/** What a result must be: as the target says, or its qualifier, or the row's direction. */
export function comparatorOf(target: Target | undefined, row: Pick<Row, "better">): Comparator {
  const held = signed(target?.qualifier, target?.value ?? "");
  return target?.comparator ?? (held && asComparator[held]) ?? usualComparators[row.better];
}

/** Whether a result below its target is the better one: its comparator says so, or else the row. */
export function lowerIsBetter(row: Pick<Row, "better" | "targets">, target = row.targets[0]): boolean {
  const comparator = comparatorOf(target, row);
  return boundsFromAbove(comparator) || (comparator !== "at-least" && comparator !== "above" && row.better === "lower");
}

function boundsFromAbove(comparator: Comparator): boolean {
  return comparator === "at-most" || comparator === "below";
}

/** Whether being off on either side is a miss. */
function bothSidesMiss(comparator: Comparator, row: Pick<Row, "better">): boolean {
  return comparator === "exactly" || row.better === "exact" || row.better === "range";
}

/**
 * Overlapping intervals are met; else the better side is exceeded and the worse missed. Above a range is exceeded.
 * @returns nothing where an open end leaves it undecided: "hơn 1,9" may or may not reach 25
 */
export function compare(
  result: Interval,
  wanted: Interval,
  row: Pick<Row, "better" | "targets">,
  target: Target,
): Comparison | undefined {
  const comparator = comparatorOf(target, row);
  const lower = lowerIsBetter(row, target);
  // Equal ends touch only where both are exact, as terms of a ratio are.
  const above = atOrAbove(result.low, wanted.high) && !samePoint(result, wanted);
  const below = atOrAbove(wanted.low, result.high) && !samePoint(result, wanted);
  if (above || below) return bothSidesMiss(comparator, row) ? "missed" : above !== lower ? "exceeded" : "missed";
  const bounded = [result.low, result.high, wanted.low, wanted.high].every((end) => end !== undefined);
  if (bounded) return "met";
  if (bothSidesMiss(comparator, row)) return undefined;
  const reached = lower ? atOrAbove(wanted.high, result.high) : atOrAbove(result.low, wanted.low);
  return reached ? "met" : undefined;
}

function samePoint(result: Interval, wanted: Interval): boolean {
  const [a, b] = [result.low, wanted.low];
  return a !== undefined && b !== undefined && a.eq(b) && a.eq(result.high ?? a.plus(1)) && b.eq(wanted.high ?? b);
}

function atOrAbove(end: Big | undefined, bound: Big | undefined): boolean {
  return end !== undefined && bound !== undefined && end.gte(bound);
}
