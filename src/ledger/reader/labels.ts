/** Numbers that name something instead of counting it: documents, roads, classes, plates, phones, scores, ages. */
import { isYear, joinedAt } from "./dates.ts";
import { hasUnit, isNoun } from "./follow.ts";
import { readMagnitude } from "./magnitudes.ts";
import type { UnitForms } from "./measures.ts";
import { phraseBefore, phrasesOf } from "./phrases.ts";
import type { FoundOther, NotFigureKind } from "./scan.ts";
import type { Token } from "./tokens.ts";

/** When a cue makes a label of the number after it: always, unless a unit follows, or unless anything countable follows. */
type Strength = "always" | "unless-unit" | "unless-noun";

interface Cue {
  readonly kind: NotFigureKind;
  readonly strength: Strength;
}

const cueWords: readonly (readonly [NotFigureKind, Strength, string])[] = [
  [
    "document",
    "always",
    "nghị quyết, nghị quyết số, nghị định, nghị định số, thông tư, thông tư số, chỉ thị, chỉ thị số, công văn, công văn số, quyết định số, kế hoạch số, luật số, văn bản số, thông báo số, báo cáo số, công điện số, tờ trình số, hiệp định, kết luận số, pháp lệnh số",
  ],
  ["document", "unless-noun", "quyết định, kết luận, đề án, dự luật"],
  [
    "label",
    "always",
    `quốc lộ, tỉnh lộ, hương lộ, huyện lộ, đại lộ, ql, tl, đt, lộ, thứ, lần thứ, mức độ, cấp độ, khoá, chương, ngõ, ngách, hẻm, kiệt, số nhà, nhà số, đường số, phố số, ấp,
    điều số, kênh số, thế kỷ, thập niên, thập niên những năm, thập kỷ, tài khoản, bảng số, xe buýt số, cách mạng công nghiệp, công nghiệp, mùa giải, công nghệ, bản đồ số,
    apec, cup, games, sea games, asiad, world cup, euro, top, covid, sars, cop, vtv, vov, htv, antv, channel, fm, type, mark, mk, model, max, super, galaxy, iphone, note, windows,
    android, ios, boeing, airbus, version, phiên bản, mã số, biển số, biển kiểm soát, bks, số hiệu, số báo danh, mã vùng, hotline, mùng, tuổi, ở tuổi, độ tuổi, quân khu,
    quân đoàn, binh đoàn, hạm đội, sư đoàn, trung đoàn, tiểu đoàn, lữ đoàn, tập đoàn quân, vùng cảnh sát biển, vùng, số máy, số điện thoại, tàu hq, số seri, nhà giàn, bộ tứ,
    tàu số, xe số, đầu số, tổng đài, tổng đài số, dự thảo, lý thường kiệt số, b, mìn, súng ak, điều lệ, vĩ tuyến, kinh tuyến, đồng hồ, năm thứ, thời kỳ, tuần thứ, kỳ thứ`,
  ],
  [
    "label",
    "unless-unit",
    `số, điều, khoản, mục, phần, tập, trang, lớp, cấp, bậc, hạng, loại, phường, quận, thôn, xóm, tầng, phòng, bàn, kênh, đường, phố, phiên toà, phút, phút thứ, hiệp, vòng, lượt,
    kỳ, kỳ họp thứ, đợt, giai đoạn, tuyến, tuyến số, metro số, trại giam số, tổ dân phố, khu phố, khu vực, khu, tổ, đội, lô, km, cây số, ga, trạm, bến, cửa, cửa số, kho, nhà máy, bia,
    cầu, cảng, đảo, toà, chung cư, block, ca khúc số, bài, câu, đề, ký hiệu, nguyên tố, máy bay, trực thăng, tiêm kích, chiến cơ, tàu, xe tăng, tên lửa, áo số, hệ, đai, nòng, bản, thế hệ,
    bão số, sao, hàng, dãy, ô, cột, nhánh, vành đai, cao tốc, lần, nhóm, khối, bảng, đội tuyển u, khu đô thị, lò, tổ máy, giếng, vụ án số, hồ, rào, mốc, mốc số, cọc, điểm số, gói thầu số, gói thầu,
    vạch, đời, chuyến bay, chuyến, tổ hợp, dự án, vệ tinh, sân, nhà, dòng, mẫu, chế độ, mùa, hè, xuân, liên khoá, thời, cụm`,
  ],
];

const cues = phrasesOf<Cue>(
  cueWords.flatMap(([kind, strength, list]) =>
    list.split(",").map((phrase) => [phrase.trim(), { kind, strength }] as const),
  ),
);

/** Longer phrases in which a cue is none: "trong số 15 người", "trong vòng 5 năm". */
const notCues = phrasesOf<true>(
  "trong số, tổng số, trên tổng số, con số, trong tổng số, với số, số điểm, trong vòng, vòng vòng, hàng, mỗi nhà, mỗi lớp, mỗi xã, mỗi đội, mỗi nhóm, mỗi lần, mỗi tổ, mỗi khối, mỗi lô, mỗi đợt, mỗi tập, mỗi tuyến, mỗi trạm, mỗi tàu, mỗi xe, hàng loạt, mỗi chuyến, mỗi ca, mỗi bản, hệ số, tỷ số, tỉ số, một nhóm, ít nhất, nhiều nhất, có số, tính theo đầu, khoảng số, một đội, một tổ, tăng số, giảm số, mỗi phòng, mỗi tầng"
    .split(",")
    .map((phrase) => [phrase.trim(), true] as const),
);

/** Reads a number that a word before it makes a label or a document. */
export function readCued(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  if (tokens[from]?.gap === "line") return undefined;
  const cue = phraseBefore(cues, tokens, from, 0);
  if (cue === undefined) return undefined;
  const not = phraseBefore(notCues, tokens, from, 0);
  if (not !== undefined && not.from <= cue.from) return undefined;
  const to = tokens[from]?.kind === "digits" ? endOfClump(tokens, joinedAt(tokens, from).to) : from + 1;
  const { kind, strength } = cue.value;
  if (strength !== "always" && hasUnit(tokens, to, forms)) return undefined;
  if (strength === "unless-noun" && isNoun(tokens, to)) return undefined;
  return { from, to, kind };
}

/** What goes on without a gap belongs to the same name: "1A", "123.45", "29A-123". */
export function endOfClump(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && tokens[to]?.gap === "none" && isClumped(tokens, to)) to += 1;
  return to;
}

function isClumped(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "mark") return true;
  return /^[-–/.:+_]$/.test(token.key) && next !== undefined && next.gap === "none" && next.kind !== "mark";
}

/** Reads digits that letters are glued to and that are no unit: "U23", "MH370", "29A-123.45", "Covid-19", "5G". */
export function readClump(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const [token, before, earlier, after] = [tokens[from], tokens[from - 1], tokens[from - 2], tokens[from + 1]];
  if (token === undefined) return undefined;
  const glued = token.gap === "none" && before !== undefined;
  const hung =
    /^[-–._]$/.test(before?.key ?? "") && before?.gap === "none" && earlier?.kind === "word" && isName(earlier);
  const led = glued && (before.kind === "word" || hung);
  const trailed = after?.kind === "word" && after.gap === "none" && !hasUnit(tokens, from + 1, forms) && !isHour(after);
  if (!led && !trailed) return undefined;
  return { from, to: endOfClump(tokens, from + 1), kind: "label" };
}

/** "Su-35" and "covid-19" are names; "nay-15" is a slip. */
function isName(token: Token): boolean {
  return token.upper || token.key === "covid" || token.end - token.start === 1;
}

function isHour(token: Token): boolean {
  return token.key === "h" || token.key === "g";
}

/** Reads "45/NQ-CP" and "123/2018/NĐ-CP". */
export function readDocument(tokens: readonly Token[], from: number): FoundOther | undefined {
  const at = joinedAt(tokens, from).to;
  const [stroke, word] = [tokens[at], tokens[at + 1]];
  if (stroke?.key !== "/" || stroke.gap !== "none" || word?.kind !== "word" || !word.upper || word.gap !== "none")
    return undefined;
  return { from, to: endOfClump(tokens, at), kind: "document" };
}

/** Reads digits that are too many, or begin, like those of a phone. */
export function readPhone(tokens: readonly Token[], from: number): FoundOther | undefined {
  const text = tokens[from]?.key ?? "";
  if (!/^(0|1[89]00)/.test(text) || text.length > 20) return undefined;
  let to = from + 1;
  let digits = text.replace(/\D/g, "");
  while (to < from + 9 && digits.length < 12 && isPhonePart(tokens, to)) {
    digits += tokens[to]?.key.replace(/\D/g, "") ?? "";
    to += 1;
  }
  const long = /^0/.test(digits) ? digits.length >= 9 : /^1[89]00\d{4,6}$/.test(digits);
  return long ? { from, to, kind: "phone" } : undefined;
}

function isPhonePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "digits") return /^[\d.]{2,8}$/.test(token.key);
  return (token?.key === "-" || token?.key === ".") && tokens[at + 1]?.kind === "digits";
}

const scoreCues = phrasesOf<true>(
  "tỷ số, tỉ số, thắng, thua, hoà, thắng đậm, thua đậm, dẫn, dẫn trước, gỡ hoà, nâng tỷ số lên, lên, kết quả, chung cuộc, là, đẹp, sít sao, cách biệt, đội bạn, tỷ số là, thành, quân bình tỷ số, cân bằng tỷ số"
    .split(",")
    .map((phrase) => [phrase.trim(), true] as const),
);

/** Reads "2-1" of a match. */
export function readScore(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, from);
  if (numbers.length !== 2 || !/^[-–]$/.test(mark) || !numbers.every((text) => /^\d{1,3}$/.test(text)))
    return undefined;
  if (hasUnit(tokens, to, forms)) return undefined;
  return phraseBefore(scoreCues, tokens, from, 0) && { from, to, kind: "score" };
}

/** Reads numbers joined as no range, date or share is: "4-4-2", "24/24", "29-123-4". */
export function readCode(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, from);
  if (mark === "." || numbers.length < 2) return undefined;
  const allDay = mark === "/" && /^24\/(24|7)$/.test(numbers.join("/"));
  if (allDay) return { from, to: endOfClump(tokens, to), kind: "other" };
  return numbers.length > 2 && !hasUnit(tokens, to, forms)
    ? { from, to: endOfClump(tokens, to), kind: "label" }
    : undefined;
}

/** Reads "35 tuổi", "15-25 tuổi", "từ 6 đến 14 tuổi", "10 tháng tuổi". */
export function readAge(tokens: readonly Token[], from: number, after: number): FoundOther | undefined {
  let at = after;
  const joint = tokens[at]?.key ?? "";
  if (/^(-|–|đến|tới|và|,|hoặc|hay)$/.test(joint) && tokens[at + 1]?.kind === "digits") at += 2;
  if (/^(tháng|ngày|tuần)$/.test(tokens[at]?.key ?? "")) at += 1;
  const word = tokens[at];
  if (word?.key !== "tuổi" || word.gap === "line") return undefined;
  return { from, to: at + 1, kind: "age" };
}

/** Reads "5 con số", which says how long a number is. */
export function readDigitCount(tokens: readonly Token[], from: number, after: number): FoundOther | undefined {
  const says = tokens[after]?.key === "con" && tokens[after + 1]?.key === "số";
  return says || (tokens[after]?.key === "chữ" && tokens[after + 1]?.key === "số")
    ? { from, to: after + 2, kind: "other" }
    : undefined;
}

const vagueWords = new Set(["hàng", "vài", "mấy", "nhiều", "cả", "hằng", "bao", "bạc", "dăm", "lên", "những"]);

/** Reads "hàng chục nghìn", "vài trăm triệu đồng": how many, nobody says. */
export function readVague(tokens: readonly Token[], from: number): FoundOther | undefined {
  if (!vagueWords.has(tokens[from]?.key ?? "")) return undefined;
  const at = tokens[from + 1]?.key === "hàng" ? from + 2 : from + 1;
  const magnitude = readMagnitude(tokens, at);
  return magnitude && { from, to: magnitude.to, kind: "vague" };
}

/** Reads a plain number after a name: "Apollo 11"; a year was read before. */
export function readAfterName(tokens: readonly Token[], from: number, forms: UnitForms): FoundOther | undefined {
  const [token, before, earlier] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (token?.kind !== "digits" || before?.kind !== "word" || !before.upper || token.gap === "line") return undefined;
  if (!/^\d{1,4}$/.test(token.key) || hasUnit(tokens, from + 1, forms)) return undefined;
  const opens = before.gap === "line" || earlier?.kind === "mark";
  if (isYear(token.key)) return undefined;
  if (opens || (isNoun(tokens, from + 1) && isSyllable(before.key))) return undefined;
  return { from, to: endOfClump(tokens, joinedAt(tokens, from).to), kind: "label" };
}

const syllable = /^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[\p{L}]{1,3}?(ch|ng|nh|[cmnpt])?$/u;

/** Tells whether a word can be a Vietnamese syllable. */
function isSyllable(key: string): boolean {
  return key.length <= 7 && !/[fjwz]/.test(key) && syllable.test(key);
}
