/**
 * Writes a day as numbers, for the browser, where the calendar's library is too heavy: "2020-08-03" becomes "03/08/2020".
 * @param day YYYY-MM-DD
 */
export function writeShortDay(day: string): string {
  return day.split("-").reverse().join("/");
}
