/** What the tool is to reach, row by row. */

/** The rows of the table. */
export const rowIds = ["pages", "clean", "recent", "any", "unchanged", "memory"] as const;
export type RowId = (typeof rowIds)[number];

interface Target {
  /** The number of articles that it is meant for; any, where there is none. */
  readonly at?: number;
  readonly most: number;
}

/** Shares of the other side's time; memory in gigabytes. */
const targets: Readonly<Record<RowId, readonly Target[]>> = {
  pages: [{ most: 1 }],
  clean: [{ most: 0.65 }],
  recent: [
    { at: 10_000, most: 0.1 },
    { at: 100_000, most: 0.05 },
  ],
  any: [
    { at: 10_000, most: 0.5 },
    { at: 100_000, most: 0.1 },
  ],
  unchanged: [],
  memory: [
    { at: 10_000, most: 2 },
    { at: 100_000, most: 4 },
  ],
};

/** How much longer a clean build may take of ten times as many articles, from 10,000 to 100,000. */
export const growth = { from: 10_000, to: 100_000, most: 11 } as const;

/** The target of a row at a size, in words, and whether what was measured reaches it; else where it has one. */
export function targetText(id: RowId, articles: number, measured: number | null): string {
  const unit = id === "memory" ? "GB" : "×";
  const said = ({ at, most }: Target): string =>
    `≤ ${most.toFixed(id === "memory" ? 1 : 2)} ${unit}${at === undefined ? "" : ` at ${at.toLocaleString("en-US")}`}`;
  const here = targets[id].find(({ at }) => at === undefined || at === articles);
  if (here === undefined) return targets[id].map(said).join("; ");
  if (measured === null) return said(here);
  return `${said(here)}: ${measured <= here.most ? "reached" : "missed"}`;
}
