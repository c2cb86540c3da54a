/** Which rows of a table are headings where no figures tell it: those in letters of their own. */
import { looksLikeHead } from "../../html/table.ts";
import { cellText, type Row, type Table } from "./cells.ts";

/** Headings go over no more rows. */
const most = 3;

/** How many of the first rows are in other letters than the rest; 0 where figures tell what are headings, or nothing does. */
export function headingRows({ rows }: Table): number {
  if (looksLikeHead(rows.map(textsOf))) return 0;
  const usual = usualFont(rows);
  const count = rows.findIndex((row) => filled(row).some(({ font }) => font === usual));
  return count <= most && rows.slice(0, count).every((row) => filled(row).length > 1) ? Math.max(0, count) : 0;
}

function filled(row: Row): Row {
  return row.filter((cell) => cellText(cell) !== "");
}

function textsOf(row: Row): string[] {
  const texts: string[] = [];
  for (const cell of row) texts[cell.column] = cellText(cell);
  return Array.from(texts, (text) => text ?? "");
}

function usualFont(rows: readonly Row[]): string | undefined {
  const letters = new Map<string, number>();
  for (const cell of rows.flat()) letters.set(cell.font, (letters.get(cell.font) ?? 0) + cellText(cell).length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}
