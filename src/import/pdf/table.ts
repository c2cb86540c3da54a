/** A table as it was found on a page, and as HTML. */
import { escapeHtml } from "../../text/html.ts";
import { motto } from "../document/opening.ts";
import { joinedLines } from "./join.ts";

export interface TableCell {
  readonly lines: readonly string[];
  readonly column: number;
  /** Over how many columns and rows it goes. */
  readonly columns: number;
  readonly rows: number;
}

export type Row = readonly TableCell[];

export interface Table {
  /** Counted from 1. */
  readonly page: number;
  /** Where it goes on over pages. */
  readonly lastPage?: number;
  /** Where its columns part, the outer edges among them. */
  readonly edges: readonly number[];
  readonly rows: readonly Row[];
  /** Lines of its cells may be joined wrongly. */
  readonly isUnsure: boolean;
}

export function cellText({ lines }: TableCell): string {
  return joinedLines(lines);
}

/** All that a table says, row by row. */
export function tableText({ rows }: Table): string {
  return rows
    .flatMap((row) => row.map(cellText))
    .filter((text) => text !== "")
    .join(" ");
}

/** The table as HTML. Which rows are headings is told where all tables are read; the head of an office keeps its lines. */
export function tableHtml(table: Table): string {
  const isHead = motto.test(tableText(table));
  const row = (cells: Row): string =>
    `<tr>${cells.map((cell) => `<td${spanOf(cell)}>${isHead ? linesHtml(cell) : escapeHtml(cellText(cell))}</td>`).join("")}</tr>`;
  return `<table>${table.rows.map(row).join("")}</table>`;
}

function linesHtml({ lines }: TableCell): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
}

function spanOf({ columns, rows }: TableCell): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
}
