/** Headings and their columns: they keep the order, and may stand beside their figures. */

import type { Cell, Line } from "../lines.ts";
import { type Column, columnsUnder } from "./columns.ts";
import type { Fragment } from "./fragment.ts";

/** What a heading stands over: one column, or several. */
interface Span {
  readonly column: number;
  readonly columns: number;
}

/** A heading over several others has its middle in theirs, to within this part of their width. */
const offMiddle = 0.15;
/** The lines below in which those may stand. */
const within = 3;

/** The headings of a table in their columns. */
export function headFragments(lines: readonly Line[], columns: readonly Column[]): Fragment[] {
  const placed = lines.map(({ cells }) =>
    spansOf(cells, columns).map((span, at) => ({ ...span, cell: cells[at] ?? nowhere })),
  );
  const spread = placed.map((line, at) => line.map((heading) => ({ ...heading, ...over(heading, at, placed) })));
  return lines.flatMap(({ y, size }, at) =>
    (spread[at] ?? []).map(({ cell: { text, font }, column, columns }) => ({ text, y, size, font, column, columns })),
  );
}

interface Heading extends Span {
  readonly cell: Cell;
}

const nowhere: Cell = { text: "", x: 0, right: 0, font: "" };

/** The columns of those headings below whose middle a heading stands over, if there are several. */
function over(heading: Heading, at: number, placed: readonly (readonly Heading[])[]): Span | undefined {
  const middle = middleOf(heading.cell);
  const runs = placed.slice(at + 1, at + 1 + within).flatMap((line, index) => {
    const others = placed.slice(0, at + 1 + index).flat();
    const free = line.filter(({ column }) => !others.some((other) => other !== heading && other.column === column));
    return free.some(({ column, cell }) => column === heading.column && /^\p{Ll}/u.test(cell.text)) ? [] : runsOf(free);
  });
  const off = runs.map((run) => {
    const [first, last] = [run[0]?.cell ?? nowhere, run.at(-1)?.cell ?? nowhere];
    return Math.abs((first.x + last.right) / 2 - middle) / (last.right - first.x);
  });
  const nearest = Math.min(...off);
  const run = nearest <= offMiddle ? (runs[off.indexOf(nearest)] ?? []) : [];
  const [first, last] = [run[0], run.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { column: first.column, columns: last.column + last.columns - first.column };
}

/** Headings of one line that stand in columns beside one another, two or more. */
function runsOf(line: readonly Heading[]): Heading[][] {
  return line.flatMap((_, start) =>
    line.flatMap((_, end) => {
      const run = line.slice(start, end + 1);
      const isOne = run.every(
        ({ column }, at) => at === 0 || column === (run[at - 1]?.column ?? 0) + (run[at - 1]?.columns ?? 0),
      );
      return run.length > 1 && isOne ? [run] : [];
    }),
  );
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
