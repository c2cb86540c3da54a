/** The shapes of a series that stand for one figure each: points, averages, marks of targets. */
import type { PointVerdict, SeriesPoint, SeriesTarget } from "./series-input.ts";
import { placeOf } from "./series-lines.ts";
import { type Grid, middleOfPeriod } from "./series-scale.ts";
import { at, type Box, boxOf, pointsOf } from "./sheet.ts";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Among many: too close to its neighbours for a rim of its own. */
  readonly dense: boolean;
  readonly estimate: boolean;
  readonly verdict?: PointVerdict;
  /** Of a triangle, which points up where the target is exceeded and down where it is missed; all else is round. */
  readonly corners?: string;
}

export interface Average {
  readonly box: Box;
  readonly estimate: boolean;
}

export interface Goal {
  readonly box: Box;
  readonly derived: boolean;
  /** From one end of a range to the other. */
  readonly range: boolean;
}

/** How thick an average is, and a target's mark. */
const [averageHeight, goalHeight] = [6, 4];
/** How long a target's mark is where its period is long or short. */
const [longestGoal, shortestGoal] = [26, 9];
/** Where points stand closer together than this they are small. */
const roomy = 13;

export function spotsOf(points: readonly SeriesPoint[], grid: Grid): Spot[] {
  const single = points.filter(({ average }) => !average);
  const dense = (grid.right - grid.left) / single.length < roomy;
  return single.map((point) => {
    const [x, y] = placeOf(point, grid);
    return spotAt(x, y, { dense, estimate: point.estimate ?? false, verdict: point.verdict });
  });
}

/** The sign of a result; one that is held against no target is the smallest, or only its colour would tell it from one that is met. */
export function spotAt(
  x: number,
  y: number,
  { dense, estimate, verdict }: Pick<Spot, "dense" | "estimate"> & Pick<SeriesPoint, "verdict">,
): Spot {
  const radius = at((verdict === undefined && !estimate ? 3.25 : 4.5) * (dense ? 0.65 : 1));
  if (verdict === undefined) return { x, y, radius, dense, estimate };
  if (verdict === "met") return { x, y, radius, dense, estimate, verdict };
  const up = verdict === "exceeded" ? -1 : 1;
  const [wide, base] = [radius * 1.15, y - up * radius * 0.75];
  const corners = pointsOf([x, y + up * radius * 1.2], [x - wide, base], [x + wide, base]);
  return { x, y, radius, dense, estimate, verdict, corners };
}

/** As long as its period: it is the value of none of its years. */
export function averageOf({ start, end, value, estimate }: SeriesPoint, { across, up }: Grid): Average {
  const y = up(value) - averageHeight / 2;
  return { box: boxOf(across(start), across(end + 1), y, averageHeight), estimate: estimate ?? false };
}

export function goalOf(target: SeriesTarget, { across, up }: Grid): Goal {
  const { start, end, value, to, derived, average } = target;
  const length = across(end + 1) - across(start);
  const half = average ? length / 2 : Math.min(Math.max(length * 0.7, shortestGoal), longestGoal) / 2;
  const x = across(middleOfPeriod(target));
  const [y, height] =
    to === undefined
      ? [up(value) - goalHeight / 2, goalHeight]
      : [Math.min(up(value), up(to)), Math.abs(up(to) - up(value))];
  return { box: boxOf(x - half, x + half, y, height), derived, range: to !== undefined };
}

/** What a point takes up, or an average. */
export function boxOfPoint(point: SeriesPoint, grid: Grid): Box {
  const [spot] = spotsOf([point], grid);
  return spot === undefined ? averageOf(point, grid).box : boxOfSpot(spot);
}

export function boxOfSpot({ x, y, radius }: Spot): Box {
  return boxOf(x - radius, x + radius, y - radius, 2 * radius);
}
