/** The shapes of a bullet chart: bar or dot, marks of targets, bands of rounding, ends that are open or cut. */
import { type ChartFigure, type ChartTarget, openSide, type Sides } from "./bullet-input.ts";
import type { Ruler } from "./bullet-scale.ts";
import { holds, plot } from "./bullet-scale.ts";
import { at, type Box, boxOf, pointsOf } from "./sheet.ts";

/** Where the bar lies: all else is measured from here. */
export interface Lane {
  readonly top: number;
  readonly height: number;
}

/** How far the mark of a target stands out above and below the bar. */
export const overhang = 5;
const markWidth = { published: 4, derived: 6 } as const;
const pennantSize = 9;
/** Of an arrow at the edge. */
const arrowLength = 12;
/** A narrower band is hidden by the mark that stands on it. */
const leastBand = 10;

export interface Mark {
  readonly box: Box;
  readonly derived: boolean;
  readonly range: boolean;
  /** A pennant at its head, towards the lower side, where at most so much is asked for: that is not what a reader expects. */
  readonly pennant?: string;
}

export interface Band {
  readonly box: Box;
  readonly of: "result" | "target" | "derived";
}

/** The mark of a target: a stroke across the bar, or a frame from one end of a range to the other. */
export function markOf(target: ChartTarget, { place, ascent }: Ruler, lane: Lane): Mark {
  const { value, to, derived, bound } = target;
  const [top, height] = [lane.top - overhang, lane.height + 2 * overhang];
  if (to !== undefined) return { box: boxOf(place(value), place(to), top, height), derived, range: true };
  const x = place(value);
  const half = markWidth[derived ? "derived" : "published"] / 2;
  const box = boxOf(x - half, x + half, top, height);
  const mark = { box, derived, range: false };
  // Below zero, at the edge of the sheet, nothing is left to point at.
  if (bound !== "upper" || x - ascent * pennantSize < 0) return mark;
  return { ...mark, pennant: pennantOf(x, -ascent, top) };
}

function pennantOf(x: number, direction: number, foot: number): string {
  const head = foot - pennantSize;
  return pointsOf([x, head], [x + direction * pennantSize, head + pennantSize / 2], [x, foot]);
}

/** What a rounded figure may stand for, where that is wide enough to be seen. */
export function bandOf(figure: ChartFigure, of: Band["of"], { place }: Ruler, lane: Lane): Band[] {
  const { low, high } = figure;
  if (low === undefined || high === undefined || Math.abs(place(high) - place(low)) < leastBand) return [];
  return [{ box: boxOf(place(low), place(high), lane.top, lane.height), of }];
}

/** Steps that grow thinner towards the end that is not known: [from, width] along the axis. */
const steps = [
  [2, 7],
  [12, 4],
  [19, 2],
] as const;
const stepsLength = 21;

export interface Bar {
  readonly box: Box;
  /** The end of the bar where the figure is open. */
  readonly steps: readonly Box[];
}

/** The bar from zero to the result. An open end fades: outward past the figure, inward up to it. */
export function barOf(result: ChartFigure, ruler: Ruler, lane: Lane): Bar {
  const [zero, end] = [ruler.place(0), ruler.place(result.value)];
  const outward = end >= zero ? 1 : -1;
  if (!holds(ruler, result)) return { box: boxOf(zero, end - outward * arrowLength, lane.top, lane.height), steps: [] };
  const open = openSide(result);
  const length = Math.abs(end - zero);
  if (open === undefined) return { box: atLeast(boxOf(zero, end, lane.top, lane.height)), steps: [] };
  const inward = (open === "up" ? 1 : -1) !== outward;
  if (inward && length < 2 * stepsLength) return { box: atLeast(boxOf(zero, end, lane.top, lane.height)), steps: [] };
  const foot = inward ? end - outward * stepsLength : end;
  return {
    box: atLeast(boxOf(zero, foot, lane.top, lane.height)),
    steps: stepsFrom(foot, outward, lane),
  };
}

/** A result of nothing is a thin line, not nothing. */
function atLeast(box: Box): Box {
  return box.width >= 2 ? box : { ...box, width: 2 };
}

/** The steps that still stand within the plot. */
export function stepsFrom(x: number, direction: number, { top, height }: Lane): Box[] {
  return steps
    .map(([from, width]) => boxOf(x + direction * from, x + direction * (from + width), top, height))
    .filter((box) => box.x >= plot.left && box.x + box.width <= plot.right);
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** From the nearest target to the dot: the difference itself. */
  readonly link: { readonly from: number; readonly to: number };
  readonly steps: readonly Box[];
}

const dotRadius = 6.5;

/** The result as a dot, for axes that have no zero to begin a bar at. */
export function dotOf({ result, targets }: Sides, { place, ascent }: Ruler, lane: Lane): Dot {
  const x = place(result.value);
  const y = lane.top + lane.height / 2;
  const nearest = targets
    .map(({ value, to = value }) => place(clamped(result.value, Math.min(value, to), Math.max(value, to))))
    .reduce((a, b) => (Math.abs(b - x) < Math.abs(a - x) ? b : a));
  const open = openSide(result);
  const direction = (open === "up" ? 1 : -1) * ascent;
  const thin = { top: y - 3, height: 6 };
  return {
    x: at(x),
    y: at(y),
    radius: dotRadius,
    link: { from: at(nearest), to: at(x) },
    steps: open === undefined ? [] : stepsFrom(x + direction * dotRadius, direction, thin),
  };
}

function clamped(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** An arrow at the edge, for a figure that a shared scale does not reach. */
export interface Cut {
  readonly of: Band["of"];
  readonly points: string;
}

export function cutsOf({ result, targets }: Sides, ruler: Ruler, lane: Lane): Cut[] {
  const figures = [
    { ends: [result.value], of: "result" as const },
    ...targets.map(({ value, to = value, derived }) => ({
      ends: [value, to],
      of: derived ? ("derived" as const) : ("target" as const),
    })),
  ];
  return figures.flatMap(({ ends, of }) => {
    const out = ends.find((end) => end < ruler.from || ruler.to < end);
    return out === undefined ? [] : [{ of, points: arrowAt(out > ruler.to ? ruler.ascent : -ruler.ascent, lane) }];
  });
}

function arrowAt(direction: number, { top, height }: Lane): string {
  const tip = direction > 0 ? plot.right + 2 : plot.left - 2;
  const foot = tip - direction * arrowLength;
  return pointsOf([foot, top - 3], [tip, top + height / 2], [foot, top + height + 3]);
}
