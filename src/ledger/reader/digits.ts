/** Digits with their marks as a decimal: a comma before decimals, points between thousands, and what else news prints. */

export interface Digits {
  /** With a decimal point and no thousands marks; the printed decimals are kept. */
  readonly value: string;
  /** The value if the one mark were of the other kind: "13,625" is 13.625, or 13625 by foreign custom. */
  readonly other?: string;
  /** Whether a mark shows that it is an amount, not a year or a number of a house. */
  readonly marked: boolean;
}

/** More digits than a decimal of the ledger holds are no figure. */
const longest = 30;

const forms: readonly (readonly [RegExp, (text: string) => Digits])[] = [
  [/^\d+$/, (text) => ({ value: whole(text), marked: false })],
  [/^[1-9]\d{0,2},\d{3}$/, (text) => ({ value: decimal(text, ","), other: whole(text), marked: true })],
  [/^\d+,\d+$/, (text) => ({ value: decimal(text, ","), marked: true })],
  [/^[1-9]\d{0,2}(\.\d{3})+$/, (text) => ({ value: whole(text), marked: true })],
  [/^[1-9]\d{0,2}(\.\d{3})+,\d+$/, (text) => ({ value: decimal(text, ","), marked: true })],
  [/^[1-9]\d{0,2}(,\d{3}){2,}$/, (text) => ({ value: whole(text), marked: true })],
  [/^[1-9]\d{0,2}(,\d{3})+\.\d+$/, (text) => ({ value: decimal(text, "."), marked: true })],
  [/^\d+\.\d+$/, (text) => ({ value: decimal(text, "."), marked: true })],
];

/**
 * Reads digits with their marks.
 * @param text one token: digits, and points and commas between them
 * @returns nothing where the marks fit no custom: "2.552.1"
 */
export function readDigits(text: string): Digits | undefined {
  if (text.length > longest) return undefined;
  return forms.find(([form]) => form.test(text))?.[1](text);
}

function whole(text: string): string {
  return text.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "");
}

function decimal(text: string, mark: "." | ","): string {
  const [before = "", after = ""] = text.split(mark);
  return `${whole(before)}.${after}`;
}
