/** Where a page puts its pen down to write: the library joins what stands closer than words do, and two figures are then one text. */
import { type Codes, listOf, type Matrix, type Operators, stepsOf, within } from "./rules.ts";

/** Letters that are written without the pen being put elsewhere. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Behind its last space. */
  readonly end: number;
  readonly y: number;
}

/** What is set for the letters that follow. */
interface Pen {
  matrix: Matrix;
  /** Where the line begins, and where the next letter stands, as the matrix has it. */
  line: readonly [x: number, y: number];
  at: readonly [x: number, y: number];
  size: number;
  leading: number;
  letterSpacing: number;
  wordSpacing: number;
  wide: number;
}

const still: Matrix = [1, 0, 0, 1, 0, 0];

/** Finds the runs of a page, in the order in which they are written. */
export function runsOf(operators: Operators, codes: Codes, view: Matrix): Run[] {
  const pen: Pen = {
    ...{ matrix: still, line: [0, 0], at: [0, 0], size: 0, leading: 0 },
    ...{ letterSpacing: 0, wordSpacing: 0, wide: 1 },
  };
  const runs: Run[] = [];
  for (const { code, given, now } of stepsOf(operators, codes, view)) {
    if (code === codes.showText) runs.push(written(listOf(given[0]), pen, now));
    else if (!moved(code, given, codes, pen)) set(code, given, codes, pen);
  }
  return runs;
}

/** Puts the pen elsewhere, where an operator does so. */
function moved(code: number, given: readonly unknown[], codes: Codes, pen: Pen): boolean {
  const [x, y] = given.map(Number);
  if (code === codes.beginText || code === codes.setTextMatrix) {
    pen.matrix = code === codes.beginText ? still : within(still, listOf(given[0]));
    pen.line = [0, 0];
  } else if (code === codes.moveText || code === codes.setLeadingMoveText) {
    if (code === codes.setLeadingMoveText) pen.leading = y ?? 0;
    pen.line = [pen.line[0] + (x ?? 0), pen.line[1] + (y ?? 0)];
  } else if (code === codes.nextLine) pen.line = [pen.line[0], pen.line[1] + pen.leading];
  else return false;
  pen.at = pen.line;
  return true;
}

function set(code: number, given: readonly unknown[], codes: Codes, pen: Pen): void {
  const [value = 0, size = 0] = given.map(Number);
  if (code === codes.setFont) pen.size = size;
  else if (code === codes.setLeading) pen.leading = -value;
  else if (code === codes.setCharSpacing) pen.letterSpacing = value;
  else if (code === codes.setWordSpacing) pen.wordSpacing = value;
  else if (code === codes.setHScale) pen.wide = value / 100;
}

/** Writes letters; spaces at either end are none. */
function written(glyphs: readonly unknown[], pen: Pen, now: Matrix): Run {
  const [start, y] = pen.at;
  const page = within(now, pen.matrix);
  const placeOf = (x: number): Matrix => within(page, [1, 0, 0, 1, x, y]);
  let [text, x, right, end] = ["", start, start, start];
  for (const glyph of glyphs) {
    if (text.trim() === "") x = end;
    text += letterOf(glyph);
    end += stepOf(glyph, pen) * pen.wide;
    if (letterOf(glyph).trim() !== "") right = end;
  }
  pen.at = [end, y];
  return { text, x: placeOf(x)[4], right: placeOf(right)[4], end: placeOf(end)[4], y: placeOf(start)[5] };
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === "object" && value !== null && "unicode" in value && "width" in value;
}

function letterOf(glyph: unknown): string {
  return isGlyph(glyph) ? String(glyph.unicode) : "";
}

/** How far a letter, or a number between letters, takes the pen: both are told in thousandths of the letters' height. */
function stepOf(glyph: unknown, { size, letterSpacing, wordSpacing }: Pen): number {
  if (!isGlyph(glyph)) return typeof glyph === "number" ? (-glyph * size) / 1000 : 0;
  return (Number(glyph.width) * size) / 1000 + letterSpacing + (glyph.unicode === " " ? wordSpacing : 0);
}
