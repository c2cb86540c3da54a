/** Two amounts as one range: "65-70%", "1,3 - 1,5%", "từ 500 triệu đến 1 tỷ đồng". */
import Big from "big.js";
import { type Amount, amountOf, settled } from "./amount.ts";
import { powerOfTen, readMagnitude } from "./magnitudes.ts";
import { quotient, type UnitForms } from "./measures.ts";
import { type Plain, readPlain } from "./numbers.ts";
import type { Place } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/**
 * Reads the upper end of a range whose lower end was read.
 * @returns the lower end alone where no range follows: "từ 783 lên 1.176" are two figures
 */
export function rangeFrom(low: Amount, { tokens, forms }: Place): Amount {
  const at = afterJoint(low, tokens);
  const plain = at === undefined ? undefined : withSignOf(low, readPlain(tokens, at), tokens);
  if (plain === undefined || plain === "malformed" || !isAlike(low, plain, tokens))
    return settled(withUnitAhead(low, tokens, forms));
  const high = settled(amountOf(plain, tokens, forms));
  for (const lower of lowerEnds(low, high, forms)) {
    const range = fits(lower, high) ? joined(lower, high) : undefined;
    if (range !== undefined) return range;
  }
  return settled(low);
}

/** "âm 20 - 30 độ" is below nought at both ends; of "âm 5 đến 10 độ" nobody knows. */
function withSignOf(
  low: Amount,
  high: ReturnType<typeof readPlain>,
  tokens: readonly Token[],
): ReturnType<typeof readPlain> {
  if (high === undefined || high === "malformed" || tokens[low.from]?.key !== "âm" || high.negative) return high;
  return tokens[low.to]?.kind === "mark" ? { ...high, negative: true } : undefined;
}

/** Both ends in digits or both in words, or a word with its magnitude: "700.000 đến một triệu", "nửa triệu đến 1 triệu". */
function isAlike(low: Amount, high: Plain, tokens: readonly Token[]): boolean {
  if (low.words === high.words) return true;
  return readMagnitude(tokens, high.to) !== undefined && (high.words || low.power > 0);
}

/** What the lower end may be: without a magnitude or unit it has those of the upper one, or its unit alone: "700.000 - 1,4 triệu đồng". */
function lowerEnds(low: Amount, high: Amount, forms: UnitForms): readonly Amount[] {
  const { measures, power } = high;
  const isBare = low.power === 0 && low.measures.length === 0;
  if (!isBare) return [settled(isDividend(low, high, forms) ? { ...low, measures } : low)];
  const whole = settled({ ...low, measures, power });
  if (isShortThousand(low, high)) return [{ ...whole, value: `${low.value}000` }];
  return /^\d{4,}$/.test(low.value) ? [whole, { ...whole, power: 0 }] : [whole];
}

/** "3-4.000 công nhân": the thousands of the upper end hold for both. */
function isShortThousand(low: Amount, high: Amount): boolean {
  const glued = high.from === low.to + 1 && high.marked && high.power === 0;
  return (
    glued && /^[1-9]$/.test(low.value) && /^[2-9]000$/.test(high.value) && Number(low.value) < Number(high.value) / 1000
  );
}

/** "4,5% - 13%/năm": what the upper end is divided by holds for both. */
function isDividend(low: Amount, high: Amount, { names }: UnitForms): boolean {
  const [a, b] = [low.measures[0]?.dimension, high.measures[0]?.dimension ?? ""];
  if (a === undefined || low.power !== high.power) return false;
  return b.startsWith(`${a}-per-`) || [...names].some(([from, name]) => name === b && from.startsWith(`${a}-per-`));
}

function afterJoint(low: Amount, tokens: readonly Token[]): number | undefined {
  const [joint, next] = [tokens[low.to], tokens[low.to + 1]];
  if (joint === undefined || next === undefined || joint.gap === "line" || next.gap === "line") return undefined;
  if (/^[-–—−~]$/.test(joint.key)) return isMinusSign(joint, next) ? undefined : low.to + 1;
  if (joint.key === "cho" && /^(đến|tới)$/.test(next.key)) return low.to + 2;
  const joins = joint.key === "đến" || joint.key === "tới" || isOrNext(low, tokens);
  return joins ? low.to + 1 : undefined;
}

/** "hai hoặc ba ngày", "4, 5 vở kịch" are two to three, four to five. */
function isOrNext(low: Amount, tokens: readonly Token[]): boolean {
  const [joint, before] = [tokens[low.to]?.key, tokens[low.from - 1]?.key ?? ""];
  const listed = joint === "," && !low.words && tokens[low.to + 1]?.gap === "space" && !/^(,|và|\d.*)$/.test(before);
  const ends = !/^[,.]$|^và$/.test(tokens[low.to + 2]?.key ?? ",");
  if (
    !(joint === "hoặc" || joint === "hay" || (listed && ends)) ||
    low.measures.length > 0 ||
    !/^[1-9]$/.test(low.value)
  )
    return false;
  const next = readPlain(tokens, low.to + 1);
  return next !== undefined && next !== "malformed" && Number(next.value) === Number(low.value) + 1;
}

/** "5% −3%": a minus that stands before its number only is none between two; a hyphen may be: "20% -60%", "40 -125 triệu". */
function isMinusSign(joint: Token, next: Token): boolean {
  return joint.gap !== "none" && next.gap === "none" && joint.key === "−";
}

/** Words between two figures of one unit that are no range, and which of them is greater. */
const steps: ReadonlyMap<string, "up" | "down" | "apart" | undefined> = new Map([
  ...["-", "–", ","].map((mark) => [mark, "apart"] as const),
  ...["lên", "đến", "tới"].map((word) => [word, "up"] as const),
  ...["xuống", "còn"].map((word) => [word, "down"] as const),
  ...["hoặc", "hay"].map((word) => [word, undefined] as const),
]);
const between = wordSet("lên đến tới xuống còn dưới trên hơn gần khoảng chỉ");

/** "từ 3,5 lên 5 tỷ đồng", "từ 45 đến dưới 65 điểm", "từ 90 triệu đến hơn 140 triệu đồng", "260, thậm chí 320 giờ": the unit behind the second number holds for the first. */
function withUnitAhead(low: Amount, tokens: readonly Token[], forms: UnitForms): Amount {
  const step = tokens[low.to]?.key ?? "";
  if (step === "," && !(tokens[low.to + 1]?.key === "thậm" && tokens[low.to + 2]?.key === "chí")) return low;
  const bare = low.measures.length === 0 && tokens[low.to]?.gap !== "line";
  const since = [1, 2].some((back) => tokens[low.from - back]?.key === "từ");
  if (!bare || !steps.has(step) || (/^(up|down)$/.test(steps.get(step) ?? "") && !since)) return low;
  let at = step === "," ? low.to + 3 : low.to + 1;
  while (at < low.to + 3 && between.has(tokens[at]?.key ?? "")) at += 1;
  const plain = tokens[at]?.gap === "line" ? undefined : readPlain(tokens, at);
  if (plain === undefined || plain === "malformed" || plain.words !== low.words || plain.to === plain.from) return low;
  const high = settled(amountOf(plain, tokens, forms));
  if (high.measures.length === 0 || !isStep(low, high, steps.get(step))) return low;
  const { measures, unitFrom, to: unitTo } = high;
  return low.power > 0 ? { ...low, measures } : { ...low, measures, power: high.power, unitFrom, unitTo };
}

/** The first number is on the side that the step says, so that both have one magnitude. */
function isStep(low: Amount, high: Amount, direction: "up" | "down" | "apart" | undefined): boolean {
  const power = low.power > 0 ? low.power : high.power;
  const order = new Big(low.value).times(powerOfTen(power)).cmp(new Big(high.value).times(powerOfTen(high.power)));
  return direction === "up" || direction === "apart" ? order < 0 : direction === "down" ? order > 0 : high.power === 0;
}

/** Both ends measure the same; a lower end with a magnitude or unit needs an upper one with its own. */
function fits(low: Amount, high: Amount): boolean {
  const [a, b] = [low.measures[0], high.measures[0]];
  if (a !== undefined && a.dimension !== b?.dimension) return false;
  return low.power === 0 || high.power > 0 || b !== undefined;
}

/**
 * Told in the unit of the upper end, so that the digits of both keep their places: "500 triệu đến 1 tỷ" is 0.500 to 1.
 * Where that would need more digits than were printed, in the unit of the lower one: "6 tháng đến 3 năm" is 6 to 36 months.
 * Below nought the greater number is the lower end: "-20 đến -30 độ" is -30 to -20.
 */
function joined(low: Amount, high: Amount): Amount | undefined {
  const measures = low.measures.length > 0 && high.measures.length === 0 ? low.measures : high.measures;
  const [lowScale, highScale] = [
    scaleOf(low.measures.length > 0 ? low : { ...low, measures }),
    scaleOf({ ...high, measures }),
  ];
  const range =
    inUpperUnit(low, { ...high, measures }, quotient(lowScale, highScale)) ??
    inLowerUnit(low, high, quotient(highScale, lowScale));
  if (range?.upper === undefined) return undefined;
  const { from, negative, other, words } = low;
  const [value, upper] = [signed(range.value, negative), signed(range.upper, high.negative)];
  if (negative && high.negative && new Big(value).gt(upper))
    return { ...range, from, value: range.upper, upper: value, negative, words };
  if (new Big(value).gte(upper)) return undefined;
  return { ...range, from, upper, negative, words, ...(other !== undefined && { other }) };
}

function signed(value: string, negative: boolean): string {
  return negative ? `-${value}` : value;
}

function inUpperUnit(low: Amount, high: Amount, factor = ""): Amount | undefined {
  if (!/^10*$|^0\.0*1$/.test(factor)) return undefined;
  return { ...high, value: shifted(low.value, new Big(factor)), upper: high.value };
}

function inLowerUnit({ power, measures, unitFrom, to, value }: Amount, high: Amount, factor = ""): Amount | undefined {
  if (factor === "") return undefined;
  return { ...high, power, measures, unitFrom, unitTo: to, value, upper: new Big(high.value).times(factor).toFixed() };
}

/** A value times a power of ten, its last printed digit kept. */
function shifted(value: string, factor: Big): string {
  const decimals = (value.split(".")[1]?.length ?? 0) - factor.e;
  return factor.eq(1) ? value : new Big(value).times(factor).toFixed(Math.max(0, decimals));
}

function scaleOf({ power, measures }: Pick<Amount, "power" | "measures">): string {
  return new Big(measures[0]?.scale ?? "1").times(powerOfTen(power)).toFixed();
}
