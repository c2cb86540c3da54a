/** What the sentence of a number says of it beside the number itself, which the row must say too: that it is an estimate, of a part of the period, a running total, a yearly mean. */
import type { Said } from "../input/said.ts";
import { type Claimed, isOwn } from "./claimed.ts";
import * as say from "./messages.ts";
import type { NumberRead } from "./reader/read.ts";
import { before, clauseAfter, clauseBefore, type Standing } from "./standing.ts";

type Stretch = Pick<NumberRead, "start" | "end">;

/**
 * What the row leaves out of what its sentence says, if anything.
 * Each is asked narrowly, in the words just before the number: a sentence may speak of other things too.
 */
export function aroundFault(claimed: Claimed, at: Stretch, standing: Standing): Said | undefined {
  if (claimed.figure.table !== undefined) return undefined;
  const { name } = claimed;
  if (name === "result")
    return (
      deniedFault(at, standing) ??
      turnFault(at, standing) ??
      headFault(claimed, at, standing) ??
      estimateFault(claimed, at, standing) ??
      otherYearFault(claimed, at, standing) ??
      partFault(claimed, at, standing) ??
      runningFault(claimed, at, standing) ??
      yearlyFault(claimed, at, standing)
    );
  return name === "targets" ? targetFault(claimed, at, standing) : turnFault(at, standing);
}

function targetFault(claimed: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const told = `${before(standing, at)} ${standing.text.slice(at.end)} ${standing.tail}`;
  return (
    turnFault(at, standing) ??
    headFault(claimed, at, standing) ??
    yearlyFault(claimed, at, standing) ??
    (plans.test(told) ? undefined : otherYearFault(claimed, at, standing))
  );
}

/** What a target is told by, in whatever year it was set; without any such word, what another year had is no target. */
const plans =
  /kế hoạch|mục tiêu|chỉ tiêu|phấn đấu|đề ra|đặt ra|giao|dự toán|nghị quyết|quyết định|yêu cầu|cam kết|mức|trần|đến năm|tối thiểu|tối đa|ít nhất|không quá/iu;

/** The numbers of a list after "lần lượt", up to one of them. */
const turns =
  /(?<said>lần lượt|tương ứng là)(?<list>( \p{L}+){0,3}:?( ?[\d.,]*\d ?%?(\/?[\p{L}²³]+ ?){0,4}[,;]?( ?và)?)*) *$/iu;

/** "8,6 nghìn tỷ đồng" cut out of "lần lượt đạt 12,4; 15,1 và 8,6 nghìn tỷ đồng" does not say of what. */
function turnFault({ start }: Stretch, { text, lead }: Standing): Said | undefined {
  const found = turns.exec(`${lead}${text.slice(0, start)}`);
  if (found?.groups === undefined || found.index >= lead.length) return undefined;
  const earlier = found.groups["list"]?.match(/\d[\d.,]*/gu)?.length ?? 0;
  return say.cutFromTurn(found.groups["said"] ?? "", earlier + 1);
}

/** "Ước đạt 93 dự án", "ước tính cả năm có 93 dự án", but no "ước mơ", no "hiệp ước". */
const estimated =
  /(?<!(hiệp|công|điều|mơ|quy|khế|giao|nguyện|hôn) |\p{L})(ước(?! (mơ|muốn|nguyện|vọng|lệ|định)(?!\p{L}))|dự kiến|dự báo|sẽ)( [\p{L}\d]+){0,4}\s*$/iu;

/** The words before a number that call it an estimate, if any. */
export function estimateTold(standing: Standing, at: Stretch): string | undefined {
  return estimated.exec(clauseBefore(standing, at))?.[0].trim();
}

function estimateFault({ figure }: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const said = figure.status === "estimate" ? undefined : estimateTold(standing, at);
  return said === undefined ? undefined : say.estimateInQuote(said, figure.status);
}

const count = "(\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)";
/** Stretches of time before a number, the last of which is the one that it counts. */
const stretches = new RegExp(
  `(?<part>(?<!\\p{L}|\\d)${count} tháng (đầu( năm)?|năm \\d{4}|qua|đã qua)|nửa đầu (năm|nhiệm kỳ)|(?<!\\p{L})quý ([1-4]|I{1,3}|IV)(?!\\p{L})|(?<!\\p{L}|\\d )tháng (1[01]|0?[1-9])(?!\\d|[/-]\\d{1,2}[/-])([/-]\\d{4})?)|năm \\d{4}(?!\\d| ?[-–])|(cả|hết|trong|trọn|toàn) (năm|nhiệm kỳ|giai đoạn)|12 tháng|giai đoạn|nhiệm kỳ`,
  "giu",
);

/** "6 tháng đầu năm thu hút 53 dự án" is no result of the year; "so với 6 tháng đầu năm" only speaks of one. */
function partFault({ row }: Claimed, at: Stretch, standing: Standing): Said | undefined {
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
  return /(so với|cùng kỳ|bằng|hơn|như|của)( \p{L}+)? $/iu.test(said.slice(0, last?.index))
    ? undefined
    : say.partInQuote(part, row.period.id);
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
const years = /(^|[,;] ?|(?<!\p{L})(trong|cả|hết|cuối|đến) )năm (?<year>\d{4})(?!\d|\p{L}| ?[-–] ?\d)/giu;

/** "120 doanh nghiệp thành lập mới trong năm 2019". */
const yearBehind =
  /^(?!.*(?:so với|cùng kỳ|bằng|hơn|như|tăng|giảm|vượt))[\p{L}\s]{0,60}?(?<!\p{L})trong năm (\d{4})(?!\d| ?[-–])/iu;

function otherYearFault({ row }: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const last =
    yearBehind.exec(clauseAfter(standing, at))?.[1] ??
    [...before(standing, at).matchAll(years)].at(-1)?.groups?.["year"];
  if (last === undefined || row.period === undefined || row.kind === "milestone") return undefined;
  const { start, end, id } = row.period;
  return start.slice(0, 4) <= last && last <= end.slice(0, 4) ? undefined : say.otherYear(`năm ${last}`, id);
}

/** "Không đạt 5.000 ha", "chưa lọt vào tốp 10". */
const denied =
  /(?<!\p{L})(không|chưa|chẳng)( thể)? (đạt|lọt|hoàn thành|thu hút|thực hiện)( được| vào)?( tới| đến)?\s*$/iu;

function deniedFault(at: Stretch, standing: Standing): Said | undefined {
  const said = denied.exec(clauseBefore(standing, at))?.[0].trim();
  return said === undefined ? undefined : say.notReached(said);
}

const perHead = /-per-person(-|$)/;
const heads = /đầu người|bình quân|trung bình|(mỗi|một|từng|theo) người|\/ ?người/iu;

/** What a row tells by the head its words tell so too: "Thu nhập bình quân đầu người đạt 52,3 triệu đồng". */
function headFault(claimed: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const { figure, row } = claimed;
  const printed = figure.printed ?? row.unit ?? "";
  if (!isOwn(claimed) || !perHead.test(row.unit ?? "") || perHead.test(printed)) return undefined;
  const around = `${before(standing, at)} ${clauseAfter(standing, at)}`;
  return heads.test(around) ? undefined : say.headNotInQuote(figure.value, row.unit ?? "");
}

const running = /(?<!\p{L})(lũy|luỹ) kế|cộng dồn/iu;

/** The words before a number that call it a running total, if any. */
export function runningTold(standing: Standing, at: Stretch): string | undefined {
  return running.exec(before(standing, at))?.[0];
}

/** A running total is no flow of its period, unless it says up to which day of it. */
function runningFault({ row }: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const { measure, as_of } = row;
  if (measure === undefined || measure === "cumulative" || measure === "stock") return undefined;
  const found = runningTold(standing, at);
  const since = /(lũy|luỹ) kế (từ (khi|ngày thành lập)|đến nay)/iu.test(before(standing, at));
  return found === undefined || (as_of !== undefined && !since) ? undefined : say.runningInQuote(found, measure);
}

const yearly = /bình quân|trung bình|(mỗi|hằng|hàng|một|từng|theo) năm|\/ ?năm/iu;
const perYear = /-per-year$/;

/** Over several years, what a row tells by the year its words tell so too, and what they tell by the year is no sum of them all. */
function yearlyFault(claimed: Claimed, at: Stretch, standing: Standing): Said | undefined {
  const { figure, row } = claimed;
  if (row.period?.kind !== "span") return undefined;
  if (!isOwn(claimed) || figure.reading !== undefined || row.unit === undefined || figure.printed === undefined)
    return undefined;
  const [inRow, printed] = [perYear.test(row.unit), perYear.test(figure.printed)];
  if (inRow === printed) return undefined;
  if (printed) return say.yearlyInQuote(figure.printed, row.unit);
  const around = `${before(standing, at)} ${clauseAfter(standing, at)}`;
  return yearly.test(around) ? undefined : say.yearlyNotInQuote(figure.value, row.unit);
}
