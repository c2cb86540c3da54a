/** Numbers of two terms: "15/17 chỉ tiêu", "15 trong tổng số 17", "hai phần ba", "quá nửa". */
import Big from "big.js";
import { hasUnit, isNoun, isValueCue } from "./follow.ts";
import { type Magnitude, powerOfTen, readMagnitude } from "./magnitudes.ts";
import { type Plain, readPlain } from "./numbers.ts";
import { phraseAt, phraseSet, phrasesOf } from "./phrases.ts";
import { qualifierBefore } from "./qualifiers.ts";
import type { FoundFigure, Place, Span } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit, type UnitMatch } from "./units.ts";

/** A rank, or a number of two terms. */
export interface Terms extends Span {
  readonly kind: "ratio" | "rank" | "fraction";
  readonly value: string;
  readonly of?: string;
}

/** The figure of such terms, with the unit that follows them. */
export function figureOfTerms({ from, to, ...terms }: Terms, unit?: UnitMatch, power = 0): FoundFigure {
  const end = unit?.to ?? to;
  const magnitude = powerOfTen(power);
  const units = (unit?.measures ?? []).map(({ dimension, scale }) => {
    return { dimension, scale: new Big(scale).times(magnitude).toFixed() };
  });
  return { from, to: end, read: { ...terms, magnitude }, units, unitSpan: { from: to, to: end } };
}

/** Reads a fraction or a ratio at a token. Dates and documents were read before. */
export function readTerms(place: Place): FoundFigure | undefined {
  const part = readHalf(place) ?? readPart(place);
  if (part !== undefined) return figureOfTerms(part, timeAfter(part.to, place));
  const share = readShare(place);
  return share && figureOfShare(share, place);
}

/** "một phần tư thế kỷ": of what is measured in time the unit is told. */
function timeAfter(at: number, { tokens, forms }: Place): UnitMatch | undefined {
  const unit = /^(thế|thập)$/.test(tokens[at]?.key ?? "") ? readUnit(tokens, at, forms) : undefined;
  return unit?.measures[0]?.dimension === "time" ? unit : undefined;
}

/** "15/17 chỉ tiêu", "1.200/1.500 tỷ đồng"; of "1/1 triệu" the whole alone is multiplied. */
function figureOfShare(share: Terms, { tokens, forms }: Place): FoundFigure {
  const magnitude = magnitudeAt(tokens, share.to);
  const to = magnitude?.to ?? share.to;
  const unit = readUnit(tokens, to, forms);
  if (magnitude === undefined || unit !== undefined || share.value !== "1" || share.of === undefined)
    return figureOfTerms(share, unit ?? { measures: [], to }, magnitude?.power);
  return figureOfTerms({ ...share, to, of: new Big(share.of).times(powerOfTen(magnitude.power)).toFixed() });
}

function magnitudeAt(tokens: readonly Token[], at: number): Magnitude | undefined {
  return tokens[at]?.gap === "line" ? undefined : readMagnitude(tokens, at);
}

export const halves = phraseSet("nửa, một nửa, 1 nửa, phân nửa");

/** "một nửa", "phân nửa"; "nửa" alone only where it is qualified and no measure follows: "quá nửa"; 'gặp được "một nửa"' is a spouse. */
function readHalf({ tokens, at, floor, forms }: Place): Terms | undefined {
  const half = phraseAt(halves, tokens, at);
  if (half === undefined) return undefined;
  if (readMagnitude(tokens, half.to) !== undefined) return undefined;
  if (tokens[half.to]?.key === "thế" && tokens[half.to + 1]?.key === "giới") return undefined;
  if (/^(kia|hoàn|yêu|["”’'])$/.test(tokens[half.to]?.key ?? "")) return undefined;
  const alone = half.to === at + 1;
  if (alone && (hasUnit(tokens, half.to, forms) || !isHalfDue({ tokens, at, floor, forms }))) return undefined;
  return { kind: "fraction", from: at, to: half.to, value: "1", of: "2" };
}

/** "quá nửa", "chỉ bằng nửa giá thuê": a value is due there. */
function isHalfDue({ tokens, at, floor }: Place): boolean {
  return tokens[at - 1]?.key === "bằng" || qualifierBefore(tokens, at, floor) !== undefined;
}

/** "hai phần ba", "1 phần 3"; "hai phần trăm" is two percent. */
function readPart({ tokens, at }: Place): Terms | undefined {
  const part = wholeFrom(readPlain(tokens, at));
  if (part === undefined || tokens[part.to]?.key !== "phần") return undefined;
  const whole = wholeAt(tokens, part.to + 1) ?? fourth(tokens, part.to + 1);
  if (whole === undefined || whole.value === "1" || /^[-–%]$/.test(tokens[whole.to]?.key ?? "")) return undefined;
  // "sơn một phần 146 căn nhà": nothing is cut into so many parts.
  if (/^\d{2,}$/.test(whole.value) && !/^\d0+$/.test(whole.value) && Number(whole.value) > 20) return undefined;
  return { kind: "fraction", from: at, to: whole.to, value: part.value, of: whole.value };
}

function wholeAt(tokens: readonly Token[], at: number): Plain | undefined {
  return tokens[at]?.gap === "line" ? undefined : wholeFrom(readPlain(tokens, at));
}

function wholeFrom(number: ReturnType<typeof readPlain>): Plain | undefined {
  return number === undefined || number === "malformed" || number.negative || number.value.includes(".")
    ? undefined
    : number;
}

function fourth(tokens: readonly Token[], at: number): Pick<Plain, "value" | "to"> | undefined {
  return tokens[at]?.key === "tư" ? { value: "4", to: at + 1 } : undefined;
}

/** "15/17 chỉ tiêu", "8,5/10", "15 trong tổng số 17". */
function readShare(place: Place): Terms | undefined {
  const { tokens, at } = place;
  const part = readPlain(tokens, at);
  if (part === undefined || part === "malformed" || part.negative) return undefined;
  const whole = readWhole(tokens, part.to);
  if (whole === undefined || (part.words && !isSome(part, whole, tokens[part.to])) || !isShare(part, whole, place))
    return undefined;
  const kind = isFraction(part, whole, place) ? "fraction" : "ratio";
  return { kind, from: at, to: whole.to, value: part.value, of: whole.value };
}

/** "hai trong 5 thợ lặn"; "một trong 5 thợ lặn" is one of them, and "năm trong 63 tỉnh" more often a year. */
function isSome(part: Plain, whole: Whole, joint: Token | undefined): boolean {
  if (whole.certain) return true;
  return joint?.key === "trong" && /^[2-46-9]$/.test(part.value) && Number(part.value) < Number(whole.value);
}

const ofWords = phrasesOf<boolean>([
  ...["trong số", "trong tổng số", "trên tổng số", "trong tổng"].map((words) => [words, true] as const),
  ...["trên", "trong"].map((words) => [words, false] as const),
]);

export interface Whole extends Plain {
  /** Whether the words before it leave no doubt: a stroke does, and so does a bare "trên" or "trong". */
  readonly certain: boolean;
}

/** The number of all, behind the number of some: "/63", "trong tổng số 17". */
export function readWhole(tokens: readonly Token[], at: number): Whole | undefined {
  if (tokens[at]?.gap === "line") return undefined;
  const joint = isSign(tokens[at]) ? { to: at + 1, value: false } : phraseAt(ofWords, tokens, at);
  const number = joint && (wholeAt(tokens, joint.to) ?? (joint.value ? undefined : decimalAt(tokens, joint.to)));
  return number === undefined || number.words ? undefined : { ...number, certain: joint?.value === true };
}

/** "3,3/4,42 tỉ đồng": only what is multiplied behind both terms has a whole with decimals. */
function decimalAt(tokens: readonly Token[], at: number): Plain | undefined {
  const number = tokens[at]?.kind === "digits" && tokens[at]?.gap === "none" ? readPlain(tokens, at) : undefined;
  if (number === undefined || number === "malformed" || magnitudeAt(tokens, number.to) === undefined) return undefined;
  return number;
}

/** "15/17", "1:3". */
function isSign(token: Token | undefined): boolean {
  return token?.key === "/" || (token?.key === ":" && token.gap === "none");
}

/** What the number of a house stands before: "4/57 đường Ngô Đình Sơn". */
const streets = wordSet("đường phố ngõ hẻm ngách");

/** A stroke or a bare "trong" joins a part and its whole only where something is counted, or a value is due. */
function isShare(part: Plain, whole: Whole, { tokens, at, forms }: Place): boolean {
  if (tokens[part.to]?.key === ":") return true;
  if (Number(part.value) > Number(whole.value) && !whole.certain) return false;
  const next = tokens[whole.to]?.key ?? "";
  if (whole.certain) return true;
  const goesOn = next !== "." || tokens[whole.to + 1]?.gap === "none";
  if (/^[/.:-]$/.test(next) && tokens[whole.to]?.gap === "none" && goesOn) return false;
  if (streets.has(next)) return false;
  if (tokens[part.to]?.key !== "/") return isCount(tokens, whole.to, forms);
  if (hasUnit(tokens, whole.to, forms) || isNoun(tokens, whole.to) || isValueCue(tokens, at)) return true;
  return part.value.includes(".") || isSmall(part, whole) || (tokens[at - 1]?.key === "(" && next === ")");
}

/** "4 trong 7 trang"; "2 trong 5 năm" says when, not how many of how many. */
function isCount(tokens: readonly Token[], at: number, forms: Place["forms"]): boolean {
  return hasUnit(tokens, at, forms) ? isCounted(tokens, at, forms) : isNoun(tokens, at);
}

/** Tells whether a unit at a token counts whole things. */
function isCounted(tokens: readonly Token[], at: number, forms: Place["forms"]): boolean {
  return readUnit(tokens, at, forms)?.measures.some(({ dimension }) => dimension !== "time") === true;
}

function isSmall(part: Plain, whole: Plain): boolean {
  return !part.value.includes(".") && Number(part.value) < Number(whole.value) && Number(whole.value) <= 10;
}

/** "2/3 dân số" is a fraction; "2/3 xã" counts communes, but "1/3 xã" hardly does. */
function isFraction(part: Plain, whole: Whole, { tokens, forms }: Place): boolean {
  if (whole.certain || !isSmall(part, whole) || tokens[part.to]?.key !== "/") return false;
  return part.value === "1" || !isCounted(tokens, whole.to, forms);
}
