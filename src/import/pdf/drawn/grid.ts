/** Lines that meet, as a grid of cells: where no line stands between two, they are one. */
import type { Rule } from "./rule.ts";

/** A cell of a grid, and over how many columns and rows it goes. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Grid {
  /** Where its columns and rows part, the outer edges among them. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly slots: readonly Slot[];
  /** Cells that are no rectangle, or a table within one. */
  readonly isOdd: boolean;
}

/** Lines that are nearer are one: no row is so low, no column so narrow. */
const near = 5;
/** Lines that end so near to another meet it. */
const meets = 3;

/** The grids of a page, those within another not among them. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const grids = groupsOf(rules)
    .map(gridOf)
    .filter(({ slots, xs }) => slots.length > 1 && xs.length > 2);
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && holds(other, grid)));
  return outer.map((grid) => ({ ...grid, isOdd: grid.isOdd || grids.some((other) => holds(grid, other)) }));
}

function holds(outer: Grid, inner: Grid): boolean {
  const inside = (out: readonly number[], within: readonly number[]): boolean =>
    outer !== inner && (out[0] ?? 0) <= (within[0] ?? 0) && (out.at(-1) ?? 0) >= (within.at(-1) ?? 0);
  return inside(outer.xs, inner.xs) && inside(outer.ys, inner.ys);
}

/** Lines that meet, directly or by others. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (meet(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

function meet(a: Rule, b: Rule): boolean {
  if (a.isLevel === b.isLevel)
    return Math.abs(a.at - b.at) <= meets && a.from <= b.to + meets && b.from <= a.to + meets;
  return reaches(a, b.at) && reaches(b, a.at);
}

function reaches({ from, to }: Rule, place: number): boolean {
  return from - meets <= place && place <= to + meets;
}

function gridOf(rules: readonly Rule[]): Grid {
  const [levels, uprights] = [rules.filter(({ isLevel }) => isLevel), rules.filter(({ isLevel }) => !isLevel)];
  const xs = placesOf(uprights, levels);
  const ys = placesOf(levels, uprights);
  if (levels.length === 0 || uprights.length === 0) return { xs: [], ys: [], slots: [], isOdd: false };
  const across = coverOf(levels, ys, xs);
  const up = coverOf(uprights, xs, ys);
  return { xs, ys, ...slotsOf({ across, up, width: xs.length - 1, height: ys.length - 1 }) };
}

/** Where lines stand; a side without a line is where those that lead to it end. */
function placesOf(rules: readonly Rule[], others: readonly Rule[]): number[] {
  const sorted = rules.map(({ at }) => at).sort((a, b) => a - b);
  const places: number[] = [];
  for (const place of sorted) if (place - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > near) places.push(place);
  const [start, end] = [Math.min(...others.map(({ from }) => from)), Math.max(...others.map(({ to }) => to))];
  if (start < (places[0] ?? 0) - 2 * near) places.unshift(start);
  if (end > (places.at(-1) ?? 0) + 2 * near) places.push(end);
  return places;
}

/** Whether a line stands at a place, between one cross-line and the next. */
type Cover = (place: number, between: number) => boolean;

function coverOf(rules: readonly Rule[], places: readonly number[], across: readonly number[]): Cover {
  const covered = new Set<string>();
  for (const { at, from, to } of rules) {
    const place = places.findIndex((each) => each <= at && at <= each + near);
    for (const [index, start] of across.slice(0, -1).entries()) {
      const middle = (start + (across[index + 1] ?? start)) / 2;
      if (from - meets <= middle && middle <= to + meets) covered.add(`${place} ${index}`);
    }
  }
  return (place, between) => covered.has(`${place} ${between}`);
}

interface Lines {
  /** Between rows. */
  readonly across: Cover;
  /** Between columns. */
  readonly up: Cover;
  readonly width: number;
  readonly height: number;
}

function slotsOf(lines: Lines): { readonly slots: Slot[]; readonly isOdd: boolean } {
  const { across, up, width, height } = lines;
  const taken = new Set<number>();
  const slots: Slot[] = [];
  let isOdd = false;
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      let [columns, rows] = [1, 1];
      while (column + columns < width && !up(column + columns, row) && !taken.has(row * width + column + columns))
        columns += 1;
      while (row + rows < height && !across(row + rows, column)) rows += 1;
      const slot = { row, column, rows, columns };
      isOdd ||= !take(slot, lines, taken);
      slots.push(slot);
    }
  return { slots, isOdd };
}

/** Takes a cell's places; whether no line stands within it and none was another's. */
function take({ row, column, rows, columns }: Slot, { across, up, width }: Lines, taken: Set<number>): boolean {
  let isWhole = true;
  for (let down = row; down < row + rows; down += 1)
    for (let right = column; right < column + columns; right += 1) {
      if (taken.has(down * width + right)) isWhole = false;
      if (down > row && across(down, right)) isWhole = false;
      if (right > column && up(right, down)) isWhole = false;
      taken.add(down * width + right);
    }
  return isWhole;
}
