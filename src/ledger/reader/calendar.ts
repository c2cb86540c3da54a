/** Numbers joined by one mark, and what of the calendar they can be: "26/6/2019", "7-2020", "2015-2020". */
import type { Token } from "./tokens.ts";

/** Numbers joined by one mark without gaps: "26/6/2019", "2015-2020", "7.1.2019". */
export interface Joined {
  readonly numbers: readonly string[];
  readonly mark: string;
  /** Index of the token after them. */
  readonly to: number;
}

/** Reads the joined numbers at a token; five at most are looked at. */
export function joinedAt(tokens: readonly Token[], from: number): Joined {
  const first = tokens[from]?.key ?? "";
  if (first.includes(".")) return { numbers: first.split(".", 5), mark: ".", to: from + 1 };
  const mark = tokens[from + 1]?.key ?? "";
  const numbers = [first];
  let to = from + 1;
  while (numbers.length < 5 && /^[-–/]$/.test(mark) && isGlued(tokens, to, mark)) {
    numbers.push(tokens[to + 1]?.key ?? "");
    to += 2;
  }
  return { numbers, mark, to };
}

function isGlued(tokens: readonly Token[], at: number, mark: string): boolean {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  return joint?.key === mark && joint.gap === "none" && next?.kind === "digits" && next.gap === "none";
}

/** A date or period in digits at a token. */
export interface Dated {
  readonly to: number;
  readonly kind: "date" | "period";
  /** ISO 8601, where the year is known. */
  readonly period?: string;
}

/** Reads three numbers as a date, or two as a month of a year, a day of a month, or the years of a span. */
export function datedAt(tokens: readonly Token[], from: number): Dated | undefined {
  const { numbers, mark, to } = joinedAt(tokens, from);
  const [a = "", b = "", c = ""] = numbers;
  const days = numbers.length === 2 && mark !== "/" ? daysOfMonth(tokens, to) : undefined;
  if (days !== undefined && isDayNumber(a) && isDayNumber(b)) return { to: days, kind: "date" };
  if (numbers.length === 3 && /^\d{4}$|^\d{2}$/.test(c) && isDayOfMonth(a, b))
    return { to, kind: "date", ...(c.length === 4 && { period: isoDay(a, b, c) }) };
  if (numbers.length !== 2) return undefined;
  if (isYear(a) && isYear(b)) return { to, kind: "period", ...(a < b && { period: `${a}/${b}` }) };
  if (isYear(a) && mark !== "." && /^\d{2}$/.test(b) && Number(b) > Number(a.slice(2)))
    return { to, kind: "period", period: `${a}/${a.slice(0, 2)}${b}` };
  if (isMonth(a) && isYear(b)) return { to, kind: "period", period: isoMonth(b, a) };
  return isDayOfMonth(a, b) ? { to, kind: "date" } : undefined;
}

/** The end of "/10" behind "9-10", or of "/10/2020". */
function daysOfMonth(tokens: readonly Token[], at: number): number | undefined {
  const month = tokens[at + 1]?.key ?? "";
  if (!isGlued(tokens, at, "/") || !isMonth(month)) return undefined;
  return isGlued(tokens, at + 2, "/") && isYear(tokens[at + 3]?.key) ? at + 4 : at + 2;
}

/** How many days the months have at most. */
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Tells whether two numbers can be a day and a month. */
export function isDayOfMonth(day: string, month: string): boolean {
  return isDayNumber(day) && isMonth(month) && Number(day) <= (longestMonths[Number(month) - 1] ?? 0);
}

/** Tells whether digits can be a day of a month. */
export function isDayNumber(text: string): boolean {
  return /^(0?[1-9]|[12]\d|3[01])$/.test(text);
}

/** Tells whether digits can be a month of a year. */
export function isMonth(text: string): boolean {
  return /^(0?[1-9]|1[0-2])$/.test(text);
}

/** Tells whether digits can be a year. */
export function isYear(text: string | undefined): boolean {
  return /^(1[4-9]|20)\d\d$/.test(text ?? "");
}

/** "6 ngày 4-11" ends with a date; "2 ngày 6-7/9" and "trong 2 ngày 6-7" are two days. */
function isDayAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== "ngày") return false;
  const { numbers, mark } = joinedAt(tokens, at + 1);
  const [a = "", b = ""] = numbers;
  if (datedAt(tokens, at + 1)?.kind !== "date" || mark === ".") return false;
  const days = mark !== "/" && numbers.length === 2 && daysOfMonth(tokens, joinedAt(tokens, at + 1).to) !== undefined;
  const span = /^(trong|suốt|cả)$/.test(tokens[at - 2]?.key ?? "") ? String(Number(b) - Number(a) + 1) : "";
  return !days && tokens[at - 1]?.key !== span;
}

/** "đợt 2 năm 2019", "trung ương 6 ngày 4-11": the word of a year or date is no unit of the number before it; "5 năm 2016-2020" is five years. */
export function isDateAt(tokens: readonly Token[], at: number): boolean {
  if (isDayAt(tokens, at)) return true;
  const [word, year, joint] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return word?.key === "năm" && isYear(year?.key) && !/^[-–]$/.test(joint?.key ?? "");
}

export function isoMonth(year: string, month: string): string {
  return `${year}-${month.padStart(2, "0")}`;
}

export function isoDay(day: string, month: string, year: string): string {
  return `${isoMonth(year, month)}-${day.padStart(2, "0")}`;
}
