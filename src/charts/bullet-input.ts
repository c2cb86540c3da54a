/** What a bullet chart is drawn from: plain numbers, with the words that stand beside them. */
import { type Format, rangeText } from "./ticks.ts";

export interface ChartFigure {
  /** In the row's unit; a milestone is a day, counted from 1970. */
  readonly value: number;
  /** What the printed figure may stand for. Both ends: its rounding. One end alone: the other is open. None: nothing is drawn. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** As the page writes it; else it is written by `format`. */
  readonly text?: string | undefined;
}

export interface ChartResult extends ChartFigure {
  readonly estimate?: boolean | undefined;
}

export interface ChartTarget extends ChartFigure {
  /** Who set it, where several have; else all are named alike. */
  readonly name?: string | undefined;
  /** The other end of a range. */
  readonly to?: number | undefined;
  /** It follows from other figures, and was not published. */
  readonly derived: boolean;
  /** Which side is asked for: `lower` is "at least" (the figure bounds from below), `upper` is "at most". */
  readonly bound: "lower" | "upper" | "both" | "none";
}

export type BulletWord = "result" | "estimate" | "target" | "derived" | "baseline";

export interface BulletInput {
  readonly kind: "number" | "ratio" | "rank" | "milestone";
  readonly result?: ChartResult | undefined;
  readonly targets: readonly ChartTarget[];
  readonly baseline?: ChartFigure | undefined;
  /** The whole of a ratio (1 where its values are shares), or how many places a ranking has. */
  readonly of?: number | undefined;
  /** A scale that several charts share; what lies outside of it is cut, and says so. */
  readonly scale?: readonly [number, number] | undefined;
  readonly format: Format;
  /** What the numbers of the axis count; a sign such as "%" stands behind the last of them. */
  readonly unit?: string | undefined;
  readonly words: Readonly<Record<BulletWord, string>>;
}

/** What a bullet chart is drawn from once it is known that there is something to lay side by side. */
export interface Sides extends BulletInput {
  readonly result: ChartResult;
}

/** The finite ends of a figure, its value among them. */
export function endsOf({ value, low, high, to }: ChartFigure & { readonly to?: number | undefined }): number[] {
  return [value, low, high, to].filter((end) => end !== undefined);
}

/** Where a figure is open: at one end, where only the other is known. */
export function openSide({ low, high }: ChartFigure): "up" | "down" | undefined {
  if ((low === undefined) === (high === undefined)) return undefined;
  return high === undefined ? "up" : "down";
}

/** What a flag says. */
export interface Said {
  readonly name: string;
  readonly value: string;
}

export function saidOfResult({ result, words, format }: Sides): Said {
  return { name: words[result.estimate ? "estimate" : "result"], value: result.text ?? format(result.value) };
}

export function saidOfTarget(target: ChartTarget, { words, format }: Sides): Said {
  const { text, name, derived } = target;
  return { name: name ?? words[derived ? "derived" : "target"], value: text ?? rangeText(target, format) };
}
