/** The letters of a page as lines, from top to bottom; a line whose stretches stand far apart has several cells. */
import { type Edges, edgesOf, isOwnCell } from "./own-cell.ts";
import type { Piece } from "./piece.ts";
import type { Table } from "./table/cells.ts";

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

/** Less is no space between words, but between letters. */
const closeBy = 0.15;

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
  const edges = edgesOf(sortedRows);
  return sortedRows.map((row) => lineOf(row, edges));
}

function lineOf(sorted: readonly Piece[], edges: Edges): Line {
  const cells: Cell[] = [];
  for (const [at, { text, x, width, size, font }] of sorted.entries()) {
    const last = cells.at(-1);
    const right = x + width;
    if (last === undefined || isOwnCell(sorted, at, edges)) cells.push({ text, x, right, font });
    else
      cells[cells.length - 1] = {
        ...last,
        text: `${last.text}${x - last.right > closeBy * size ? " " : ""}${text}`,
        right,
      };
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
