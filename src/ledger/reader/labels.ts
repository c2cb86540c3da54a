/** Numbers that name something instead of counting it, told by the words around them: "Điều 5", "Apollo 11", "lô đất 148 Giảng Võ". */
import { isYear, joinedAt } from "./calendar.ts";
import { endOfClump } from "./clumps.ts";
import { hasUnit, isNoun, isTitle, isValueCue } from "./follow.ts";
import { cues, notCues, type Strength } from "./label-cues.ts";
import { readMagnitude } from "./magnitudes.ts";
import { phraseAt, phraseBefore, phraseSet } from "./phrases.ts";
import { qualifierBefore } from "./qualifiers.ts";
import type { FoundOther, Place } from "./scan.ts";
import { readTerms } from "./terms.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit } from "./units.ts";

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

/** Tells whether a number counts what follows it, though its cue may make a label of it. */
function counts(place: Place, to: number, strength: Strength): boolean {
  const { tokens, at, forms } = place;
  const number = tokens[at]?.key ?? "";
  if (/^\d+,\d+$/.test(number)) return true;
  if (hasUnit(tokens, to, forms)) return !isPlace(tokens, to);
  const grouped = /^[1-9]\d*(\.\d{3})+$/.test(number);
  return (strength === "unless-noun" || grouped) && isNoun(tokens, to);
}

const places = phraseSet("phường, xã, quận, huyện, thôn, ấp, khu phố, thị trấn, tỉnh, thành phố, phường xã");

/** "tổ 2 phường Hà Huy Tập": a place with its name follows. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const place = phraseAt(places, tokens, at);
  return place !== undefined && tokens[place.to]?.name === true && tokens[place.to]?.gap !== "line";
}

/** "km 770 + 905". */
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

/** "quận 1, 3 và 4", "Điều 589, 590". */
function endOfList({ tokens, forms }: Place, from: number): number {
  let to = from;
  for (let items = 0; items < longestList; items += 1) {
    const [joint, next] = [tokens[to], tokens[to + 1]];
    if (!/^(,|và)$/.test(joint?.key ?? "") || joint?.gap === "line" || next?.gap === "line") break;
    if (!/^\d{1,4}$/.test(next?.key ?? "") || (tokens[to + 2]?.gap === "none" && tokens[to + 2]?.kind === "word"))
      break;
    if (joinedAt(tokens, to + 1).to !== to + 2 || hasUnit(tokens, to + 2, forms) || isNoun(tokens, to + 2)) break;
    to += 2;
  }
  return to;
}

/** Reads a plain number after a name, and those that follow it in a list: "Apollo 11", "Gaofen 5, 6 và 7"; a year was read before. */
export function readAfterName(place: Place): FoundOther | undefined {
  const { tokens, at, forms } = place;
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind !== "digits" || before?.kind !== "word" || !before.name || token.gap === "line") return undefined;
  if (!/^\d{1,6}$/.test(token.key) || isYear(token.key)) return undefined;
  const { to } = joinedAt(tokens, at);
  if (hasUnit(tokens, to, forms)) return undefined;
  const opens = before.gap === "line" || earlier?.kind === "mark";
  if (isSyllable(before) && (opens || isNoun(tokens, to))) return undefined;
  return { from: at, to: endOfList(place, endOfClump(tokens, to)), kind: "label" };
}

const syllable = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[\p{L}]{1,3}?(ch|ng|nh|[cmnpt])?$/u;

/** Tells whether a word can be a Vietnamese syllable, which may open a sentence without being a name. */
function isSyllable({ key, capitals }: Token): boolean {
  return key.length > 1 && key.length <= 7 && !capitals && !/[fjwz]/.test(key) && syllable.test(key);
}

/** Words that make an amount of a number somewhere behind them: "số dự án của tỉnh là …", "tổng cộng 12". */
const amountWords = wordSet("số tổng sản khối trọng mức giá trị suất lệ độ thu chi nợ");
/** Words that go on with a list of amounts. */
const going = wordSet("và hoặc hay tới đến");

/** Reads the number of a house: "324 đại lộ Bình Dương". */
export function readAddress({ tokens, at }: Place): FoundOther | undefined {
  const street = phraseAt(streets, tokens, at + 1);
  const plain = /^\d{1,4}$/.test(tokens[at]?.key ?? "") && tokens[at + 1]?.gap !== "line";
  return plain && street !== undefined && tokens[street.to]?.name === true
    ? { from: at, to: at + 1, kind: "label" }
    : undefined;
}

const streets = phraseSet("đường, phố, đại lộ");

/** Reads a number that stands right behind a word, where no value is due, and counts nothing: "Bệnh viện 175", "đối diện 382 Lê Duẩn". */
export function readNaming(place: Place): FoundOther | undefined {
  const { tokens, at, floor, forms } = place;
  const { to } = joinedAt(tokens, at);
  if (
    !isName(place) ||
    hasUnit(tokens, to, forms) ||
    isNoun(tokens, to) ||
    goesOn(tokens, to) ||
    quote.test(tokens[to]?.key ?? "")
  )
    return undefined;
  if (isTitle(tokens, to) || isValueCue(tokens, at) || qualifierBefore(tokens, at, floor, {}) !== undefined)
    return undefined;
  if (readTerms(place) !== undefined) return undefined;
  return { from: at, to: endOfList(place, endOfClump(tokens, to)), kind: "label" };
}

/** What is counted may stand in quotes: 'bắt 2 "cò"'. */
const quote = /^["“'‘]$/;

/** Tells whether what follows joins a number to another one. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.key ?? "";
  return /^[/%]$|^phần$/.test(joint) || (/^([-–—:]|đến|tới)$/.test(joint) && tokens[at + 1]?.kind === "digits");
}

/** Plain digits behind a word, a version behind one, or more digits than are written without marks. */
function isName({ tokens, at }: Place): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || token.gap === "line" || before === undefined) return false;
  if (/^\d{6,}$|^0\d\d+$/.test(token.key)) return true;
  if (before.kind !== "word" || going.has(before.key) || !/^\d{1,5}$|^\d{1,2}\.\d$/.test(token.key)) return false;
  return ![1, 2, 3, 4].some((back) => amountWords.has(tokens[at - back]?.key ?? ""));
}

/** Reads the number of a point or of a note: "4, Quá trình", "(2) Cố ý", "3) Cư dân"; and a name in quotes: Giang "36". */
export function readPoint({ tokens, at }: Place): FoundOther | undefined {
  const [token, before, after, next] = [tokens[at], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (token === undefined || !/^\d{1,2}$/.test(token.key) || after?.kind !== "mark" || after.gap !== "none")
    return undefined;
  const label = { from: at, to: at + 1, kind: "label" } as const;
  if (/^["“”]$/.test(before?.key ?? "") && /^["“”]$/.test(after.key) && token.gap === "none") return label;
  const opens = token.gap === "line" || (before?.kind === "mark" && /^[.;:…(“"]$/.test(before.key));
  const starts = next?.kind === "word" && next.name && next.gap !== "none" && next.gap !== "line";
  return opens && starts && /^[.,)/]$/.test(after.key) ? label : undefined;
}

/** Reads two measures of one thing: "7,62 x39mm", "18x12 m". */
export function readSides({ tokens, at, forms }: Place): FoundOther | undefined {
  const [times, number] = [tokens[at + 1], tokens[at + 2]];
  if (!/^[x×]$/.test(times?.key ?? "") || times?.gap === "line" || number?.kind !== "digits" || number.gap === "line")
    return undefined;
  return { from: at, to: readUnit(tokens, at + 3, forms)?.to ?? endOfClump(tokens, at + 3), kind: "other" };
}

/** Reads numbers with a colon between them that are no ratio: "1:27". */
export function readColon({ tokens, at }: Place): FoundOther | undefined {
  const [colon, next] = [tokens[at + 1], tokens[at + 2]];
  if (colon?.key !== ":" || colon.gap !== "none" || next?.kind !== "digits" || next.gap !== "none") return undefined;
  return /^lệ$/.test(tokens[at - 1]?.key ?? "")
    ? undefined
    : { from: at, to: endOfClump(tokens, at + 1), kind: "label" };
}

/** Reads the scale of a plan: "quy hoạch 1/500", "tỷ lệ 1/2000". */
export function readScale({ tokens, at, forms }: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, at);
  const [part, whole = ""] = numbers;
  if (mark !== "/" || numbers.length !== 2 || part !== "1" || hasUnit(tokens, to, forms)) return undefined;
  if (!/^([125]|25)0{2,}$/.test(whole.replaceAll(".", "")) || (isYear(whole) && tokens[at - 1]?.key !== "lệ"))
    return undefined;
  return { from: at, to: endOfClump(tokens, to), kind: "label" };
}

/** Reads two numbers joined by a stroke that are no share: "245/4 Phan Bội Châu". */
export function readStroke(place: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(place.tokens, place.at);
  if (mark !== "/" || numbers.length !== 2 || readTerms(place) !== undefined) return undefined;
  return { from: place.at, to: endOfClump(place.tokens, to), kind: "label" };
}
