/** Headings of two levels: one over several columns, theirs below, and those of other columns between the two. */

import type { Row, TableCell } from "./cells.ts";
import type { Fragment } from "./fragment.ts";

type Rows = readonly (readonly Fragment[])[];

/** Headings do not take more rows than that, as their lines stand. */
const most = 4;

/** How many rows from the first on are such a head; 0 where there is none. */
export function headLength(rows: Rows): number {
  const spanned = rows.slice(0, 2).findIndex((row) => row.some(isWide));
  if (spanned < 0) return 0;
  for (let length = spanned + 1; length <= Math.min(most, rows.length); length += 1) {
    const parts = rows.slice(0, length).flat();
    const wide = parts.filter(isWide);
    if (parts.some(({ text }) => /^[\d.,]+%?$/.test(text) && !/^\d{4}$/.test(text))) return 0;
    if (coveredBy(wide).every((column) => parts.some((part) => !isWide(part) && part.column === column))) return length;
  }
  return 0;
}

function isWide({ columns, column }: Fragment): boolean {
  return columns > 1 && column > 0;
}

function coveredBy(wide: readonly Fragment[]): number[] {
  return wide.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, at) => column + at));
}

/** Both levels as rows. */
export function headRows(parts: readonly Fragment[], width: number): Row[] {
  const wide = parts.filter(isWide);
  const covered = new Set(coveredBy(wide));
  const single = (column: number, rows: number): TableCell => {
    const own = parts.filter((part) => !isWide(part) && part.column === column);
    return cellFrom(own, { column, columns: 1, rows });
  };
  const all = Array.from({ length: width }, (_, column) => column);
  const upper = all.flatMap((column) => {
    if (!covered.has(column)) return [single(column, 2)];
    const over = wide.filter((part) => part.column === column);
    return over.length === 0 ? [] : [cellFrom(over, { column, columns: over[0]?.columns ?? 1, rows: 1 })];
  });
  return [upper, all.filter((column) => covered.has(column)).map((column) => single(column, 1))];
}

/** A cell of these lines. */
export function cellFrom(parts: readonly Fragment[], place: Pick<TableCell, "column" | "columns" | "rows">): TableCell {
  const sorted = [...parts].sort((a, b) => a.y - b.y);
  return { lines: sorted.map(({ text }) => text), font: sorted[0]?.font ?? "", ...place };
}
