/** What a chart over periods is drawn from: plain numbers, with the words that stand beside them. */
import type { Format } from "./ticks.ts";

/** A stretch of time, in days since 1970. */
export interface Period {
  /** Its first day, and its last one. */
  readonly start: number;
  readonly end: number;
  /** Short, as it stands under the axis: "2019", "quý 1/2020". */
  readonly period: string;
}

export const pointVerdicts = ["exceeded", "met", "missed"] as const;
export type PointVerdict = (typeof pointVerdicts)[number];

export interface SeriesPoint extends Period {
  readonly value: number;
  /** As the page writes it; else it is written by `format`. */
  readonly text?: string | undefined;
  readonly estimate?: boolean | undefined;
  /** How it stands against its target, where that is known: each has a sign of its own. */
  readonly verdict?: PointVerdict | undefined;
  /** An average over the whole of its period: drawn as long as that is, and never joined to the value of a year. */
  readonly average?: boolean | undefined;
  /** It is read on one day, and between two such days nothing is missing. */
  readonly instant?: boolean | undefined;
  /** It is counted in another way than the one before it: averages are asked about the average before, others about the other. */
  readonly breaks?: boolean | undefined;
}

export interface SeriesTarget extends Period {
  readonly value: number;
  /** The other end of a range. */
  readonly to?: number | undefined;
  readonly text?: string | undefined;
  /** It follows from other figures, and was not published. */
  readonly derived: boolean;
  /** It is set for each year of its period: drawn as long as that is. */
  readonly average?: boolean | undefined;
}

export interface SeriesInput {
  /** Dates over dates tell nothing: of milestones there is no chart. */
  readonly kind: "number" | "ratio" | "rank" | "milestone";
  readonly points: readonly SeriesPoint[];
  readonly targets: readonly SeriesTarget[];
  readonly format: Format;
}

/** In the order of time; of two that begin together the shorter first. */
export function inOrder<T extends Period>(periods: readonly T[]): T[] {
  return periods.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Periods that are one stretch of time count once. */
export function distinct<T extends Period>(periods: readonly T[]): T[] {
  return inOrder(periods).filter((one, index, all) => {
    const before = all[index - 1];
    return before === undefined || before.start !== one.start || before.end !== one.end;
  });
}
