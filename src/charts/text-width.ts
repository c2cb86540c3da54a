/** How wide a text will be, as far as that can be told without a browser. */

/** Widths in parts of the letters' size, measured in Be Vietnam Pro 700 and rounded up: each is the widest of its kind. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\u2060/, 0],
  [/[ \u00a0]/, 0.24],
  [/[ijlI.,:;·'’]/, 0.35],
  [/[frt()“”]/, 0.46],
  [/[chknsuvxyz/-]/, 0.64],
  [/[abdegopqđ]/, 0.69],
  [/[mwM%…]/, 0.94],
  [/W/, 1.06],
  [/[A-ZĐ]/, 0.83],
];

/** Every other letter and digit. */
const usual = 0.73;

/**
 * The width of a text, rather a little too large than too small.
 * @param size of the letters, in the unit of the answer
 */
export function widthOf(text: string, size: number): number {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "");
  const parts = [...plain].map((letter) => widths.find(([kind]) => kind.test(letter))?.[1] ?? usual);
  return size * parts.reduce((sum, part) => sum + part, 0);
}
