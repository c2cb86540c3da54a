/** Every row of a sheet, read by its headings. */
import type { FaultLanguage } from "../../input/said.ts";
import type { Column } from "./columns.ts";
import { dayOrderOf } from "./day-order.ts";
import { type Draft, draftOf, type Layout, type Remark } from "./draft.ts";
import { inOrder, nameAt, nameOf } from "./further.ts";
import { type HeadingFault, readHeadings } from "./headings.ts";
import type { LedgerItem } from "./known.ts";
import * as say from "./messages.ts";
import { type Naming, tongueOf } from "./naming.ts";
import { type Field, fieldsOfRow } from "./nest.ts";
import { decimalMarkOf } from "./numbers.ts";
import { isAmount, mayBeDay, type Reader } from "./values.ts";
import { choiceWords } from "./words.ts";
import type { RowSheet, SheetRow } from "./workbook.ts";

/** A remark on the sheet as a whole has no column. */
export interface SheetRemark extends Omit<Remark, "column"> {
  readonly column?: number;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly faults: readonly SheetRemark[];
  readonly layout: Layout;
  /** What stands at the heads of the columns, by their numbers. */
  readonly headings: ReadonlyMap<number, string>;
  /** How the columns are named. */
  readonly naming: Naming;
}

const headingRow = 1;

/** What cells are read by that are not read yet. */
type SheetWords = Pick<Reader, "names" | "articles"> & { readonly archiveTongue: FaultLanguage };

/**
 * Reads the headings and, by them, every row below.
 * @param there rows of the archive that the sheet may change: what it has no column for, they keep
 */
export function readDrafts(
  { rows }: RowSheet,
  { archiveTongue, ...words }: SheetWords,
  there: ReadonlyMap<string, LedgerItem> = new Map(),
): Drafts {
  const heading = rows.find(({ row }) => row === headingRow);
  const below = rows.filter(({ row }) => row > headingRow);
  const { columns: named, texts, naming, faults } = readHeadings(heading?.cells ?? new Map());
  const tongue = tongueOf(naming, archiveTongue);
  const layout = inOrder(firstsOf(named), ([, column]) => column);
  const reader = {
    ...words,
    naming,
    tongue,
    words: choiceWords(tongue),
    decimalMark: decimalMarkOf(textsIn(below, layout, isAmount)),
    dayOrder: dayOrderOf(textsIn(below, layout, mayBeDay)),
  };
  const kept = keptBy(layout, there);
  const drafts = layout.length === 0 ? [] : below.map((row) => draftOf(row, layout, reader, kept));
  const headed = new Set(heading?.cells.keys());
  return {
    drafts,
    layout,
    headings: texts,
    naming,
    faults: [
      ...faults.map(ofHeading),
      ...(layout.length === 0 ? [] : headless(below, headed)),
      ...drafts.flatMap((draft) => draft.faults),
    ],
  };
}

function keptBy(layout: Layout, there: ReadonlyMap<string, LedgerItem>): (id: string) => readonly Field[] {
  const headed = new Set(layout.map(([, column]) => nameOf(column)));
  return (id) => {
    const plain = there.get(id)?.plain;
    if (plain === undefined) return [];
    return fieldsOfRow(plain).filter(({ path }) => !headed.has(nameAt(path)));
  };
}

/** Of two columns for one field the first counts; the other is a fault. */
function firstsOf(named: ReadonlyMap<number, Column>): Layout[number][] {
  const first = new Map([...named].reverse().map(([number, column]) => [nameOf(column), [number, column] as const]));
  return [...named].filter(([number, column]) => first.get(nameOf(column))?.[0] === number);
}

/** What is written in all cells of some columns: together they tell what their marks mean. */
function textsIn(rows: readonly SheetRow[], layout: Layout, isWanted: (column: Column) => boolean): string[] {
  const wanted = layout.filter(([, column]) => isWanted(column)).map(([number]) => number);
  return rows.flatMap(({ cells }) =>
    wanted.flatMap((number) => {
      const cell = cells.get(number);
      return cell?.kind === "text" ? [cell.text] : [];
    }),
  );
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
