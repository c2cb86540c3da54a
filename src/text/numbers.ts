/** Numbers as Vietnamese writes them: a comma before decimals, points between thousands. */

/**
 * Writes a decimal as Vietnamese prints it: "15000" becomes "15.000", "-8.8" becomes "−8,8".
 * @param decimal digits with a decimal point and perhaps a sign, no thousands marks
 */
export function writeDecimal(decimal: string): string {
  const [whole = "", fraction] = decimal.replace(/^-/, "").split(".");
  const sign = decimal.startsWith("-") ? "−" : "";
  return sign + writeCount(whole) + (fraction === undefined ? "" : `,${fraction}`);
}

/** Writes how many there are: 1003 becomes "1.003". By its own rule: a machine's languages may be others, and a slow phone needs a frame's time to load them. */
export function writeCount(count: number | string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
