/** Pages set in two columns, read one after the other: what goes over both parts what is above from what is below. */
import type { Cell, Line } from "./lines.ts";

/** So many lines stand in both columns, or it is a table or chance. */
const leastLines = 5;

/** The lines of a page in the order in which they are read. */
export function inColumns(lines: readonly Line[]): Line[] {
  const gutter = gutterOf(lines);
  if (gutter === undefined) return [...lines];
  const read: Line[] = [];
  let [left, right]: [Line[], Line[]] = [[], []];
  for (const line of lines) {
    if (line.cells.some((cell) => cell.x < gutter && cell.right > gutter)) {
      read.push(...left, ...right, line);
      [left, right] = [[], []];
      continue;
    }
    left.push(...part(line, (cell) => cell.right <= gutter));
    right.push(...part(line, (cell) => cell.x >= gutter));
  }
  return [...read, ...left, ...right];
}

function part(line: Line, holds: (cell: Cell) => boolean): Line[] {
  const cells = line.cells.filter(holds);
  return cells.length === 0 ? [] : [{ ...line, cells }];
}

/** Where two columns of prose part: the cells on either side are long, as those of a table are not. */
function gutterOf(lines: readonly Line[]): number | undefined {
  const all = lines.flatMap(({ cells }) => cells);
  const [start, end] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ right }) => right))];
  const pairs = lines.flatMap(({ cells: [a, b, ...more] }) =>
    a !== undefined && b !== undefined && more.length === 0 ? [{ a, b }] : [],
  );
  const long = pairs.filter(({ a, b }) => Math.min(a.right - a.x, b.right - b.x) > 0.25 * (end - start));
  if (long.length < leastLines || long.length < pairs.length / 2) return undefined;
  const [from, to] = [Math.max(...long.map(({ a }) => a.right)), Math.min(...long.map(({ b }) => b.x))];
  return from < to ? (from + to) / 2 : undefined;
}
