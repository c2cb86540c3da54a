/** Reads rows from a CSV file: which sign parts its cells, and in which code it is written, the file itself tells. */
import { CsvError, type Options, parse } from "csv-parse/sync";
import { restore } from "../../downloads/formula.ts";
import type { Said } from "../../input/said.ts";
import { withBareQuotes } from "./bare-quotes.ts";
import { type Cell, cellOf } from "./cells.ts";
import { columnOf } from "./headings.ts";
import * as say from "./messages.ts";
import { limits } from "./unzip.ts";
import type { SheetRow, WorkbookRead } from "./workbook.ts";

const separators = [",", ";", "\t"] as const;
type Separator = (typeof separators)[number];

/**
 * Reads the rows of a CSV file: RFC 4180, or the same parted by semicolons or tabs, in UTF-8 or UTF-16. Its rows are counted as a
 * spreadsheet counts them: a row whose cells hold line ends is one.
 */
export function readCsv(bytes: Buffer): WorkbookRead {
  const text = textOf(bytes);
  if (text === undefined) return { refused: say.notReadAsText() };
  const [, named, rest = text] = /^sep=(.)\r?\n([\s\S]*)$/i.exec(text) ?? [];
  const separator = named ?? separatorOf(rest);
  const records = recordsWith(rest, separator);
  if ("message" in records) return { refused: records };
  return sizeFault(records) ?? { rows: rowsOf(records), unread: [] };
}

/** Of empty rows, which spreadsheets may write below the last that is filled, as many as there are others. */
const mostRecords = 2 * limits.rows;
/** No cell of a spreadsheet holds more. Source: Microsoft, Excel specifications and limits. */
const longestCell = 32_767;

/** Excel writes “Unicode text” as UTF-16, and begins it with a mark. */
function textOf(bytes: Buffer): string | undefined {
  const code = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The separator by which most headings of the first row are known ones; where none is, that which gives most cells. */
function separatorOf(text: string): Separator {
  const tried = separators.map((separator) => {
    const first = recordsOf(text, { delimiter: separator, to: 1, relax_quotes: true });
    const cells = "message" in first ? [] : (first[0] ?? []).slice(0, limits.columns);
    const known = cells.filter((cell) => columnOf(cellIn(cell)) !== undefined);
    return { separator, known: known.length, cells: cells.length };
  });
  const best = tried.reduce((a, b) => (b.known > a.known || (b.known === a.known && b.cells > a.cells) ? b : a));
  return best.separator;
}

function recordsWith(text: string, separator: string): readonly (readonly string[])[] | Said {
  const options = { delimiter: separator, to: mostRecords };
  const records = recordsOf(text, options);
  return "message" in records ? recordsOf(withBareQuotes(text, separator), options) : records;
}

function recordsOf(text: string, options: Options): readonly (readonly string[])[] | Said {
  try {
    return parse(text, { ...options, relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] });
  } catch (error) {
    // By its class: not all of its codes begin alike.
    if (!(error instanceof CsvError)) throw error;
    return say.brokenCsv(typeof error["lines"] === "number" ? error["lines"] : 1, error.message);
  }
}

function sizeFault(records: readonly (readonly string[])[]): { readonly refused: Said } | undefined {
  const last = records.findLastIndex((cells) => cells.some((cell) => cell !== ""));
  if (last > limits.rows || records.length === mostRecords) return { refused: say.tooManyRows(limits.rows) };
  if (records.some((cells) => cells.some(({ length }) => length > longestCell)))
    return { refused: say.tooLongPiece(longestCell) };
  const widest = records.reduce((most, { length }) => Math.max(most, length), 0);
  return widest > limits.columns ? { refused: say.tooManyColumns(limits.columns) } : undefined;
}

function rowsOf(records: readonly (readonly string[])[]): SheetRow[] {
  const rows = records.map((cells, index) => ({ row: index + 1, cells: cellsOf(cells) }));
  return rows.filter(({ cells }) => cells.size > 0);
}

function cellsOf(texts: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(
    texts.flatMap((text, index) => {
      const cell = cellIn(text);
      return cell === undefined ? [] : [[index + 1, cell] as const];
    }),
  );
}

/** No text has so many beginnings of formulas in it; one that was made for it would take minutes. */
const mostApostrophes = 200;

/** What the downloads have put before a text that could be taken for a formula is not part of it. */
function cellIn(text: string): Cell | undefined {
  const isRestored = text.split("'", mostApostrophes).length < mostApostrophes;
  return cellOf(isRestored ? restore(text) : text, undefined);
}
