/** Times of the day: "21h40", "18:30", "lúc 5 giờ chiều". A number of hours is a duration, and a figure. */
import type { FoundOther, Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

const hourWords = wordSet("giờ h g");
/** What stands before a time of the day. */
const timeCues = wordSet(
  "lúc vào hồi từ đến tới khoảng trước đúng quá cho hơn gần và ngày sáng chiều tối đêm trưa rạng nay qua mai",
);
/** What stands before a number of hours. */
const durationCues = wordSet(
  "trong suốt sau mất dài vòng hơn gần cách thêm liền tục quá đủ mỗi thời tới chỉ nhất làm chậm muộn sớm bay chạy phát dưới đa",
);
/** What follows a time of the day. */
const dayParts = wordSet("sáng chiều tối đêm trưa khuya ngày cùng hôm kém rưỡi đúng gmt thứ địa mùng rạng theo giờ");
/** What follows a number of hours. */
const durationAfter = wordSet("đồng qua tới sau nữa trước liên liền một mỗi đầu bay làm");

/** Reads a time of the day at a token of digits. */
export function readTime({ tokens, at: from }: Place): FoundOther | undefined {
  const hour = tokens[from]?.key ?? "";
  if (!/^([01]?\d|2[0-4])$/.test(hour)) return undefined;
  return clockTime(tokens, from) ?? spokenTime(tokens, from);
}

/** "18:30", "18:30:15". */
function clockTime(tokens: readonly Token[], from: number): FoundOther | undefined {
  let to = from + 1;
  while (to < from + 5 && isGluedMinutes(tokens, to)) to += 2;
  return to > from + 1 ? { from, to, kind: "time" } : undefined;
}

function isGluedMinutes(tokens: readonly Token[], at: number): boolean {
  const [mark, minutes] = [tokens[at], tokens[at + 1]];
  if (mark?.key !== ":" || mark.gap !== "none" || minutes?.gap !== "none") return false;
  return /^[0-5]\d$/.test(minutes.key);
}

/** "21h40", "21 giờ 40 phút", "5 giờ chiều", "lúc 5h". */
function spokenTime(tokens: readonly Token[], from: number): FoundOther | undefined {
  const unit = tokens[from + 1];
  if (unit === undefined || unit.gap === "line" || !hourWords.has(unit.key)) return undefined;
  if (unit.key === "g" && !isHourSign(tokens, from)) return undefined;
  const to = afterMinutes(tokens, from + 2);
  return isDuration(tokens, from, to) ? undefined : { from, to, kind: "time" };
}

/** "18g30", "18g ngày 5-6", "lúc 18g", "từ 7g đến 9g"; "18g" alone are grams. */
function isHourSign(tokens: readonly Token[], from: number): boolean {
  const [before, after, next] = [tokens[from - 1]?.key ?? "", tokens[from + 2], tokens[from + 3]];
  if (after?.kind === "digits" || dayParts.has(after?.key ?? "") || /^(lúc|hồi)$/.test(before)) return true;
  if (before === "từ" && to.test(after?.key ?? "") && next?.kind === "digits") return true;
  return to.test(before) && tokens[from - 2]?.key === "g" && tokens[from - 4]?.key === "từ";
}

/** What joins two times. */
const to = /^(-|–|đến|tới)$/;

function afterMinutes(tokens: readonly Token[], at: number): number {
  const minutes = tokens[at];
  if (minutes?.kind !== "digits" || !/^[0-5]?\d$/.test(minutes.key) || minutes.gap === "line") return at;
  const unit = tokens[at + 1];
  if (unit?.key === "phút" || unit?.key === "ph" || unit?.key === "p" || unit?.key === "'")
    return afterSeconds(tokens, at + 2);
  if (isBroken(minutes, unit)) return at + 2;
  return minutes.gap === "none" || unit?.kind !== "word" || dayParts.has(unit.key) ? at + 1 : at;
}

/** "9h3 0": minutes that a space got into. */
function isBroken(minutes: Token, next: Token | undefined): boolean {
  return /^[0-5]$/.test(minutes.key) && minutes.gap === "none" && /^\d$/.test(next?.key ?? "") && next?.gap === "space";
}

function afterSeconds(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === "digits" && tokens[at + 1]?.key === "giây" ? at + 2 : at;
}

/** "từ 7h sáng tới 19h", "19 h -23 h": a time stands before the word that joins it to this one. */
function isTimeUntil(tokens: readonly Token[], from: number): boolean {
  if (!to.test(tokens[from - 1]?.key ?? "")) return false;
  const unit = dayParts.has(tokens[from - 2]?.key ?? "") ? from - 3 : from - 2;
  return /^[hg]$/.test(tokens[unit]?.key ?? "") && tokens[unit - 1]?.kind === "digits";
}

/** "đến gần 11h", "từ hơn 5h": what says how exact it is stands between the time and what tells that it is one. */
function isTimeBefore(tokens: readonly Token[], from: number): boolean {
  return (
    /^(gần|hơn|khoảng|tầm)$/.test(tokens[from - 1]?.key ?? "") &&
    /^(đến|tới|từ|lúc|hồi|vào)$/.test(tokens[from - 2]?.key ?? "")
  );
}

/** Without a part of the day behind it, the words around an hour tell; alone, "h" is a time and "giờ" a duration. */
function isDuration(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after, unit] = [tokens[from - 1]?.key ?? "", tokens[to]?.key ?? "", tokens[from + 1]];
  if (unit?.gap === "none" && to > from + 2 && tokens[from + 2]?.gap === "none") return false;
  if (isTimeUntil(tokens, from) && to === from + 2) return false;
  if (durationAfter.has(after) && tokens[to]?.gap !== "line") return true;
  if (dayParts.has(after) || isTimeUntil(tokens, from)) return false;
  if (before === "khoảng" && tokens[from - 2]?.key === "trong") return true;
  if (unit?.key === "h" && unit.gap === "none" && isTimeBefore(tokens, from)) return false;
  if (after === "/" || durationCues.has(before)) return true;
  if (timeCues.has(before)) return false;
  return !(unit?.key === "h" && unit.gap === "none") && to === from + 2;
}
