/** Tables, told by lines whose cells stand below one another. */
import { looksLikeHead } from "../html/table.ts";
import type { Cell, Line } from "./lines.ts";

/** How many lines from `start` on are a table; 0 where none begins there. */
export function tableLength(lines: readonly Line[], start: number): number {
  let end = start;
  let rows = 0;
  while (end < lines.length && isOfTable(lines, end, rows)) {
    if ((lines[end]?.cells.length ?? 0) > 1) rows += 1;
    end += 1;
  }
  while (end > start && (lines[end - 1]?.cells.length ?? 0) < 2 && !isWrapped(lines, end - 1)) end -= 1;
  const most = Math.max(0, ...lines.slice(start, end).map(({ cells }) => cells.length));
  return rows >= (most >= 3 ? 2 : 3) ? end - start : 0;
}

function isOfTable(lines: readonly Line[], at: number, rows: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const [before] = [lines[at - 1]];
  if (rows > 0 && before !== undefined && line.y - before.y > 4 * line.size) return false;
  return line.cells.length > 1 || (rows > 0 && isWrapped(lines, at));
}

/** One cell that goes on from the line above: it stands close below, and no wider than a cell. */
function isWrapped(lines: readonly Line[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  const [cell] = line?.cells ?? [];
  if (line === undefined || before === undefined || cell === undefined || before.cells.length < 2) return false;
  const above = before.cells.find(({ x, right }) => cell.x < right && cell.right > x);
  const next = before.cells.find(({ x }) => x > (above?.x ?? 0));
  const gap = line.y - before.y;
  return (
    above !== undefined &&
    gap > 0 &&
    gap < 1.35 * line.size &&
    (next === undefined || cell.right < next.x) &&
    Math.abs(cell.x - above.x) < line.size
  );
}

/** The rows of a table, each as wide as the widest. */
export function rowsOf(lines: readonly Line[]): string[][] {
  const widest = Math.max(...lines.map(({ cells }) => cells.length));
  const full = lines.filter(({ cells }) => cells.length === widest);
  const columns = Array.from({ length: widest }, (_, at) => ({
    x: Math.min(...full.map(({ cells }) => cells[at]?.x ?? Number.POSITIVE_INFINITY)),
    right: Math.max(...full.map(({ cells }) => cells[at]?.right ?? 0)),
  }));
  const rows: string[][] = [];
  for (const { cells } of lines) {
    const row = cells.length > 1 || rows.length === 0 ? columns.map(() => "") : (rows.pop() ?? []);
    for (const cell of cells) {
      const at = columnOf(cell, columns);
      row[at] = [row[at] ?? "", cell.text].filter((text) => text !== "").join(" ");
    }
    rows.push(row);
  }
  return rows;
}

function columnOf({ x, right }: Cell, columns: readonly Omit<Cell, "text">[]): number {
  const distances = columns.map((column) =>
    Math.max(column.x - right, x - column.right, -Math.min(column.right, right) + Math.max(column.x, x)),
  );
  return distances.indexOf(Math.min(...distances));
}

/** The table as HTML; a first row of words above figures is one of headings. */
export function tableHtml(rows: readonly (readonly string[])[], written: (text: string) => string): string {
  const headed = looksLikeHead(rows);
  const row = (cells: readonly string[], index: number): string => {
    const name = headed && index === 0 ? "th" : "td";
    return `<tr>${cells.map((text) => `<${name}>${written(text)}</${name}>`).join("")}</tr>`;
  };
  return `<table>${rows.map(row).join("")}</table>`;
}
