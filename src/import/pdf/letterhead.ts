/** The head of an office's document: whoever sends it on the left, the state's motto and the day on the right. */
import { isMotto, mottoAt } from "../office.ts";
import type { Cell, Line } from "./lines.ts";
import { textOf } from "./lines.ts";

/** It stands within the first lines, and these not further apart in their own height. */
const [first, apart] = [12, 4];
/** Behind number and day only what goes on closely is of it. */
const close = 1.6;
/** Lines of a column have one middle, to within a part of the motto's width. */
const offMiddle = 0.16;

const below =
  /^(?:kính gửi|báo cáo|nghị quyết|kế hoạch|quyết định|thông báo|thông cáo|chỉ thị|tờ trình|chương trình|đề án)/iu;
const day = /ngày \d{1,2} tháng \d{1,2} năm \d{4}/iu;

/** The lines of a first page, those of its head put into a table of two cells. */
export function withLetterhead(lines: readonly Line[], page: number): Line[] {
  const apart = lines.slice(0, first).map(parted);
  const at = apart.findIndex((line) => line.table === undefined && line.cells.some(({ text }) => isMotto(text)));
  const named = apart[at]?.cells.find(({ text }) => isMotto(text));
  if (named === undefined) return [...lines];
  const start = startOf(apart, at, named);
  const sides: Sides = { left: [], right: [] };
  let end = start;
  while (end < apart.length && take(apart, end, named, sides)) end += 1;
  return [...lines.slice(0, start), asTable(apart.slice(start, end), sides, page), ...lines.slice(end)];
}

/** The motto stands on its own, however near to it the sender's name ends. */
function parted(line: Line): Line {
  return {
    ...line,
    cells: line.cells.flatMap((cell) => {
      const at = mottoAt(cell.text);
      if (at <= 0) return [cell];
      const middle = cell.x + ((cell.right - cell.x) * at) / cell.text.length;
      return [
        { ...cell, text: cell.text.slice(0, at).trim(), right: middle - 1 },
        { ...cell, text: cell.text.slice(at), x: middle },
      ];
    }),
  };
}

/** The sender may begin above the motto. */
function startOf(lines: readonly Line[], at: number, named: Cell): number {
  let start = at;
  while (start > 0 && isAbove(lines[start - 1], lines[start], named)) start -= 1;
  return start;
}

function isAbove(line: Line | undefined, next: Line | undefined, named: Cell): boolean {
  if (line === undefined || next === undefined || line.table !== undefined) return false;
  return next.y - line.y < 2 * line.size && line.cells.every(({ right }) => right < named.x);
}

interface Sides {
  readonly left: Cell[];
  readonly right: Cell[];
}

/** Takes the cells of a line to their sides; whether the line is of the head. */
function take(lines: readonly Line[], at: number, named: Cell, { left, right }: Sides): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line === undefined || line.table !== undefined || line.cells.some(({ text }) => below.test(text))) return false;
  const isDone = right.some(({ text }) => day.test(text)) && left.some(({ text }) => /^Số/u.test(text));
  const step = right.length + left.length === 0 || before === undefined ? 0 : line.y - before.y;
  if (step > (isDone ? close : apart) * line.size) return false;
  const off = offMiddle * (named.right - named.x);
  const isLeft = (cell: Cell): boolean =>
    cell.right < named.x + off && (left.length === 0 || left.some((other) => isBelow(other, cell, off)));
  const isRight = (cell: Cell): boolean => !isDone && cell.x > named.x - off && isBelow(named, cell, off);
  if (!line.cells.every((cell) => isLeft(cell) || isRight(cell))) return false;
  for (const cell of line.cells) (isRight(cell) ? right : left).push(cell);
  return true;
}

/** Whether both have one middle, or begin or end alike. */
function isBelow(a: Cell, b: Cell, off: number): boolean {
  const away = [a.x - b.x, a.right - b.right, (a.x + a.right - b.x - b.right) / 2];
  return Math.min(...away.map(Math.abs)) < off;
}

function asTable(lines: readonly Line[], { left, right }: Sides, page: number): Line {
  const cells = [left, right].map((side, column) => ({
    lines: side.map(({ text }) => text),
    font: "",
    column,
    columns: 1,
    rows: 1,
  }));
  const all = lines.flatMap((line) => line.cells);
  const [x, end] = [Math.min(...all.map((cell) => cell.x)), Math.max(...all.map((cell) => cell.right))];
  const table = { page, edges: [x, (x + end) / 2, end], rows: [cells], isUnsure: false };
  const text = lines.map(textOf).join(" ");
  return { y: lines[0]?.y ?? 0, size: lines[0]?.size ?? 0, cells: [{ text, x, right: end, font: "" }], table };
}
