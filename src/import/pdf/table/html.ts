/** A table as HTML. */
import { escapeHtml } from "../../../text/html.ts";
import { isMotto } from "../../office.ts";
import { cellText, type Row, type Table, type TableCell, tableText } from "./cells.ts";
import { headingRows } from "./headings.ts";

/** Which rows are headings is told where all tables are read, unless only their letters do; the head of an office keeps its lines. */
export function tableHtml(table: Table): string {
  const isHead = isMotto(tableText(table));
  const headings = headingRows(table);
  const cellHtml = (cell: TableCell, name: string): string =>
    `<${name}${spanOf(cell)}>${isHead ? linesHtml(cell) : escapeHtml(cellText(cell))}</${name}>`;
  const row = (cells: Row, index: number): string =>
    `<tr>${cells.map((cell) => cellHtml(cell, index < headings ? "th" : "td")).join("")}</tr>`;
  return `<table>${table.rows.map(row).join("")}</table>`;
}

function linesHtml({ lines }: TableCell): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
}

function spanOf({ columns, rows }: TableCell): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
}
