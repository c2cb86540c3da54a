/** The columns of a table without borders, told by where its cells stand. */
import { isFigure } from "../../html/table.ts";
import type { Cell, Line } from "../lines.ts";

export type Column = Pick<Cell, "x" | "right">;

export function overlap(a: Column, b: Column): boolean {
  return a.x < b.right - 1 && a.right > b.x + 1;
}

/**
 * The columns from left to right, told by the lines below the headings where these hold figures, for headings stand beside them;
 * a cell that stands over several of another line makes none.
 */
export function columnsOf(lines: readonly Line[]): Column[] {
  const head = headLines(lines);
  const below = unionOf(lines.slice(head));
  const most = Math.max(0, ...lines.slice(0, head).map(({ cells }) => cells.length));
  return head > 0 && below.length > 1 && most <= below.length ? below : unionOf(lines);
}

/** How many lines stand above the first with a figure; 0 where none has one. */
export function headLines(lines: readonly Line[]): number {
  return Math.max(
    0,
    lines.findIndex(({ cells }) => cells.length > 1 && cells.slice(1).some(({ text }) => isFigure(text))),
  );
}

/** Cells beside others first; of lines that have one cell, the narrow tell of columns and the wide may go over several. */
function unionOf(lines: readonly Line[]): Column[] {
  const plain = lines.map(({ cells }) =>
    cells.filter((cell) => !lines.some((other) => other.cells.filter((each) => overlap(each, cell)).length > 1)),
  );
  const isAlone = (at: number): boolean => lines[at]?.cells.length === 1;
  const several = plain.filter((_, at) => !isAlone(at)).flat();
  const alone = plain.filter((_, at) => isAlone(at)).flat();
  let columns: Column[] = [];
  for (const cell of several.sort((a, b) => a.x - b.x)) columns = withCell(cell, columns);
  for (const cell of alone.sort((a, b) => a.right - a.x - b.right + b.x))
    if (columns.filter((column) => overlap(cell, column)).length < 2) columns = withCell(cell, columns);
  return columns;
}

/** The columns with one more cell: that which it stands over goes as far as it does, or it is a new one. */
function withCell({ x, right }: Column, columns: readonly Column[]): Column[] {
  const under = columns.filter((column) => x < column.right && right > column.x);
  const whole = {
    x: Math.min(x, ...under.map((column) => column.x)),
    right: Math.max(right, ...under.map((column) => column.right)),
  };
  return [...columns.filter((column) => !under.includes(column)), whole].sort((a, b) => a.x - b.x);
}

/** The columns that a cell stands over; the nearest where it stands over none. */
export function columnsUnder(cell: Column, columns: readonly Column[]): readonly [first: number, last: number] {
  const under = columns.flatMap((column, index) => (overlap(cell, column) ? [index] : []));
  const [first, last] = [under[0], under.at(-1)];
  if (first !== undefined && last !== undefined) return [first, last];
  const away = columns.map((column) => Math.max(column.x - cell.right, cell.x - column.right));
  const nearest = away.indexOf(Math.min(...away));
  return [nearest, nearest];
}

/** Where columns part, the outer edges among them. */
export function edgesOf(columns: readonly Column[]): number[] {
  const inner = columns.slice(1).map(({ x }, index) => ((columns[index]?.right ?? x) + x) / 2);
  return [columns[0]?.x ?? 0, ...inner, columns.at(-1)?.right ?? 0];
}
