/** Periods of the ledger: ISO 8601 years, quarters, months, days and spans of years. */
import { DateTime } from "luxon";
import { isDay } from "../text/dates.ts";

export type PeriodKind = "year" | "quarter" | "month" | "day" | "span";

export interface Period {
  /** As written in the row: "2015/2020", "2020-Q1". */
  readonly id: string;
  readonly kind: PeriodKind;
  /** First and last day, YYYY-MM-DD, both included. */
  readonly start: string;
  readonly end: string;
}

const forms: readonly (readonly [RegExp, (id: string) => Period | undefined])[] = [
  [/^\d{4}$/, (id) => ({ id, kind: "year", start: `${id}-01-01`, end: `${id}-12-31` })],
  [/^\d{4}-Q[1-4]$/, (id) => quarter(id)],
  [/^\d{4}-(0[1-9]|1[0-2])$/, (id) => ({ id, kind: "month", start: `${id}-01`, end: lastDay(id) })],
  [/^\d{4}-\d{2}-\d{2}$/, (id) => (isDay(id) ? { id, kind: "day", start: id, end: id } : undefined)],
  [/^\d{4}\/\d{4}$/, (id) => span(id)],
];

/** What every period looks like, for an editor; whether it exists is not told by its looks. */
export const periodPattern = forms.map(([form]) => form.source).join("|");

/**
 * Reads a period.
 * @param id ISO 8601: `2020`, `2020-Q1`, `2020-07`, `2020-08-03` or `2015/2020`
 * @returns nothing where the text is no period, or one that ends before it starts
 */
export function periodOf(id: string): Period | undefined {
  return forms.find(([form]) => form.test(id))?.[1](id);
}

function quarter(id: string): Period {
  const year = id.slice(0, 4);
  const first = (Number(id.slice(6)) - 1) * 3 + 1;
  const month = (number: number): string => `${year}-${String(number).padStart(2, "0")}`;
  return { id, kind: "quarter", start: `${month(first)}-01`, end: lastDay(month(first + 2)) };
}

function span(id: string): Period | undefined {
  const [from = "", to = ""] = id.split("/");
  return from <= to ? { id, kind: "span", start: `${from}-01-01`, end: `${to}-12-31` } : undefined;
}

function lastDay(month: string): string {
  return DateTime.fromISO(`${month}-01`, { zone: "utc" }).endOf("month").toFormat("yyyy-MM-dd");
}
