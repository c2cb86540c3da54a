/** Days of the calendar as they are written: ISO 8601 in files, as their language has it on pages. No clock is read here. */
import { DateTime } from "luxon";

/** Tells whether a text is a day that exists, written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: "utc" }).isValid;
}

/**
 * Writes a day with luxon's tokens, in a fixed locale and zone, so that no machine's setting reaches a page.
 * @param day YYYY-MM-DD
 * @param form luxon tokens, taken from the strings file: "d/M/yyyy", "'ngày' d 'tháng' M 'năm' yyyy"
 */
export function writeDay(day: string, form: string): string {
  const [pattern = "", locale = usualNames] = form.split(behind);
  return DateTime.fromISO(day, {
    zone: "utc",
    locale,
    numberingSystem: "latn",
    outputCalendar: "gregory",
  }).toFormat(pattern);
}

/** The language of months whose form does not say another; Vietnamese writes none of their names. */
const usualNames = "en";
/** No form of a day that a file holds has a tab. */
const behind = "\t";

/** A form that knows in which language it names months and weekdays, where it does. */
export function namingMonths(form: string, language: string): string {
  const asks = /M{3}|L{3}|E{3}|c{3}/.test(form.replace(/'[^']*'/g, ""));
  return asks && language !== usualNames ? form + behind + language : form;
}

/** A form as its file has it, without that. */
export function plainForm(form: string): string {
  return form.split(behind)[0] ?? form;
}

/**
 * How long it is from one day to another: in whole months, or in days where it is less than one.
 * @param from YYYY-MM-DD, no later than `to`
 */
export function timeBetween(from: string, to: string): { readonly unit: "month" | "day"; readonly count: number } {
  const [start, end] = [from, to].map((day) => DateTime.fromISO(day, { zone: "utc" }));
  if (start === undefined || end === undefined) return { unit: "day", count: 0 };
  const months = Math.floor(end.diff(start, "months").months);
  return months > 0 ? { unit: "month", count: months } : { unit: "day", count: end.diff(start, "days").days };
}

/**
 * The moment at which a day begins, as feeds write it: "2020-08-03T00:00:00+07:00".
 * @param day YYYY-MM-DD
 * @param zone the time zone in which the day is meant
 */
export function beginningOf(day: string, zone: string): string {
  return DateTime.fromISO(day, { zone, locale: "en" }).toISO({ suppressMilliseconds: true }) ?? `${day}T00:00:00Z`;
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days: 1 }).toFormat("yyyy-MM-dd");
}
