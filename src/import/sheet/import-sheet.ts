/** Brings the rows of a spreadsheet into the ledger: all of them or none. Rows that are there already stay as they are. */
import { basename } from "node:path";
import { type Fault, printFaults } from "../../input/fault.ts";
import { both, type Said } from "../../input/said.ts";
import { asFileName } from "../../text/portable.ts";
import { slugOf } from "../../text/slug.ts";
import { readBytes } from "../read-file.ts";
import { type Sorted, sortDrafts } from "./compare.ts";
import { type Drafts, readDrafts, type SheetRemark } from "./drafts.ts";
import { type SheetFault, sortSheetFaults } from "./fault.ts";
import { inColumns } from "./in-columns.ts";
import { type Known, readKnown } from "./known.ts";
import { add, additionTo } from "./ledger-file.ts";
import * as say from "./messages.ts";
import { nest } from "./nest.ts";
import type { SheetOutcome } from "./outcome.ts";
import { rowsYaml } from "./row-yaml.ts";
import { limits } from "./unzip.ts";
import { choiceWords } from "./words.ts";
import { type RowSheet, readWorkbook, sheetNames } from "./workbook.ts";

export interface SheetOptions {
  /** The archive's folder. */
  readonly archive: string;
  /** Tells what would be written, and writes nothing. */
  readonly dryRun?: boolean;
}

/**
 * Imports one sheet as `_data/targets/<name>.yaml`, or adds to that file what is new.
 * @param earlier what the same command has brought in before
 * @throws {UserError} when the folder is no archive; never for what the file holds or lacks
 */
export async function importSheet(
  file: string,
  options: SheetOptions,
  earlier: readonly SheetOutcome[] = [],
): Promise<SheetOutcome> {
  const nothing: SheetOutcome = { file, faults: [], remarks: [], added: [], there: [] };
  const read = await readBytes(file, limits.megabytes);
  if ("refused" in read) return { ...nothing, ...read };
  const sheet = await readWorkbook(read.bytes, file);
  if ("refused" in sheet) return { ...nothing, ...sheet };
  if ("faults" in sheet) return refusedFor(nothing, sheet.faults);
  const known = withEarlier(await readKnown(options.archive), earlier);
  if (known.faults.length > 0) return { ...nothing, refused: saidOf(known.faults) };
  return importRows(sheet, known, nothing, options);
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
  const read = readDrafts(sheet, { words: choiceWords(), names: known.names, articles: known.articles });
  const sorted = sortDrafts(read.drafts, known);
  const at = (remark: SheetRemark): SheetFault => placed(remark, file, read);
  const faults = [...read.faults, ...sorted.faults].map(at);
  const remarks = [
    ...read.drafts.flatMap((draft) => draft.remarks).map(at),
    ...sheet.unread.map((name) => ({ file, sheet: name, ...say.unreadSheet() })),
    ...(known.unsure === undefined ? [] : [{ file, ...say.namesUnchecked(known.unsure) }]),
  ];
  const outcome = { ...nothing, remarks, there: sorted.there };
  if (faults.length > 0) return refusedFor(outcome, faults);
  if (read.drafts.length === 0) return { ...outcome, refused: say.noRows() };
  if (sorted.added.length === 0) return { ...outcome, refused: say.nothingNew() };
  return write(sorted, outcome, options);
}

function placed({ row, column, said }: SheetRemark, file: string, { layout }: Drafts): SheetFault {
  const stands = row === 1 ? undefined : layout.find(([number]) => number === column)?.[1];
  return {
    file,
    sheet: sheetNames.rows,
    row,
    ...(column !== undefined && { column }),
    ...(stands !== undefined && { heading: stands.heading }),
    ...inColumns(said, stands),
  };
}

function refusedFor(outcome: SheetOutcome, faults: readonly SheetFault[]): SheetOutcome {
  const sorted = sortSheetFaults(faults);
  return { ...outcome, faults: sorted, refused: say.refusedFor(sorted.length) };
}

/** Faults of the archive's own files, in the words that a build would use. */
function saidOf(faults: readonly Fault[]): Said {
  return both({ message: printFaults(faults, "en") }, { message: printFaults(faults, "vi") });
}

async function write(
  { added }: Sorted,
  outcome: SheetOutcome,
  { archive, dryRun }: SheetOptions,
): Promise<SheetOutcome> {
  const name = asFileName(slugOf(basename(outcome.file).replace(/\.[^.]*$/, "")));
  if (name === "") return { ...outcome, refused: say.nameless() };
  const path = `_data/targets/${name}.yaml`;
  const rows = rowsYaml(added.map(({ fields, note }) => ({ plain: nest(fields), note })));
  const addition = await additionTo(archive, path, rows);
  if ("faults" in addition) return { ...outcome, refused: saidOf(addition.faults) };
  if ("refused" in addition) return { ...outcome, ...addition };
  const ids = added.flatMap(({ id }) => id ?? []);
  if (dryRun === true) return { ...outcome, added: ids, planned: path };
  const failure = await add(archive, addition);
  return failure === undefined ? { ...outcome, added: ids, written: path } : { ...outcome, refused: failure };
}
