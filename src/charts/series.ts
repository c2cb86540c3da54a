/** A chart of one indicator over its periods: results, what was asked for, and where the way of counting changed. */
import { distinct, type Period, pointVerdicts, type SeriesInput } from "./series-input.ts";
import { type Label, placeLabels } from "./series-labels.ts";
import { breaksOf, type Line, linesOf, segmentsOf } from "./series-lines.ts";
import { type Grid, gridOf } from "./series-scale.ts";
import { type Average, averageOf, boxOfSpot, type Goal, goalOf, type Spot, spotsOf } from "./series-shapes.ts";
import { wishesOf } from "./series-wishes.ts";
import { at, type Box, boxOf, drawable, farthestDay, letters, sheetWidth, wideSheet } from "./sheet.ts";
import { widthOf } from "./text-width.ts";
import { reachOf } from "./ticks.ts";

export type { SeriesInput, SeriesPoint, SeriesTarget } from "./series-input.ts";

/** What needs a key where it occurs, in the order of the legend; each is a word of charts, with "Key" behind it. */
export const seriesKeys = [
  "point",
  ...pointVerdicts,
  "estimate",
  "average",
  "target",
  "derived",
  "skipped",
  "break",
] as const;
export type SeriesKey = (typeof seriesKeys)[number];

/** All that a chart of periods shows. */
interface Shapes {
  readonly lines: readonly Line[];
  readonly points: readonly Spot[];
  readonly averages: readonly Average[];
  readonly targets: readonly Goal[];
  /** Where the way of counting changes. */
  readonly breaks: readonly number[];
}

export interface SeriesChart extends Shapes {
  readonly width: number;
  readonly height: number;
  readonly grid: Omit<Grid, "across" | "up">;
  readonly labels: readonly Label[];
  readonly keys: readonly SeriesKey[];
  /** Its values do not begin at zero, as a reader might expect. */
  readonly zoomed: boolean;
}

/** Under the plot, for the names of the periods. */
const foot = 24;

/** Of a wide sheet, what each period takes: its figures, and its name with some room. */
const [widePeriod, nameRoom] = [100, 30];

/**
 * Draws an indicator over its periods.
 * @returns nothing with fewer than two periods that have a result, and for dates
 */
export function seriesOf(input: SeriesInput): SeriesChart | undefined {
  return isDrawable(input) ? drawn(input, sheetWidth) : undefined;
}

/**
 * Draws the same on a wide sheet, of which it takes as much as its periods need, with every figure named that finds a place.
 * @returns nothing where a phone has room enough
 */
export function wideSeriesOf(input: SeriesInput): SeriesChart | undefined {
  const periods = distinct<Period>([...input.points, ...input.targets]);
  const names = periods.map(({ period }) => widthOf(period, letters.small) + nameRoom);
  const width = Math.min(wideSheet, periods.length * Math.max(widePeriod, ...names));
  return isDrawable(input) && width > sheetWidth ? drawn(input, width) : undefined;
}

function drawn(input: SeriesInput, width: number): SeriesChart {
  const { across, up, ...shown } = gridOf(input, width);
  const grid = { across, up, ...shown };
  const segments = segmentsOf(input.points, grid);
  const shapes = {
    lines: linesOf(segments),
    points: spotsOf(input.points, grid),
    averages: input.points.filter(({ average }) => average).map((point) => averageOf(point, grid)),
    targets: input.targets.map((target) => goalOf(target, grid)),
    breaks: breaksOf(input.points, grid),
  };
  return {
    width: width > sheetWidth ? wideSheet : sheetWidth,
    height: at(grid.bottom + foot),
    grid: shown,
    ...shapes,
    labels: placeLabels(wishesOf(input, grid, width > sheetWidth), {
      width,
      obstacles: obstaclesOf(shapes, grid),
      segments,
    }),
    keys: keysOf(shapes),
    zoomed: shown.zero === undefined && input.kind !== "rank",
  };
}

function isDrawable({ kind, points, targets }: SeriesInput): boolean {
  if (kind === "milestone" || distinct(points).length < 2) return false;
  const days = [...points, ...targets].flatMap(({ start, end }) => [start, end]);
  const figures = [...points.map(({ value }) => value), ...targets.flatMap(({ value, to = value }) => [value, to])];
  if (kind === "rank" && figures.some((rank) => rank < 1)) return false;
  const level = figures.every((figure) => figure === 0);
  return days.every((day) => Math.abs(day) <= farthestDay) && (level || drawable([0, ...figures]));
}

/** What no label may cover. */
function obstaclesOf(
  { points, averages, targets, breaks }: Shapes,
  { top, bottom, lines, periods, left }: Grid,
): Box[] {
  const walls = breaks.map((x) => boxOf(x - 2, x + 2, top, bottom - top));
  const values = lines.flatMap(({ y, text }) => (text ? [boxOf(0, left, y - letters.small / 2, letters.small)] : []));
  const names = periods.flatMap(({ label }) => {
    if (label === undefined) return [];
    const [from, to] = reachOf(label);
    return [boxOf(from, to, bottom + 5, foot - 5)];
  });
  const marks = [...averages, ...targets].map(({ box }) => box);
  return [...points.map(boxOfSpot), ...marks, ...walls, ...values, ...names];
}

function keysOf({ points, averages, targets, breaks, lines }: Shapes): SeriesKey[] {
  const occurs: Record<SeriesKey, boolean> = {
    point: points.some(({ estimate, verdict }) => !estimate && verdict === undefined),
    exceeded: points.some(({ verdict }) => verdict === "exceeded"),
    met: points.some(({ verdict }) => verdict === "met"),
    missed: points.some(({ verdict }) => verdict === "missed"),
    estimate: [...points, ...averages].some(({ estimate }) => estimate),
    average: averages.length > 0,
    target: targets.some(({ derived }) => !derived),
    derived: targets.some(({ derived }) => derived),
    skipped: lines.some(({ skips }) => skips),
    break: breaks.length > 0,
  };
  return seriesKeys.filter((key) => occurs[key]);
}
