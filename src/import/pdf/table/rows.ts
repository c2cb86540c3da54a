/** Which lines of a table without borders are one row: those of a cell stand closer than rows do. */
import { groupBy } from "../../../archive/group.ts";
import { anchored } from "./anchors.ts";
import { type Block, beginsAnew, type Fragment, type Grouped, isEntry } from "./fragment.ts";

/** Lines of one cell never stand further apart, in their own height. */
const widest = 1.6;
/** How much of a line's height stands above its foot, and below. */
const [above, below] = [0.75, 0.25];
/** Fewer lines stand around a table and its headings alone. */
const leastBands = 4;
/** Cells of a row stand beside one another by so much. */
const beside = 0.3;

/**
 * Puts the lines of a table into rows.
 * @param breaks where lines are drawn between rows
 */
export function groupedRows(fragments: readonly Fragment[], breaks: readonly number[]): Grouped {
  const sorted = [...fragments].sort((a, b) => a.y - b.y || a.column - b.column);
  const bandOf = (y: number): number => breaks.filter((each) => each < y).length;
  const tight = isParted(sorted, bandOf) ? Number.POSITIVE_INFINITY : tightOf(sorted);
  const groups = besideOneAnother(blocksOf(sorted, tight, bandOf), bandOf);
  const found = groups.map((group) =>
    isCrowded(group) ? anchored(group) : { rows: [partsOf(group)], isUnsure: false },
  );
  const rows = withoutLonely(found.flatMap((each) => each.rows));
  return {
    rows,
    isUnsure: found.some(({ isUnsure }) => isUnsure) || rows.length < found.flatMap((each) => each.rows).length,
  };
}

/** Whether lines are drawn between all rows: there are some, and no column has two figures between them. */
function isParted(fragments: readonly Fragment[], bandOf: (y: number) => number): boolean {
  const bands = new Set(fragments.map(({ y }) => bandOf(y)));
  const figures = fragments.filter(({ text }) => isEntry(text)).map(({ y, column }) => `${bandOf(y)} ${column}`);
  return bands.size >= leastBands && new Set(figures).size === figures.length;
}

/** A line of one cell that begins in small letters goes on with the row above. */
function withoutLonely(rows: readonly (readonly Fragment[])[]): (readonly Fragment[])[] {
  const whole: (readonly Fragment[])[] = [];
  for (const row of rows) {
    const [only, ...more] = row;
    const above = whole.at(-1);
    const goesOn = only !== undefined && more.length === 0 && above !== undefined && /^\p{Ll}/u.test(only.text);
    if (goesOn) whole[whole.length - 1] = [...above, only];
    else whole.push(row);
  }
  return whole;
}

function partsOf(blocks: readonly Block[]): Fragment[] {
  return blocks.flatMap(({ parts }) => parts);
}

/** How far apart lines of one cell stand at most; 0 where no cell has a second line. */
function tightOf(fragments: readonly Fragment[]): number {
  const steps = stepsOf(fragments);
  const rows = Math.min(...steps.filter(({ isRow }) => isRow).map(({ step }) => step));
  const within = steps.flatMap(({ step, isRow }) => (isRow || step >= 0.93 * rows ? [] : [step]));
  const least = Math.min(...within);
  const isEven = rows === Number.POSITIVE_INFINITY && Math.max(...within) < 1.15 * least;
  if (within.length === 0 && rows <= widest && hasLonely(fragments)) return 1.12 * rows;
  return within.length === 0 || least > widest || isEven ? 0 : Math.min(1.12 * least, 0.97 * rows);
}

/** Whether some line has one cell, and figures tell rows: where these stand as close as lines, it goes on with one of them. */
function hasLonely(fragments: readonly Fragment[]): boolean {
  const isLonely = [...groupBy(fragments, ({ y }) => y).values()].some((parts) => parts.length === 1);
  return isLonely && columnsOf(fragments).some((column) => column.filter(({ text }) => isEntry(text)).length > 1);
}

interface Step {
  readonly step: number;
  /** What stands below one another is of two rows: two figures, or two lines that begin anew in all columns. */
  readonly isRow: boolean;
}

function stepsOf(fragments: readonly Fragment[]): Step[] {
  const fresh = freshLines(fragments);
  return columnsOf(fragments).flatMap((column) =>
    column.slice(1).map((part, index) => {
      const before = column[index] ?? part;
      const isRow = (isEntry(before.text) && isEntry(part.text)) || (fresh.has(before.y) && fresh.has(part.y));
      return { step: (part.y - before.y) / part.size, isRow };
    }),
  );
}

/** The lines of two cells or more of which none goes on in small letters. */
function freshLines(fragments: readonly Fragment[]): Set<number> {
  const lines = groupBy(fragments, ({ y }) => y);
  return new Set(
    [...lines].flatMap(([y, parts]) =>
      parts.length > 1 && parts.every(({ text }) => isEntry(text) || beginsAnew(text)) ? [y] : [],
    ),
  );
}

function columnsOf(fragments: readonly Fragment[]): Fragment[][] {
  return [...groupBy(fragments, ({ column, columns }) => `${column} ${columns}`).values()];
}

function blocksOf(fragments: readonly Fragment[], tight: number, bandOf: (y: number) => number): Block[] {
  return columnsOf(fragments).flatMap((column) => {
    const blocks: Fragment[][] = [];
    for (const part of column) {
      const last = blocks.at(-1)?.at(-1);
      const goesOn =
        last !== undefined &&
        part.y - last.y <= tight * part.size &&
        bandOf(part.y) === bandOf(last.y) &&
        !isEntry(part.text);
      if (goesOn) blocks.at(-1)?.push(part);
      else blocks.push([part]);
    }
    return blocks.map(blockOf);
  });
}

function blockOf(parts: readonly Fragment[]): Block {
  const [first, last] = [parts[0], parts.at(-1)];
  return {
    column: first?.column ?? 0,
    columns: first?.columns ?? 1,
    parts,
    top: (first?.y ?? 0) - above * (first?.size ?? 0),
    foot: (last?.y ?? 0) + below * (last?.size ?? 0),
  };
}

function besideOneAnother(blocks: readonly Block[], bandOf: (y: number) => number): Block[][] {
  const groups: Block[][] = [];
  let foot = Number.NEGATIVE_INFINITY;
  for (const block of [...blocks].sort((a, b) => a.top - b.top)) {
    const [last, size] = [groups.at(-1), block.parts[0]?.size ?? 0];
    const sameBand = last?.[0] !== undefined && bandOf(startOf(last[0])) === bandOf(startOf(block));
    if (last !== undefined && sameBand && block.top < foot - beside * size) last.push(block);
    else groups.push([block]);
    foot = groups.at(-1) === last ? Math.max(foot, block.foot) : block.foot;
  }
  return groups;
}

function startOf({ parts }: Block): number {
  return parts[0]?.y ?? 0;
}

/** Two cells of one column in one row: the lines of several rows stand as close as those of a cell. */
function isCrowded(group: readonly Block[]): boolean {
  const columns = group.filter(({ columns }) => columns === 1).map(({ column }) => column);
  return new Set(columns).size < columns.length;
}
