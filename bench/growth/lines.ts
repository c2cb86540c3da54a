/** How costs grow with the number of articles: a line for each contestant and row, and its slope. */

import type { Report } from "../report.ts";
import { rowsOf } from "../rows.ts";
import { rowIds } from "../targets.ts";

export interface Point {
  readonly articles: number;
  /** Seconds, or bytes. */
  readonly value: number;
}

export interface Line {
  readonly row: (typeof rowIds)[number];
  readonly name: string;
  /** The place of its contestant: 0 for this tool. */
  readonly contestant: number;
  readonly points: readonly Point[];
  /** k, where the cost grows as nᵏ; nothing where there is one size alone. */
  readonly slope: number | null;
}

/** The lines of several sizes, in the order of the table; the other side builds from nothing whatever was edited. */
export function linesOf(reports: readonly Report[]): readonly Line[] {
  const names = reports[0]?.contestants.map(({ name }) => name) ?? [];
  return rowIds.flatMap((row) =>
    names.flatMap((name, contestant) => {
      if (contestant > 0 && !["pages", "clean", "memory"].includes(row)) return [];
      const points = reports.flatMap((report) => pointOf(report, row, contestant));
      return points.length === 0 ? [] : [{ row, name, contestant, points, slope: slopeOf(points) }];
    }),
  );
}

function pointOf(report: Report, id: Line["row"], contestant: number): readonly Point[] {
  const cost = rowsOf(report.runs).find((row) => row.id === id)?.medians[contestant];
  const value = (id === "memory" ? cost?.peakBytes : cost?.wallSeconds) ?? null;
  return value === null ? [] : [{ articles: report.corpus.articles, value }];
}

/** The slope of the straight line that lies nearest to the points where both axes are logarithmic (least squares). */
export function slopeOf(points: readonly Point[]): number | null {
  const logs = points.map(({ articles, value }) => [Math.log(articles), Math.log(value)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const across = logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
  return across === 0 ? null : logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0) / across;
}

/** How many times as much the last size costs as the first, of two sizes that are both there. */
export function growthOf({ points }: Pick<Line, "points">, from: number, to: number): number | null {
  const [first, last] = [from, to].map((size) => points.find(({ articles }) => articles === size)?.value);
  return first === undefined || last === undefined ? null : last / first;
}
