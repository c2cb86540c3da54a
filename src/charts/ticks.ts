/** The few round numbers of an axis, as many as their labels leave room for. */
import { scaleLinear, scaleUtc } from "d3-scale";
import { at, letters, middleOf, sheetWidth } from "./sheet.ts";
import { widthOf } from "./text-width.ts";

export interface Tick {
  readonly x: number;
  /** Nothing where the label would run into its neighbour. */
  readonly label?: TickLabel;
}

export interface TickLabel {
  readonly text: string;
  /** Its middle, unless it is told to begin or to end there. */
  readonly x: number;
  readonly anchor?: "start" | "end";
}

/** From where to where a label reaches. */
export function reachOf({ text, x, anchor }: TickLabel): readonly [number, number] {
  const width = widthOf(text, letters.small);
  const from = x - width * (anchor === "start" ? 0 : anchor === "end" ? 1 : 0.5);
  return [from, from + width];
}

/**
 * Writes a number for a reader.
 * @param step how far two ticks lie apart: it tells how many decimals, or which part of a date, are worth showing
 */
export type Format = (value: number, step?: number | undefined) => string;

/** One value, or a range as Vietnamese prints it: "6,5–7". */
export function rangeText(
  { value, to }: { readonly value: number; readonly to?: number | undefined },
  format: Format,
): string {
  return to === undefined ? format(value) : `${format(value)}–${format(to)}`;
}

/** How many decimals tell two numbers apart that lie a step from each other: on one axis all have as many. */
export function decimalsOf(step: number): number {
  return step >= 1 ? 0 : Math.ceil(-Math.log10(step) - 1e-9);
}

const dayLength = 86_400_000;

/** At least so much room between two labels. */
const room = 8;

/** Round numbers from one end of an axis to the other. */
export function roundNumbers(from: number, to: number, count: number): number[] {
  return scaleLinear().domain([from, to]).ticks(count);
}

/** Places of a ranking: whole numbers, the first always among them. */
export function roundRanks(from: number, to: number, count: number): number[] {
  const whole = roundNumbers(from, to, count).filter((rank) => Number.isInteger(rank) && rank > 1);
  return [1, ...whole.toSorted((a, b) => a - b)];
}

/** First days of years, quarters or months, as days since 1970. */
export function roundDays(from: number, to: number, count: number): number[] {
  const dates = scaleUtc([new Date(from * dayLength), new Date(to * dayLength)], [0, 1]).ticks(count);
  return dates.map((date) => date.getTime() / dayLength).filter(Number.isInteger);
}

/**
 * The ticks of an axis: as many as can all be labelled, five at the most.
 * @param numbers gives round numbers, about as many as it is asked for
 * @param sign of the unit, where it is short enough to stand behind the last of them: "%"
 */
export function ticksOf(
  numbers: (count: number) => readonly number[],
  place: (value: number) => number,
  format: Format,
  sign = "",
): Tick[] {
  const tries = [5, 4, 3, 2].map((count) => labelled(numbers(count), place, format, sign));
  const whole = tries.find((ticks) => ticks.length > 1 && labelsOf(ticks) === ticks.length);
  return whole ?? tries.reduce((a, b) => (labelsOf(b) > labelsOf(a) ? b : a));
}

function labelsOf(ticks: readonly Tick[]): number {
  return ticks.filter(({ label }) => label !== undefined).length;
}

function labelled(values: readonly number[], place: (value: number) => number, format: Format, sign: string): Tick[] {
  const [first, second] = values;
  const step = first === undefined || second === undefined ? undefined : Math.abs(second - first);
  let end = -Infinity;
  const inOrder = values.toSorted((a, b) => place(a) - place(b));
  return inOrder.map((value, index) => {
    const text = format(value, step) + (index === inOrder.length - 1 ? sign : "");
    const width = widthOf(text, letters.small);
    const x = middleOf(place(value), width);
    const fits = width <= sheetWidth && x - width / 2 >= end + room;
    if (fits) end = x + width / 2;
    return { x: at(place(value)), ...(fits && { label: { text, x } }) };
  });
}
