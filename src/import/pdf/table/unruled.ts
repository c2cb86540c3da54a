/** A table without borders, told by where its lines and their cells stand. */
import { groupBy } from "../../../archive/group.ts";
import { isFigure } from "../../html/table.ts";
import type { Rule } from "../drawn/rule.ts";
import type { Cell, Line } from "../lines.ts";
import type { Row, Table } from "./cells.ts";
import { type Column, columnsOf, columnsUnder, edgesOf, headLines, overlap } from "./columns.ts";
import type { Fragment } from "./fragment.ts";
import { headFragments } from "./head-columns.ts";
import { cellFrom, headLength, headRows } from "./head-rows.ts";
import { groupedRows } from "./rows.ts";

/** Cells that stand further from any column, in their own height, may be of another. */
const astray = 1;
/** So much of a table's width. */
const mostly = 0.6;

/**
 * Reads the lines of a table.
 * @param page its number
 * @param across the lines that are drawn across the page
 */
export function unruledTable(lines: readonly Line[], page: number, across: readonly Rule[]): Table {
  const columns = columnsOf(lines);
  const head = headLines(lines);
  const fragments = [
    ...headFragments(lines.slice(0, head), columns),
    ...lines.slice(head).flatMap((line) => line.cells.map((cell) => placed(cell, line, columns))),
  ];
  const { rows, isUnsure } = groupedRows(fragments, breaksOf(across, columns));
  const levels = headLength(rows);
  const above = levels === 0 ? [] : headRows(rows.slice(0, levels).flat(), columns.length);
  const below = rows.slice(levels);
  const isDoubled = levels === 0 && (rows[0] ?? []).some(({ columns }, _, row) => columns > 1 && row.length > 1);
  const isOdd = hasAstray(lines.slice(head), columns) || below.slice(levels === 0 ? 1 : 0).some(isOddRow);
  return {
    page,
    edges: edgesOf(columns),
    rows: [...above, ...below.map((row) => rowOf(row, columns.length))],
    isUnsure: isUnsure || isOdd || isDoubled || hasJoined(rows),
  };
}

/** Where lines go over most of the table, in one or in several parts: rows part there. */
function breaksOf(levels: readonly Rule[], columns: readonly Column[]): number[] {
  const [left, right] = [columns[0]?.x ?? 0, columns.at(-1)?.right ?? 0];
  const lengths = [...groupBy(levels, ({ at }) => Math.round(at))].map(([at, rules]) => ({
    at,
    length: rules.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, right) - Math.max(from, left)), 0),
  }));
  return lengths.flatMap(({ at, length }) => (length > mostly * (right - left) ? [at] : []));
}

function placed(cell: Cell, { y, size }: Line, columns: readonly Column[]): Fragment {
  const [first, last] = columnsUnder(cell, columns);
  return { text: cell.text, y, size, font: cell.font, column: first, columns: last - first + 1 };
}

function hasAstray(lines: readonly Line[], columns: readonly Column[]): boolean {
  return lines.some(({ cells, size }) => {
    const reach = columns.map(({ x, right }) => ({ x: x - astray * size, right: right + astray * size }));
    return cells.some((cell) => !reach.some((column) => overlap(cell, column)));
  });
}

/** A cell over several columns beside others, or one alone that is not the first. */
function isOddRow(row: readonly Fragment[]): boolean {
  const isWide = row.some(({ columns }) => columns > 1);
  return (isWide && row.length > 1) || row.every(({ column }) => column > 0);
}

/** Whether a cell holds figures that other rows have apart: it is several cells, or what stands before them is one. */
function hasJoined(rows: readonly (readonly Fragment[])[]): boolean {
  const most = Math.max(0, ...rows.map((row) => row.length));
  return rows.some((row) => row.length < most && row.some(({ text }) => hasSeveral(text)));
}

/** Whether a text ends with two figures or more; spaces between thousands part none. */
function hasSeveral(text: string): boolean {
  const ends = text
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "")
    .split(" ")
    .slice(-2);
  return ends.length > 1 && ends.every((each) => isFigure(each) || /^(?:19|20)\d\d$/.test(each));
}

/** The fragments of a row as its cells, the empty ones among them. */
export function rowOf(parts: readonly Fragment[], width: number): Row {
  const cells: Row[number][] = [];
  for (let column = 0; column < width; ) {
    const here = parts.filter((part) => part.column === column);
    const span = Math.max(1, ...here.map(({ columns }) => columns));
    const isAlone = !parts.some((part) => part.column > column && part.column < column + span);
    const columns = isAlone ? span : 1;
    cells.push(cellFrom(here, { column, columns, rows: 1 }));
    column += columns;
  }
  return cells;
}
