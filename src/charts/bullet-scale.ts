/** The axis of a bullet chart: where it begins and ends, and whether it carries a bar or dots. */
import { scaleLinear } from "d3-scale";
import { type ChartFigure, endsOf, type Sides, saidOfResult, saidOfTarget } from "./bullet-input.ts";
import { flagWidth } from "./flags.ts";
import { sheetWidth, spread } from "./sheet.ts";
import { roundDays, roundNumbers, roundRanks, type Tick, ticksOf } from "./ticks.ts";

export interface Ruler {
  /** A bar begins at zero, always; where that hides the difference, dots stand on an axis that does not. */
  readonly form: "bar" | "dot";
  /** The axis leaves out a zero that the reader would expect. */
  readonly broken: boolean;
  readonly place: (value: number) => number;
  /** Where the greater values lie: 1 for the right, −1 for the left, as in a ranking. */
  readonly ascent: 1 | -1;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

/** Half of the widest mark, so that one at the very end is whole. */
const margin = 3;
export const plot = { left: margin, right: sheetWidth - margin } as const;

/** Half of the dot and what surrounds it. */
const dotMargin = 9;

/**
 * A difference of less than this share of the axis cannot be told from none: on a phone it is 6 pixels, of which a mark takes 2.
 * Seen in screenshots 360 pixels wide: at 1 % the bar's end touches the mark, at 2 % there is clear paper between them.
 */
export const leastGap = 0.02;

/** The axis on which a result and its targets can be told apart best. */
export function rulerOf(sides: Sides): Ruler {
  if (sides.kind === "milestone") return dotted(sides, padded(sides), roundDays);
  if (sides.kind === "rank") return dotted(sides, ranks(sides), roundRanks);
  const bar = barEnds(sides);
  if (sides.scale !== undefined || isClear(sides, bar) || !isClear(sides, padded(sides))) return barred(sides, bar);
  return dotted(sides, padded(sides), roundNumbers);
}

/** Whether a unit is a mere sign, which stands behind a number without a space: "%". */
export function isSign(unit: string): boolean {
  return /^[^\p{L}\s]+$/u.test(unit);
}

function signOf({ unit = "" }: Sides): string {
  return isSign(unit) ? unit : "";
}

/** So much time at least before and after: enough for a date to be told by its neighbours. */
const leastDays = 20;

type Ends = readonly [number, number];

function barred(sides: Sides, [from, to]: Ends): Ruler {
  const place = scaleLinear().domain([from, to]).range([plot.left, plot.right]).clamp(true);
  const ticks = ticksOf((count) => roundNumbers(from, to, count), place, sides.format, signOf(sides));
  return { form: "bar", broken: false, place, ascent: 1, from, to, ticks };
}

function dotted(sides: Sides, [from, to]: Ends, round: (from: number, to: number, count: number) => number[]): Ruler {
  const place = scaleLinear()
    .domain([from, to])
    .range([plot.left + dotMargin, plot.right - dotMargin])
    .clamp(true);
  const ticks = ticksOf((count) => round(from, to, count), place, sides.format, signOf(sides));
  const broken = sides.kind === "number" || sides.kind === "ratio";
  return {
    form: "dot",
    broken,
    place,
    ascent: from < to ? 1 : -1,
    from: Math.min(from, to),
    to: Math.max(from, to),
    ticks,
  };
}

/** From zero to the farthest figure, with room behind it for its flag. */
function barEnds(sides: Sides): Ends {
  const figures = [0, ...figuresOf(sides)];
  const [low, high] = sides.scale ?? [Math.min(...figures), Math.max(...figures)];
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  if (sides.scale !== undefined) return [from, to];
  const whole = sides.kind === "ratio" ? (sides.of ?? 1) : 0;
  if (to <= whole) return [from, whole];
  return [from, to + (to - from) * shareFor(to > 0 ? roomBehind(sides) : margin)];
}

/** How much an axis must grow so that so much of the sheet stays free at its end. */
function shareFor(room: number): number {
  return room / (plot.right - plot.left - room);
}

/** What the flag of the rightmost figure takes; a long one stands on the other side of its pole. */
function roomBehind(sides: Sides): number {
  const flags = [
    { end: sides.result.value, said: saidOfResult(sides) },
    ...sides.targets.map((target) => ({ end: target.to ?? target.value, said: saidOfTarget(target, sides) })),
  ];
  const { name, value } = flags.reduce((a, b) => (b.end > a.end ? b : a)).said;
  const width = flagWidth(name, [value]);
  return width < sheetWidth / 3 ? width : sheetWidth / 12;
}

/** Only what is compared, with as much room on each side as it takes itself. */
function padded(sides: Sides): Ends {
  const compared = [sides.result, ...sides.targets].flatMap(endsOf);
  const room = Math.max(spread(compared) / 2, sides.kind === "milestone" ? leastDays : 0);
  const [low, high] = [Math.min(...compared) - room, Math.max(...compared) + room];
  const whole = sides.kind === "ratio" ? (sides.of ?? 1) : undefined;
  return [low, whole === undefined || Math.max(...compared) > whole ? high : Math.min(high, whole)];
}

/** The first place stands on the right; of a long ranking only the upper end where the rest would hide the difference. */
function ranks(sides: Sides): Ends {
  const last = Math.max(...figuresOf(sides));
  const whole: Ends = [Math.max(sides.of ?? 0, last, 2), 1];
  const upper: Ends = [Math.max(Math.ceil(last * 1.25), 3), 1];
  return isClear(sides, whole) ? whole : upper;
}

/** Whether the least difference can be seen; where there is none, nothing is hidden. */
function isClear({ result, targets }: Sides, [from, to]: Ends): boolean {
  const axis = Math.abs(to - from);
  const gaps = targets
    .flatMap(({ value, to: end }) => [value, end ?? value])
    .map((end) => Math.abs(end - result.value));
  const seen = gaps.filter((gap) => gap > axis * 1e-9);
  return seen.every((gap) => gap >= axis * leastGap);
}

/** Whether all of a figure lies on the axis; only a shared scale leaves anything out, and a baseline may lie outside. */
export function holds(
  { from, to }: Ruler,
  { value, to: end = value }: ChartFigure & { readonly to?: number | undefined },
): boolean {
  return [value, end].every((figure) => from <= figure && figure <= to);
}

export function figuresOf({ result, targets, baseline }: Sides): number[] {
  return [result, ...targets, ...(baseline === undefined ? [] : [baseline])].flatMap(endsOf);
}
