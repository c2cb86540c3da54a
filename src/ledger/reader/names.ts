/** Numbers that name something, told by where they stand: "Apollo 11", "lô đất 162 Hoa Lư", "(2) Tự ý". */
import { isYear, joinedAt } from "./calendar.ts";
import { endOfClump } from "./clumps.ts";
import { hasUnit, isNoun, isTitle, isValueCue, opensQuote } from "./follow.ts";
import { isInTurn } from "./in-turn.ts";
import { endOfList } from "./labels.ts";
import { phraseAt, phraseBefore, phraseSet } from "./phrases.ts";
import { qualifierAt, qualifierBefore } from "./qualifiers.ts";
import type { FoundOther, Place } from "./scan.ts";
import { readTerms } from "./terms.ts";
import { type Token, wordSet } from "./tokens.ts";

/** Reads a plain number after a name, and those that follow it in a list: "Apollo 11", "Zorfin 2, 3 và 4"; a year was read before. */
export function readAfterName(place: Place): FoundOther | undefined {
  const { tokens, at, forms } = place;
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.kind !== "digits" || before?.kind !== "word" || !before.name || token.gap === "line") return undefined;
  const version = before.end - before.start === 1 && /^\d{1,2}\.\d$/.test(token.key);
  if ((!version && !/^\d{1,6}$/.test(token.key)) || isYear(token.key)) return undefined;
  const { to } = joinedAt(tokens, at);
  if (hasUnit(tokens, to, forms)) return undefined;
  const opens = before.gap === "line" || earlier?.kind === "mark";
  if (parts.has(tokens[to]?.key ?? "")) return undefined;
  if (bodies.has(before.key) && isNoun(tokens, to)) return undefined;
  const counts = earlier?.name === true ? classifiers.has(tokens[to]?.key ?? "") : isNoun(tokens, to);
  if (isSyllable(before) && (opens || counts)) return undefined;
  return { from: at, to: endOfList(place, endOfClump(tokens, to)), kind: "label" };
}

/** What a thing of such a name has so many of, or one is given: "Volna 6 nòng". */
const parts = wordSet("nòng mô ống cửa chỗ khoang bánh xi điếu chai hộp thùng kiện");

/** Short forms of bodies that are given and have things: "gửi cho UBND 40 bóng đèn". */
const bodies = wordSet("csgt ubnd bhxh bhyt csđt cscđ ttgt pccc hđnd");

/** What the number after a name of several words counts, while any other word goes on with what is told of the name: "Sông Lam 2 dài". */
export const classifiers = wordSet(
  `tờ lô bánh loại xe bức tội tài bình viên chiếc quả cây con tấm gói bộ thi máy tên vị món chai hộp túi sợi thanh nữ nam bé đứa ngư cảnh sĩ phi phóng nhà tù
  nghi người khẩu vụ trận tàu cuộc lần vết`,
);

const syllable = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[\p{L}]{1,3}?(ch|ng|nh|[cmnpt])?$/u;

/** Tells whether a word can be a Vietnamese syllable, which may open a sentence without being a name. */
function isSyllable({ key, capitals }: Token): boolean {
  return key.length > 1 && key.length <= 7 && !capitals && !/[fjwz]/.test(key) && syllable.test(key);
}

/** Reads the number of a house: "287 đại lộ An Thịnh". */
export function readAddress({ tokens, at }: Place): FoundOther | undefined {
  if (!/^\d{1,4}$/.test(tokens[at]?.key ?? "") || tokens[at + 1]?.gap === "line") return undefined;
  const street = phraseAt(streets, tokens, at + 1);
  const named = street !== undefined && tokens[street.to]?.name === true;
  if (named) return { from: at, to: at + 1, kind: "label" };
  const ranged = /^[-–]$/.test(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.kind === "digits";
  const to = ranged ? at + 3 : at + 1;
  return isStreetName(tokens, at, to) ? { from: at, to, kind: "label" } : undefined;
}

const siteCues = phraseSet(
  "(, mặt bằng, khu đất, trụ sở, cơ sở, căn nhà, toà nhà, nhà đất, số nhà, địa chỉ, trụ sở tại, nhà hàng, khách sạn, quán",
);
/** Nations, whose people are counted: "(3 Việt Nam, 2 Lào)". */
const nations = phraseSet(
  "việt nam, trung quốc, hàn quốc, nhật bản, thái lan, triều tiên, ấn độ, hoa kỳ, đài loan, hồng kông, hong kong, hà lan, ba lan, thuỵ điển, thuỵ sĩ, bồ đào nha, tây ban nha, indonesia, phi luật tân",
);

/** "(67 Bà Quyên, TP Phú An)", "mặt bằng 26 Thanh Khê": the name of a street without the word. */
function isStreetName(tokens: readonly Token[], at: number, to: number): boolean {
  if (phraseBefore(siteCues, tokens, at, 0) === undefined || phraseAt(nations, tokens, to) !== undefined) return false;
  const isName = (token: Token | undefined): boolean =>
    token?.name === true && !token.capitals && token.gap === "space" && isSyllable(token);
  const letter = tokens[to]?.upper === true && tokens[to].end - tokens[to].start === 1;
  const name = letter ? to + 1 : to;
  return isName(tokens[name]) && isName(tokens[name + 1]);
}

const streets = phraseSet("đường, phố, đại lộ");

/** Reads a number that stands right behind a word, where no value is due, and counts nothing: "Bệnh viện 186", "đối diện 264 Lê Quang". */
export function readNaming(place: Place): FoundOther | undefined {
  const { tokens, at, floor, forms } = place;
  const { to } = joinedAt(tokens, at);
  if (!isName(place) || isInTurn(tokens, at) || hasUnit(tokens, to, forms) || goesOn(tokens, to)) return undefined;
  if (isCounted(tokens, to) && !isStage(tokens, at, to)) return undefined;
  if (isValueCue(tokens, at) || qualifierBefore(tokens, at, floor) !== undefined) return undefined;
  if (readTerms(place) !== undefined) return undefined;
  return { from: at, to: endOfList(place, endOfClump(tokens, to)), kind: "label" };
}

const quotes = /^["“'‘]$/;

/** What is counted may begin with a title or stand in quotes, or be the words in quotes: 'tóm 3 "cò"', 'gõ 2 từ "trăng vàng"'. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const words = tokens[at]?.key === "từ" && quotes.test(tokens[at + 1]?.key ?? "");
  const quoted = quotes.test(tokens[at]?.key ?? "") && opensQuote(tokens, at);
  return words || isNoun(tokens, at) || isTitle(tokens, at) || quoted || isPeople(tokens, at);
}

/** Short forms of those who are counted; others in capitals are places: "Bệnh viện 186 TP". */
const shortPeople = wordSet("hlv hs sv csgt vđv cbcs gv bs pv đbqh ktv ubnd clb dn htx uav mc");
/** "trao giải cho 3 ông.": men, where no name of one follows. */
const people = wordSet("ông bà anh chị cô em chú bác cháu");

function isPeople(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || word.gap === "line" || word.gap === "none") return false;
  if (word.capitals) return shortPeople.has(word.key);
  return (
    people.has(word.key) && (next === undefined || next.gap === "line" || /^([.,;:!?)]|này|kia|ấy)$/.test(next.key))
  );
}

/** "công ty 835 giai đoạn 2016-2020": so many stages there are not, the years of one follow. */
function isStage(tokens: readonly Token[], at: number, to: number): boolean {
  const follows = tokens[to]?.key === "giai" && tokens[to + 1]?.key === "đoạn" && isYear(tokens[to + 2]?.key);
  return follows && /^\d{2,}$/.test(tokens[at]?.key ?? "");
}

/** Tells whether what follows joins a number to another one: "2-7", "30 - gần 70%". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.key ?? "";
  if (/^[/%]$|^phần$/.test(joint) || isNext(tokens, at)) return true;
  if (joint === "trong" && /^(số|tổng)$/.test(tokens[at + 1]?.key ?? "")) return true;
  const number = qualifierAt(tokens, at + 1)?.to ?? at + 1;
  return /^([-–—:]|đến|tới|hay|hoặc)$/.test(joint) && tokens[number]?.kind === "digits";
}

/** "hôm nào cũng 4, 5 vở kịch": a number and the next one, of something that is counted. */
function isNext(tokens: readonly Token[], at: number): boolean {
  const [first, joint, next] = [tokens[at - 1]?.key ?? "", tokens[at], tokens[at + 1]?.key ?? ""];
  const rises = /^[1-9]$/.test(first) && /^\d{1,2}$/.test(next) && Number(next) === Number(first) + 1;
  return joint?.key === "," && rises && tokens[at + 1]?.gap === "space" && isNoun(tokens, at + 2);
}

/** Words that make an amount of a number somewhere behind them: "số dự án của tỉnh là …", "tổng cộng 12". */
const amountWords = wordSet("số tổng sản khối trọng mức giá trị suất lệ độ thu chi nợ");
/** Words that go on with a list of amounts. */
const going = wordSet("và hoặc hay tới đến");

const offices = phraseSet("tổng công ty, tổng cục, tổng kho");

/** "Tổng công ty 427" is no total. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  return phraseAt(offices, tokens, at) !== undefined;
}

/** "bên dân quân thiệt mạng 4": as many as that. */
const losses = phraseSet("thiệt mạng, bị thương, mất tích, tử vong");

/** Plain digits behind a word, a version behind one, or more digits than are written without marks. */
function isName({ tokens, at }: Place): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || token.gap === "line" || before === undefined) return false;
  if (/^\d{6,}$|^0\d\d+$/.test(token.key)) return true;
  if (before.kind !== "word" || going.has(before.key) || !/^\d{1,5}$|^\d{1,2}\.\d$/.test(token.key)) return false;
  if (phraseBefore(losses, tokens, at, 0) !== undefined) return false;
  return ![1, 2, 3, 4].some((back) => amountWords.has(tokens[at - back]?.key ?? "") && !isOffice(tokens, at - back));
}

/** "hai điểm yếu: (1) tay nghề thấp", "điều 47 (3)": a number alone in brackets behind a mark, a joint or the number of an article. */
function isNote({ tokens, at, forms }: Place): boolean {
  const [opening, closing, earlier] = [tokens[at - 1], tokens[at + 1], tokens[at - 2]];
  if (opening?.key !== "(" || closing?.key !== ")" || tokens[at + 2]?.gap === "line") return false;
  const behind = earlier === undefined || opening.gap === "line" || /^([:;,.]|và)$/.test(earlier.key);
  const article = /^(điều|khoản|mục)$/.test(tokens[at - 3]?.key ?? "") && earlier?.kind === "digits";
  return (behind || article) && !hasUnit(tokens, at + 2, forms);
}

/** Reads the number of a point or of a note: "5, Quy cách", "(2) Tự ý", "3) Bà con"; and a name in quotes: Thuận "47". */
export function readPoint(place: Place): FoundOther | undefined {
  const { tokens, at } = place;
  const [token, before, after, next] = [tokens[at], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== "digits" || after?.kind !== "mark" || after.gap !== "none") return undefined;
  const label = { from: at, to: at + 1, kind: "label" } as const;
  const quoted = /^["“”]$/.test(before?.key ?? "") && /^["“”]$/.test(after.key) && token.gap === "none";
  if (quoted && tokens[at - 2]?.key !== "số" && /^\d{1,6}$/.test(token.key)) return label;
  if (!/^\d{1,2}$/.test(token.key)) return undefined;
  if (isNote(place)) return label;
  // "Số dự án hoàn thành: 12." is a value; only the first point of a list stands behind a colon.
  if (before?.key === ":" && token.gap !== "line" && token.key !== "1" && token.key !== "01") return undefined;
  const opens = token.gap === "line" || (before?.kind === "mark" && /^[.;:…(“"]$/.test(before.key));
  const starts = next?.kind === "word" && next.name && next.gap !== "none" && next.gap !== "line";
  const alone = after.key === "." && /^[.:"“]$/.test(before?.key ?? "") && (next === undefined || next.gap === "line");
  return alone || (opens && starts && /^[.,)/]$/.test(after.key)) ? label : undefined;
}
