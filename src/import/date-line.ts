/** The day of publication, where it stands alone on a line. */

import { DateTime } from "luxon";
import type { Said } from "../input/said.ts";
import { foldMarks } from "../text/slug.ts";
import { changeIn, withChange } from "./change-line.ts";
import { englishDays, monthNumber, releaseDay } from "./english-day.ts";
import { without } from "./lines.ts";
import * as say from "./messages.ts";
import type { Note, Reading } from "./note.ts";

/** What says that a day is that of publication. Of changes it says nothing. */
const label =
  "(?:(?:(?:ngày|thời gian|giờ) (?:đăng|xuất bản)(?: tin)?|thời gian|(?:đã |được )*đăng(?: tin)?(?: (?:ngày|lúc|vào))*|xuất bản|ngày|số (?:báo )?ra|số \\d{1,6}(?: ?\\(\\d+\\))?) ?[:,|–-]? )?";
const weekday = "(?<weekday>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7]|chủ nhật|cn)";
const zone = "(?:[(\\[]?(?:gmt|utc) ?[+-]\\d{1,2}(?::\\d{2})?[)\\]]?|[+-]\\d{2}:\\d{2}|z)";
const time = `(?:\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(?: ?(?:am|pm|sa|ch))?|\\d{1,2} giờ(?: \\d{1,2}(?: phút)?)?)(?: ?${zone})?`;
const gap = " ?(?:[,|\\-–—]? ?(?:vào )?lúc|[,|\\-–—])? ?";
const day = "(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})";
const figures = `(?:(?:${weekday}|${time})${gap}){0,2}(?:ngày )?${day}(?:${gap}${time}| ${zone})?`;
const dateLine = new RegExp(`^${label}${figures}\\.?$`, "iu");

/** "10 Tháng Hai 2021", as portals have it. */
const monthWords = ["giêng", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

/** "Thứ Hai, ngày 16 tháng 9 năm 2019", "Hà Nội, ngày 3 tháng 8 năm 2020", "16 tháng 9, 2019 | 08:15". */
const wordLine = new RegExp(
  `^(?:${label}|${weekday}${gap}|\\p{Lu}[\\p{L} .]{0,40}, ?)(?:ngày )?(?<day>\\d{1,2}),? tháng (?<month>\\d{1,2}|${[...monthWords].reverse().join("|")})(?: năm|,)? (?<year>\\d{4})(?:${gap}${time})?\\.?$`,
  "iu",
);

/** "Mai Thu Lan | 15/09/2019", "15/09/2019 08:30 – Mai Thu Lan": a date, and beside it whoever wrote. */
const bylines = [
  new RegExp(
    `^(?:(?:đã |được )*(?:đăng|viết) )?bởi:? (?<names>\\p{L}[^\\d|]{2,60}?)(?:,? (?:vào )?(?:ngày|lúc):?| ?[|,–—-]) ?(?<date>${unnamed(figures)})\\.?$`,
    "iu",
  ),
  new RegExp(`^(?<names>\\p{L}[^\\d|]{2,60}?) ?[|,–—-] ?(?<date>${unnamed(figures)})\\.?$`, "iu"),
  new RegExp(`^(?<date>${unnamed(figures)}) ?[|,–—-] ?(?<names>\\p{L}[^\\d|]{2,60})$`, "iu"),
];

/** In one expression no name stands twice. */
function unnamed(pattern: string): string {
  return pattern
    .replace(/\(\?<mark>/g, "(?<dash>")
    .replace("\\k<mark>", "\\k<dash>")
    .replace(/\(\?<(?!dash)\w+>/g, "(?:");
}

/** A date among other words, named in the note and not taken. */
const withinLine = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}/iu;

/** The days that a line names among other words, as they are written. */
export function daysNamedIn(line: string): readonly string[] {
  return line.match(new RegExp(withinLine, "giu")) ?? [];
}

/** The weekdays from Monday on, as folded text names them. */
const weekdays: readonly RegExp[] = [/(hai|2)$/, /(ba|3)$/, /(tu|4)$/, /(nam|5)$/, /(sau|6)$/, /(bay|7)$/, /^c/];

/** How many have read a text, which systems tell beside its date. */
const seen =
  / ?[|,;–-]? ?(?:\(?(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)|đã xem) ?:? ?[\d.,]+\)?$| ?[|,–-]? ?[\d.,]+ lượt (?:xem|đọc)$/iu;

/** No date line is longer; a longer one is not tried. */
const longest = 60;

/** Below the title, two lines may stand above a date that counts as the article's beyond doubt. */
const lastCertainLine = 2;

/** Whether a line holds nothing but a date, with or without a weekday, a time or a place. It need not exist. */
export function isDateLine(line: string): boolean {
  return writtenDate(line) !== undefined;
}

/** Whether a line holds nothing but the day of a change, which is never taken. */
export function isChangeLine(line: string): boolean {
  return isDateLine(changeIn(line) ?? "");
}

function writtenDate(whole: string): Readonly<Record<string, string>> | undefined {
  if (whole.length > 2 * longest) return undefined;
  const line = alone(whole);
  if (line.length > longest) return undefined;
  const found = [dateLine, wordLine, ...englishDays].map((form) => form.exec(line)).find((one) => one !== null);
  return found?.groups && { ...found.groups, month: monthIn(found.groups) };
}

/** A month by its number, whatever a line calls it. */
function monthIn({ named, month: written = "" }: Readonly<Record<string, string>>): string {
  if (named !== undefined) return String(monthNumber(named));
  return /^\d/.test(written) ? written : String(monthWords.indexOf(written.toLowerCase()) + 1);
}

/** A date without the brackets around it, and without what systems put behind it: how many have read, when it was changed. */
function alone(line: string): string {
  const bare = line.replace(/^[([](.*)[)\]]$/, "$1").replace(seen, "");
  const both = withChange(bare);
  return both !== undefined && isDateLine(both.change) ? both.date : bare.trim();
}

/** A byline's date and names, each as it is written; nothing where a line is none. */
export function bylineOf(line: string): { readonly date: string; readonly names: string } | undefined {
  if (line.length > 2 * longest) return undefined;
  const { date, names } = bylines.map((form) => form.exec(line)).find((found) => found !== null)?.groups ?? {};
  return date === undefined || names === undefined ? undefined : { date: date.trim(), names: names.trim() };
}

/**
 * Takes the first date line out of a text. A day that does not exist is named, never put right.
 * @param lines the text's lines
 * @returns the day as ISO 8601, day before month as Vietnamese writes it
 */
export function takeDate(lines: readonly string[]): Reading<string | undefined> {
  const index = lines.findIndex(isDateLine);
  const line = lines[index];
  if (line === undefined) return releasedOn(lines) ?? { value: undefined, notes: [noDate(lines)], rest: lines };
  const { value, note } = readDate(line, index);
  return { value, notes: [note], rest: without(lines, index) };
}

/** The day with which a release begins; its line stays, for it is the lead. */
function releasedOn(lines: readonly string[]): Reading<string> | undefined {
  const day = lines
    .slice(0, lastCertainLine)
    .map(releaseDay)
    .find((each) => each !== undefined);
  const value = dayOfLine(day ?? "");
  if (value === undefined) return undefined;
  return { value, notes: [{ part: "date", found: "recognised", value, why: say.opensRelease() }], rest: lines };
}

function noDate(lines: readonly string[]): Note {
  const change = lines.find(isChangeLine);
  if (change !== undefined) return missing(say.dayOfChange(), change);
  return missing(
    say.noDateLine(),
    lines.find((line) => line.length <= longest && withinLine.test(line)),
  );
}

function readDate(line: string, index: number): { readonly value: string | undefined; readonly note: Note } {
  const written = writtenDate(line) ?? {};
  if (written["year"]?.length !== 4) return { value: undefined, note: missing(say.yearOfTwoDigits(), line) };
  const [year, month, dayOfMonth] = [Number(written["year"]), Number(written["month"]), Number(written["day"])];
  const date = DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: "utc" });
  if (!date.isValid) return { value: undefined, note: missing(say.noSuchDay(), line) };
  const value = date.toISODate();
  const doubt = doubtOf(date.weekday, written["weekday"], index);
  if (doubt) return { value, note: { part: "date", found: "guessed", value, why: doubt } };
  return { value, note: { part: "date", found: "recognised", value, why: say.dateAlone() } };
}

/** The day of a line that holds nothing but a date; nothing where there is no such day. */
export function dayOfLine(line: string): string | undefined {
  return isDateLine(line) ? readDate(line, 0).value : undefined;
}

function doubtOf(weekdayOfDate: number, named: string | undefined, index: number): Said | undefined {
  const agrees = named === undefined || weekdays[weekdayOfDate - 1]?.test(foldMarks(named).toLowerCase());
  if (!agrees) return say.otherWeekday(named);
  return index > lastCertainLine ? say.dateFarDown() : undefined;
}

function missing(why: Said, value?: string): Note {
  return { part: "date", found: "missing", why, ...(value !== undefined && { value }) };
}
