/** The unit that stands after a number, and what it is divided by: "USD/người/năm", "tỷ USD một năm", "bác sĩ trên 1 vạn dân". */
import Big from "big.js";
import { powerOfTen, readMagnitude } from "./magnitudes.ts";
import { type Divisor, dividedBy, isCurrency, type Measure, type UnitForms, unknownDivisor } from "./measures.ts";
import { phraseAt } from "./phrases.ts";
import { type Token, wordSet } from "./tokens.ts";
import { hoursOf, isHourOfTime, isNameOfTwo, isOwner, isPartOfSign, isSpan } from "./unit-guards.ts";

export interface UnitMatch {
  /** The likeliest first. */
  readonly measures: readonly Measure[];
  readonly to: number;
}

/**
 * Reads the unit at a token: the longest form that fits, and what it is divided by.
 * @returns nothing where no known unit stands there
 */
export function readUnit(tokens: readonly Token[], from: number, forms: UnitForms): UnitMatch | undefined {
  let unit = readForm(tokens, from, forms);
  for (let parts = 0; unit !== undefined && parts < 3; parts += 1) {
    const found = divisorAt(tokens, unit, forms);
    if (found === undefined) break;
    unit = { measures: dividedBy(unit.measures, found.divisor, forms), to: found.to };
  }
  return unit;
}

/** Reads the unit that one word names, though it may begin a longer phrase. */
export function readWord(tokens: readonly Token[], at: number, { phrases }: UnitForms): UnitMatch | undefined {
  const found = phraseAt(phrases, tokens, at, at + 1);
  return found === undefined || found.value.length === 0 ? undefined : { measures: found.value, to: found.to };
}

function readForm(tokens: readonly Token[], from: number, { phrases }: UnitForms): UnitMatch | undefined {
  const found = from > 0 && tokens[from]?.gap === "line" ? undefined : phraseAt(phrases, tokens, from);
  if (found === undefined || found.value.length === 0 || isHourOfTime(tokens, from, found.to)) return undefined;
  const hours = hoursOf(tokens, from, phrases);
  if (hours !== undefined) return { measures: hours, to: from + 1 };
  if (tokens[from]?.key === "tiếng" && found.to === from + 1 && /^["“'‘]$/.test(tokens[found.to]?.key ?? ""))
    return undefined;
  if (tokens[from]?.key === "lần" && /^(thứ|đầu|này|lượt)$/.test(tokens[found.to]?.key ?? "")) return undefined;
  if (isPartOfSign(tokens[from], tokens[found.to])) return undefined;
  if (tokens[from]?.key === "hôm" && found.to === from + 1 && !isSpan(tokens, from)) return undefined;
  if (from > 0 && isNameOfTwo(tokens[found.to - 1], tokens[found.to])) return undefined;
  if (isOwner(tokens, from, found.to)) return undefined;
  return { measures: found.value, to: found.to };
}

interface DivisorFound {
  readonly divisor: Divisor;
  readonly to: number;
}

function divisorAt(tokens: readonly Token[], unit: UnitMatch, forms: UnitForms): DivisorFound | undefined {
  const word = tokens[unit.to];
  if (word === undefined || word.gap === "line") return undefined;
  if (word.key === "/") return readDivisor(tokens, unit.to, forms);
  const far = strokeBehind(tokens, unit.to);
  if (far !== undefined) return farDivisor(tokens, far, forms);
  if (word.key === "cho" && tokens[unit.to + 1]?.key === "mỗi" && isMoney(unit.measures))
    return wordDivisor(tokens, { ...unit, to: unit.to + 1 }, forms);
  if (word.key === "trên") return readHeadcount(tokens, unit.to, forms);
  return eachWords.has(word.key) ? wordDivisor(tokens, unit, forms) : undefined;
}

/** "m/s", "m3/s": a lone "s" is a second only there. */
const second: Divisor = { name: "second", scale: "1" };

/** "/năm", "/1.000 dân", "/vạn dân"; an unknown word after the stroke divides too, a number does not. */
export function readDivisor(tokens: readonly Token[], stroke: number, forms: UnitForms): DivisorFound | undefined {
  const first = tokens[stroke + 1];
  if (first === undefined || first.gap === "line") return undefined;
  if (first.key === "s" && first.gap === "none" && !first.upper) return { divisor: second, to: stroke + 2 };
  const one = first.key === "1" && tokens[stroke + 2]?.kind === "word" ? stroke + 3 : undefined;
  const to = first.kind === "word" ? stroke + 2 : one;
  const unknown = to === undefined ? undefined : { divisor: unknownDivisor, to };
  return countedDivisor(tokens, stroke + 1, forms) ?? unknown;
}

/** No more words than this tell what the unit measures: "70 triệu lượt hành khách/năm", "1.200 tấn rác thải sinh hoạt/ngày". */
const mostNouns = 6;

/** Words with which something else begins. */
const others =
  wordSet(`và với hoặc hay từ đến tới là có còn đạt được cho tại ở trong trên trước sau khi mỗi một hai ba bốn năm sáu bảy
  tám chín mười tăng giảm gồm hơn gần khoảng để theo bằng do vì nhưng so của`);

/** Index of the stroke behind the words that tell what a unit measures. */
function strokeBehind(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at <= from + mostNouns; at += 1) {
    const token = tokens[at];
    if (token?.key === "/") return at > from && token.gap === "none" ? at : undefined;
    if (token?.kind !== "word" || token.gap === "line" || token.gap === "none" || others.has(token.key))
      return undefined;
  }
  return undefined;
}

/** What is far off divides only where it is a time, a head, a household or land: "7,4 lít cồn/người/năm", but not "5 cán bộ xã/phường". */
function farDivisor(tokens: readonly Token[], stroke: number, forms: UnitForms): DivisorFound | undefined {
  const by = tokens[stroke + 1]?.gap === "line" ? undefined : readForm(tokens, stroke + 1, forms)?.measures[0];
  return by !== undefined && (isTime(by) || shared.has(by.dimension)) ? readDivisor(tokens, stroke, forms) : undefined;
}

/** "9 bác sĩ trên 1 vạn dân": after "trên" only a round number of people, for "trên" is "over" as well. */
export function readHeadcount(tokens: readonly Token[], above: number, forms: UnitForms): DivisorFound | undefined {
  const found = countedDivisor(tokens, above + 1, forms);
  return found !== undefined && heads.has(found.divisor.name) && Number(found.divisor.scale) >= 100 ? found : undefined;
}

const heads: ReadonlySet<string> = new Set(["person", "child", "worker", "household"]);

/** A unit that divides, with a power of ten of it: "1.000 dân", "vạn dân", "một người". */
function countedDivisor(tokens: readonly Token[], at: number, forms: UnitForms): DivisorFound | undefined {
  const count = tokens[at]?.key.replaceAll(".", "") ?? "";
  // "70 mm/24 giờ" is so much a day.
  const day = count === "24" && /^(giờ|h)$/.test(tokens[at + 1]?.key ?? "");
  if (day) return { divisor: { name: "day", scale: "1" }, to: at + 2 };
  const counted = /^10*$/.test(count) || count === "một";
  const magnitude = readMagnitude(tokens, counted ? at + 1 : at);
  const base = readForm(tokens, magnitude?.to ?? (counted ? at + 1 : at), forms);
  // "5 năm/lần" is once in so many years: times that something is multiplied by divide nothing.
  const divisor = base?.measures.find(({ dimension }) => dimension !== "multiple")?.divisor;
  if (base === undefined || divisor === undefined) return undefined;
  const times = new Big(powerOfTen((counted && count !== "một" ? count.length - 1 : 0) + (magnitude?.power ?? 0)));
  return { divisor: { name: divisor.name, scale: times.times(divisor.scale).toFixed() }, to: base.to };
}

const eachWords = wordSet("một mỗi hằng hàng 1");
/** What follows "một năm" where it is a time of its own: "một năm sau". */
const ownTime = wordSet("trước sau qua nay nữa rưỡi tù tới nào đó từ khi");
const shared: ReadonlySet<string> = new Set(["person", "household", "area"]);

/** "tỷ USD một năm", "triệu đồng mỗi người": what words divide by is a time, a head or land. */
function wordDivisor(tokens: readonly Token[], unit: UnitMatch, forms: UnitForms): DivisorFound | undefined {
  const by = readForm(tokens, unit.to + 1, forms);
  const measure = by?.measures.find(({ dimension }) => dimension !== "multiple");
  if (isSold(tokens, unit)) return { divisor: measure?.divisor ?? unknownDivisor, to: by?.to ?? unit.to + 2 };
  if (by === undefined || measure === undefined) return undefined;
  if (unit.measures.some(isTime) && !isPart(tokens, unit, measure, by.to)) return undefined;
  if (isPrice(tokens[unit.to], unit, measure)) return { divisor: measure.divisor, to: by.to };
  if (isMoney(unit.measures) && isTime(measure) && tokens[by.to]?.key === "trước" && tokens[by.to + 1]?.key === "khi")
    return { divisor: measure.divisor, to: by.to };
  const fits = isTime(measure) ? !ownTime.has(tokens[by.to]?.key ?? "") : shared.has(measure.dimension);
  return fits ? { divisor: measure.divisor, to: by.to } : undefined;
}

/** "hai ngày mỗi tháng", "9 tiếng một ngày": a time of a longer one; "5 năm một lần" is none. */
function isPart(tokens: readonly Token[], { to: at, measures: [unit] }: UnitMatch, by: Measure, to: number): boolean {
  const word = tokens[at];
  const shorter = unit !== undefined && isTime(by) && Number(unit.scale) < Number(by.scale);
  const each = word?.key === "mỗi" || (word?.key === "một" && tokens[to]?.key !== "lần");
  return each && shorter;
}

/** What is paid for piece by piece: "3.400 USD một tiết dạy". */
const pieces = wordSet(
  "tiết vé suất đêm phòng chiếc bộ cuốn quyển hộp chai lon bữa buổi bài quả ly cốc tô bát bao gói lít cặp đôi cân lạng dự",
);

function isSold(tokens: readonly Token[], { to, measures }: UnitMatch): boolean {
  const each = /^(một|mỗi)$/.test(tokens[to]?.key ?? "") && tokens[to + 1]?.gap === "space";
  const piece = tokens[to + 1]?.key ?? "";
  const often = tokens[to]?.key === "mỗi" && /^(lần|lượt)$/.test(piece);
  return each && isMoney(measures) && (often || pieces.has(piece));
}

function isMoney([measure]: readonly Measure[]): boolean {
  return isCurrency(measure?.dimension ?? "");
}

/** "50 triệu USD một kg", "20.000 đồng mỗi lít": a currency, of three letters, by what is weighed or measured out. */
function isPrice(word: Token | undefined, { measures }: UnitMatch, { dimension }: Measure): boolean {
  const isEach = word?.key === "một" || word?.key === "mỗi";
  return isEach && /^(mass|volume|gold)$/.test(dimension) && isMoney(measures);
}

function isTime({ dimension }: Measure): boolean {
  return dimension === "time";
}
