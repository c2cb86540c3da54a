/** Which period the words of a number speak of: a part of the row's, or another year. */
import type { Said } from "../input/said.ts";
import type { Claimed } from "./claimed.ts";
import * as say from "./messages.ts";
import type { NumberRead } from "./reader/read.ts";
import { before, clauseAfter, type Standing } from "./standing.ts";

type Stretch = Pick<NumberRead, "start" | "end">;

const count = "(\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)";
/** Stretches of time before a number, the last of which is the one that it counts. */
const stretches = new RegExp(
  `(?<part>(?<!\\p{L}|\\d)${count} tháng (đầu( năm)?|năm \\d{4}|qua|đã qua)|nửa đầu (năm|nhiệm kỳ)|(?<!\\p{L})quý ([1-4]|I{1,3}|IV)(?!\\p{L})|(?<!\\p{L}|\\d )tháng (1[01]|0?[1-9])(?!\\d|[/-]\\d{1,2}[/-])([/-]\\d{4})?)|năm \\d{4}(?!\\d| ?[-–])|(cả|hết|trong|trọn|toàn) (năm|nhiệm kỳ|giai đoạn)|12 tháng|giai đoạn|nhiệm kỳ`,
  "giu",
);

/** "6 tháng đầu năm thu hút 53 dự án" is no result of the year; "so với 6 tháng đầu năm" only speaks of one. */
export function partFault({ row }: Claimed, at: Stretch, standing: Standing): Said | undefined {
  if (
    row.kind === "milestone" ||
    row.as_of !== undefined ||
    (row.period?.kind !== "year" && row.period?.kind !== "span")
  )
    return undefined;
  const behind = partBehind(clauseAfter(standing, at));
  if (behind !== undefined) return say.partInQuote(behind, row.period.id);
  const said = before(standing, at);
  const last = [...said.matchAll(stretches)].at(-1);
  const part = last?.groups?.["part"];
  if (part === undefined || /^(12|mười hai) /iu.test(part)) return undefined;
  // At the end of the last quarter, a level is that of the year.
  const level = row.measure === "stock" || row.measure === "cumulative";
  if (level && /^quý (4|IV)/iu.test(part)) return undefined;
  const lead = said.slice(0, last?.index);
  const compared = /(so với|cùng kỳ|bằng|hơn|như|của)( \p{L}+)? $/iu.test(lead);
  return compared || isPassing(lead, said.slice((last?.index ?? 0) + part.length))
    ? undefined
    : say.partInQuote(part, row.period.id);
}

/** "Nhờ thu quý IV tăng mạnh, tổng thu đạt …": a time within a clause of its own, which the number's is not; "Quý IV, …" begins with it. */
function isPassing(lead: string, between: string): boolean {
  const heads = /(^|[,;:.] ?)((trong|riêng|đến|tính đến|hết|chỉ)( \p{L}+)? )?$/iu.test(lead);
  return !heads && /[,;](?!\d)/u.test(between);
}

/** "1.250 doanh nghiệp thành lập mới trong 9 tháng đầu năm", where nothing is compared. */
const behindNumber = new RegExp(
  `^(?!.*(so với|cùng kỳ|bằng|hơn|như|tăng|giảm|vượt))[\\p{L}\\s]{0,60}?(?<!\\p{L})trong (?<part>${count} tháng (đầu( năm)?|qua)|nửa đầu (năm|nhiệm kỳ)|quý ([1-3]|I{1,3})(?!\\p{L}))`,
  "iu",
);

function partBehind(after: string): string | undefined {
  return behindNumber.exec(after)?.groups?.["part"];
}

/** A year at the head of a clause: "Năm 2019 thu hút", "đến cuối năm 2019", but not "so với năm 2019" and not "Nghị quyết năm 2015". */
const years =
  /(?<head>^|[,;] ?)năm (?<first>\d{4})(?!\d|\p{L}| ?[-–] ?\d)|(?<!\p{L})(?<!(so với|từ|vào|ban hành|khởi công) )(trong|cả|hết|cuối|đến) năm (?<year>\d{4})(?!\d|\p{L}| ?[-–] ?\d)/giu;

/** "120 doanh nghiệp thành lập mới trong năm 2019". */
const yearBehind =
  /^(?!.*(?:so với|cùng kỳ|bằng|hơn|như|tăng|giảm|vượt))[\p{L}\s]{0,60}?(?<!\p{L})trong năm (\d{4})(?!\d| ?[-–])/iu;

/** What brings a sentence from an earlier year to the row's own: "Năm 2020 mới có 45 xã, đến nay có 93 xã", "từ 5 xã … lên 93". */
const sinceThen = /(?<!\p{L})(đến nay|hiện nay|hiện|năm nay|nay|lên|xuống|còn|tăng|giảm)(?!\p{L})/iu;

export function otherYearFault({ row }: Claimed, at: Stretch, standing: Standing): Said | undefined {
  if (row.period === undefined || row.kind === "milestone") return undefined;
  const { start, end, id } = row.period;
  const told = yearBehind.exec(clauseAfter(standing, at))?.[1] ?? yearBefore(before(standing, at));
  // A year to come is a plan's, whatever was reached by now.
  if (told === undefined || told > end.slice(0, 4) || told >= start.slice(0, 4)) return undefined;
  return say.otherYear(`năm ${told}`, id);
}

/** The last year that a number's own clause begins with, or that heads its sentence. */
function yearBefore(said: string): string | undefined {
  const last = [...said.matchAll(years)].at(-1);
  const { head, first, year } = last?.groups ?? {};
  const between = said.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
  if (sinceThen.test(between)) return undefined;
  if (head !== undefined) return first;
  return /[,;](?!\d)/u.test(between) ? undefined : year;
}
