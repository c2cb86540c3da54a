/** Numbers that a word before them makes a name of something: "Điều 5", "quận 2, 6 và 9", "Nghị định 58". */
import { joinedAt } from "./calendar.ts";
import { endOfClump } from "./clumps.ts";
import { hasUnit, isNoun, opensQuote } from "./follow.ts";
import { cues, notCues, type Strength } from "./label-cues.ts";
import { readMagnitude } from "./magnitudes.ts";
import { type Phrases, phraseAt, phraseBefore, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/** Before these, a cue names each of many: "mỗi lớp 35". */
const each = wordSet("mỗi một từng");

/** Reads a number that a word before it makes a label or a document, and those that follow it in a list. */
export function readCued(place: Place): FoundOther | undefined {
  const { tokens, at } = place;
  const cue = tokens[at]?.gap === "line" ? undefined : phraseBefore(cues, tokens, at, 0);
  if (cue === undefined || each.has(tokens[cue.from - 1]?.key ?? "")) return undefined;
  const not = phraseBefore(notCues, tokens, at, 0);
  if (not !== undefined && not.from <= cue.from) return undefined;
  const { kind, strength } = cue.value;
  const { to } = joinedAt(tokens, at);
  if (strength === "always" ? isAmount(place, to) : counts(place, to, strength)) return undefined;
  return { from: at, to: endOfList(place, endOfMark(tokens, endOfClump(tokens, to))), kind };
}

/** Reads "bỏng độ 2 và độ 3": what is named again after a label has one too. */
export function readRepeated(place: Place): FoundOther | undefined {
  const { tokens, at, floor } = place;
  const [word, joint, first] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  const again =
    word?.kind === "word" && word.key === tokens[at - 4]?.key && first?.kind === "digits" && floor === at - 2;
  if (!again || !/^(và|,|đến|tới|hoặc|hay)$/.test(joint?.key ?? "") || !/^\d{1,3}$/.test(tokens[at]?.key ?? ""))
    return undefined;
  return readCued({ ...place, at: at - 3 }) === undefined ? undefined : { from: at, to: at + 1, kind: "label" };
}

/** Tells whether a number counts what follows it, though its cue may make a label of it. */
function counts(place: Place, to: number, strength: Strength): boolean {
  const { tokens, at, forms } = place;
  const number = tokens[at]?.key ?? "";
  if (/^\d+,\d+$/.test(number)) return hasUnit(tokens, to, forms) || !isPair(tokens, at);
  if (hasUnit(tokens, to, forms))
    return !isTitled(tokens, to) && !isPlace(tokens, to) && !isInstitution(tokens, at, to) && !isTurn(tokens, at, to);
  const companion = companions.find(([words]) => words.has(tokens[at - 1]?.key ?? ""));
  if (companion !== undefined && phraseAt(companion[1], tokens, to) !== undefined) return true;
  if (/^(lô|loạt)$/.test(tokens[at - 1]?.key ?? "") && phraseAt(goods, tokens, to) !== undefined) return true;
  const grouped = /^[1-9]\d*(\.\d{3})+$/.test(number);
  const quoted = /^["“]$/.test(tokens[to]?.key ?? "") && opensQuote(tokens, to);
  return (strength === "unless-noun" || grouped) && (quoted || isNoun(tokens, to));
}

const turns = wordSet("lần đợt kỳ hiệp");

/** "hội thảo lần 3 tháng tới": the month that comes, not so many of them. */
function isTurn(tokens: readonly Token[], at: number, to: number): boolean {
  const [unit, next] = [tokens[to]?.key ?? "", tokens[to + 1]?.key ?? ""];
  if (unit === "lần" && /^(này|đó|trước)$/.test(next)) return true;
  if (unit === "năm" && /^(nay|ngoái)$/.test(next)) return true;
  return (
    turns.has(tokens[at - 1]?.key ?? "") && /^(tháng|năm|tuần)$/.test(unit) && /^(tới|này|trước|sau|nay)$/.test(next)
  );
}

const paired = wordSet("hệ tập lớp quận phường tổ điều khoản kỳ tầng");

/** "tập 7,8": one and the next, for there is no half of them; a ring road between two others is called "vành đai 2,5". */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens[at]?.key.split(",") ?? [];
  if (tokens[at - 1]?.key === "đai") return true;
  const goesOn = tokens[at + 1]?.key === "," && tokens[at + 2]?.kind === "digits";
  return paired.has(tokens[at - 1]?.key ?? "") && (goesOn || Number(second) === Number(first) + 1);
}

/** What is counted behind a word that mostly names: "tập 5 buổi mỗi tuần", "cao tốc 8 làn xe", "đoàn tàu 7 toa", "cấp 3 giấy phép". */
const companions: readonly (readonly [ReadonlySet<string>, Phrases<true>])[] = [
  [wordSet("tập"), phraseSet("buổi, bài, động tác, môn, tiếng, lần")],
  [wordSet("tốc đường lộ"), phraseSet("làn, làn xe, chiều, nhánh")],
  [wordSet("tàu"), phraseSet("toa, toa xe, khoang")],
  [wordSet("cấp"), phraseSet("giấy, giấy phép, sổ, chứng chỉ, visa, hộ chiếu, suất, mã")],
];

/** What comes in batches: "lô 170 phi cơ". */
const goods = phraseSet("phi cơ, máy bay, tên lửa, tiêm kích, trực thăng, thiết bị, hàng");

const places = phraseSet("phường, xã, quận, huyện, thôn, ấp, khu phố, thị trấn, tỉnh, thành phố, phường xã");

/** "tổ 4 phường Đông Sa": a place with its name follows. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const place = phraseAt(places, tokens, at);
  return place !== undefined && tokens[place.to]?.name === true && tokens[place.to]?.gap !== "line";
}

/** "tập 18 Người giữ đèn": a name begins behind the number. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return first?.name === true && !first.capitals && first.end - first.start > 2 && first.gap === "space";
}

const naming = wordSet("tập điều khoản quận lớp đoạn tổ đội tầng phòng thôn xóm năm");
const institutions = phraseSet(
  "trường, trường đại học, trường học, phòng, dự án, toà nhà, chung cư, công ty, bệnh viện, nhà máy, khu công nghiệp, công trình, chương trình, vụ án, ngôi nhà, căn nhà, siêu thị, khách sạn, biệt thự, văn bản này, lần thứ, của",
);

/** "lớp 4 trường Phú An", "giai đoạn 3 dự án": what the number names belongs to what follows it. */
function isInstitution(tokens: readonly Token[], at: number, to: number): boolean {
  return naming.has(tokens[at - 1]?.key ?? "") && phraseAt(institutions, tokens, to) !== undefined;
}

/** Reads "(mức 3)", "cảnh báo lên mức 4,": one of a few levels, that nothing measures. */
export function readLevel({ tokens, at }: Place): FoundOther | undefined {
  const [level, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (level?.key !== "mức" || tokens[at]?.gap !== "space" || !/^[1-5]$/.test(tokens[at]?.key ?? "")) return undefined;
  const ends = next === undefined || next.gap === "line" || /^[.,;:()"”]$/.test(next.key);
  if (ends && after?.kind !== "digits") return { from: at, to: at + 1, kind: "label" };
  const two = /^(,|và)$/.test(next?.key ?? "") && /^[1-5]$/.test(after?.key ?? "") && after?.gap === "space";
  const last = tokens[at + 3];
  return two && (last === undefined || last.gap === "line" || /^[.,;:()"”]$/.test(last.key))
    ? { from: at, to: at + 3, kind: "label" }
    : undefined;
}

/** "km 315 + 420". */
function endOfMark(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === "+" && tokens[at + 1]?.kind === "digits" ? at + 2 : at;
}

/** "khu vực công nghiệp 45,2%", "thứ 5 triệu": decimals, percents and what is multiplied name nothing. */
function isAmount({ tokens, at, forms }: Place, to: number): boolean {
  if (!hasUnit(tokens, to, forms)) return false;
  return /[.,]/.test(tokens[at]?.key ?? "") || tokens[to]?.key === "%" || readMagnitude(tokens, to) !== undefined;
}

/** No list of labels is looked at further than this. */
const longestList = 12;

/** "517B": a number with one letter in capitals. */
function isLettered(tokens: readonly Token[], at: number): boolean {
  const [number, letter] = [tokens[at], tokens[at + 1]];
  return number?.kind === "digits" && letter?.gap === "none" && letter.upper && letter.end - letter.start === 1;
}

/** What articles belong to: "điều 127 và 194 bộ luật hàng hải". */
const laws = phraseSet("bộ luật, luật, nghị định, pháp lệnh, blhs, bltths, hiến pháp");

const joints = wordSet(", và đến tới hay hoặc");

/** "517, 517B, 534": what joins a list of labels, or the two ends of one: "mốc 1237 – 1238", "thế kỷ 13 đến 16". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [first, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (/^(,|và|hay|hoặc)$/.test(joint?.key ?? "")) return true;
  const rises = first?.kind === "digits" && next?.kind === "digits" && Number(first.key) < Number(next.key);
  const apart = /^[-–]$/.test(joint?.key ?? "") && joint?.gap === "space" && next?.gap === "space";
  return rises && (apart || joints.has(joint?.key ?? ""));
}

/** Tells whether the number behind a joint counts what follows it, and is none of the labels before it. */
function countsOn({ tokens, forms }: Pick<Place, "tokens" | "forms">, joint: number, listed: boolean): boolean {
  const after = joint + 2;
  // "lần thứ 13 và 14 tổ chức năm 2005": what is held, and no bodies.
  if (isPlace(tokens, after) || (tokens[after]?.key === "tổ" && tokens[after + 1]?.key === "chức")) return false;
  if (hasUnit(tokens, after, forms)) return true;
  // "lữ đoàn 26, 71 và 43 chuyên sửa chữa": where several are named, the last one is too.
  if (listed) return false;
  return joints.has(tokens[joint]?.key ?? "") && isNoun(tokens, after) && phraseAt(laws, tokens, after) === undefined;
}

/** "quận 2, 6 và 9", "Điều 432, 433". */
export function endOfList({ tokens, forms }: Place, from: number): number {
  let to = from;
  for (let items = 0; items < longestList; items += 1) {
    const [joint, next] = [tokens[to], tokens[to + 1]];
    if (joint?.gap === "line" || next?.gap === "line" || !goesOn(tokens, to)) break;
    if (!/^\d{1,4}(,5)?$/.test(next?.key ?? "")) break;
    if (isLettered(tokens, to + 1)) {
      to += 3;
      continue;
    }
    if (tokens[to + 2]?.gap === "none" && tokens[to + 2]?.kind === "word") break;
    if (joinedAt(tokens, to + 1).to !== to + 2 || (tokens[to + 2]?.key === ":" && tokens[to + 2]?.gap === "none"))
      break;
    if (countsOn({ tokens, forms }, to, items > 0)) break;
    to += 2;
  }
  return to;
}
