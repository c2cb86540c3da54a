/** One indicator over its periods: what changed from one to the next, and where the definition breaks. */
import Big from "big.js";
import { compareCodes } from "../text/collate.ts";
import { isPlain } from "./derive.ts";
import { decimalsOf } from "./interval.ts";
import type { PeriodKind } from "./period.ts";
import type { Figure, Row } from "./row.ts";
import { factorOf, isPercent, type Units } from "./scale.ts";
import { isPart } from "./timing.ts";

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
 * Which results of a series can stand in one line: values of years, of quarters, of terms; levels at the end of whatever
 * period; and averages over years, which are the value of none of them. Source: LEDGER, sentences, "bình quân giai đoạn".
 */
export const strandKinds = ["year", "quarter", "month", "day", "level", "span", "average"] as const;
export type StrandKind = PeriodKind | "level" | "average";

export interface Strand<T> {
  readonly kind: StrandKind;
  /** In the order of time. */
  readonly entries: readonly T[];
}

/** Cuts a series into what can be laid side by side; what is nowhere among its rows gets no strand. */
export function strandsOf<T extends { readonly row: Row }>(series: readonly T[]): Strand<T>[] {
  return strandKinds.flatMap((kind) => {
    const entries = series.filter(({ row }) => strandOf(row) === kind);
    return entries.length === 0
      ? []
      : [{ kind, entries: entries.toSorted((a, b) => compareCodes(timeOf(a.row), timeOf(b.row))) }];
  });
}

function strandOf({ measure, period }: Row): StrandKind {
  if (measure === "stock" || measure === "cumulative") return "level";
  // A growth rate of a term is told as the average of its years.
  return measure === "average" || (measure === "rate" && period.kind === "span") ? "average" : period.kind;
}

/** A level counts up to its day, whatever its period began with. */
function timeOf(row: Row): string {
  const end = row.as_of ?? row.period.end;
  return strandOf(row) === "level" ? end : `${row.period.start} ${end}`;
}

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
  const whole = isWhole(before) && isWhole(row);
  const change = breaks.length === 0 && alike && whole ? changeBetween(before, row, units) : undefined;
  return { breaks, ...(change && { change }) };
}

/** What six months have brought is less than a year's; a level is whole on whatever day it is read. */
export function isWhole(row: Row): boolean {
  return strandOf(row) === "level" || !isPart(row);
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

/** The steps since the way of counting last changed, and the index of the row that they begin with. */
export function sinceBreak(steps: readonly Step[]): { readonly from: number; readonly steps: readonly Step[] } {
  const from = steps.findLastIndex(({ breaks }) => breaks.length > 0) + 1;
  return { from, steps: steps.slice(from) };
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
