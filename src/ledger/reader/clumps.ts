/** Numbers that are part of a longer sign: "U23", "29A-123.45", "45/NQ-CP", "4-4-2", "F -16". */
import { joinedAt } from "./calendar.ts";
import { hasUnit, isNoun } from "./follow.ts";
import { minusCues } from "./numbers.ts";
import type { FoundOther, Place } from "./scan.ts";
import type { Token } from "./tokens.ts";

/** What goes on without a gap belongs to the same sign: "1A", "123.45", "29A-123". */
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

/** Reads digits that letters are glued to and that are no unit: "U23", "MH370", "Covid-19", "5G". */
export function readClump({ tokens, at, forms }: Place): FoundOther | undefined {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return undefined;
  const dated = tokens[at + 1]?.key === "ngày" && tokens[at + 2]?.kind === "digits";
  const hung = isHung(tokens, at) && (dated || isType(tokens, at) || !hasUnit(tokens, at + 1, forms));
  const led = token.gap === "none" && (before?.kind === "word" || hung || isAdded(tokens, at));
  const trailed = after?.kind === "word" && after.gap === "none" && !hasUnit(tokens, at + 1, forms) && !isHour(after);
  return led || trailed ? { from: at, to: endOfClump(tokens, at + 1), kind: "label" } : undefined;
}

/** A hyphen with a name before it: "Su-35", "F -16", "iodine -131"; "nay-15" is a slip. */
function isHung(tokens: readonly Token[], at: number): boolean {
  const [name, hyphen] = [tokens[at - 2], tokens[at - 1]];
  if (!/^[-–._]$/.test(hyphen?.key ?? "") || name?.kind !== "word" || hyphen?.gap === "line") return false;
  if (hyphen?.gap !== "none") return hyphen?.key === "-" && !minusCues.has(name.key);
  return name.upper || name.key === "covid" || name.end - name.start === 1;
}

/** "U -2738 là", "VK -246 V/W": one or two letters before a spaced hyphen, or one in capitals behind the number; "VORN -2016 Dự án": a sentence begins there. */
function isType(tokens: readonly Token[], at: number): boolean {
  const [name, hyphen, variant] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (name?.upper !== true || hyphen?.gap === "line") return false;
  if (name.end - name.start <= 2 && hyphen?.gap === "space" && variant?.kind === "word") return true;
  if (variant?.upper !== true || variant.gap === "line") return false;
  if (variant.name && !variant.capitals && variant.end - variant.start > 1) return true;
  return variant.end - variant.start === 1 && name.end - name.start <= 3;
}

/** "ASEAN +3". */
function isAdded(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === "+" && tokens[at - 2]?.capitals === true;
}

function isHour({ key, upper }: Token): boolean {
  return !upper && (key === "h" || key === "g");
}

/** Reads the plate of a vehicle: "29A-123.45", "57 D -063.18", "51B - 001". */
export function readPlate({ tokens, at }: Place): FoundOther | undefined {
  const [province, series] = [tokens[at], tokens[at + 1]];
  if (!/^\d\d$/.test(province?.key ?? "") || series?.kind !== "word" || !series.upper || series.gap === "line")
    return undefined;
  if (series.end - series.start > 2) return undefined;
  if (isWholePlate(tokens, at)) return { from: at, to: at + 3, kind: "label" };
  const hyphen = /^\d$/.test(tokens[at + 2]?.key ?? "") ? at + 3 : at + 2;
  const number = tokens[hyphen + 1];
  if (!/^[-–]$/.test(tokens[hyphen]?.key ?? "") || number?.gap === "line") return undefined;
  return /^(\d{2,5}|\d{3}\.\d\d|\d\d\.\d{3})$/.test(number?.key ?? "")
    ? { from: at, to: hyphen + 2, kind: "label" }
    : undefined;
}

/** "81 M 1234": one letter, and a number of four or five digits that a word does not follow as its unit. */
function isWholePlate(tokens: readonly Token[], at: number): boolean {
  const [series, number, after] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const short = series !== undefined && series.end - series.start === 1;
  if (!short || number?.gap !== "space") return false;
  return /^\d{3}\.\d\d$/.test(number.key) || (/^\d{4,5}$/.test(number.key) && after?.kind !== "word");
}

/** Reads the plate of an army's vehicle, "TM 64 - 08", and of one from Laos, "UN – 1234". */
export function readArmyPlate({ tokens, at, forms }: Place): FoundOther | undefined {
  const lao =
    /^[-–]$/.test(tokens[at - 1]?.key ?? "") && tokens[at - 1]?.gap === "space" && tokens[at]?.gap === "space";
  const letters = tokens[at - 2];
  if (lao && letters?.capitals === true && letters.end - letters.start === 2 && /^\d{4}$/.test(tokens[at]?.key ?? ""))
    return hasUnit(tokens, at + 1, forms) ? undefined : { from: at, to: at + 1, kind: "label" };
  const [unit, hyphen, number] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (unit?.capitals !== true || unit.end - unit.start !== 2 || tokens[at]?.gap === "line") return undefined;
  if (!/^[-–]$/.test(hyphen?.key ?? "") || hyphen?.gap !== "space" || number?.gap === "line") return undefined;
  const paired = /^\d\d$/.test(tokens[at]?.key ?? "") && /^\d\d$/.test(number?.key ?? "");
  return paired ? { from: at, to: at + 3, kind: "label" } : undefined;
}

/** Reads what a space cut off a sign of two numbers: "TL 5/3 7", "nhà giàn DK 2/1 4"; "số nhà 6 B/37". */
export function readCutOff({ tokens, at, floor, forms }: Place): FoundOther | undefined {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || !/^\d{1,4}$/.test(token.key) || hasUnit(tokens, at + 1, forms)) return undefined;
  const cut =
    before?.kind === "digits" && floor === at && /^[/-]$/.test(tokens[at - 2]?.key ?? "") && token.gap === "space";
  const house =
    token.gap === "none" && before?.key === "/" && isOneCapital(tokens[at - 2]) && tokens[at - 3]?.kind === "digits";
  return (cut && !isNoun(tokens, at + 1)) || house
    ? { from: at, to: endOfClump(tokens, at + 1), kind: "label" }
    : undefined;
}

function isOneCapital(token: Token | undefined): boolean {
  return token?.upper === true && token.end - token.start === 1;
}

/** Reads "747 MAX", "máy bay 747 dòng", "5 Plus": the type of an aeroplane without its maker; "in 3 D". */
export function readAircraft({ tokens, at, forms }: Place): FoundOther | undefined {
  const variant = tokens[at + 1];
  const key = tokens[at]?.key ?? "";
  if (/^[2-5]$/.test(key) && variant?.key === "d" && variant.upper && variant.gap === "space")
    return { from: at, to: at + 2, kind: "label" };
  if (
    /^(plus|pro)$/.test(variant?.key ?? "") &&
    variant?.upper === true &&
    /^\d{1,2}$/.test(key) &&
    variant.gap === "space"
  )
    return { from: at, to: at + 2, kind: "label" };
  const flown = tokens[at - 1]?.key === "bay" && tokens[at]?.gap === "space" && !hasUnit(tokens, at + 1, forms);
  if (/^7[0-8]7$/.test(key) && flown) return { from: at, to: at + 1, kind: "label" };
  const named = /^7[0-8]7$|^3[1-5]0$/.test(tokens[at]?.key ?? "") && /^(max|neo|dreamliner)$/.test(variant?.key ?? "");
  return named && variant?.gap !== "line" ? { from: at, to: at + 2, kind: "label" } : undefined;
}

/** Reads "14 L/32 R", the two ways along a runway. */
export function readRunway({ tokens, at }: Place): FoundOther | undefined {
  const [side, stroke, other, last] = [tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  const two = stroke?.key === "/" && other?.kind === "digits" && /^\d\d$/.test(tokens[at]?.key ?? "");
  if (!two || side?.upper !== true || !/^[lrc]$/.test(side.key)) return undefined;
  return { from: at, to: /^[lrc]$/.test(last?.key ?? "") ? at + 5 : at + 4, kind: "label" };
}

/** Reads "45/NQ-CP" and "123/2018/NĐ-CP". */
export function readDocument({ tokens, at }: Place): FoundOther | undefined {
  const { to } = joinedAt(tokens, at);
  const [stroke, word] = [tokens[to], tokens[to + 1]];
  if (stroke?.key !== "/" || stroke.gap !== "none" || word?.kind !== "word" || !word.upper || word.gap !== "none")
    return undefined;
  return { from: at, to: endOfClump(tokens, to), kind: "document" };
}

/** Reads "24/24", which says when, even where a space got into it. */
export function readAllDay({ tokens, at }: Place): FoundOther | undefined {
  const { numbers, to } = joinedAt(tokens, at);
  const joined = numbers.join("/");
  if (joined === "24/24") return { from: at, to: endOfClump(tokens, to), kind: "other" };
  return joined === "24/2" && isBrokenOff(tokens[to]) ? { from: at, to: to + 1, kind: "other" } : undefined;
}

/** Reads numbers joined as no range, date or share is: "4-4-2", "29-123-4", "84 - 62 - 91 cm". */
export function readCode({ tokens, at }: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, at);
  if (mark !== "." && numbers.length > 2) return { from: at, to: endOfClump(tokens, to), kind: "label" };
  const chain = [1, 3].every((joint) => isJoint(tokens, at + joint)) ? at + 5 : at;
  return chain > at ? { from: at, to: chain, kind: "label" } : undefined;
}

/** "24/2 4": all day, and a space got into it. */
function isBrokenOff(token: Token | undefined): boolean {
  return (token?.key === "4" || token?.key === "7") && token.gap === "space";
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const [joint, next] = [tokens[at], tokens[at + 1]];
  return /^[-–]$/.test(joint?.key ?? "") && joint?.gap !== "line" && next?.kind === "digits" && next.gap !== "line";
}
