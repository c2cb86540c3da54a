/** A number with its magnitude and unit: "1,9 tỷ USD", "1 tỷ 40 triệu", "hai tỷ rưỡi", "1m65". */
import { datedAt, isDateAt, isYear } from "./calendar.ts";
import { readMagnitude } from "./magnitudes.ts";
import { dividedBy, type Measure, measureOf, type UnitForms } from "./measures.ts";
import { type Plain, readPlain } from "./numbers.ts";
import { withParts } from "./parts.ts";
import { phraseBefore } from "./phrases.ts";
import type { Place } from "./scan.ts";
import { areSites } from "./sites.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readDivisor, readUnit, readWord, type UnitMatch } from "./units.ts";

export interface Amount extends Plain {
  /** The upper end of a range, in the same unit and with its sign. */
  readonly upper?: string;
  /** The power of ten of the magnitude words. */
  readonly power: number;
  /** Index of the first token after the number itself. */
  readonly unitFrom: number;
  /** Index of the token after the unit, where the amount goes on behind it: "6 tháng đến 3 năm". */
  readonly unitTo?: number;
  /** What the unit may be, the likeliest first; nothing where no known unit follows. */
  readonly measures: readonly Measure[];
}

/** Reads the amount that begins at a token: a number, "tỷ tư" or "nửa triệu". */
export function amountAt({ tokens, at, floor, forms }: Place): Amount | undefined {
  const plain = halfAt(tokens, at) ?? readPlain(tokens, at) ?? impliedAt(tokens, at);
  if (plain === undefined) return hyphenMinus({ tokens, at, floor, forms });
  if (plain === "malformed") return undefined;
  const amount = amountOf(plain, tokens, forms);
  if (plain.to === plain.from) return amount;
  return withSign(amount, { tokens, at, floor, forms });
}

/** What falls below nought; all else that a hyphen stands before is counted, and the hyphen a dash. */
const signed = /^(temperature|share|growth|vnd|usd)/;

/** "mức trung bình -27 oC": a hyphen behind a space and glued to its number, where no other number and no name precede it. */
function hyphenMinus({ tokens, at, floor, forms }: Place): Amount | undefined {
  const [before, sign, number] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sign?.key !== "-" || sign.gap !== "space" || number?.kind !== "digits" || number.gap !== "none") return undefined;
  const [follows, isWord] = [followsPeriod(tokens, at), before?.kind === "word" && !before.upper && at > floor];
  if (!follows && !isWord) return undefined;
  const plain = readPlain(tokens, at + 1);
  if (plain === undefined || plain === "malformed") return undefined;
  const amount = amountOf({ ...plain, from: at, negative: true }, tokens, forms);
  return signed.test(amount.measures[0]?.dimension ?? "") ? amount : undefined;
}

/** "quý I -6,17%", "GDP: -6,17%": what a value is told of, as well as a word, may precede its minus. */
function followsPeriod(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? "";
  if (/^(:|gdp|cpi|iip|pmi)$/.test(before)) return true;
  const cue = tokens[at - 2]?.key ?? "";
  return cue === "năm" ? isYear(before) : cue === "quý" && /^(i{1,3}|iv|[1-4])$/.test(before);
}

/** "một nửa triệu": half of one. */
function halfAt(tokens: readonly Token[], from: number): Plain | undefined {
  const half =
    tokens[from]?.key === "một" && tokens[from + 1]?.key === "nửa" && readMagnitude(tokens, from + 2) !== undefined;
  return half ? { from, to: from + 2, value: "0.5", negative: false, marked: false, words: true } : undefined;
}

/** "tỷ tư" is one billion and four tenths, "nửa triệu" half of one: the number itself is not written. */
function impliedAt(tokens: readonly Token[], from: number): Plain | undefined {
  const implied = { from, negative: false, marked: false, words: true };
  if (tokens[from]?.key === "nửa") return { ...implied, to: from + 1, value: "0.5" };
  return readMagnitude(tokens, from) && { ...implied, to: from, value: "1" };
}

/** Reads what follows a number: magnitude, smaller parts, unit. */
export function amountOf(plain: Plain, tokens: readonly Token[], forms: UnitForms): Amount {
  const tall = heightAt(plain, tokens, forms);
  if (tall !== undefined) return tall;
  const whole = magnified(plain, tokens);
  const bare = { ...whole, unitFrom: plain.to, measures: [] };
  const unit = readUnit(tokens, whole.to, forms) ?? currencyAt(bare, tokens, forms) ?? yearsAt(bare, tokens, forms);
  if (unit === undefined || areSites(bare, unit, tokens)) return withoutUnit(bare, tokens, forms);
  return isDateAt(tokens, whole.to) && !isCountOfDates(whole, tokens) ? bare : withUnit(bare, unit, tokens, forms);
}

/** "cao khoảng 1m3" is one metre thirty: nobody is as tall as a volume. */
function heightAt(plain: Plain, tokens: readonly Token[], forms: UnitForms): Amount | undefined {
  const [metre, rest] = [tokens[plain.to], tokens[plain.to + 1]];
  const cubic = metre?.key === "m" && metre.gap === "none" && /^[23]$/.test(rest?.key ?? "") && rest?.gap === "none";
  const tall = [1, 2].some((back) => tokens[plain.from - back]?.key === "cao");
  const unit = cubic && tall && /^[12]$/.test(plain.value) ? readWord(tokens, plain.to, forms) : undefined;
  if (unit === undefined) return undefined;
  const value = `${plain.value}.${rest?.key ?? ""}`;
  return { ...plain, value, power: 0, unitFrom: plain.to, measures: unit.measures, to: plain.to + 2 };
}

/** "hai ngày 31-8 và 1-9": days that are named one by one are counted before. */
function isCountOfDates(plain: Plain, tokens: readonly Token[]): boolean {
  if (tokens[plain.to]?.key !== "ngày") return isCountOfYears(plain, tokens);
  const dated = /^[2-9]$/.test(plain.value) ? datedAt(tokens, plain.to + 1) : undefined;
  return dated !== undefined && /^(,|và)$/.test(tokens[dated.to]?.key ?? "") && tokens[dated.to + 1]?.kind === "digits";
}

/** "2 năm 2016 và 2017": as many years as are named behind "năm" are counted by the number before it. */
function isCountOfYears({ to, value }: Plain, tokens: readonly Token[]): boolean {
  if (!/^[2-9]$/.test(value)) return false;
  let [years, at] = [1, to + 2];
  while (years < Number(value) && /^(,|và)$/.test(tokens[at]?.key ?? "")) {
    const next = tokens[at + 1]?.key === "năm" ? at + 2 : at + 1;
    if (!isYear(tokens[next]?.key)) break;
    [years, at] = [years + 1, next + 1];
  }
  return years === Number(value);
}

/** Adds magnitude words and smaller parts. After them one more magnitude may hold for the whole: "2 nghìn 3 trăm tỷ". */
function magnified(plain: Plain, tokens: readonly Token[]): Plain & { readonly power: number } {
  const breaks = plain.to > plain.from && tokens[plain.to]?.gap === "line";
  const magnitude = breaks ? undefined : readMagnitude(tokens, plain.to);
  if (magnitude === undefined) return { ...plain, power: 0 };
  const whole = withParts(plain, magnitude, tokens);
  const shared = whole.to > magnitude.to ? readMagnitude(tokens, whole.to) : undefined;
  if (shared === undefined || shared.power <= magnitude.power) return { ...whole, power: magnitude.power };
  return { ...whole, to: shared.to, power: magnitude.power + shared.power };
}

const compounds = wordSet("tiền thời bằng ý loạt");

/** "270 triệu đồng tiền mặt": after an amount "đồng" is money, whatever it begins; "12 đồng tiền" are currencies. */
function currencyAt({ power, marked, to }: Amount, tokens: readonly Token[], forms: UnitForms): UnitMatch | undefined {
  const [word, next] = [tokens[to], tokens[to + 1]];
  const isMoney = (power > 0 || marked) && word?.key === "đồng" && compounds.has(next?.key ?? "");
  return isMoney && word?.gap !== "line" ? readWord(tokens, to, forms) : undefined;
}

/** "sau 8 năm học tại viện" are years; "học kỳ 1 năm học 2013-2014" names one. */
function yearsAt({ from, to }: Amount, tokens: readonly Token[], forms: UnitForms): UnitMatch | undefined {
  if (tokens[to]?.key !== "năm" || tokens[to]?.gap === "line" || tokens[to + 1]?.key !== "học") return undefined;
  const named = tokens[from - 1]?.key === "kỳ" || tokens[to + 2]?.kind === "digits";
  return named ? undefined : readWord(tokens, to, forms);
}

/** What is told in money though no currency is named: "lương 10 triệu/tháng". */
const paid = wordSet("lương thưởng giá thu tiền phí chi trị thuê mức");

/** "30 triệu/m²": the divisor belongs to the figure all the same; the currency goes without saying where money is told of. */
function withoutUnit(bare: Amount, tokens: readonly Token[], forms: UnitForms): Amount {
  if (tokens[bare.to]?.key !== "/" || !(bare.power > 0 || bare.marked)) return bare;
  const isPaid = bare.power >= 3 && [1, 2, 3, 4].some((back) => paid.has(tokens[bare.from - back]?.key ?? ""));
  let [to, measures] = [bare.to, isPaid ? [measureOf("vnd", "1")] : []];
  for (let parts = 0; parts < 3 && tokens[to]?.key === "/"; parts += 1) {
    const found = readDivisor(tokens, to, forms);
    if (found === undefined) break;
    [to, measures] = [found.to, [...dividedBy(measures, found.divisor, forms)]];
  }
  return { ...bare, measures, to };
}

function withUnit(bare: Amount, unit: UnitMatch, tokens: readonly Token[], forms: UnitForms): Amount {
  const amount = { ...bare, measures: unit.measures, to: unit.to };
  const next = tokens[amount.to];
  if (amount.marked || next === undefined || next.gap === "line" || amount.power > 0) return amount;
  if (next.key === "rưỡi") return { ...amount, value: `${amount.value}.5`, to: amount.to + 1 };
  return withCentimetres(amount, next, tokens, forms);
}

/** "1m65", "1 mét 65". */
function withCentimetres(amount: Amount, next: Token, tokens: readonly Token[], forms: UnitForms): Amount {
  if (!/^\d{1,2}$/.test(next.key) || !/^(length|mass)$/.test(amount.measures[0]?.dimension ?? "")) return amount;
  const glued = next.gap === "none" && tokens[amount.unitFrom]?.gap === "none";
  const spoken =
    /^(mét|m)$/.test(tokens[amount.to - 1]?.key ?? "") && readUnit(tokens, amount.to + 1, forms) === undefined;
  return glued || spoken ? { ...amount, value: `${amount.value}.${next.key}`, to: amount.to + 1 } : amount;
}

/** "$5 triệu", "US$ 5 triệu": the sign of a currency stands before its number. */
function withSign(amount: Amount, { tokens, at, floor, forms }: Place): Amount {
  const sign = tokens[at - 1];
  if (at - 1 < floor || sign?.kind !== "mark" || amount.measures.length > 0) return amount;
  const found = /^\p{Sc}$/u.test(sign.key) ? phraseBefore(forms.phrases, tokens, at, floor) : undefined;
  return found === undefined ? amount : { ...amount, measures: found.value, from: found.from };
}

const shares = /^(share|growth|multiple)/;
/** Dimensions that have smaller parts; all others count whole things. */
const divisible =
  /^(eur|gbp|area|length|mass|volume|energy|power|temperature|index|score|time|data|magnitude|sao|mau|gold)|-per-/;

/** Settles the two values of "13,625": a magnitude or a percent sign makes it a decimal, what is counted whole a thousand. */
export function settled(amount: Amount): Amount {
  if (amount.other === undefined) return amount;
  const { other, ...rest } = amount;
  const dimension = amount.measures[0]?.dimension ?? "";
  if (amount.power > 0 || shares.test(dimension)) return rest;
  return divisible.test(dimension) ? amount : { ...amount, value: other, other: amount.value };
}
