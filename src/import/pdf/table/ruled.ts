/** The letters of a page placed in the grids that it draws. */

import type { Grid, Slot } from "../drawn/grid.ts";
import { type Line, linesOf, textOf } from "../lines.ts";
import type { Piece } from "../piece.ts";
import { type Row, type Table, type TableCell, tableText } from "./cells.ts";
import { isEntry } from "./fragment.ts";
import { groupedRows } from "./rows.ts";
import { rowOf } from "./unruled.ts";

/** What goes over a border by less, in its own height, only leans over it. */
const leaning = 0.6;
/** A grid with fewer of its cells filled is a chart. */
const leastFilled = 0.2;

interface Placed {
  readonly piece: Piece;
  readonly slot: Slot;
  /** It goes over a border without a space to part it at. */
  readonly isAstray?: true;
}

interface Found {
  /** Each table as one line of the page. */
  readonly tables: readonly Line[];
  /** What stands in none. */
  readonly rest: readonly Piece[];
}

/**
 * Finds the tables with borders.
 * @param page its number
 */
export function ruledTables(pieces: readonly Piece[], grids: readonly Grid[], page: number): Found {
  const tables: Line[] = [];
  let rest = pieces.filter(({ text }) => text.trim() !== "");
  for (const grid of grids) {
    const inside = rest.filter((piece) => slotAt(grid, piece.x + piece.width / 2, middleOf(piece)) !== undefined);
    const placed = inside.flatMap((piece) => partsOf(piece, grid));
    if (!isTable(placed, grid)) continue;
    tables.push(lineOf(tableOf(placed, grid, page), grid, placed));
    rest = rest.filter((piece) => !inside.includes(piece));
  }
  return { tables, rest };
}

function middleOf({ y, size }: Piece): number {
  return y - 0.3 * size;
}

function slotAt({ xs, ys, slots }: Grid, x: number, y: number): Slot | undefined {
  const [column, row] = [xs, ys].map((places) => places.findLastIndex((place) => place <= (places === xs ? x : y)));
  return slots.find(
    (slot) =>
      column !== undefined &&
      row !== undefined &&
      column >= slot.column &&
      column < slot.column + slot.columns &&
      row >= slot.row &&
      row < slot.row + slot.rows,
  );
}

/** The parts of a stretch of letters that goes over a border, each in its cell. */
function partsOf(piece: Piece, grid: Grid): Placed[] {
  const { x, width, size } = piece;
  const [start, middle] = [x + leaning * size, x + width / 2].map((place) => slotAt(grid, place, middleOf(piece)));
  const slot = width > 2 * leaning * size ? (start ?? middle) : middle;
  if (slot === undefined) return [];
  const edge = grid.xs[slot.column + slot.columns] ?? 0;
  if (x + width - edge <= leaning * size || edge === grid.xs.at(-1)) return [{ piece, slot }];
  const at = spaceNear(piece, edge);
  if (at === undefined) return [{ piece, slot: middle ?? slot, isAstray: true }];
  const next = x + (width * (at + 1)) / piece.text.length;
  const first = { ...piece, text: piece.text.slice(0, at), width: (width * at) / piece.text.length };
  const second = { ...piece, text: piece.text.slice(at + 1), x: next, width: x + width - next };
  return [{ piece: first, slot }, ...partsOf(second, grid)];
}

/** The space nearest to a border, as far as the width of letters is alike. */
function spaceNear({ text, x, width, size }: Piece, edge: number): number | undefined {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => ({
    index,
    away: Math.abs(x + (width * (index + 0.5)) / text.length - edge),
  }));
  return spaces.sort((a, b) => a.away - b.away).find(({ away }) => away < 2 * size)?.index;
}

/** Text in two columns at least, and in no few of its cells; or what a page has cut off a row. */
function isTable(placed: readonly Placed[], { slots, ys }: Grid): boolean {
  const filled = new Set(placed.map(({ slot }) => slot));
  const isRest = filled.size === 1 && slots.length > 2 && ys.length === 2;
  return (
    isRest || (new Set([...filled].map(({ column }) => column)).size > 1 && filled.size >= leastFilled * slots.length)
  );
}

function lineOf(table: Table, { xs, ys }: Grid, placed: readonly Placed[]): Line {
  const size = Math.max(...placed.map(({ piece }) => piece.size));
  return {
    y: (ys[0] ?? 0) + size,
    size,
    cells: [{ text: tableText(table), x: xs[0] ?? 0, right: xs.at(-1) ?? 0, font: "" }],
    table,
  };
}

function tableOf(placed: readonly Placed[], { xs, ys, slots, isOdd }: Grid, page: number): Table {
  const lines = new Map(
    slots.map((slot) => [slot, linesOf(placed.filter((each) => each.slot === slot).map(({ piece }) => piece))]),
  );
  const bands = ys.slice(1).map((_, row) =>
    bandOf(
      slots.filter((slot) => slot.row === row),
      lines,
      xs.length - 1,
    ),
  );
  return {
    page,
    edges: xs,
    rows: bands.flatMap(({ rows }) => rows),
    isUnsure: isOdd || placed.some(({ isAstray }) => isAstray === true) || bands.some(({ isUnsure }) => isUnsure),
  };
}

interface Band {
  readonly rows: readonly Row[];
  readonly isUnsure: boolean;
}

/** One row; or several, where only columns have lines between them. */
function bandOf(slots: readonly Slot[], lines: ReadonlyMap<Slot, readonly Line[]>, width: number): Band {
  const all = slots.map((slot) => ({ slot, lines: lines.get(slot) ?? [] }));
  if (!isManyRows(all)) return { rows: [all.map(cellOf)], isUnsure: false };
  const fragments = all.flatMap(({ slot: { column, columns }, lines }) =>
    lines.map((line) => ({ text: textOf(line), y: line.y, size: line.size, font: fontOf([line]), column, columns })),
  );
  const { rows, isUnsure } = groupedRows(fragments, []);
  return { rows: rows.map((row) => rowOf(row, width)), isUnsure };
}

interface Filled {
  readonly slot: Slot;
  readonly lines: readonly Line[];
}

/** No cell holds two figures. */
function isManyRows(cells: readonly Filled[]): boolean {
  const several = cells.filter(({ lines }) => lines.length > 1);
  const isOfFigures = several.some(({ lines }) => lines.every((line) => isEntry(textOf(line))));
  return isOfFigures && several.length > 1 && cells.every(({ slot }) => slot.rows === 1);
}

function cellOf({ slot: { column, columns, rows }, lines }: Filled): TableCell {
  return { lines: lines.map(textOf), font: fontOf(lines), column, columns, rows };
}

function fontOf([line]: readonly Line[]): string {
  return line?.cells[0]?.font ?? "";
}
