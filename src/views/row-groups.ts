/** Rows of one table in groups: under headings that lead to what they share, or each telling it, where most would stand alone. */
import type { RowLine } from "./items.ts";
import type { LinkTo } from "./view.ts";

export interface RowGroup<Line extends RowLine = RowLine> {
  /** None where the rows tell it themselves. */
  readonly heading?: LinkTo;
  /** What rows that stand apart from their group must say of it, in few words. */
  readonly label?: string;
  /** What each row says of itself, as neither the table nor a heading says it. */
  readonly tells: readonly Told[];
  readonly rows: readonly Line[];
}

export type Told = "organisation" | "period";

/** A period, and its rows. */
export type Part<Row> = readonly [period: LinkTo, rows: readonly Row[]];

/** Headings take more room than they save where there is not a second row for each. */
export function areWorthHeadings(parts: readonly Part<unknown>[]): boolean {
  return parts.reduce((sum, [, rows]) => sum + rows.length, 0) >= 2 * parts.length;
}

/** The rows of one organisation by period. */
export function groupsOf<Line extends RowLine>(
  parts: readonly Part<Line>[],
  headed = areWorthHeadings(parts),
): RowGroup<Line>[] {
  if (parts.length === 0) return [];
  if (!headed) return [{ tells: ["period"], rows: parts.flatMap(([, rows]) => rows) }];
  return parts.map(([heading, rows]) => ({ heading, tells: [], rows }));
}
