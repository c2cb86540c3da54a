/** Dates moved by years, months or days, no finer than they are told. */
import { DateTime } from "luxon";
import { periodOf } from "./period.ts";

const forms = { year: "yyyy", month: "yyyy-MM", day: "yyyy-MM-dd" } as const;
const finer = { year: ["year"], month: ["year", "month"], day: ["year", "month", "day"] } as const;

/**
 * The date so much later: "2018" and 2 years give "2020".
 * @param by a whole number, negative for earlier
 * @param unit the id of a unit of time
 * @returns nothing where the date is told more coarsely than the unit: a year and 3 months
 */
export function laterBy(date: string, by: number, unit: string): string | undefined {
  const read = periodOf(date);
  if (read === undefined || !Number.isInteger(by)) return undefined;
  const { kind, start } = read;
  if (kind !== "year" && kind !== "month" && kind !== "day") return undefined;
  const step = finer[kind].find((known) => known === unit);
  return (
    step &&
    DateTime.fromISO(start, { zone: "utc" })
      .plus({ [step]: by })
      .toFormat(forms[kind])
  );
}
