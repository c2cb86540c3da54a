/** Dates, years and periods, which are written with numbers and are no figures. */
import { isDay } from "../../text/dates.ts";
import { hasUnit, isNoun, isValueCue } from "./follow.ts";
import type { UnitForms } from "./measures.ts";
import type { FoundOther } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/** Words that a date follows. */
const dateCues = wordSet(
  "ngày hôm sáng chiều tối đêm trưa khuya mùng mồng rạng từ đến tới vào trước sau hết dịp lễ nay qua mai kể hồi cuối đầu giữa tết",
);
/** Words that a day without its month follows. */
const dayCues = wordSet("ngày mùng mồng hôm");
const eachCues = wordSet("mỗi một hằng hàng từng hai ba vài mấy nhiều các số");

/** A date or period in digits at a token, and what it is. */
interface Dated {
  readonly to: number;
  readonly kind: "date" | "period";
  readonly period?: string;
}

/** Numbers joined by one mark without gaps: "26/6/2019", "2015-2020", "7.1.2019". */
export interface Joined {
  readonly numbers: readonly string[];
  readonly mark: string;
  readonly to: number;
}

/** Reads the joined numbers at a token; four at most are looked at. */
export function joinedAt(tokens: readonly Token[], from: number): Joined {
  const first = tokens[from]?.key ?? "";
  if (first.includes(".")) return { numbers: first.split(".", 4), mark: ".", to: from + 1 };
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

/** Reads three numbers as a date, or two as a month of a year, a day of a month, or years from to. */
function datedAt(tokens: readonly Token[], from: number): Dated | undefined {
  const { numbers, mark, to } = joinedAt(tokens, from);
  const [a = "", b = "", c = ""] = numbers;
  if (numbers.length === 3 && /^\d{4}$|^\d{2}$/.test(c) && isDayOfMonth(a, b))
    return { to, kind: "date", ...(c.length === 4 && { period: isoDay(a, b, c) }) };
  if (numbers.length !== 2) return undefined;
  if (isYear(a) && isYear(b)) return { to, kind: "period", ...(a < b && { period: `${a}/${b}` }) };
  if (isYear(a) && mark !== "." && /^\d{2}$/.test(b) && Number(b) > Number(a.slice(2)))
    return { to, kind: "period", period: `${a}/${a.slice(0, 2)}${b}` };
  if (isMonth(a) && isYear(b)) return { to, kind: "period", period: isoMonth(b, a) };
  return isDayOfMonth(a, b) ? { to, kind: "date" } : undefined;
}

/** Tells whether two numbers joined by a stroke can be a day and a month. */
export function isDayOfMonth(day: string, month: string): boolean {
  return /^\d{1,2}$/.test(day) && isMonth(month) && isDay(isoDay(day, month, "2020"));
}

function isMonth(text: string): boolean {
  return /^(0?[1-9]|1[0-2])$/.test(text);
}

/** Tells whether digits can be a year. */
export function isYear(text: string | undefined): boolean {
  return /^(1[4-9]|20)\d\d$/.test(text ?? "");
}

function isoMonth(year: string, month: string): string {
  return `${year}-${month.padStart(2, "0")}`;
}

function isoDay(day: string, month: string, year: string): string {
  return `${isoMonth(year, month)}-${day.padStart(2, "0")}`;
}

/** Reads a date that a cue or its own form makes certain: "ngày 5 tháng 3 năm 2020", "26/6", "tối 5-6", "từ 5 đến 7/3". */
export function readDate(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const word = tokens[from];
  if (word?.kind === "word") return dayCues.has(word.key) ? cuedDays(tokens, from, forms) : undefined;
  if (word?.kind !== "digits") return undefined;
  const cued = dateCues.has(tokens[from - 1]?.key ?? "") && word.gap !== "line";
  const dated = datedAt(tokens, from);
  if (dated !== undefined && isCertain(tokens, from, dated, cued, forms)) return listOf(tokens, from, dated, forms);
  if (dated === undefined && isYear(word.key) === false) {
    const list = cued ? listOf(tokens, from, { to: from + 1, kind: "date" }, forms) : undefined;
    if (list !== undefined && datedAt(tokens, lastItem(tokens, list.to)) !== undefined) return list;
    return dayMonth(tokens, from, from);
  }
  return undefined;
}

/** "2-7" and "30.4" may be a range and a decimal; "2/3" a share. */
function isCertain(tokens: readonly Token[], from: number, dated: Dated, cued: boolean, forms: UnitForms): boolean {
  const { numbers, mark } = joinedAt(tokens, from);
  if (hasUnit(tokens, dated.to, forms) && !dayCues.has(tokens[from - 1]?.key ?? "")) return numbers.length === 3;
  if (dated.kind === "period" || numbers.length === 3) return true;
  if (mark === "/") return cued || !isShare(tokens, from, dated.to);
  return cued && !(mark === "-" && isNoun(tokens, dated.to)) && mark !== ".";
}

const shareCues = wordSet(
  "khoảng hơn gần chiếm quá đạt được với trên lệ nhất bằng có mất hết chỉ thành cần dưới bán mua tổng thuận",
);
const shared = wordSet(
  "số dân diện tổng chặng quãng thời lượng chiều giá thành thế quân lực sản kim nguồn công đại nghị thể hành doanh quá diễn chương",
);

/** Tells whether "2/3" stands as a share: "hơn 2/3 dân số". */
export function isShare(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.key ?? "";
  const after = tokens[to];
  return shareCues.has(before) || (after?.kind === "word" && !after.upper && shared.has(after.key));
}

/** "ngày 5", "ngày 5/3", "ngày 5 tháng 3 năm 2020", "các ngày 5, 6 và 7/3"; "mỗi ngày 5 người" is no date. */
function cuedDays(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const first = tokens[from + 1];
  if (first?.kind !== "digits" || first.gap === "line") return undefined;
  const dated = datedAt(tokens, from + 1);
  if (dated !== undefined) return { ...listOf(tokens, from + 1, dated, forms), from };
  if (!isDayNumber(first.key)) return undefined;
  const withMonth = dayMonth(tokens, from + 1, from);
  if (withMonth !== undefined) return withMonth;
  const counted = hasUnit(tokens, from + 2, forms);
  if (counted && (eachCues.has(tokens[from - 1]?.key ?? "") || tokens[from]?.key === "hôm")) return undefined;
  return { ...listOf(tokens, from + 1, { to: from + 2, kind: "date" }, forms), from };
}

function isDayNumber(text: string): boolean {
  return /^(0?[1-9]|[12]\d|3[01])$/.test(text);
}

/** "5 tháng 3 năm 2020", from its day. Without the year only a cue before it makes it a date. */
function dayMonth(tokens: readonly Token[], day: number, from: number): FoundOther | undefined {
  const month = tokens[day + 2]?.key ?? "";
  if (tokens[day + 1]?.key !== "tháng" || !isDayNumber(tokens[day]?.key ?? "")) return undefined;
  const slashed = datedAt(tokens, day + 2);
  if (slashed?.kind === "period" && slashed.period !== undefined)
    return {
      from,
      to: slashed.to,
      kind: "date",
      period: isoDay(tokens[day]?.key ?? "", slashed.period.slice(5), slashed.period.slice(0, 4)),
    };
  if (!isMonth(month)) return undefined;
  const year = yearAfter(tokens, day + 3);
  if (year === undefined && from === day && !dateCues.has(tokens[day - 1]?.key ?? "")) return undefined;
  if (year === undefined) return { from, to: day + 3, kind: "date" };
  return { from, to: year.to, kind: "date", period: isoDay(tokens[day]?.key ?? "", month, year.year) };
}

function yearAfter(tokens: readonly Token[], at: number): { readonly year: string; readonly to: number } | undefined {
  const skip =
    tokens[at]?.key === "," && tokens[at + 1]?.key === "năm" ? 2 : /^(năm|[-/])$/.test(tokens[at]?.key ?? "") ? 1 : 0;
  const year = tokens[at + skip]?.key;
  return skip > 0 && year !== undefined && isYear(year) ? { year, to: at + skip + 1 } : undefined;
}

const joints = wordSet("và đến tới hoặc hay sang cho");

/** A date and the days or dates that follow it in a list. */
function listOf(tokens: readonly Token[], from: number, first: Dated, forms: UnitForms): FoundOther {
  let { to } = first;
  for (let items = 0; items < 12; items += 1) {
    const next = nextItem(tokens, to, forms);
    if (next === undefined) break;
    to = next;
  }
  return to === first.to ? { from, ...first } : { from, to, kind: first.kind };
}

function nextItem(tokens: readonly Token[], at: number, forms: UnitForms): number | undefined {
  const joint = tokens[at]?.key ?? "";
  if (!joints.has(joint) && !/^[,\-–]$/.test(joint)) return undefined;
  const item = at + 1;
  const token = tokens[item];
  if (token?.kind !== "digits" || token.gap === "line") return undefined;
  const dated = datedAt(tokens, item);
  if (dated !== undefined && (dated.kind === "date" || joint !== ",") && !hasUnit(tokens, dated.to, forms))
    return dated.to;
  if (dated !== undefined || !isDayNumber(token.key)) return undefined;
  const [ends, gluedAfter] = [item + 1, tokens[item + 1]?.gap === "none" && tokens[item + 1]?.kind === "word"];
  return hasUnit(tokens, ends, forms) || gluedAfter || isNoun(tokens, ends) ? undefined : ends;
}

/** The token at which the last date of a list ending at `to` begins. */
function lastItem(tokens: readonly Token[], to: number): number {
  return tokens[to - 2]?.key === "/" || tokens[to - 2]?.key === "-" ? to - 3 : to - 1;
}

const roman: ReadonlyMap<string, string> = new Map([
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["1", "1"],
  ["2", "2"],
  ["3", "3"],
  ["4", "4"],
  ["01", "1"],
  ["02", "2"],
  ["03", "3"],
  ["04", "4"],
  ["nhất", "1"],
  ["hai", "2"],
  ["ba", "3"],
  ["tư", "4"],
]);

/** Reads what "quý", "tháng" and "năm" begin: "quý I/2020", "tháng 7/2020", "năm 2015-2020", "tháng Mười". */
export function readPeriod(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const cue = tokens[from];
  const next = tokens[from + 1];
  if (cue === undefined || next === undefined || next.gap === "line") return undefined;
  if (cue.key === "quý") return quarterAt(tokens, from);
  if (cue.key === "tháng") return monthAt(tokens, from, forms);
  if (cue.key === "năm" && next.kind === "digits") return yearAt(tokens, from);
  return undefined;
}

function quarterAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const quarter = roman.get(tokens[from + 1]?.key ?? "");
  if (quarter === undefined) return undefined;
  const year = yearAfter(tokens, from + 2);
  if (year !== undefined) return { from, to: year.to, kind: "period", period: `${year.year}-Q${quarter}` };
  return { from, to: from + 2, kind: "period" };
}

const monthWords = wordSet("giêng hai ba tư năm sáu bảy bẩy tám chín mười chạp");
const monthAfter = wordSet("một hai mốt");
const yearWords = wordSet("nay ngoái trước sau tới đó này qua học tài");

function monthAt(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const next = tokens[from + 1];
  if (next?.kind === "word") return monthInWords(tokens, from, forms);
  const dated = datedAt(tokens, from + 1);
  if (dated?.kind === "period") return { from, ...dated };
  if (dated?.kind === "date") return { from, to: dated.to, kind: "period" };
  if (!isMonth(next?.key ?? "")) return undefined;
  const year = yearAfter(tokens, from + 2);
  if (year !== undefined) return { from, to: year.to, kind: "period", period: isoMonth(year.year, next?.key ?? "") };
  const yearsAfter = tokens[from + 2]?.key === "năm" && yearWords.has(tokens[from + 3]?.key ?? "");
  const each = eachCues.has(tokens[from - 1]?.key ?? "") || tokens[from - 1]?.kind === "digits";
  if (each && !yearsAfter && hasUnit(tokens, from + 2, forms)) return undefined;
  return listOf(tokens, from, { to: from + 2, kind: "period" }, forms);
}

function monthInWords(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const next = tokens[from + 1];
  if (!monthWords.has(next?.key ?? "") || eachCues.has(tokens[from - 1]?.key ?? "")) return undefined;
  if (tokens[from - 1]?.kind === "digits") return undefined;
  const to = next?.key === "mười" && monthAfter.has(tokens[from + 2]?.key ?? "") ? from + 3 : from + 2;
  const year = yearAfter(tokens, to);
  if (year === undefined && next?.upper !== true && hasUnit(tokens, to, forms) && tokens[to]?.key !== "năm")
    return undefined;
  return { from, to: year?.to ?? to, kind: "period" };
}

function yearAt(tokens: readonly Token[], from: number): FoundOther | undefined {
  const dated = datedAt(tokens, from + 1);
  if (dated?.kind === "period") return { from, ...dated };
  const year = tokens[from + 1]?.key ?? "";
  if (isYear(year)) return yearsFrom(tokens, from + 1, from);
  const decade = tokens[from - 1]?.key === "những" && /^\d0$/.test(year);
  return decade ? { from, to: from + 2, kind: "year" } : undefined;
}

/** A year, or the first and last year of a span: "2015 - 2020", "2015 đến 2020", "2015 đến năm 2020". */
function yearsFrom(tokens: readonly Token[], at: number, from: number): FoundOther {
  const year = tokens[at]?.key ?? "";
  const joint = tokens[at + 1]?.key ?? "";
  const skip = tokens[at + 2]?.key === "năm" && joint === "đến" ? 3 : 2;
  const end = tokens[at + skip]?.key ?? "";
  const spans = /^(-|–|—|đến|tới)$/.test(joint) && isYear(end) && year < end && tokens[at + skip]?.gap !== "line";
  if (spans) return { from, to: at + skip + 1, kind: "period", period: `${year}/${end}` };
  return { from, to: at + 1, kind: "year", period: year };
}

/** Reads a year without "năm" before it: four plain digits that count nothing. */
export function readBareYear(tokens: readonly Token[], at: number, forms: UnitForms): FoundOther | undefined {
  if (!isYear(tokens[at]?.key)) return undefined;
  const years = yearsFrom(tokens, at, at);
  const after = tokens[years.to];
  if (years.kind === "year" && after?.gap !== "line" && hasUnit(tokens, years.to, forms)) return undefined;
  const counts =
    years.kind === "year" &&
    isNoun(tokens, years.to) &&
    isValueCue(tokens, at) &&
    !/^(từ|đến|tới|trong|về|là)$/.test(tokens[at - 1]?.key ?? "");
  return counts ? undefined : years;
}

const ofYear = wordSet("đầu cuối của giữa");

/** Reads "6 tháng đầu năm 2020", "9 tháng năm 2018": so many months, but of a year. */
export function readMonthsOfYear(tokens: readonly Token[], from: number, month: number): FoundOther | undefined {
  const unit = tokens[month]?.key;
  if (unit !== "tháng" && unit !== "quý" && unit !== "ngày") return undefined;
  const skip = ofYear.has(tokens[month + 1]?.key ?? "") ? 2 : 1;
  const at = month + skip;
  const last = tokens[at]?.key;
  if (last !== "năm" && !(unit === "ngày" && last === "tháng")) return undefined;
  const year = tokens[at + 1]?.key ?? "";
  if (skip === 1 && !isYear(year) && !/^(nay|ngoái)$/.test(year)) return undefined;
  const firstQuarter = tokens[month + 1]?.key === "đầu" && /^0?3$/.test(tokens[from]?.key ?? "") && unit === "tháng";
  const period = firstQuarter && isYear(year) ? { period: `${year}-Q1` } : {};
  return { from, to: isYear(year) ? at + 2 : at + 1, kind: "period", ...period };
}
