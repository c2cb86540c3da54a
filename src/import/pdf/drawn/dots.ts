/** Dotted borders: some programs draw each dot by itself. */
import { level, type Rule, upright } from "./rule.ts";

/** A filled square or dash. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Dots of one line follow closely, and there are some. */
const [close, least] = [5, 4];

/** The lines that dots make, in the order in which they were drawn. */
export function dotted(dots: readonly Dot[]): Rule[] {
  const lines: Dot[][] = [];
  for (const dot of dots) {
    const line = lines.at(-1);
    if (line !== undefined && follows(dot, line)) line.push(dot);
    else lines.push([dot]);
  }
  return lines.filter((line) => line.length >= least).map(ruleOf);
}

function follows(dot: Dot, line: readonly Dot[]): boolean {
  const [first, last] = [line[0] ?? dot, line.at(-1) ?? dot];
  const [across, down] = [dot.x - last.x, dot.y - last.y];
  if (Math.abs(across) > close || Math.abs(down) > close) return false;
  const isOne = (of: (each: Dot) => number): boolean =>
    Math.abs(of(dot) - of(first)) < 1 && Math.abs(of(last) - of(first)) < 1;
  return isOne(({ x }) => x) || isOne(({ y }) => y);
}

function ruleOf(line: readonly Dot[]): Rule {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return right - left > foot - top ? level((top + foot) / 2, left, right) : upright((left + right) / 2, top, foot);
}
