/** Brings the rows of a spreadsheet into the ledger: all of them or none. Rows that are there already stay, unless they are to be changed. */
import { extname } from "node:path";
import { readBytes } from "../read-file.ts";
import { sortDrafts } from "./compare.ts";
import { readCsv } from "./csv.ts";
import { type Drafts, readDrafts, type SheetRemark } from "./drafts.ts";
import { faultsSaid, type SheetFault, sortSheetFaults } from "./fault.ts";
import { nameOf } from "./further.ts";
import { inColumns } from "./in-columns.ts";
import { type Known, readKnown } from "./known.ts";
import * as say from "./messages.ts";
import type { SheetOutcome } from "./outcome.ts";
import { limits } from "./unzip.ts";
import { type RowSheet, readWorkbook, type WorkbookRead } from "./workbook.ts";
import { writeSorted } from "./write-sorted.ts";

export interface SheetOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Tells what would be written, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Rows that are there already become what the sheet says of them. */
  readonly update?: boolean | undefined;
}

/**
 * Imports one sheet as `_data/targets/<name>.yaml`, or adds to that file what is new; with `update`, rows are changed where they stand.
 * @param earlier what the same command has brought in before
 * @throws {UserError} when the folder is no archive; never for what the file holds or lacks
 */
export async function importSheet(
  file: string,
  options: SheetOptions,
  earlier: readonly SheetOutcome[] = [],
): Promise<SheetOutcome> {
  const nothing: SheetOutcome = { file, faults: [], remarks: [], added: [], changed: [], there: [] };
  const read = await readBytes(file, limits.megabytes);
  if ("refused" in read) return { ...nothing, ...read };
  const sheet = await sheetIn(read.bytes, file);
  if ("refused" in sheet) return { ...nothing, ...sheet };
  if ("faults" in sheet) return refusedFor(nothing, sheet.faults);
  const known = withEarlier(await readKnown(options.archive), earlier);
  if (known.faults.length > 0) return { ...nothing, refused: faultsSaid(known.faults) };
  return importRows(sheet, known, nothing, options);
}

/** Whatever a library cannot read is a refusal of this file: the others are still to come. */
async function sheetIn(bytes: Buffer, file: string): Promise<WorkbookRead> {
  try {
    return extname(file).toLowerCase() === ".xlsx" ? await readWorkbook(bytes, file) : readCsv(bytes);
  } catch (error) {
    return { refused: say.unreadable(error instanceof Error ? error.message : String(error)) };
  }
}

/** In a dry run, what an earlier sheet would have written counts as there. */
function withEarlier(known: Known, earlier: readonly SheetOutcome[]): Known {
  const planned = earlier.flatMap(({ planned: file, added }) =>
    file === undefined ? [] : added.map((id) => [id, { file }] as const),
  );
  return { ...known, rows: new Map([...planned, ...known.rows]) };
}

async function importRows(
  sheet: RowSheet,
  known: Known,
  nothing: SheetOutcome,
  options: SheetOptions,
): Promise<SheetOutcome> {
  const { file } = nothing;
  const update = options.update === true;
  const words = { names: known.names, articles: known.articles, archiveTongue: known.tongue };
  const read = readDrafts(sheet, words, update ? known.rows : undefined);
  const sorted = sortDrafts(read.drafts, known, update);
  const inWords = inColumns(read, known.tongue);
  const at = (remark: SheetRemark): SheetFault => placed(remark, file, sheet, read, inWords);
  const faults = [...read.faults, ...sorted.faults].map(at);
  const remarks = [
    ...[...read.drafts.flatMap((draft) => draft.remarks), ...sorted.remarks].map(at),
    ...sheet.unread.map((name) => ({ file, sheet: name, ...say.unreadSheet() })),
    ...(known.unsure === undefined ? [] : [{ file, ...say.namesUnchecked(known.unsure) }]),
  ];
  const outcome = { ...nothing, remarks, there: sorted.there, headings: headingsOf(read) };
  if (faults.length > 0) return refusedFor(outcome, faults);
  if (read.drafts.length === 0) return { ...outcome, refused: say.noRows() };
  if (sorted.added.length === 0 && sorted.changed.length === 0) return { ...outcome, refused: say.nothingNew() };
  return { ...outcome, ...(await writeSorted(sorted, file, options)) };
}

function headingsOf({ layout, headings }: Drafts): ReadonlyMap<string, string> {
  return new Map(layout.map(([number, column]) => [nameOf(column), headings.get(number) ?? nameOf(column)]));
}

function placed(
  { row, column, said }: SheetRemark,
  file: string,
  { name }: RowSheet,
  { layout, headings }: Drafts,
  inWords: ReturnType<typeof inColumns>,
): SheetFault {
  const stands = row === 1 ? undefined : layout.find(([number]) => number === column);
  const heading = headings.get(stands?.[0] ?? 0);
  return {
    file,
    ...(name !== undefined && { sheet: name }),
    row,
    ...(column !== undefined && { column }),
    ...(heading !== undefined && { heading }),
    ...inWords(said, stands?.[1]),
  };
}

function refusedFor(outcome: SheetOutcome, faults: readonly SheetFault[]): SheetOutcome {
  const sorted = sortSheetFaults(faults);
  return { ...outcome, faults: sorted, refused: say.refusedFor(sorted.length) };
}
