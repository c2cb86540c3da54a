/** Numbers as Vietnamese writes them: a comma before decimals, points between thousands. */

/** Writes how many there are: 15000 becomes "15.000". */
export function writeCount(count: number): string {
  return writeDecimal(String(count));
}

/**
 * Writes a decimal as Vietnamese prints it: "15000" becomes "15.000", "-8.8" becomes "−8,8".
 * @param decimal digits with a decimal point and perhaps a sign, no thousands marks
 */
export function writeDecimal(decimal: string): string {
  const [whole = "", fraction] = decimal.replace(/^-/, "").split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = decimal.startsWith("-") ? "−" : "";
  return sign + thousands + (fraction === undefined ? "" : `,${fraction}`);
}
