/** One indicator over its periods: what changed from one to the next, and where the definition breaks. */
import Big from "big.js";
import { isPlain } from "./derive.ts";
import { decimalsOf } from "./interval.ts";
import type { Figure, Row } from "./row.ts";
import { factorOf, isPercent, type Units } from "./scale.ts";

/** What of a row must stay the same for its results to be comparable. */
export const breakable = ["definition", "scope", "measure"] as const;
export type Break = (typeof breakable)[number];

/** From one period's result to the next one's. */
export interface Step {
  /** What was counted in another way; the two results are then not compared. */
  readonly breaks: readonly Break[];
  readonly change?: Change;
}

export interface Change {
  /** Without a sign, in `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly direction: "up" | "down" | "same";
  /** In percent of the earlier result, one decimal, without a sign; none for percentages and from zero. */
  readonly share?: string;
}

export type Trend = "rising" | "falling" | "level" | "mixed";

/**
 * The steps between the rows of a series.
 * @param rows of one indicator and organisation, in the order of their periods
 * @returns one step fewer than there are rows
 */
export function stepsOf(rows: readonly Row[], units: Units): Step[] {
  return rows.slice(1).flatMap((row, index) => {
    const before = rows[index];
    return before === undefined ? [] : [stepOf(before, row, units)];
  });
}

function stepOf(before: Row, row: Row, units: Units): Step {
  const breaks = breakable.filter((key) => before[key] !== row[key]);
  // A year and a term are of other lengths: what flows in them cannot be compared, only rates and levels can.
  const alike = row.measure !== "flow" || before.period.kind === row.period.kind;
  const change = breaks.length === 0 && alike ? changeBetween(before, row, units) : undefined;
  return { breaks, ...(change && { change }) };
}

function changeBetween(before: Row, row: Row, units: Units): Change | undefined {
  if (row.kind !== "number" && row.kind !== "rank") return undefined;
  const [from, to] = [plainIn(before.result, row, units), plainIn(row.result, row, units)];
  if (from === undefined || to === undefined) return undefined;
  const gap = to.value.minus(from.value);
  const percent = isPercent(row.unit, units);
  const share = percent || row.kind === "rank" || from.value.lte(0) ? undefined : gap.abs().div(from.value).times(100);
  return {
    value: gap.abs().toFixed(Math.max(from.decimals, to.decimals)),
    unit: row.kind === "rank" ? "place" : percent ? "percentage-point" : (row.unit ?? ""),
    direction: gap.eq(0) ? "same" : gap.gt(0) ? "up" : "down",
    ...(share && { share: share.toFixed(1) }),
  };
}

/** A result to reckon with, in the row's unit. */
function plainIn(result: Figure | undefined, row: Row, units: Units): { value: Big; decimals: number } | undefined {
  if (result === undefined || !isPlain(result)) return undefined;
  const factor = factorOf(result, row, units);
  return { value: new Big(result.value).times(factor), decimals: Math.max(0, decimalsOf(result.value) - factor.e) };
}

/**
 * Where a series goes as a whole.
 * @returns nothing where a break or an open figure hides it
 */
export function trendOf(steps: readonly Step[]): Trend | undefined {
  const directions = steps.map(({ change }) => change?.direction);
  if (directions.length === 0 || directions.includes(undefined)) return undefined;
  const moves = new Set(directions.filter((direction) => direction !== "same"));
  if (moves.size > 1) return "mixed";
  return moves.has("up") ? "rising" : moves.has("down") ? "falling" : "level";
}
