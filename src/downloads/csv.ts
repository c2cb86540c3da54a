/** Tables as CSV: RFC 4180, UTF-8. */
import { stringify } from "csv-stringify/sync";
import { defuse } from "./formula.ts";
import type { Cell, CellType, Table } from "./table.ts";

/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: "," | ";";
  readonly decimalMark: "." | ",";
  readonly byteOrderMark: boolean;
}

/** For programs. */
export const plainDialect: Dialect = { delimiter: ",", decimalMark: ".", byteOrderMark: false };

/**
 * For a spreadsheet with Vietnamese settings. There a comma is the decimal mark, so that "3.959" would be read as 3959 and
 * written back as such; and where both marks of the system are commas, Excel parts the cells of a file at semicolons.
 * Without a byte order mark it takes the file for text in an old code page.
 */
export const excelDialect: Dialect = { delimiter: ";", decimalMark: ",", byteOrderMark: true };

/** Writes a table with its header; a cell with nothing to say is empty. */
export function csvOf({ columns, lines }: Table, { delimiter, decimalMark, byteOrderMark }: Dialect): string {
  const written = lines.map((line) => line.map((cell, index) => cellText(cell, columns[index]?.type, decimalMark)));
  return csvText([columns.map(({ name }) => name), ...written], { delimiter, byteOrderMark });
}

/** Writes cells as they are, the headings among them. */
export function csvText(
  lines: readonly (readonly string[])[],
  { delimiter, byteOrderMark }: Pick<Dialect, "delimiter" | "byteOrderMark">,
): string {
  return stringify([...lines], { delimiter, bom: byteOrderMark, record_delimiter: "windows" });
}

function cellText(cell: Cell, type: CellType | undefined, decimalMark: string): string {
  if (cell === undefined) return "";
  if (type === "number") return cell.replace(".", decimalMark);
  return type === "string" || type === "list" ? defuse(cell) : cell;
}
