/** Headings and their columns: they keep the order, and may stand beside their figures. */
import type { Fragment } from "./fragment.ts";
import type { Cell, Line } from "./lines.ts";
import { type Column, columnsUnder } from "./table-columns.ts";

/** What a heading stands over: one column, or several. */
interface Span {
  readonly column: number;
  readonly columns: number;
}

/** A heading over two others has its middle between theirs, no nearer to either than by this part. */
const between = 0.25;
/** The lines below in which those two may stand. */
const within = 3;

/** The headings of a table in their columns, from the lowest line up. */
export function headFragments(lines: readonly Line[], columns: readonly Column[]): Fragment[] {
  const placed = lines.map(({ cells }) => spansOf(cells, columns));
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const line = placed[at] ?? [];
    for (const [index, cell] of (lines[at]?.cells ?? []).entries())
      line[index] = over(cell, at, lines, placed) ?? line[index] ?? one;
  }
  return lines.flatMap(({ cells, y, size }, at) =>
    cells.map(({ text }, index) => ({ text, y, size, ...(placed[at]?.[index] ?? one) })),
  );
}

const one: Span = { column: 0, columns: 1 };

function over(cell: Cell, at: number, lines: readonly Line[], placed: readonly Span[][]): Span | undefined {
  for (const [index, { cells }] of lines.entries()) {
    if (index <= at || index > at + within) continue;
    const first = cells.findIndex((each, child) => isBetween(middleOf(cell), each, cells[child + 1]));
    const [from, to] = [placed[index]?.[first], placed[index]?.[first + 1]];
    if (from !== undefined && to !== undefined && to.column === from.column + from.columns)
      return { column: from.column, columns: to.column + to.columns - from.column };
  }
  return undefined;
}

function isBetween(middle: number, left: Cell, right: Cell | undefined): boolean {
  if (right === undefined) return false;
  const [from, to] = [middleOf(left), middleOf(right)];
  const margin = between * (to - from);
  return middle > from + margin && middle < to - margin;
}

function middleOf({ x, right }: Column): number {
  return (x + right) / 2;
}

/** The columns of a line's headings: those that stand over several, and for the others the nearest in their order. */
function spansOf(cells: readonly Cell[], columns: readonly Column[]): Span[] {
  const under = cells.map((cell) => columnsUnder(cell, columns));
  const isWide = under.some(([first, last]) => last > first);
  const order = isWide || cells.length > columns.length ? undefined : nearestInOrder(cells, columns);
  return under.map(([first, last], at) => ({
    column: order?.[at] ?? first,
    columns: order === undefined ? last - first + 1 : 1,
  }));
}

/** Each cell's column, from left to right, so that all together stand nearest. */
function nearestInOrder(cells: readonly Cell[], columns: readonly Column[]): number[] {
  let ways: { readonly cost: number; readonly at: readonly number[] }[] = [{ cost: 0, at: [] }];
  for (const [index, cell] of cells.entries()) {
    const next = columns.flatMap((column, at) => {
      const before = ways.filter((way) => (way.at.at(-1) ?? -1) < at).sort((a, b) => a.cost - b.cost)[0];
      if (before === undefined || columns.length - at < cells.length - index) return [];
      return [{ cost: before.cost + awayFrom(cell, column), at: [...before.at, at] }];
    });
    ways = next;
  }
  return [...(ways.sort((a, b) => a.cost - b.cost)[0]?.at ?? [])];
}

function awayFrom(cell: Cell, column: Column): number {
  const gap = Math.max(0, column.x - cell.right, cell.x - column.right);
  return gap + 0.01 * Math.abs(middleOf(cell) - middleOf(column));
}
