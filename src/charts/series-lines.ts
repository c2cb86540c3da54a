/** What joins the results of a series, and where it must not be joined. */
import { line } from "d3-shape";
import { inOrder, type Period, type SeriesPoint } from "./series-input.ts";
import { type Grid, middleOfPeriod } from "./series-scale.ts";
import { at } from "./sheet.ts";

export interface Line {
  readonly d: string;
  /** Between its two ends lies a period without a figure. */
  readonly skips: boolean;
}

export type Place = readonly [number, number];

export interface Segment {
  readonly from: Place;
  readonly to: Place;
  readonly skips: boolean;
}

/** The stretches between neighbours that are counted alike, and are no averages. */
export function segmentsOf(points: readonly SeriesPoint[], grid: Grid): Segment[] {
  const single = points.filter(({ average }) => !average);
  return neighbours(single).flatMap(([a, b]) =>
    b.breaks ? [] : [{ from: placeOf(a, grid), to: placeOf(b, grid), skips: skips(a, b) }],
  );
}

export function placeOf(point: SeriesPoint, { across, up }: Grid): Place {
  return [at(across(middleOfPeriod(point))), at(up(point.value))];
}

/** Neighbouring stretches of one kind become one line. */
export function linesOf(segments: readonly Segment[]): Line[] {
  const runs: { places: Place[]; skips: boolean }[] = [];
  for (const { from, to, skips } of segments) {
    const run = runs.at(-1);
    if (run !== undefined && !skips && !run.skips && run.places.at(-1)?.join() === from.join()) run.places.push(to);
    else runs.push({ places: [from, to], skips });
  }
  const draw = line<Place>().digits(2);
  return runs.map(({ places, skips }) => ({ d: draw(places) ?? "", skips }));
}

/** Where the way of counting changes: half-way between what came before and what it is now. */
export function breaksOf(points: readonly SeriesPoint[], { across }: Grid): number[] {
  const sorts = [points.filter(({ average }) => average), points.filter(({ average }) => !average)];
  const edges = sorts.flatMap(neighbours).filter(([, { breaks }]) => breaks);
  return [...new Set(edges.map(([a, b]) => at(across(edgeBetween(a, b)))))];
}

function edgeBetween(a: Period, b: Period): number {
  return a.end < b.start ? (a.end + 1 + b.start) / 2 : b.start;
}

/** More than half of a period lies between the two. */
function skips(a: SeriesPoint, b: SeriesPoint): boolean {
  return !(a.instant && b.instant) && b.start - a.end - 1 > (a.end - a.start + 1) / 2;
}

/** Each with the one that follows it. */
function neighbours(points: readonly SeriesPoint[]): (readonly [SeriesPoint, SeriesPoint])[] {
  const order = inOrder(points);
  return order.slice(1).flatMap((point, index) => {
    const before = order[index];
    return before === undefined ? [] : [[before, point] as const];
  });
}
