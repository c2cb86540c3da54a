/** The letters of a page as lines, from top to bottom; a line whose stretches stand far apart has several cells. */
import type { Table } from "./table/cells.ts";

/** A stretch of letters, as the file places it. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** From the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Whatever the library calls it: bold letters have another. */
  readonly font: string;
}

export interface Cell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** That of its first letters. */
  readonly font: string;
}

export interface Line {
  readonly y: number;
  readonly size: number;
  readonly cells: readonly Cell[];
  /** A table whose borders are drawn stands among the lines as one. */
  readonly table?: Table;
}

/** Stretches that stand further apart, in their own height, are not of one sentence. */
const farApart = 1.1;
/** Less is no space between words, but between letters. */
const closeBy = 0.15;
/** Cells that fill their columns stand so far apart at least. */
const parted = 0.45;
/** Where cells begin they do so to the point, in lines not further away than this. */
const [toThePoint, notFurther] = [1, 240];

/** Puts the pieces of a page into lines. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      Math.abs(first.y - piece.y) < 0.4 * Math.max(first.size, piece.size)
    )
      row.push(piece);
    else rows.push([piece]);
  }
  const sortedRows = rows.map((row) => row.sort((a, b) => a.x - b.x));
  const starts = sortedRows.flatMap((row) =>
    row.filter((piece, at) => at === 0 || gapBefore(piece, row[at - 1]) > farApart * piece.size),
  );
  return sortedRows.map((row) => lineOf(row, starts));
}

function gapBefore({ x }: Piece, before: Piece | undefined): number {
  return before === undefined ? 0 : x - before.x - before.width;
}

/** Whether a stretch begins below or above where others do that stand apart or first: it is a cell of its own, however full the one before is. */
function isBelow({ x, y }: Piece, starts: readonly Piece[]): boolean {
  const alike = starts.filter((start) => Math.abs(start.x - x) <= toThePoint && Math.abs(start.y - y) < notFurther);
  return alike.length > 1;
}

function lineOf(sorted: readonly Piece[], starts: readonly Piece[]): Line {
  const cells: Cell[] = [];
  for (const piece of sorted) {
    const { text, x, width, size, font } = piece;
    const last = cells.at(-1);
    const gap = last === undefined ? 0 : x - last.right;
    const right = x + width;
    if (last === undefined || gap > farApart * size || (gap > parted * size && isBelow(piece, starts)))
      cells.push({ text, x, right, font });
    else cells[cells.length - 1] = { ...last, text: `${last.text}${gap > closeBy * size ? " " : ""}${text}`, right };
  }
  const size = Math.max(...sorted.map((piece) => piece.size));
  return {
    y: Math.min(...sorted.map((piece) => piece.y)),
    size,
    cells: cells.map((cell) => ({ ...cell, text: tidy(cell.text) })),
  };
}

/** Vietnamese letters are often drawn as a letter and its marks. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

export function textOf({ cells }: Pick<Line, "cells">): string {
  return cells.map(({ text }) => text).join(" ");
}
