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
  "trong suốt sau mất dài vòng hơn gần cách thêm liền tục quá đủ mỗi thời tới chỉ nhất làm chậm muộn sớm bay chạy phát dưới đa còn hết xuống",
);
/** What follows a time of the day. */
const dayParts = wordSet("sáng chiều tối đêm trưa khuya ngày cùng hôm kém rưỡi đúng gmt thứ địa mùng rạng theo giờ");
/** What follows a number of hours. */
const durationAfter = wordSet("đồng qua tới sau nữa trước liên liền một mỗi đầu bay làm");

/** Reads a time of the day at a token of digits. */
export function readTime({ tokens, at: from }: Place): FoundOther | undefined {
  const hour = tokens[from]?.key ?? "";
  if (!/^([01]?\d|2[0-4])$/.test(hour)) return undefined;
  return clockTime(tokens, from) ?? spokenTime(tokens, from) ?? slotOfDay(tokens, from);
}

/** "khoảng thời gian 8 - 10h", "từ 7-9h": two times with one sign, unless words tell how long something lasts. */
function slotOfDay(tokens: readonly Token[], from: number): FoundOther | undefined {
  const [joint, hour, sign] = [tokens[from + 1], tokens[from + 2], tokens[from + 3]];
  if (
    !/^([-–]|đến|tới)$/.test(joint?.key ?? "") ||
    joint?.gap === "line" ||
    !/^([01]?\d|2[0-4])$/.test(hour?.key ?? "")
  )
    return undefined;
  const lasts = /^(dài|mất|sau|suốt)$/.test(tokens[from - 2]?.key ?? "");
  const to = afterMinutes(tokens, from + 4);
  const parted = dayParts.has(tokens[to]?.key ?? "");
  const told = parted || (tokens[from - 1]?.key === "từ" && !lasts);
  if (
    !/^(h|g|giờ)$/.test(sign?.key ?? "") ||
    (sign?.key !== "h" && !parted) ||
    !(sign?.gap === "none" || (told && sign?.gap === "space")) ||
    Number(tokens[from]?.key) >= Number(hour?.key)
  )
    return undefined;
  const cue = tokens[from - 1]?.key === "khoảng" ? tokens[from - 2] : tokens[from - 1];
  const timed = parted || /^(từ|lúc|hồi|vào|gian|giờ|khung|ngày)$/.test(cue?.key ?? "");
  return timed ? { from, to, kind: "time" } : undefined;
}

/** "Tin an ninh 24h: …" is the name of a column. */
export function readColumn({ tokens, at }: Place): FoundOther | undefined {
  const [hours, sign, colon] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const says =
    hours?.key === "24" && sign?.key === "h" && sign.gap !== "line" && colon?.key === ":" && colon.gap === "none";
  return says ? { from: at, to: at + 2, kind: "label" } : undefined;
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
  if (isTimeBefore(tokens, from)) return true;
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

/** "từ 6h sáng tới 21h", "18 h -21 h": a time stands before the word that joins it to this one. */
function isTimeUntil(tokens: readonly Token[], from: number): boolean {
  const at = /^(gần|hơn|khoảng|tầm)$/.test(tokens[from - 1]?.key ?? "") ? from - 1 : from;
  if (!to.test(tokens[at - 1]?.key ?? "")) return false;
  const unit = dayParts.has(tokens[at - 2]?.key ?? "") ? at - 3 : at - 2;
  return /^[hg]$/.test(tokens[unit]?.key ?? "") && tokens[unit - 1]?.kind === "digits";
}

/** "đến gần 11h", "từ hơn 5h": what says how exact it is stands between the time and what tells that it is one. */
function isTimeBefore(tokens: readonly Token[], from: number): boolean {
  return (
    /^(gần|hơn|khoảng|tầm)$/.test(tokens[from - 1]?.key ?? "") &&
    /^(đến|tới|từ|lúc|hồi|vào|đã|là|khi)$/.test(tokens[from - 2]?.key ?? "")
  );
}

/** "đến 22h sau đó", "Đến khoảng 8h sau khi", "thời gian sau 21 giờ": a time, though "sau" stands beside it. */
function isUntilThen(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.key === "sau") return tokens[from - 2]?.key === "gian";
  const until = /^(đến|tới)$/.test(tokens[from - 1]?.key ?? "") || isTimeBefore(tokens, from);
  const then = tokens[to]?.key === "sau" && /^(đó|khi)$/.test(tokens[to + 1]?.key ?? "");
  return until && then && tokens[from + 1]?.key === "h";
}

/** "(21 h -4 h)": from one time to the other. */
function isSpanOfDay(tokens: readonly Token[], at: number): boolean {
  const joined = /^[-–]$/.test(tokens[at]?.key ?? "") && tokens[at + 1]?.kind === "digits";
  return joined && /^[hg]$/.test(tokens[at + 2]?.key ?? "");
}

/** "Hơn 14h, chợ vẫn còn đông": a sentence begins with when it was. */
function opensSentence(tokens: readonly Token[], from: number, to: number): boolean {
  const opens = tokens[from - 1]?.upper === true && /^(gần|hơn|khoảng)$/.test(tokens[from - 1]?.key ?? "");
  return opens && tokens[to]?.key === ",";
}

/** Without a part of the day behind it, the words around an hour tell; alone, "h" is a time and "giờ" a duration. */
function isDuration(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after, unit] = [tokens[from - 1]?.key ?? "", tokens[to]?.key ?? "", tokens[from + 1]];
  if (unit?.gap === "none" && to > from + 2 && tokens[from + 2]?.gap === "none") return false;
  if (isTimeUntil(tokens, from) && to === from + 2) return false;
  if (isUntilThen(tokens, from, to)) return false;
  if (durationAfter.has(after) && tokens[to]?.gap !== "line") return true;
  // "17 h Việt Nam": the same moment by another clock.
  if (unit?.key === "h" && tokens[to]?.name === true && tokens[to]?.gap === "space" && !durationCues.has(before))
    return false;
  if (/^2[45]$/.test(tokens[from]?.key ?? "") && before === "khoảng" && !dayParts.has(after)) return true;
  if (after === "rưỡi" && /^(còn|mất|trong|sau|hết|suốt)$/.test(before)) return true;
  // "rút từ 4 giờ xuống còn 2 giờ": how long it took.
  if (/^(xuống|lên|còn)$/.test(after)) return true;
  if (dayParts.has(after) || isTimeUntil(tokens, from)) return false;
  if (before === "khoảng" && /^(trong|sau|suốt|mất)$/.test(tokens[from - 2]?.key ?? "")) return true;
  if (unit?.key === "h" && (isSpanOfDay(tokens, to) || opensSentence(tokens, from, to))) return false;
  if (/^[hg]$/.test(unit?.key ?? "") && unit?.gap === "none" && isTimeBefore(tokens, from)) return false;
  if (before === "ngày" && /^(mỗi|một|hằng|hàng)$/.test(tokens[from - 2]?.key ?? "")) return true;
  if (after === "/" || durationCues.has(before)) return true;
  if (timeCues.has(before)) return false;
  return !(unit?.key === "h" && unit.gap === "none") && to === from + 2;
}
