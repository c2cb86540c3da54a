/** The unit that stands after a number, and what it is divided by: "USD/người/năm", "tỷ USD một năm", "bác sĩ trên 1 vạn dân". */
import Big from "big.js";
import { powerOfTen, readMagnitude } from "./magnitudes.ts";
import { type Divisor, dividedBy, type Measure, type UnitForms, unknownDivisor } from "./measures.ts";
import { phraseAt } from "./phrases.ts";
import { type Token, wordSet } from "./tokens.ts";

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
  if (from > 0 && isNameOfTwo(tokens[from], tokens[found.to])) return undefined;
  return { measures: found.value, to: found.to };
}

/** "3/297 Đồng Hoà" is no money. */
function isNameOfTwo(first: Token | undefined, next: Token | undefined): boolean {
  const isName = (token: Token | undefined): boolean => token?.name === true && !token.capitals;
  return isName(first) && isName(next) && next?.gap === "space";
}

/** "21h40" is a time of the day. */
function isHourOfTime(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[to]];
  return first?.key === "h" && to === from + 1 && next?.kind === "digits" && next.gap === "none";
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
  const unknown = first.kind === "word" ? { divisor: unknownDivisor, to: stroke + 2 } : undefined;
  return countedDivisor(tokens, stroke + 1, forms) ?? unknown;
}

/** No more words than this tell what the unit measures: "50 triệu lượt hành khách/năm", "1.200 tấn rác thải sinh hoạt/ngày". */
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

/** What is far off divides only where it is a time, a head, a household or land: "8,3 lít cồn/người/năm", but not "5 cán bộ xã/phường". */
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
  const counted = /^10*$/.test(count) || count === "một";
  const magnitude = readMagnitude(tokens, counted ? at + 1 : at);
  const base = readForm(tokens, magnitude?.to ?? (counted ? at + 1 : at), forms);
  const divisor = base?.measures[0]?.divisor;
  if (base === undefined || divisor === undefined) return undefined;
  const times = new Big(powerOfTen((counted && count !== "một" ? count.length - 1 : 0) + (magnitude?.power ?? 0)));
  return { divisor: { name: divisor.name, scale: times.times(divisor.scale).toFixed() }, to: base.to };
}

const eachWords = wordSet("một mỗi hằng hàng 1");
/** What follows "một năm" where it is a time of its own: "một năm sau". */
const ownTime = wordSet("trước sau qua nay nữa rưỡi tù tới nào đó kể từ khi");
const shared: ReadonlySet<string> = new Set(["person", "household", "area"]);

/** "tỷ USD một năm", "triệu đồng mỗi người": what words divide by is a time, a head or land. */
function wordDivisor(tokens: readonly Token[], unit: UnitMatch, forms: UnitForms): DivisorFound | undefined {
  const by = readForm(tokens, unit.to + 1, forms);
  const measure = by?.measures[0];
  if (by === undefined || measure === undefined || unit.measures.some(isTime)) return undefined;
  if (isPrice(tokens[unit.to], unit, measure)) return { divisor: measure.divisor, to: by.to };
  const fits = isTime(measure) ? !ownTime.has(tokens[by.to]?.key ?? "") : shared.has(measure.dimension);
  return fits ? { divisor: measure.divisor, to: by.to } : undefined;
}

/** "40 triệu USD một kg", "20.000 đồng mỗi lít": a currency, of three letters, by what is weighed or measured out. */
function isPrice(word: Token | undefined, { measures }: UnitMatch, { dimension }: Measure): boolean {
  const isEach = word?.key === "một" || word?.key === "mỗi";
  return isEach && /^(mass|volume|gold)$/.test(dimension) && /^(?!sao|mau)[a-z]{3}$/.test(measures[0]?.dimension ?? "");
}

function isTime({ dimension }: Measure): boolean {
  return dimension === "time";
}
