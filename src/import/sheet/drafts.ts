/** Every row of a sheet, read by its headings. */
import { columns } from "./columns.ts";
import { type Draft, draftOf, type Layout, type Remark } from "./draft.ts";
import { type HeadingFault, readHeadings } from "./headings.ts";
import * as say from "./messages.ts";
import type { Reader } from "./values.ts";
import type { RowSheet, SheetRow } from "./workbook.ts";

/** A remark on the sheet as a whole has no column. */
export interface SheetRemark extends Omit<Remark, "column"> {
  readonly column?: number;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly faults: readonly SheetRemark[];
  readonly layout: Layout;
}

const headingRow = 1;

/** Reads the headings and, by them, every row below. */
export function readDrafts({ rows }: RowSheet, reader: Omit<Reader, "milestone">): Drafts {
  const heading = rows.find(({ row }) => row === headingRow);
  const below = rows.filter(({ row }) => row > headingRow);
  const { columns: named, faults } = readHeadings(heading?.cells ?? new Map());
  const layout = columns.flatMap((column) => {
    const number = [...named].find(([, other]) => other === column)?.[0];
    return number === undefined ? [] : [[number, column] as const];
  });
  const drafts = layout.length === 0 ? [] : below.map((row) => draftOf(row, layout, reader));
  const headed = new Set(heading?.cells.keys());
  return {
    drafts,
    layout,
    faults: [
      ...faults.map(ofHeading),
      ...(layout.length === 0 ? [] : headless(below, headed)),
      ...drafts.flatMap((draft) => draft.faults),
    ],
  };
}

function ofHeading({ column, said }: HeadingFault): SheetRemark {
  return { row: headingRow, said, ...(column !== undefined && { column }) };
}

/** The first cell of each column that has no heading at all. */
function headless(rows: readonly SheetRow[], headed: ReadonlySet<number>): SheetRemark[] {
  const first = new Map<number, number>();
  for (const { row, cells } of rows)
    for (const column of cells.keys()) if (!headed.has(column) && !first.has(column)) first.set(column, row);
  return [...first].map(([column, row]) => ({ row, column, said: say.noHeadingAbove() }));
}
