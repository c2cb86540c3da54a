/** Begins a sheet of rows, empty or with the rows of the ledger: to be filled or edited, and then brought in by `import`. */
import { extname } from "node:path";
import { csvText, excelDialect, plainDialect } from "../downloads/csv.ts";
import { defuse } from "../downloads/formula.ts";
import { columns } from "../import/sheet/columns.ts";
import { type Known, readKnown } from "../import/sheet/known.ts";
import { headingIn } from "../import/sheet/naming.ts";
import { sheetNames } from "../import/sheet/sheet-names.ts";
import { limits } from "../import/sheet/unzip.ts";
import { choiceWords } from "../import/sheet/words.ts";
import { FaultsError, UserError } from "../input/fault.ts";
import type { FaultLanguage } from "../input/said.ts";
import type { Plain } from "../input/yaml.ts";
import { amountsOf, type Filled, filledSheet, type SheetStyle } from "./filled.ts";
import * as say from "./messages.ts";
import { mustBeArchive } from "./new.ts";
import { templateOf } from "./template.ts";
import { writeNew } from "./write.ts";

export interface SheetWishes {
  /** With the rows of the ledger in it. */
  readonly filled?: boolean;
  /** Where the archive is not in English, a CSV file wished for in English has keys for headings, and ids for words. */
  readonly language?: FaultLanguage;
}

/**
 * Writes a sheet of rows: a workbook with a guide that names what the archive knows, or a CSV file. An archive that is in English
 * alone gets it in English; any other in Vietnamese.
 * @param path where it goes; an absolute path that ends in .xlsx or .csv
 * @returns what the sheet of rows is called
 * @throws {UserError} when the folder is no archive, the path has another end, the file is there already, or the ledger cannot be read
 */
export async function newSheet(archive: string, path: string, wishes: SheetWishes = {}): Promise<string> {
  await mustBeArchive(archive);
  const end = extname(path).toLowerCase();
  if (end !== ".xlsx" && end !== ".csv") throw new UserError(say.noEndOfSheet(path));
  const known = await readKnown(archive);
  if (wishes.filled === true && known.faults.length > 0) throw new FaultsError(known.faults);
  if (wishes.filled === true && known.items.length > limits.rows) throw new UserError(say.ledgerTooLong(limits.rows));
  const rows = wishes.filled === true ? known.items.flatMap(({ plain }) => plain ?? []) : undefined;
  const { tongue } = known;
  const naming = end === ".csv" && tongue === "vi" && wishes.language === "en" ? "keys" : tongue;
  const style: SheetStyle = { naming, tongue };
  await writeNew(path, end === ".csv" ? csvOf(rows, style) : await workbookOf(rows, known, style));
  return sheetNames[tongue].rows;
}

function workbookOf(
  rows: readonly Plain[] | undefined,
  { names, tongue }: Known,
  style: SheetStyle,
): Promise<Uint8Array> {
  return templateOf({ words: choiceWords(tongue), names, tongue }, filledSheet(rows ?? [], style, columns));
}

/** With Vietnamese headings as a Vietnamese spreadsheet program opens it; with others as other programs do. */
function csvOf(rows: readonly Plain[] | undefined, style: SheetStyle): string {
  const sheet = rows === undefined ? { columns, rows: [] } : filledSheet(rows, style);
  const headings = sheet.columns.map((column) => headingIn(column, style.naming));
  return csvText([headings, ...safeCells(sheet)], style.naming === "vi" ? excelDialect : plainDialect);
}

function safeCells({ columns: shown, rows }: Filled): string[][] {
  const isNumber = amountsOf(shown);
  return rows.map((cells) => cells.map((cell, index) => (isNumber(index) && /^-?\d/.test(cell) ? cell : defuse(cell))));
}
