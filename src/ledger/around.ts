/** What the sentence of a number says of it beside the number itself, which the row must say too: that it is an estimate, of a part of the period, a running total, a yearly mean. */
import type { Said } from "../input/said.ts";
import { type Claimed, isOwn } from "./claimed.ts";
import * as say from "./messages.ts";
import { otherYearFault, partFault } from "./period-told.ts";
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

/** "Không đạt 5.000 ha", "chưa lọt vào tốp 10". */
const denied =
  /(?<!\p{L})(không|chưa|chẳng)( thể)? (đạt|lọt|hoàn thành|thu hút|thực hiện)( được| vào)?( tới| đến)?\s*$/iu;

function deniedFault(at: Stretch, standing: Standing): Said | undefined {
  const said = denied.exec(clauseBefore(standing, at))?.[0].trim();
  return said === undefined ? undefined : say.notReached(said);
}

const perHead = /-per-person(-|$)/;
const heads =
  /đầu người|bình quân|trung bình|(mỗi|một|từng|theo) người|\/ ?người|(?<!\p{L})(per|a|each) (capita|head|person)(?!\p{L})|on average/iu;

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

const yearly =
  /bình quân|trung bình|(mỗi|hằng|hàng|một|từng|theo) năm|\/ ?năm|(?<!\p{L})((a|per|each|every) year|annual(ly)?|yearly|on average)(?!\p{L})/iu;
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
