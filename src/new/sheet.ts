/** Begins a sheet of rows, empty or with the rows of the ledger: to be filled or edited, and then brought in by `import`. */
import { extname } from "node:path";
import { csvText, excelDialect, plainDialect } from "../downloads/csv.ts";
import { defuse } from "../downloads/formula.ts";
import { columns } from "../import/sheet/columns.ts";
import { nameOf } from "../import/sheet/further.ts";
import { type Known, readKnown } from "../import/sheet/known.ts";
import { limits } from "../import/sheet/unzip.ts";
import { isAmount } from "../import/sheet/values.ts";
import { choiceWords } from "../import/sheet/words.ts";
import { FaultsError, UserError } from "../input/fault.ts";
import type { FaultLanguage } from "../input/said.ts";
import { type Filled, filledSheet } from "./filled.ts";
import * as say from "./messages.ts";
import { mustBeArchive } from "./new.ts";
import { templateOf } from "./template.ts";
import { writeNew } from "./write.ts";

export interface SheetWishes {
  /** With the rows of the ledger in it. */
  readonly filled?: boolean;
  /** In which a CSV file has its headings and writes its numbers; a workbook is always Vietnamese. */
  readonly language?: FaultLanguage;
}

/**
 * Writes a sheet of rows: a workbook with a guide that names what the archive knows, or a CSV file.
 * @param path where it goes; an absolute path that ends in .xlsx or .csv
 * @throws {UserError} when the folder is no archive, the path has another end, the file is there already, or the ledger cannot be read
 */
export async function newSheet(archive: string, path: string, wishes: SheetWishes = {}): Promise<void> {
  await mustBeArchive(archive);
  const end = extname(path).toLowerCase();
  if (end !== ".xlsx" && end !== ".csv") throw new UserError(say.noEndOfSheet(path));
  const known = await readKnown(archive);
  if (wishes.filled === true && known.faults.length > 0) throw new FaultsError(known.faults);
  if (wishes.filled === true && known.items.length > limits.rows) throw new UserError(say.ledgerTooLong(limits.rows));
  await writeNew(path, end === ".csv" ? csvOf(known, wishes) : await workbookOf(known, wishes));
}

function workbookOf({ names, items }: Known, { filled = false }: SheetWishes): Promise<Uint8Array> {
  const rows = filled ? items.flatMap(({ plain }) => plain ?? []) : [];
  return templateOf({ words: choiceWords(), names }, filledSheet(rows, "vi", columns));
}

/** With Vietnamese headings as a Vietnamese spreadsheet program opens it; with English ones as other programs do. */
function csvOf({ items }: Known, { filled = false, language = "vi" }: SheetWishes): string {
  const sheet = filled
    ? filledSheet(
        items.flatMap(({ plain }) => plain ?? []),
        language,
      )
    : { columns, rows: [] };
  const headings = sheet.columns.map((column) => (language === "vi" ? column.heading : nameOf(column)));
  return csvText([headings, ...safeCells(sheet)], language === "vi" ? excelDialect : plainDialect);
}

function safeCells({ columns: shown, rows }: Filled): string[][] {
  const isNumber = (index: number): boolean => shown[index] !== undefined && isAmount(shown[index]);
  return rows.map((cells) => cells.map((cell, index) => (isNumber(index) && /^-?\d/.test(cell) ? cell : defuse(cell))));
}
