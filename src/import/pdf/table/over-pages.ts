/** Tables that go on over a page: one again, their headings once. */
import { joinedLines } from "../join.ts";
import { cellText, type Row, type Table } from "./cells.ts";

/** Borders stand in the same place to within so much. */
const off = 4;

/** Both as one, where the second goes on with the first: its columns stand where those of the first do. */
export function continued(first: Table, second: Table): Table | undefined {
  const edges = sharedEdges(first, second);
  if (edges === undefined || second.page !== lastPageOf(first) + 1) return undefined;
  const [upper, lower] = [onEdges(first, edges), onEdges(second, edges)];
  const rest = lower.slice(headLength(upper, lower));
  const [next, ...more] = rest;
  const last = upper.at(-1);
  const isCut = next !== undefined && last !== undefined && goesOn(next, last);
  const rows = isCut ? [...upper.slice(0, -1), together(last, next), ...more] : [...upper, ...rest];
  return { ...first, rows, edges, isUnsure: first.isUnsure || second.isUnsure || isCut, lastPage: second.page };
}

export function lastPageOf({ page, lastPage = page }: Table): number {
  return lastPage;
}

/** The edges of both, where all of one are also the other's; or those of the first, where each column stands above one. */
function sharedEdges({ edges: first }: Table, { edges: second }: Table): readonly number[] | undefined {
  const [more, fewer] = first.length >= second.length ? [first, second] : [second, first];
  const isWithin = fewer.every((edge) => more.some((other) => Math.abs(edge - other) <= off));
  const ends = [0, -1].every((at) => Math.abs((first.at(at) ?? 0) - (second.at(at) ?? 0)) <= off);
  if (isWithin && ends) return more;
  if (first.length !== second.length) return undefined;
  const stands = first.slice(1).every((right, at) => {
    const [left, otherLeft, otherRight] = [first[at] ?? 0, second[at] ?? 0, second[at + 1] ?? 0];
    const common = Math.min(right, otherRight) - Math.max(left, otherLeft);
    return common > 0.6 * Math.max(right - left, otherRight - otherLeft);
  });
  return stands ? first : undefined;
}

/** The rows of a table on the edges of both: a column that the other parts is several. */
function onEdges({ edges: own, rows }: Table, edges: readonly number[]): Row[] {
  if (own.length === edges.length) return [...rows];
  const at = own.map((edge) => edges.findIndex((other) => Math.abs(edge - other) <= off));
  return rows.map((row) =>
    row.map((cell) => {
      const [start, end] = [at[cell.column] ?? 0, at[cell.column + cell.columns] ?? 0];
      return { ...cell, column: start, columns: end - start };
    }),
  );
}

/** How many rows of the first the second repeats. */
function headLength(first: readonly Row[], second: readonly Row[]): number {
  const differs = second.findIndex((row, at) => said(row) !== said(first[at] ?? []));
  return differs < 0 ? second.length : differs;
}

function said(row: Row): string {
  return row.map((cell) => `${cell.column} ${cellText(cell)}`).join("\n");
}

/** A row that the page cut: its first cell is empty, and what stands in the others goes on in small letters. */
function goesOn(next: Row, last: Row): boolean {
  const texts = next.map(cellText);
  const filled = texts.filter((text) => text !== "");
  return (
    texts[0] === "" &&
    next.length === last.length &&
    filled.length > 0 &&
    filled.every((text) => /^\p{Ll}/u.test(text)) &&
    last.every((cell, at) => texts[at] === "" || cellText(cell) !== "")
  );
}

function together(last: Row, next: Row): Row {
  return last.map((cell, at) => ({ ...cell, lines: [joinedLines([...cell.lines, ...(next[at]?.lines ?? [])])] }));
}
