/** Which figures of a series are worth a label, the most important first. */

import { inOrder, type SeriesInput, type SeriesPoint, type SeriesTarget } from "./series-input.ts";
import type { Wish } from "./series-labels.ts";
import type { Grid } from "./series-scale.ts";
import { boxOfPoint, goalOf } from "./series-shapes.ts";
import { type Format, rangeText } from "./ticks.ts";

/**
 * The last result and the first, the highest and the lowest; then the last target, so that its marks have a measure.
 * @param all where there is room: then all other results and targets too
 */
export function wishesOf({ points, targets, format }: SeriesInput, grid: Grid, all: boolean): Wish[] {
  const order = inOrder(points);
  const values = order.map(({ value }) => value);
  const extremes = [Math.max, Math.min].map((end) => order.find(({ value }) => value === end(...values)));
  const chosen = new Set([order.at(-1), order[0], ...extremes, ...(all ? order : [])]);
  const goals = inOrder(targets).toReversed();
  return [
    ...[...chosen].flatMap((point) => (point === undefined ? [] : [wishOfPoint(point, order, format, grid)])),
    ...(all ? goals : goals.slice(0, 1)).map((target) => wishOfTarget(target, order, format, grid)),
  ];
}

function wishOfPoint(point: SeriesPoint, order: readonly SeriesPoint[], format: Format, grid: Grid): Wish {
  const index = order.indexOf(point);
  const neighbours = [order[index - 1], order[index + 1]].flatMap((other) => (other ? grid.up(other.value) : []));
  const mean = neighbours.reduce((sum, y) => sum + y, 0) / neighbours.length;
  return {
    of: "result",
    around: boxOfPoint(point, grid),
    text: point.text ?? format(point.value),
    below: grid.up(point.value) > mean,
  };
}

/** Away from the result of its period. */
function wishOfTarget(target: SeriesTarget, order: readonly SeriesPoint[], format: Format, grid: Grid): Wish {
  const result = order.find(({ start, end }) => start === target.start && end === target.end);
  return {
    of: target.derived ? "derived" : "target",
    around: goalOf(target, grid).box,
    text: target.text ?? rangeText(target, format),
    below: result !== undefined && grid.up(target.value) > grid.up(result.value),
  };
}
