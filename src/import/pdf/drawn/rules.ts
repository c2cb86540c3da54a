/** The lines that a page draws, straight up or across: the borders of its tables are among them. */
import { type Dot, dotted } from "./dots.ts";
import { level, type Rule, upright } from "./rule.ts";

export type Matrix = readonly [number, number, number, number, number, number];

/** What a page does, one operator after another, as the library lists it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const named = [
  "save",
  "restore",
  "transform",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
  "constructPath",
  "stroke",
  "closeStroke",
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
  "beginText",
  "setTextMatrix",
  "moveText",
  "setLeadingMoveText",
  "setLeading",
  "nextLine",
  "setFont",
  "setCharSpacing",
  "setWordSpacing",
  "setHScale",
  "showText",
] as const;
export type Codes = Readonly<Record<(typeof named)[number], number>>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A page with more lines, or more dots, is a drawing. */
const [most, mostDots] = [4000, 40_000];
/** A filled rectangle that is thinner is a line. */
const thin = 3;
/** A line may lean by so much, and be no shorter. */
const [lean, shortest] = [0.7, 4];

/** Finds the lines; a page of more than a table needs has none. */
export function rulesOf(operators: Operators, codes: Codes, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const dots: Dot[] = [];
  for (const { code, given, now } of stepsOf(operators, codes, view)) {
    if (code === codes.constructPath) rules.push(...drawn(given, codes, now, dots));
    if (rules.length > most || dots.length > mostDots) return [];
  }
  return [...rules, ...dotted(dots)];
}

/** One operator with what it is given, and how the page lies while it is carried out. */
interface Step {
  readonly code: number;
  readonly given: readonly unknown[];
  readonly now: Matrix;
}

/** The operators of a page in their order. */
export function* stepsOf({ fnArray, argsArray }: Operators, codes: Codes, view: Matrix): Generator<Step> {
  const kept: Matrix[] = [];
  let now = view;
  for (const [index, code] of fnArray.entries()) {
    const given = listOf(argsArray[index]);
    if (code === codes.save || code === codes.paintFormXObjectBegin) kept.push(now);
    if (code === codes.paintFormXObjectBegin) now = within(now, listOf(given[0]));
    else if (code === codes.transform) now = within(now, given);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) now = kept.pop() ?? now;
    yield { code, given, now };
  }
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
}

/** A matrix within another; what is none leaves it as it was. */
export function within(outer: Matrix, list: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = list.map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined)
    return outer;
  const [A, B, C, D, E, F] = outer;
  return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

function drawn([how, data]: readonly unknown[], codes: Codes, now: Matrix, dots: Dot[]): Rule[] {
  const { stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } = codes;
  const isStroked = [stroke, closeStroke, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke].some(
    (code) => code === how,
  );
  if (!isStroked && how !== fill && how !== eoFill) return [];
  const paths = pathsOf(listOf(listOf(data)[0]).map(Number), now);
  return isStroked ? paths.flatMap(sidesOf) : filled(paths.map(boxOf), dots);
}

/** How many numbers follow each sign of the library's paths: to, line, curve, curve, end. */
const follow = [2, 2, 6, 4, 0];

/** The straight paths of a drawing; one with a curve in it is no border. */
function pathsOf(data: readonly number[], [a, b, c, d, e, f]: Matrix): Point[][] {
  const paths: Point[][] = [];
  let bent = false;
  for (let at = 0; at < data.length; ) {
    const sign = data[at] ?? 0;
    const [x = 0, y = 0] = data.slice(at + 1, at + 3);
    const point = { x: a * x + c * y + e, y: b * x + d * y + f };
    if (sign === 0) paths.push([point]);
    else if (sign === 1) paths.at(-1)?.push(point);
    else if (sign === 4) closed(paths.at(-1));
    else bent = true;
    at += 1 + (follow[sign] ?? 0);
  }
  return bent ? [] : paths;
}

function closed(path: Point[] | undefined): void {
  const [first] = path ?? [];
  if (first !== undefined) path?.push(first);
}

function sidesOf(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap((to, index) => {
    const from = path[index] ?? to;
    const [width, height] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
    if (height <= lean && width >= shortest) return [level((from.y + to.y) / 2, from.x, to.x)];
    return width <= lean && height >= shortest ? [upright((from.x + to.x) / 2, from.y, to.y)] : [];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

function boxOf(path: readonly Point[]): Box {
  const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), foot: Math.max(...ys) };
}

/** Thin ones are lines, small ones dots; one close around another is a frame. */
function filled(boxes: readonly Box[], dots: Dot[]): Rule[] {
  return boxes.flatMap((box, index) => {
    const { left, right, top, foot } = box;
    const [width, height] = [right - left, foot - top];
    if (height <= thin && width >= shortest) return [level((top + foot) / 2, left, right)];
    if (width <= thin && height >= shortest) return [upright((left + right) / 2, top, foot)];
    if (width < shortest && height < shortest) dots.push({ x: (left + right) / 2, y: (top + foot) / 2 });
    const next = boxes[index + 1];
    if (next === undefined || !isFrame(box, next)) return [];
    return [level(top, left, right), level(foot, left, right), upright(left, top, foot), upright(right, top, foot)];
  });
}

function isFrame(outer: Box, inner: Box): boolean {
  const gaps = [inner.left - outer.left, outer.right - inner.right, inner.top - outer.top, outer.foot - inner.foot];
  return gaps.every((gap) => gap >= 0 && gap <= thin);
}
