/** Dates, which are written with numbers and are no figures: "ngày 5 tháng 3 năm 2020", "26/6", "tối 5-6", "từ 5 đến 7/3". */
import { type Dated, datedAt, isDayNumber, isDayOfMonth, isMonth, isoDay, isYear, joinedAt } from "./calendar.ts";
import { listOf, namesMonth } from "./date-lists.ts";
import { dateCues, dayCues, dayParts, eachCues } from "./date-words.ts";
import { hasUnit, isNoun, isValueCue } from "./follow.ts";
import type { FoundOther, Place } from "./scan.ts";
import { isShare, isUpToShare } from "./shares.ts";
import { type Token, wordSet } from "./tokens.ts";
import { yearAfter } from "./years.ts";

/** Reads a date that a cue or its own form makes certain. */
export function readDate(place: Place): FoundOther | undefined {
  const { tokens, at, forms } = place;
  const word = tokens[at];
  if (word?.kind === "word") return dayCues.has(word.key) ? cuedDays(place) : undefined;
  if (word?.kind !== "digits") return undefined;
  const cued = dateCues.has(tokens[at - 1]?.key ?? "") && word.gap !== "line";
  const dated = datedAt(tokens, at);
  if (dated !== undefined) return isCertain(place, dated, cued) ? listOf(tokens, at, dated, forms) : undefined;
  if (isYear(word.key)) return undefined;
  const days = spacedDays(place);
  if (days !== undefined) return days;
  if (dayParts.has(tokens[at - 1]?.key ?? "") && isSpacedDay(place)) return { from: at, to: at + 3, kind: "date" };
  const list = cued ? listOf(tokens, at, { to: at + 1, kind: "date" }, forms) : undefined;
  if (list !== undefined && list.to > at + 1 && namesMonth(tokens, at, list.to)) return list;
  return dayMonth(place, at, at) ?? beforeTet(tokens, at);
}

/** "2-7" and "30.4" may be a range and a decimal; "2/3" a share. */
function isCertain({ tokens, at, forms }: Place, dated: Dated, cued: boolean): boolean {
  const { numbers, mark } = joinedAt(tokens, at);
  const before = tokens[at - 1]?.key ?? "";
  if (dayParts.has(before) && !eachCues.has(tokens[at - 2]?.key ?? "")) return numbers.length === 3 || mark !== ".";
  if (before === "nay" && dayParts.has(tokens[at - 2]?.key ?? "") && mark === "-") return true;
  if (hasUnit(tokens, dated.to, forms) && !dayCues.has(before)) return numbers.length === 3;
  if (dated.kind === "period" || numbers.length === 3) return true;
  if (mark === "/") {
    const counts = isNoun(tokens, dated.to) && Number(numbers[0]) <= Number(numbers[1]);
    return cued
      ? !isUpToShare(tokens, at, dated.to) || !isShare(tokens, at, dated.to)
      : !counts && !isShare(tokens, at, dated.to);
  }
  const counts = mark === "-" && before !== "hồi" && isNoun(tokens, dated.to);
  return cued && !counts && mark !== ".";
}

/**
 * Reads "2-7" where nothing tells that it is a range: nothing is counted behind it and no value is due, or it falls.
 * All other readings of two joined numbers come before this one.
 */
export function readBareDate({ tokens, at, forms }: Place): FoundOther | undefined {
  const [dated, { numbers, mark }] = [datedAt(tokens, at), joinedAt(tokens, at)];
  if (dated?.kind !== "date" || mark === "." || (mark === "/" && isShare(tokens, at, dated.to))) return undefined;
  const falls = Number(numbers[0]) > Number(numbers[1]);
  if (!(falls && mark === "-" && isApart(tokens[dated.to])) && hasUnit(tokens, dated.to, forms)) return undefined;
  if (!falls && (isNoun(tokens, dated.to) || isValueCue(tokens, at))) return undefined;
  return { from: at, ...dated };
}

/** "(6 - 9/5)": the first and the last day, with spaces between them; with something counted behind it is a share. */
function spacedDays({ tokens, at, forms }: Place): FoundOther | undefined {
  const [first, joint, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^[-–]$/.test(joint?.key ?? "") || joint?.gap !== "space" || last?.gap !== "space") return undefined;
  const dated = datedAt(tokens, at + 2);
  if (dated?.kind !== "date" || joinedAt(tokens, at + 2).mark !== "/" || !isDayNumber(first?.key ?? ""))
    return undefined;
  if (Number(first?.key) >= Number(last.key) || hasUnit(tokens, dated.to, forms) || isNoun(tokens, dated.to))
    return undefined;
  return { ...dated, from: at };
}

const measured = wordSet("tỷ tỉ triệu nghìn ngàn trăm vạn đồng usd euro điểm bàn độ");

/** "17-5 tàu PK20 lại chạy": no range falls, so that the word behind it is none of its unit. */
function isApart(next: Token | undefined): boolean {
  return next?.kind === "word" && next.gap === "space" && !measured.has(next.key);
}

/** "khuya 17 -4": a day and its month with a space between them. */
function isSpacedDay({ tokens, at, forms }: Place): boolean {
  const [day, joint, month, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!/^[-–]$/.test(joint?.key ?? "") || joint?.gap === "line" || month?.gap === "line") return false;
  if (!isDayOfMonth(day?.key ?? "", month?.key ?? "") || /^[/%]$/.test(next?.key ?? "")) return false;
  if (/^[-–]$/.test(next?.key ?? "") && tokens[at + 4]?.kind === "digits") return false;
  const glued = next?.kind === "word" && next.gap === "none";
  return !glued && !hasUnit(tokens, at + 3, forms) && !isNoun(tokens, at + 3);
}

/** "ngày 5", "ngày 5/3", "ngày 5 tháng 3 năm 2020", "các ngày 5, 6 và 7/3"; "mỗi ngày 5 người" is no date. */
function cuedDays(place: Place): FoundOther | undefined {
  const { tokens, at: from, forms } = place;
  const first = tokens[from + 1];
  if (first?.kind !== "digits" || first.gap === "line") return undefined;
  const dated = datedAt(tokens, from + 1);
  if (dated !== undefined) return { ...listOf(tokens, from + 1, dated, forms), from };
  if (!isDayNumber(first.key)) return undefined;
  const withMonth = dayMonth(place, from + 1, from);
  if (withMonth !== undefined) return withMonth;
  const counted = hasUnit(tokens, from + 2, forms);
  if (counted && (eachCues.has(tokens[from - 1]?.key ?? "") || tokens[from]?.key === "hôm")) return undefined;
  return { ...listOf(tokens, from + 1, { to: from + 2, kind: "date" }, forms), from };
}

/** "5 tháng 3 năm 2020", from its day. Without the year a cue makes it a date, or that nothing is counted behind it. */
function dayMonth(place: Place, day: number, from: number): FoundOther | undefined {
  const { tokens } = place;
  const [number, month] = [tokens[day]?.key ?? "", tokens[day + 2]?.key ?? ""];
  if (tokens[day + 1]?.key !== "tháng" || !isDayNumber(number)) return undefined;
  const slashed = datedAt(tokens, day + 2);
  if (slashed?.kind === "period" && slashed.period !== undefined) {
    const [year = "", inYear = ""] = slashed.period.split("-");
    return { from, to: slashed.to, kind: "date", period: isoDay(number, inYear, year) };
  }
  if (/^(giêng|chạp)$/.test(month)) return { from, to: day + 3, kind: "date" };
  if (!isMonth(month)) return undefined;
  const year = yearAfter(tokens, day + 3);
  if (year !== undefined) return { from, to: year.to, kind: "date", period: isoDay(number, month, year.year) };
  const named = tokens[day + 1]?.name === true || tokens[day - 1]?.key === "viên";
  const cued = from !== day || named || dateCues.has(tokens[day - 1]?.key ?? "");
  return cued || !countsAfter(place, day + 3) ? { from, to: day + 3, kind: "date" } : undefined;
}

function countsAfter({ tokens, forms }: Place, at: number): boolean {
  return hasUnit(tokens, at, forms) || isNoun(tokens, at);
}

/** "đêm 30 Tết", "23-29 Tết", "26 Âm lịch". */
function beforeTet(tokens: readonly Token[], at: number): FoundOther | undefined {
  const { numbers, to } = joinedAt(tokens, at);
  const feast = tokens[to];
  const small = /^(đêm|ngày|sáng|chiều|tối|đến|tới|tận|trưa|mùng|là)$/.test(tokens[at - 1]?.key ?? "");
  const isTet = feast?.key === "tết" && (feast.upper || small) && feast.gap !== "line";
  const lunar = feast?.key === "âm" && tokens[to + 1]?.key === "lịch" && feast.gap !== "line";
  if (lunar && numbers.every(isDayNumber)) return { from: at, to: to + 2, kind: "date" };
  return isTet && numbers.every(isDayNumber) ? { from: at, to: to + 1, kind: "date" } : undefined;
}
