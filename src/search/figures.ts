/** Rows of the ledger by how large their figures are. Pure; the build writes what the browser reads. */
import type { SearchState } from "./address.ts";

/** A figure in the base unit of what it measures: "usd", 1.9e9, or from the first number to the second. */
export type FigureRange = readonly [kind: string, low: number, high: number];

export interface Figures {
  /** What each unit measures, and how many base units it is. */
  readonly units: Readonly<Record<string, readonly [kind: string, scale: number]>>;
  /** The figures of each row, by its id. */
  readonly rows: Readonly<Record<string, readonly FigureRange[]>>;
}

/** Numbers that differ by less come from the same decimals. */
const precision = 1e-9;

/** The ids of all rows that have a figure of the kind of a unit, and within a range in that unit; its ends included. */
export function rowsWithin({ units, rows }: Figures, { unit = "", from, to }: SearchState["figures"]): string[] {
  const [kind, scale] = (Object.hasOwn(units, unit) && units[unit]) || [];
  if (kind === undefined || scale === undefined) return [];
  const least = from === undefined ? Number.NEGATIVE_INFINITY : lowered(Number(from) * scale);
  const most = to === undefined ? Number.POSITIVE_INFINITY : -lowered(-Number(to) * scale);
  const fits = ([own, low, high]: FigureRange): boolean => own === kind && high >= least && low <= most;
  return Object.entries(rows)
    .filter(([, figures]) => figures.some(fits))
    .map(([id]) => id);
}

function lowered(value: number): number {
  return value - Math.abs(value) * precision;
}
