/** Text as outlines: drawn by the letters of a typeface itself, so that no font and no layout of the machine has a part in it. */

export interface Glyph {
  /** An SVG path in the typeface's units, y upwards; empty for a space. */
  readonly outline: string;
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

export interface Typeface {
  readonly unitsPerEm: number;
  /** The glyphs of a text from left to right, shaped: joined, kerned, marks in their places. */
  readonly shape: (text: string) => readonly Glyph[];
}

/** A way to write: a typeface in a size. */
export interface Hand {
  readonly face: Typeface;
  /** In points of the picture. */
  readonly size: number;
}

/** How wide a text is, by the advances of its letters. */
export function widthOf(text: string, { face, size }: Hand): number {
  const units = face.shape(text).reduce((sum, { advance }) => sum + advance, 0);
  return (units * size) / face.unitsPerEm;
}

/** A text as SVG, its line standing on y. */
export function lettering(text: string, { face, size }: Hand, x: number, y: number, fill: string): string {
  const scale = size / face.unitsPerEm;
  let at = 0;
  const paths = face.shape(text).map(({ outline, advance, dx, dy }) => {
    const path = outline === "" ? "" : `<path transform="translate(${at + dx} ${dy})" d="${outline}"/>`;
    at += advance;
    return path;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join("")}</g>`;
}

/**
 * Breaks a text between words into lines that fit.
 * @param most how many lines there may be; what is left of the text is cut off, with "…"
 */
export function linesOf(text: string, hand: Hand, width: number, most: number): string[] {
  const lines: string[] = [];
  let words = text.split(/[ \n]+/).filter((word) => word !== "");
  while (words.length > 0 && lines.length < most) {
    const taken = lines.length === most - 1 ? words.length : fitting(words, hand, width);
    lines.push(cut(words.slice(0, taken).join(" "), hand, width));
    words = words.slice(taken);
  }
  return lines;
}

/** The same number of lines, of which none is much longer than the others. */
export function balanced(text: string, hand: Hand, width: number, most: number): string[] {
  let [lines, narrow, wide] = [linesOf(text, hand, width, most), width / most, width];
  // A text that is cut fills its lines.
  if (lines.at(-1)?.endsWith("…")) return lines;
  while (wide - narrow > hand.size / 4) {
    const middle = (narrow + wide) / 2;
    const tried = linesOf(text, hand, middle, lines.length + 1);
    const fits = tried.length === lines.length && tried.every((line) => text.includes(line));
    if (fits) [lines, wide] = [tried, middle];
    else narrow = middle;
  }
  return lines;
}

/** How many words stand on one line; a word that is too wide for any stands alone. */
function fitting(words: readonly string[], hand: Hand, width: number): number {
  let taken = 1;
  while (taken < words.length && widthOf(words.slice(0, taken + 1).join(" "), hand) <= width) taken++;
  return taken;
}

/** Cuts a text that is too wide, between words where that leaves most of it. */
export function cut(text: string, hand: Hand, width: number): string {
  if (widthOf(text, hand) <= width) return text;
  const letters = [...text];
  let [end, over] = [1, letters.length];
  while (over - end > 1) {
    const middle = (end + over) >> 1;
    if (widthOf(`${letters.slice(0, middle).join("")}…`, hand) > width) over = middle;
    else end = middle;
  }
  const left = letters.slice(0, end).join("");
  const word = left.replace(/\s+\S*$/u, "");
  return `${(word.length > left.length / 2 ? word : left).replace(/[\s,;:.–-]+$/u, "")}…`;
}

/** The first of several sizes in which a text needs no more lines than it may have; the last one where none does. */
export function fitted(text: string, face: Typeface, sizes: readonly number[], width: number, most: number): Hand {
  const hands = sizes.map((size) => ({ face, size }));
  const fits = (hand: Hand): boolean => {
    const lines = linesOf(text, hand, width, most + 1);
    return lines.length <= most && !lines.some((line) => line.endsWith("…") && !text.includes(line));
  };
  return hands.find(fits) ?? { face, size: sizes.at(-1) ?? 1 };
}
