/** Ages, which are no figures: "35 tuổi", "trẻ dưới 30 tháng", "ở độ tuổi ngoài 40". */
import { hasUnit, isNoun } from "./follow.ts";
import { phraseAt, phraseBefore, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";
import type { Token } from "./tokens.ts";

/**
 * Reads "35 tuổi", "15-25 tuổi", "từ 6 đến 14 tuổi", "10 tháng tuổi".
 * @param after index of the token after the number
 */
export function readAge(tokens: readonly Token[], from: number, after: number): FoundOther | undefined {
  let at = after;
  const joint = tokens[at]?.key ?? "";
  const until = joint === "đến" || joint === "tới";
  const limit = until && /^(dưới|trên|đủ|hết|gần|ngoài)$/.test(tokens[at + 1]?.key ?? "") ? 1 : 0;
  if (/^(-|–|đến|tới|và|,|hoặc|hay)$/.test(joint) && tokens[at + 1 + limit]?.kind === "digits") at += 2 + limit;
  if (/^(tháng|ngày|tuần|năm)$/.test(tokens[at]?.key ?? "")) at += 1;
  const word = tokens[at];
  if (word?.key !== "tuổi" || word.gap === "line") return undefined;
  if (isDifference(tokens, from) || isExpectancy(tokens, from)) return undefined;
  // "45 năm tuổi Đảng" is how long one has been a member.
  if (/^(đảng|nghề|quân|đoàn)$/.test(tokens[at + 1]?.key ?? "")) return undefined;
  return { from, to: at + 1, kind: "age" };
}

/** "trẻ hơn 12 tuổi", "kém 10 tuổi": how far apart two ages are. */
function isDifference(tokens: readonly Token[], from: number): boolean {
  const [before, earlier] = [tokens[from - 1]?.key ?? "", tokens[from - 2]?.key ?? ""];
  return before === "kém" || (before === "hơn" && /^(trẻ|già|lớn|nhỏ|ít|nhiều|kém)$/.test(earlier));
}

const means = phraseSet(
  "tuổi thọ, trung bình, bình quân, mục tiêu, kế hoạch, chỉ tiêu, vượt, tăng, giảm, đạt, là, còn",
);

/** "tuổi thọ bình quân đạt 74,9 tuổi": what many people reach is an indicator, what one of them has is none. */
function isExpectancy(tokens: readonly Token[], from: number): boolean {
  const [before, whose] = [tokens[from - 1]?.key ?? "", tokens[from - 2]?.key ?? ""];
  if (/^(trên|dưới|ngoài|hơn)$/.test(before) && whose === "người") return false;
  for (let at = from - 1; at >= Math.max(0, from - farthest); at -= 1) {
    if (tokens[at + 1]?.gap === "line") return false;
    const found = phraseAt(means, tokens, at, from);
    const wanted = /^(mục|kế|chỉ)$/.test(tokens[at]?.key ?? "") && from - at <= 4;
    if (found !== undefined && (wanted || tokens[at]?.key === "tuổi" || tokens[from]?.key.includes(","))) return true;
  }
  return false;
}

/** So far behind "tuổi thọ" stand its margin and its target: "đạt 76,5 tuổi, vượt 0,5 tuổi so với mục tiêu (76 tuổi)". */
const farthest = 24;

/** "đứa trẻ lên 4", where no unit follows: "giá mới lên 3 triệu" is no age. */
const growing = phraseSet("đứa trẻ lên, bé lên, cháu lên");

/** "trẻ dưới 30 tháng": the months of a small child. */
const infants = phraseSet("trẻ dưới, trẻ trên, trẻ từ, trẻ em dưới, trẻ em từ, bé dưới, bé từ, cháu dưới");

const ageCues = phraseSet(
  "tuổi từ, tuổi ngưỡng, tuổi xấp xỉ, tuổi chạm, tuổi chớm, tuổi ngoài, tuổi hơn, tuổi gần, tuổi đời từ, tuổi đời, tuổi đời khoảng, độ tuổi từ, tuổi khoảng, tuổi trên, tuổi dưới, độ tuổi trải từ, độ tuổi, thanh niên ngoài, đàn ông ngoài, phụ nữ ngoài",
);

/** Reads "tuổi từ 17 đến 25". */
export function readCuedAge(place: Place): FoundOther | undefined {
  const { tokens, at, forms } = place;
  if (tokens[at]?.gap === "line") return undefined;
  const spans = /^(-|–|đến|tới)$/.test(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.kind === "digits";
  const months = tokens[spans ? at + 3 : at + 1]?.key === "tháng" && phraseBefore(infants, tokens, at, 0) !== undefined;
  if (months) return { from: at, to: spans ? at + 4 : at + 2, kind: "age" };
  const grows = /^\d{1,2}$/.test(tokens[at]?.key ?? "") && phraseBefore(growing, tokens, at, 0) !== undefined;
  if (grows && !hasUnit(tokens, at + 1, forms)) return { from: at, to: at + 1, kind: "age" };
  if (isAgeOf(tokens, at)) return { from: at, to: at + 1, kind: "age" };
  if (phraseBefore(ageCues, tokens, at, 0) === undefined || isShareOfAge(place)) return undefined;
  return { from: at, to: spans ? at + 3 : at + 1, kind: "age" };
}

/** "trẻ trong độ tuổi 99,5%", "số trẻ trong độ tuổi 12.345 em": how many of that age. */
function isShareOfAge({ tokens, at, forms }: Place): boolean {
  const next = tokens[at + 1];
  const counts = next?.key !== "tuổi" && next?.gap !== "line" && hasUnit(tokens, at + 1, forms);
  return counts || !/^\d{1,3}$/.test(tokens[at]?.key ?? "");
}

const ownAge = phraseSet(
  "tuổi cô, tuổi cô gái, tuổi cậu, tuổi cậu bé, tuổi anh, tuổi chị, tuổi ông, tuổi bà, tuổi tôi, tuổi nghỉ hưu",
);

/** "tuổi cậu bé là 14 vì", "Tuổi nghỉ hưu của thợ lò là 55.": whose age it is stands between. */
function isAgeOf(tokens: readonly Token[], at: number): boolean {
  const [number, next] = [tokens[at], tokens[at + 1]];
  if (tokens[at - 1]?.key !== "là" || !/^\d{1,2}$/.test(number?.key ?? "") || isNoun(tokens, at + 1)) return false;
  if (next?.key === "%" || (next?.gap === "none" && next.kind === "word")) return false;
  return [3, 4, 5, 6, 7, 8, 9].some((back) => phraseAt(ownAge, tokens, Math.max(0, at - back)) !== undefined);
}
