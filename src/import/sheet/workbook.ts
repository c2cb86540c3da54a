/** Reads the sheet of rows of a workbook that a stranger may have made. */
import { readSheet } from "read-excel-file/universal";
import { languages } from "../../input/languages.ts";
import type { Said } from "../../input/said.ts";
import { stringsOf } from "../../strings/strings.ts";
import { type Cell, cellOf, type Digits } from "./cells.ts";
import { percentStyles, type SheetName, sheetsOf } from "./contents.ts";
import type { SheetFault } from "./fault.ts";
import { type Look, lookAt } from "./look.ts";
import * as say from "./messages.ts";
import { addressOf, placeOf } from "./places.ts";
import { guideSheets, rowSheets } from "./sheet-names.ts";
import { limits, unzip } from "./unzip.ts";

/** A row that holds anything, with its cells by their columns. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

export interface RowSheet {
  /** The name of the sheet that they stand in; a CSV file is but one. */
  readonly name?: string;
  readonly rows: readonly SheetRow[];
  /** The other sheets of the workbook, from which nothing is read. */
  readonly unread: readonly string[];
}

/** The rows; or why the file is refused as a whole; or what has to be put right in it before its cells can be read. */
export type WorkbookRead = RowSheet | { readonly refused: Said } | { readonly faults: readonly SheetFault[] };

/**
 * Reads the rows of a workbook.
 * @param file the name that faults carry
 */
export async function readWorkbook(bytes: Buffer, file: string): Promise<WorkbookRead> {
  const parts = unzip(bytes);
  if ("message" in parts) return { refused: parts };
  const sheets = sheetsOf(parts);
  if (sheets.length === 0) return { refused: say.noWorkbook() };
  const sheet = sheets.find(({ name }) => isOneOf(name, rowSheets)) ?? onlyOne(sheets);
  if (sheet === undefined && isDownload(sheets)) return { refused: say.ownDownload() };
  if (sheet === undefined) return { refused: say.noRowSheet(rowSheets, sheets.map(shownName)) };
  const look = lookAt(parts.get(sheet.path) ?? "", percentStyles(parts));
  if (look === undefined) return { refused: say.noWorkbook() };
  const tooLarge = sizeFault(look);
  if (tooLarge !== undefined) return { refused: tooLarge };
  const faults = shapeFaults(sheets, shownName(sheet), look, file);
  return faults.length > 0 ? { faults } : readRows(bytes, sheet.name, sheets, look);
}

/** Where there is but one sheet, nobody can mean another, whatever a program has called it. */
function onlyOne(sheets: readonly SheetName[]): SheetName | undefined {
  return sheets.length === 1 ? sheets[0] : undefined;
}

/** The workbook that readers take away, in whatever language. */
function isDownload(sheets: readonly SheetName[]): boolean {
  const names = sheets.map(shownName);
  return languages.some((language) => {
    const { rows, targets, figures } = stringsOf(language).data.tables;
    return [rows, targets, figures].every((name) => names.includes(name));
  });
}

function isOneOf(name: string, wanted: readonly string[]): boolean {
  return wanted.some((each) => name.normalize("NFC").trim().toLowerCase() === each.toLowerCase());
}

function shownName({ name }: SheetName): string {
  return name.normalize("NFC");
}

function sizeFault({ last }: Look): Said | undefined {
  if (last.row > limits.rows + 1) return say.tooManyRows(limits.rows);
  return last.column > limits.columns ? say.tooManyColumns(limits.columns) : undefined;
}

/** What a person who looks at the workbook sees otherwise than a program that reads it. */
function shapeFaults(sheets: readonly SheetName[], rows: string, { merged }: Look, file: string): SheetFault[] {
  const hidden = sheets
    .filter((sheet) => sheet.hidden)
    .map((sheet) => ({ file, sheet: shownName(sheet), ...say.hiddenSheet() }));
  const joined = merged.map((range) => ({
    file,
    sheet: rows,
    ...placeOf(range.split(":")[0] ?? ""),
    ...say.mergedCells(range),
  }));
  return [...hidden, ...joined];
}

async function readRows(
  bytes: Buffer,
  name: string,
  sheets: readonly SheetName[],
  { marks, last }: Look,
): Promise<WorkbookRead> {
  const values = await valuesOf(bytes, name);
  if ("message" in values) return { refused: values };
  const cellAt = (row: number, column: number): readonly (readonly [number, Cell])[] => {
    const cell = cellOf(values[row - 1]?.[column - 1], marks.get(addressOf({ row, column })));
    return cell === undefined ? [] : [[column, cell]];
  };
  const rows = upTo(last.row).map((row) => ({
    row,
    cells: new Map(upTo(last.column).flatMap((column) => cellAt(row, column))),
  }));
  const unread = sheets.filter((other) => other.name !== name && !isOneOf(other.name, guideSheets)).map(shownName);
  return { name: name.normalize("NFC"), rows: rows.filter(({ cells }) => cells.size > 0), unread };
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** The values of a sheet, row by row from the first on. */
async function valuesOf(bytes: Buffer, sheet: string): Promise<readonly (readonly unknown[])[] | Said> {
  const parseNumber = (digits: string): Digits => ({ digits });
  try {
    return await readSheet(new Uint8Array(bytes).buffer, sheet, { parseNumber });
  } catch (error) {
    return say.unreadable(error instanceof Error ? error.message : String(error));
  }
}
