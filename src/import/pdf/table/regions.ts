/** Where on a page tables without borders stand: lines of several cells, and those between them that hold one cell's text. */
import { type Line, textOf } from "../lines.ts";
import { type Column, columnsOf, overlap } from "./columns.ts";

export interface Region {
  readonly from: number;
  /** The first line behind it. */
  readonly to: number;
}

/** Rows do not stand further apart, in their own height; the lines of a cell stand closer. */
const [apart, close] = [4, 1.45];
/** A heading over several columns stands no further above theirs. */
const above = 2.2;
/** What stands over the middle of others does so to within this part of their width. */
const offMiddle = 0.08;
/** A line over the whole width that names what follows is no longer. */
const longestName = 100;
/** The first row that it names may be tall: its cells of one line stand in the middle. */
const mostBetween = 8;

/** The columns that a line must fit are those of so many lines above it. */
const looksBack = 24;
/** A page of more lines is none that anybody reads. */
const mostLines = 400;

const marker = /^(?:[-–—•+*●▪]|\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)]|\p{L}[.)])$/u;
/** The name of another table. */
const caption = /^(?:bảng|biểu|hình|phụ lục|table|figure)(?: số)? \d/iu;
/** What stands above a table or below it, and is none of its cells. */
const beside = /^(?:bảng|biểu|hình|đơn vị|đvt|nguồn|ghi chú|table|source|unit|note)(?!\p{L})|^[(*]/iu;

/**
 * Finds the tables of a page.
 * @param before the columns of a table that the page before ends with: one row may go on with it
 */
export function regionsIn(lines: readonly Line[], before?: readonly Column[]): Region[] {
  const regions: Region[] = [];
  if (lines.length > mostLines) return regions;
  for (let at = 0; at < lines.length; ) {
    const region = isSeed(lines, at) ? grown(lines, at, regions.at(-1)?.to ?? 0) : undefined;
    const goesOn = region?.from === 0 && before !== undefined && isUnder(lines[0], before);
    if (region !== undefined && (goesOn || isEnough(lines.slice(region.from, region.to)))) regions.push(region);
    at = Math.max(at + 1, region === undefined ? 0 : region.to);
  }
  return regions;
}

/** Whether lines that stand close to a table may be of it: those of several cells, and one below that goes over columns to a figure. */
export function isCut(lines: readonly Line[], { from, to }: Region): boolean {
  if (isSeed(lines, from - 1) && isNear(lines, from, apart)) return true;
  const [next, columns] = [lines[to], columnsOf(lines.slice(from, to))];
  if (next === undefined || !isNear(lines, to, apart)) return false;
  return isSeed(lines, to) || (!fits(next, columns) && isWithin(next, columns) && / [\d.,]*\d%?$/.test(textOf(next)));
}

function isUnder(line: Line | undefined, columns: readonly Column[]): boolean {
  return line?.cells.every((cell) => columns.filter((column) => overlap(cell, column)).length === 1) ?? false;
}

/** Two rows of three columns, or three of two. */
function isEnough(lines: readonly Line[]): boolean {
  const counts = lines.map(({ cells }) => cells.length).filter((count) => count > 1);
  return counts.length >= (Math.max(0, ...counts) > 2 ? 2 : 3);
}

/** A line of several cells; a number and the heading or item behind it are none, but in the columns of a table above. */
function isSeed(lines: readonly Line[], at: number): boolean {
  const { cells, table } = lines[at] ?? { cells: [] };
  const [first, second] = cells;
  if (first === undefined || second === undefined || table !== undefined) return false;
  if (cells.length > 2 || !marker.test(first.text)) return true;
  return lines.slice(Math.max(0, at - 8), at).some(({ cells: [one, other, ...more] }) => {
    return more.length > 0 && marker.test(one?.text ?? "") && aligned(one, first) && aligned(other, second);
  });
}

function aligned(a: Column | undefined, b: Column): boolean {
  return a !== undefined && Math.abs(a.x - b.x) < 6;
}

function grown(lines: readonly Line[], seed: number, least: number): Region {
  let [to, at] = [seed + 1, seed + 1];
  for (; at < lines.length && isNear(lines, at, apart); at += 1) {
    if (isSeed(lines, at)) to = at + 1;
    else if (!fitsWithin(lines, seed, at)) break;
  }
  const columns = columnsOf(lines.slice(seed, to));
  return { from: led(lines, seed, columns, least), to: followed(lines, to, columns) };
}

/** Whether a line stands close below the one before it. */
function isNear(lines: readonly Line[], at: number, most: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined || before === undefined || line.table !== undefined || before.table !== undefined)
    return false;
  const step = line.y - before.y;
  return step > 0 && step <= most * line.size;
}

/** A line of one cell between those of several: it stands in a column, or names the rows that follow in the same columns. */
function fitsWithin(lines: readonly Line[], seed: number, at: number): boolean {
  const line = lines[at];
  const next = at + 1 + lines.slice(at + 1, at + 1 + looksBack).findIndex((_, index) => isSeed(lines, at + 1 + index));
  const below = lines[next];
  if (line?.cells.length !== 1 || next === at || below === undefined || caption.test(textOf(line))) return false;
  const above = lines.slice(Math.max(seed, at - looksBack), at);
  if (fits(line, columnsOf([...above, below]))) return true;
  return isWithin(line, columnsOf(above)) && fits(below, columnsOf(above)) && isName(lines, at, next);
}

/** A line that reaches no further than the table. */
function isWithin({ cells: [cell], size }: Line, columns: readonly Column[]): boolean {
  const [left, right] = [columns[0]?.x ?? 0, columns.at(-1)?.right ?? 0];
  return cell !== undefined && cell.x >= left - size && cell.right <= right + size;
}

/** A short line that is no sentence, and soon followed by the next row. */
function isName(lines: readonly Line[], at: number, next: number): boolean {
  const text = textOf(lines[at] ?? { cells: [] });
  const between = Array.from({ length: next - at }, (_, index) => at + 1 + index);
  return (
    text.length <= longestName &&
    !/[.:;]$/.test(text) &&
    next - at <= mostBetween &&
    between.every((index) => isNear(lines, index, apart))
  );
}

/** Whether no cell stands over two columns: where it stands over none, it is of one that has no figures. */
function fits({ cells }: Line, columns: readonly Column[]): boolean {
  const [left, right] = [columns[0]?.x ?? 0, columns.at(-1)?.right ?? 0];
  return cells.every(
    (cell) => cell.right > left && cell.x < right && columns.filter((column) => overlap(cell, column)).length <= 1,
  );
}

/** The lines close above that are of the first row; text that comes from further up is none. */
function led(lines: readonly Line[], seed: number, columns: readonly Column[], least: number): number {
  let from = seed;
  while (from > least && isNear(lines, from, close) && isPart(lines[from - 1], columns)) from -= 1;
  if (from > least && isNear(lines, from, above) && isOver(lines, from - 1, columns)) return from - 1;
  return from > least && isNear(lines, from, close) ? seed : from;
}

/** A heading over several others, the first not among them, and not over the middle of all: that is the table's name. */
function isOver(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const [line, first, last] = [lines[at], columns[0], columns.at(-1)];
  const [cell, ...more] = line?.cells ?? [];
  if (cell === undefined || first === undefined || last === undefined || more.length > 0) return false;
  if (beside.test(cell.text) || /[.:;]$/.test(cell.text) || cell.x < first.right) return false;
  const [middle, width] = [(cell.x + cell.right) / 2, last.right - first.x];
  const isOfAll = Math.abs(middle - (first.x + last.right) / 2) < offMiddle * width;
  return !isOfAll && lines.slice(at + 1, at + 4).some(({ cells }) => isAbove(middle, cells.slice(1)));
}

/** Whether a place is the middle of some of these cells. */
function isAbove(middle: number, cells: readonly Column[]): boolean {
  return cells.some((from, start) =>
    cells.slice(start + 1).some(({ right }) => Math.abs((from.x + right) / 2 - middle) < offMiddle * (right - from.x)),
  );
}

/** The same below. */
function followed(lines: readonly Line[], end: number, columns: readonly Column[]): number {
  let to = end;
  while (to < lines.length && isNear(lines, to, close) && isPart(lines[to], columns)) to += 1;
  return to < lines.length && isNear(lines, to, close) ? end : to;
}

function isPart(line: Line | undefined, columns: readonly Column[]): boolean {
  return line?.cells.length === 1 && fits(line, columns) && !beside.test(textOf(line));
}
