/** The two axes of a chart over periods. */
import { scaleLinear } from "d3-scale";
import { distinct, type Period, type SeriesInput } from "./series-input.ts";
import { at, letters, sheetWidth } from "./sheet.ts";
import { widthOf } from "./text-width.ts";
import { type Format, reachOf, roundNumbers, roundRanks, type Tick, type TickLabel } from "./ticks.ts";

export interface Grid {
  /** How much of the sheet is drawn on. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly across: (day: number) => number;
  readonly up: (value: number) => number;
  readonly lines: readonly { readonly y: number; readonly text?: string }[];
  readonly periods: readonly Tick[];
  /** The scale holds zero, and its line is drawn. */
  readonly zero?: number;
}

/** Room above for the highest label, below it the plot. */
const [top, bottom] = [24, 168];
/** Kept free within the plot, so that a label fits under the lowest point. */
const inner = 27;
const gap = 6;
/** Between two labels of periods. */
const room = 8;

/** The axes that hold all results and targets. */
export function gridOf(input: SeriesInput, width: number): Grid {
  const { from, to, values } = valuesOf(input);
  const { left, lines } = columnOf(values, input.format);
  const right = width - gap;
  const up = scaleLinear([from, to], [bottom - (from === 0 ? 0 : inner), top]);
  const all = [...input.points, ...input.targets];
  const across = scaleLinear([Math.min(...all.map(({ start }) => start)), lastDay(all)], [left + gap, right]);
  const zero = Math.min(from, to) <= 0 && Math.max(from, to) >= 0 ? { zero: at(up(0)) } : {};
  const placed = lines.map(({ value, ...line }) => ({ y: at(up(value)), ...line }));
  const periods = periodsOf(input, across, width);
  return { width, left, right, top, bottom, across, up, lines: placed, periods, ...zero };
}

/** The column of the values' labels; very long ones are left out, for the points have labels of their own. */
function columnOf(values: readonly number[], format: Format) {
  const step = stepOf(values);
  const lines = values.map((value) => ({ value, text: format(value, step) }));
  const width = Math.max(...lines.map(({ text }) => widthOf(text, letters.small)));
  if (width <= sheetWidth / 3) return { left: at(width + gap), lines };
  return { left: gap, lines: values.map((value) => ({ value })) };
}

function lastDay(periods: readonly Period[]): number {
  return Math.max(...periods.map(({ end }) => end)) + 1;
}

/** Where a period's value stands: in its middle. */
export function middleOfPeriod({ start, end }: Period): number {
  return (start + end + 1) / 2;
}

function stepOf([first, second]: readonly number[]): number | undefined {
  return first === undefined || second === undefined ? undefined : Math.abs(second - first);
}

/** The ends of the value axis and its round numbers. In a ranking the first place is on top. */
function valuesOf({ kind, points, targets }: SeriesInput): { from: number; to: number; values: number[] } {
  const figures = [...points, ...targets.flatMap(({ value, to = value }) => [{ value }, { value: to }])];
  const [low, high] = [Math.min, Math.max].map((end) => end(...figures.map(({ value }) => value)));
  if (low === undefined || high === undefined) return { from: 0, to: 1, values: [] };
  if (kind === "rank") return { from: Math.max(high, 2), to: 1, values: roundRanks(1, Math.max(high, 2), 4) };
  const [from, to] = withZero(low, high);
  const [nicer = from, nice = to] = scaleLinear([from, to], [0, 1]).nice(4).domain();
  return { from: nicer, to: nice, values: roundNumbers(nicer, nice, 4) };
}

/** Zero belongs to the axis wherever it takes no more than half of it. Values that are all one get some room. */
function withZero(low: number, high: number): readonly [number, number] {
  if (low >= 0 && low <= high / 2) return [0, high === 0 ? 1 : high];
  if (high <= 0 && high >= low / 2) return [low, 0];
  const spare = high - low <= Math.abs(high) * 1e-9 ? Math.abs(high) / 10 : 0;
  return [low - spare, high + spare];
}

/** Periods under the axis: all of them, or every second one, or every third…, the last one always. */
function periodsOf({ points, targets }: SeriesInput, across: (day: number) => number, width: number): Tick[] {
  const single = [...points, ...targets].filter(({ average }) => !average);
  const all = distinct<Period>(single.length > 0 ? single : [...points, ...targets]);
  const ticks = all.map((period) => tickOf(period, across, width));
  for (let stride = 1; stride <= ticks.length; stride++) {
    const kept = ticks.map(({ x, label }, index) => ((ticks.length - 1 - index) % stride === 0 ? { x, label } : { x }));
    if (
      apart(
        kept.flatMap(({ label }) => label ?? []),
        width,
      )
    )
      return kept.map(({ x, label }) => ({ x, ...(label && { label }) }));
  }
  return ticks.map(({ x }) => ({ x }));
}

/** Under its tick; a long one at the sheet's edge begins or ends there, so that it is not taken for a neighbour's. */
function tickOf(period: Period, across: (day: number) => number, width: number): Tick & { readonly label: TickLabel } {
  const x = at(across(middleOfPeriod(period)));
  const text = period.period;
  const half = widthOf(text, letters.small) / 2;
  const anchor = x - half < 0 ? "start" : x + half > width ? "end" : undefined;
  return { x, label: { text, x, ...(anchor && { anchor }) } };
}

function apart(labels: readonly TickLabel[], width: number): boolean {
  const reaches = labels.map(reachOf);
  return reaches.every(([from, to], index) => from >= (reaches[index - 1]?.[1] ?? -room) + room && to <= width);
}
