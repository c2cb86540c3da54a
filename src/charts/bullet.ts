/** A bullet chart: one result laid beside its targets on one scale. After Stephen Few. */
import { heightOfFlags, type Pole, polesOf, type Stroke, strokeAt, wishesOf } from "./bullet-flags.ts";
import type { BulletInput, Sides } from "./bullet-input.ts";
import {
  type Band,
  type Bar,
  bandOf,
  barOf,
  type Cut,
  cutsOf,
  type Dot,
  dotOf,
  type Lane,
  type Mark,
  markOf,
  overhang,
} from "./bullet-marks.ts";
import { type BulletNote, notesOf } from "./bullet-notes.ts";
import { figuresOf, holds, isSign, plot, type Ruler, rulerOf } from "./bullet-scale.ts";
import { placeFlags } from "./flags.ts";
import { at, drawable, farthestDay, letters, sheetWidth } from "./sheet.ts";
import { widthOf } from "./text-width.ts";
import type { Tick } from "./ticks.ts";

export type { BulletInput, ChartFigure, ChartResult, ChartTarget } from "./bullet-input.ts";

export interface Bullet {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  /** One of the two: a bar from zero, or a dot where a bar would hide the difference or mean nothing. */
  readonly bar?: Bar;
  readonly dot?: Dot;
  /** The result is drawn hollow. */
  readonly estimate: boolean;
  readonly baseline?: Stroke;
  readonly cuts: readonly Cut[];
  readonly flags: readonly Pole[];
  readonly notes: readonly BulletNote[];
}

export interface Axis {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  /** Zero lies outside, and a bar's reader would expect it. */
  readonly broken: boolean;
  readonly ticks: readonly Tick[];
  /** Where a bar begins. */
  readonly zero?: Stroke;
  /** Ends at the axis' end, below its numbers. */
  readonly unit?: { readonly text: string; readonly y: number };
}

const barHeight = 16;
/** Room for pennants between flags and bar. */
const pennants = 14;
/** Between the marks and the axis, and from there to the sheet's foot. */
const [axisGap, axisHeight] = [4, 22];
/** What the name of a unit takes below the numbers. */
const unitHeight = 15;

/**
 * Lays a result beside its targets.
 * @returns nothing where one of the two is missing or cannot be drawn, or where all are zero: then there is nothing to see
 */
export function bulletOf(input: BulletInput): Bullet | undefined {
  const sides = sidesOf(input);
  if (sides === undefined) return undefined;
  const ruler = rulerOf(sides);
  const flags = placeFlags(wishesOf(sides, ruler));
  const lane = { top: heightOfFlags(flags) + pennants, height: barHeight };
  const axis = axisOf(ruler, lane, sides);
  const bands = bandsOf(sides, ruler, lane);
  const marks = sides.targets.filter((target) => holds(ruler, target)).map((target) => markOf(target, ruler, lane));
  return {
    width: sheetWidth,
    height: at(axis.y + axisHeight + (axis.unit === undefined ? 0 : unitHeight)),
    axis,
    bands,
    marks,
    ...(ruler.form === "bar" ? { bar: barOf(sides.result, ruler, lane) } : { dot: dotOf(sides, ruler, lane) }),
    estimate: sides.result.estimate ?? false,
    ...baselineOf(sides, ruler, lane),
    cuts: cutsOf(sides, ruler, lane),
    flags: polesOf(flags, lane),
    notes: notesOf(sides, ruler, { bands, marks, flags }),
  };
}

/** The input, where it has two sides that can be drawn. */
function sidesOf(input: BulletInput): Sides | undefined {
  const { result, targets, kind, scale = [] } = input;
  if (result === undefined || targets.length === 0) return undefined;
  const sides = { ...input, result };
  const figures = figuresOf(sides);
  if (kind === "rank") return figures.every((rank) => rank >= 1) && drawable([0, ...figures]) ? sides : undefined;
  if (kind === "milestone") return figures.every((day) => Math.abs(day) <= farthestDay) ? sides : undefined;
  return isSomething(sides) && drawable([0, ...figures, ...scale]) ? sides : undefined;
}

/** Nothing beside nothing has no length, whatever rounding might leave open. */
function isSomething({ result, targets }: Sides): boolean {
  return [result, ...targets].some(
    ({ value, to = value }: { value: number; to?: number | undefined }) => value !== 0 || to !== 0,
  );
}

function axisOf({ form, broken, ticks, place }: Ruler, { top, height }: Lane, { unit = "" }: Sides): Axis {
  const y = at(top + height + overhang + axisGap);
  const zero = form === "bar" ? { zero: strokeAt(place(0), top - overhang, y) } : {};
  const told = unit === "" || isSign(unit) || widthOf(unit, letters.small) > sheetWidth;
  const named = told ? {} : { unit: { text: unit, y: at(y + axisHeight + unitHeight - 5) } };
  return { y, from: plot.left, to: plot.right, broken, ticks, ...zero, ...named };
}

function bandsOf({ result, targets }: Sides, ruler: Ruler, { top, height }: Lane): Band[] {
  const reach = { top: top - overhang, height: height + 2 * overhang };
  const finer = { top: top - overhang / 2, height: height + overhang };
  return [
    ...targets.flatMap((target) => bandOf(target, target.derived ? "derived" : "target", ruler, reach)),
    ...bandOf(result, "result", ruler, finer),
  ];
}

/** The baseline helps to read the rest: an axis is not stretched for it. */
function baselineOf({ baseline }: Sides, ruler: Ruler, { top, height }: Lane): { baseline?: Stroke } {
  if (baseline === undefined || !holds(ruler, baseline)) return {};
  return { baseline: strokeAt(ruler.place(baseline.value), top - 2, top + height + 2) };
}
