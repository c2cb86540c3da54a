/** Dates, years and spans in English: "3 August 2020", "June 2018", "the second quarter of 2020", "2016–2020". */
import { datedAt, isDayNumber, isDayOfMonth, isoDay, isoMonth, isYear, joinedAt } from "../calendar.ts";
import type { FoundOther } from "../scan.ts";
import type { Token } from "../tokens.ts";

const monthNames = "january february march april may june july august september october november december".split(" ");
const months: ReadonlyMap<string, string> = new Map(
  monthNames.flatMap((name, index) => [name, name.slice(0, 3)].map((word) => [word, String(index + 1)] as const)),
);
const quarters: ReadonlyMap<string, string> = new Map([
  ["first", "1"],
  ["second", "2"],
  ["third", "3"],
  ["fourth", "4"],
]);

/** The words that a date in words begins with. */
export const dateWords: readonly string[] = [...months.keys(), ...quarters.keys(), "q"];

/** Reads a date, a month of a year, a quarter, a span of years or a year that begins at a token. */
export function dateAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const token = tokens[from];
  if (token?.kind === "word") return monthFirst(tokens, from) ?? quarterAt(tokens, from);
  if (token?.kind !== "digits") return undefined;
  return dayFirst(tokens, from) ?? isoAt(tokens, from) ?? joinedDate(tokens, from) ?? yearsAt(tokens, from);
}

/** A month is a name: "May 2020", but not "may 12 of them". */
function monthAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.upper === true && token.gap !== "line" ? months.get(token.key) : undefined;
}

/** "June 2018", "June 3", "June 3rd, 2018". */
function monthFirst(tokens: readonly Token[], from: number): FoundOther | undefined {
  const month = tokens[from]?.upper === true ? months.get(tokens[from]?.key ?? "") : undefined;
  const next = tokens[from + 1]?.key ?? "";
  if (month === undefined || tokens[from + 1]?.gap === "line") return undefined;
  if (isYear(next)) return { from, to: from + 2, kind: "period", period: isoMonth(next, month) };
  return isDayNumber(next) ? withYear(tokens, from, pastOrdinal(tokens, from + 2), [next, month]) : undefined;
}

/** "3 August 2020", "the 3rd of August". */
function dayFirst(tokens: readonly Token[], from: number): FoundOther | undefined {
  const day = tokens[from]?.key ?? "";
  if (!isDayNumber(day)) return undefined;
  const behind = pastOrdinal(tokens, from + 1);
  const at = tokens[behind]?.key === "of" ? behind + 1 : behind;
  const month = monthAt(tokens, at);
  return month === undefined ? undefined : withYear(tokens, from, at + 1, [day, month]);
}

function withYear(
  tokens: readonly Token[],
  from: number,
  at: number,
  [day, month]: readonly [string, string],
): FoundOther | undefined {
  if (!isDayOfMonth(day, month)) return undefined;
  const next = tokens[at]?.key === "," ? at + 1 : at;
  const year = tokens[next]?.key ?? "";
  const dated = isYear(year) && tokens[next]?.gap !== "line";
  return dated
    ? { from, to: next + 1, kind: "date", period: isoDay(day, month, year) }
    : { from, to: at, kind: "date" };
}

function pastOrdinal(tokens: readonly Token[], at: number): number {
  return /^(st|nd|rd|th)$/.test(tokens[at]?.key ?? "") && tokens[at]?.gap === "none" ? at + 1 : at;
}

/** "Q1 2020", "the first quarter of 2020". */
function quarterAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const short = tokens[from]?.key === "q" && tokens[from + 1]?.gap === "none";
  const digit = /^[1-4]$/.exec(tokens[from + 1]?.key ?? "")?.[0];
  const quarter = short ? digit : quarters.get(tokens[from]?.key ?? "");
  if (quarter === undefined || (!short && tokens[from + 1]?.key !== "quarter")) return undefined;
  const at = /^(of|in|\/)$/.test(tokens[from + 2]?.key ?? "") ? from + 3 : from + 2;
  const year = tokens[at]?.key ?? "";
  if (!isYear(year)) return { from, to: from + 2, kind: "period" };
  return { from, to: at + 1, kind: "period", period: `${year}-Q${quarter}` };
}

/** "2020-08-03". */
function isoAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, from);
  const [year = "", month = "", day = ""] = numbers;
  const isIso = numbers.length === 3 && mark === "-" && isYear(year) && isDayOfMonth(day, month);
  return isIso ? { from, to, kind: "date", period: isoDay(day, month, year) } : undefined;
}

/** "3/8/2020", "8/2020", "2016-2020"; "5-7" are two numbers, and 3/8 may be the third of August or the eighth of March. */
function joinedDate(tokens: readonly Token[], from: number): FoundOther | undefined {
  if (tokens[from]?.key.includes(".")) return undefined;
  const dated = datedAt(tokens, from);
  if (dated?.period === undefined) return undefined;
  const [a = "", b = "", c] = joinedAt(tokens, from).numbers;
  const eitherWay = c !== undefined && isDayOfMonth(b, a) && a !== b;
  return eitherWay ? { from, to: dated.to, kind: dated.kind } : { from, ...dated };
}

/** Behind these four digits are a year, whatever follows. */
const yearCues = /^(in|by|since|until|till|during|before|after|mid|late|early|year|end|from|between|of)$/;

/** "2020", "1990s", "2016 to 2020"; where a unit follows, the caller has looked at it before. */
function yearsAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const year = tokens[from]?.key ?? "";
  if (!isYear(year)) return undefined;
  const [joint, end, next] = [tokens[from + 1], tokens[from + 2]?.key ?? "", tokens[from + 1]];
  if (next?.key === "s" && next.gap === "none") return { from, to: from + 2, kind: "year" };
  const spans = /^(-|–|—|to)$/.test(joint?.key ?? "") && isYear(end) && year < end;
  if (spans) return { from, to: from + 3, kind: "period", period: `${year}/${end}` };
  return { from, to: from + 1, kind: "year", period: year };
}

/** Whether the digits at a token are a year by the word before them, though a unit follows: "in 2020 companies paid". */
export function isCuedYear(tokens: readonly Token[], at: number): boolean {
  return isYear(tokens[at]?.key) && yearCues.test(tokens[at - 1]?.key ?? "") && tokens[at]?.gap !== "line";
}
