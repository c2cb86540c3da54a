/** Whether a stretch of letters is a cell of its own, told by how far it stands from the one before and by what stands above and below. */

import type { Piece } from "./piece.ts";
import { isEntry } from "./table/fragment.ts";

/** Stretches that stand further apart, in their own height, are not of one sentence. */
const farApart = 1.1;
/** Cells that fill their columns stand so far apart at least, and figures in a row of them may stand closer. */
const [parted, close] = [0.45, 0.1];
/** A figure alone beside a text. */
const alone = 0.3;
/** Where cells begin or end they do so to the point, in lines not further away than this. */
const [toThePoint, notFurther] = [1, 240];
/** So many figures one behind the other are hardly of a sentence. */
const many = 3;
/** A heading stands no further above its figures, in its own height. */
const headed = 4;

type Row = readonly Piece[];

/** Where on a page cells begin and figures end. */
export interface Edges {
  readonly starts: readonly Piece[];
  /** Figures that stand apart from what is before and behind them. */
  readonly figures: readonly Piece[];
}

export function edgesOf(rows: readonly Row[]): Edges {
  const all = rows.flatMap((row) => row.map((piece, at) => ({ piece, at, row })));
  const starts = all.filter(({ piece, at, row }) => at === 0 || gapBefore(row, at) > farApart * piece.size);
  const figures = all.filter(
    ({ piece, at, row }) =>
      at > 0 &&
      isEntry(piece.text.trim()) &&
      gapBefore(row, at) > parted * piece.size &&
      (at === row.length - 1 || gapBefore(row, at + 1) > parted * piece.size),
  );
  return { starts: starts.map(({ piece }) => piece), figures: figures.map(({ piece }) => piece) };
}

function gapBefore(row: Row, at: number): number {
  const [piece, before] = [row[at], row[at - 1]];
  return piece === undefined || before === undefined ? 0 : piece.x - rightOf(before);
}

function rightOf({ x, width }: Piece): number {
  return x + width;
}

function middleOf({ x, width }: Piece): number {
  return x + width / 2;
}

/** However full the cell before is: what begins below or above others does, and what stands in a column of figures. */
export function isOwnCell(row: Row, at: number, edges: Edges): boolean {
  const [piece, gap] = [row[at], gapBefore(row, at) / (row[at]?.size ?? 1)];
  if (piece === undefined || gap <= close) return false;
  if (gap > farApart || (gap > parted && isBelow(piece, edges.starts))) return true;
  if (isHeading(row, at, edges.figures) && (gap > parted || isOverFigures([row[at - 1]], edges.figures))) return true;
  return isOfFigures(row, at, edges) && (gap > alone || hasNeighbour(row, at, edges.figures));
}

/** Whether a stretch begins below or above where others do that stand apart or first. */
function isBelow({ x, y }: Piece, starts: readonly Piece[]): boolean {
  return starts.filter((start) => Math.abs(start.x - x) <= toThePoint && Math.abs(start.y - y) < notFurther).length > 1;
}

/** The figures of other lines in the column of a stretch: they end where it does, or begin there, or have their middle there. */
function inColumn(piece: Piece, figures: readonly Piece[]): Piece[] {
  const near = figures.filter((other) => Math.abs(other.y - piece.y) < notFurther && other.y !== piece.y);
  const alike = (place: (piece: Piece) => number): Piece[] =>
    near.filter((other) => Math.abs(place(other) - place(piece)) <= toThePoint);
  return [rightOf, ({ x }: Piece) => x, middleOf].map(alike).sort((a, b) => b.length - a.length)[0] ?? [];
}

/** A figure, or the name of a year, in a column with so many figures of other lines. */
function isInColumn(piece: Piece | undefined, figures: readonly Piece[], least = 2): boolean {
  const text = piece?.text.trim() ?? "";
  const isFigure = /^(?:19|20)\d\d$/.test(text) || isEntry(text);
  return piece !== undefined && isFigure && inColumn(piece, figures).length >= least;
}

/** A figure in a column of others; those behind it are so too, to the end of the line or the next cell: a sentence would go on. */
function isOfFigures(row: Row, at: number, { starts, figures }: Edges): boolean {
  const rest = row.slice(at);
  const end = rest.findIndex((piece, index) => {
    const gap = gapBefore(row, at + index) / piece.size;
    return index > 0 && (gap > farApart || (gap > parted && isBelow(piece, starts)));
  });
  const cells = rest.slice(0, end < 0 ? rest.length : end);
  return cells.every((piece) => isInColumn(piece, figures, cells.length < many ? 2 : 1));
}

/** A figure beside another one. */
function hasNeighbour(row: Row, at: number, figures: readonly Piece[]): boolean {
  const isFar = gapBefore(row, at + 1) > close * (row[at + 1]?.size ?? 0);
  return isInColumn(row[at - 1], figures) || (isFar && isInColumn(row[at + 1], figures));
}

/** Words in the column of the figures below them, with those behind that go on with them. */
function isHeading(row: Row, at: number, figures: readonly Piece[]): boolean {
  const next = row.slice(at + 1).findIndex((piece, index) => gapBefore(row, at + 1 + index) > parted * piece.size);
  const rest = row.slice(at, next < 0 ? row.length : at + 1 + next);
  return rest.some((_, index) => isOverFigures(rest.slice(0, index + 1), figures));
}

/** Whether words stand over one column of figures, and over no other. */
function isOverFigures(words: readonly (Piece | undefined)[], figures: readonly Piece[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const whole = { ...first, width: rightOf(last) - first.x };
  const below = figures.filter(({ y }) => y > first.y && y - first.y < headed * first.size);
  const under = below.filter((figure) => figure.x < rightOf(whole) && rightOf(figure) > whole.x);
  const column = inColumn(whole, figures);
  return column.length > 1 && under.length > 0 && under.every((figure) => column.includes(figure));
}
