/** Numbers as a language writes them: Vietnamese has a comma before decimals and points between thousands, English the reverse. */

export interface Marks {
  /** Before decimals. */
  readonly decimal: string;
  /** Between thousands. */
  readonly thousands: string;
}

/** Those of Vietnamese. */
export const usualMarks: Marks = { decimal: ",", thousands: "." };

/**
 * Writes a decimal: "15000" becomes "15.000", "-8.8" becomes "−8,8".
 * @param decimal digits with a decimal point and perhaps a sign, no thousands marks
 */
export function writeDecimal(decimal: string, marks: Marks): string {
  const [whole = "", fraction] = decimal.replace(/^-/, "").split(".");
  const sign = decimal.startsWith("-") ? "−" : "";
  return sign + writeCount(whole, marks) + (fraction === undefined ? "" : marks.decimal + fraction);
}

/** Writes how many there are: 1003 becomes "1.003". By its own rule: a machine's languages may be others, and a slow phone needs a frame's time to load them. */
export function writeCount(count: number | string, { thousands }: Pick<Marks, "thousands">): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, thousands);
}
