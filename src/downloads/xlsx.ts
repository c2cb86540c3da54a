/** Tables as one workbook: Vietnamese headings, numbers as numbers that show the digits they were printed with. */
import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import type { Strings } from "../strings/strings.ts";
import type { Cell, CellType, Column, Table } from "./table.ts";
import { withoutTimes } from "./zip-time.ts";

type SheetOf = Omit<Sheet<Buffer>, "sheet"> & { readonly sheet: string };

/** A line of the sheet that explains the others; its first cell says what it is about. */
export type Note = readonly [about: string, ...more: string[]];

/**
 * Writes a workbook: first the sheet of notes, then a sheet a table.
 * The same tables give the same bytes: the only thing that the library takes from the clock is undone.
 */
export async function workbookOf(
  notes: readonly Note[],
  tables: readonly Table[],
  strings: Strings,
): Promise<Uint8Array> {
  const sheets = [noteSheet(notes, strings), ...tables.map((table) => tableSheet(table, strings))];
  return withoutTimes(await writeExcelFile(sheets).toBuffer());
}

function noteSheet(notes: readonly Note[], { data }: Strings): SheetOf {
  return {
    sheet: data.tables.readme,
    columns: [{ width: 32 }, { width: 100 }],
    data: notes.map((note) => note.map((text, index) => textCell(text, index === 0 ? heading : { wrap: true }))),
  };
}

/** The heading and the first column stay in sight. */
function tableSheet({ name, columns, lines }: Table, { data }: Strings): SheetOf {
  return {
    sheet: data.tables[name],
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(column, data.columns[column.name]) })),
    data: [
      columns.map((column) => textCell(data.columns[column.name], heading)),
      ...lines.map((line) => line.map((cell, index) => cellOf(cell, columns[index]?.type ?? "string"))),
    ],
  };
}

const heading = { fontWeight: "bold" } as const;

const widths: Readonly<Record<CellType, number>> = {
  string: 22,
  number: 14,
  integer: 10,
  date: 12,
  boolean: 12,
  list: 28,
};
const wide: Readonly<Partial<Record<Column["name"], number>>> = {
  name: 44,
  title: 60,
  description: 60,
  quote: 60,
  sentence: 60,
  verdict_text: 34,
  target_text: 44,
};

function widthOf({ name, type }: Column, title: string): number {
  return Math.max(wide[name] ?? widths[type], title.length + 2);
}

function cellOf(cell: Cell, type: CellType): CellObject | null {
  if (cell === undefined) return null;
  switch (type) {
    case "number":
    case "integer":
      return numberCell(cell);
    case "date":
      return dateCell(cell);
    case "boolean":
      return { value: cell === "true", type: Boolean };
    default:
      return textCell(cell);
  }
}

/** A spreadsheet keeps fifteen digits: a longer number would be shown with others than were printed, so it stays text. */
function numberCell(digits: string): CellObject {
  const kept = digits.replace(/^-?[0.]*/, "").replace(".", "").length <= 15;
  return kept ? { value: Number(digits), type: Number, format: formatOf(digits) } : textCell(digits);
}

/** As many decimals as were printed; which mark stands before them, the reader's own settings say. */
function formatOf(digits: string): string {
  const [, decimals = ""] = digits.split(".");
  return decimals === "" ? "#,##0" : `#,##0.${"0".repeat(decimals.length)}`;
}

/** Spreadsheets count days from 1900 on, and miscount the first two months. */
function dateCell(day: string): CellObject {
  if (day < "1901") return textCell(day);
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
}

/** A cell that is typed as text is never run as a formula, whatever it begins with: it needs no apostrophe. */
function textCell(text: string, style: Omit<CellObject, "value" | "type"> = {}): CellObject {
  return { ...style, value: fitting(text), type: String };
}

/** The most characters that a cell may hold. */
const longest = 32_767;

/**
 * The library looks texts up in a plain object, where "constructor" is already known: a space after it keeps the file whole.
 * Longer texts than a cell may hold would make the file one that Excel has to mend; they are cut, and say so.
 */
function fitting(text: string): string {
  if (text in {}) return `${text} `;
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
