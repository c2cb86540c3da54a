/** "một", which is mostly an article, where other numbers beside it make it one of a list: "3 người chết và một người bị thương". */
import type { Amount } from "./amount.ts";
import { isNoun } from "./follow.ts";
import { isCurrency } from "./measures.ts";
import { readPlain } from "./numbers.ts";
import type { Place } from "./scan.ts";
import type { Token } from "./tokens.ts";
import { readUnit } from "./units.ts";

/** No more words than this stand between two things of a list. */
const farthest = 5;

/** Tells whether "một" counts beside a number before or behind it: it must count a known unit, or words that number counts too. */
export function isOneOfList(amount: Amount, place: Place): boolean {
  const { tokens, at } = place;
  const noun = tokens[amount.unitFrom];
  if (noun === undefined || noun.gap === "line" || /^(số|trong|ngày|phần|cách)$/.test(noun.key)) return false;
  const known = amount.measures.length > 0;
  const floors =
    /^(có|gồm|cao|xây)$/.test(tokens[at - 1]?.key ?? "") && [1, 2].some((ahead) => joins(tokens[amount.to + ahead]));
  const next = noun.key === "lần" ? undefined : nextItem(amount.to, noun, place);
  if (next !== undefined) return floors || (known && isLike(amount, next, place)) || tokens[next]?.key === noun.key;
  if (noun.key === "đêm" && tokens[at - 1]?.key === "ngày" && place.floor === at) return true;
  return joins(tokens[at - 1]) && isBehindFigure(place, noun, known);
}

const lands = /^(province|city|district|township|commune|ward|village|residential-group)$/;

/** "một người lớn, 6 người cao tuổi": of one kind; beside "và" others are of a list too. */
function isLike(amount: Amount, next: number, { tokens, forms }: Place): boolean {
  const unit = readUnit(tokens, next, forms)?.measures[0]?.dimension;
  const joined = tokens.slice(amount.to, next).some(({ key }) => key === "và");
  const own = amount.measures[0]?.dimension ?? "";
  return unit !== undefined && (joined || unit === own || (lands.test(unit) && lands.test(own)));
}

/** "chỉ một người thi đỗ", "chỉ có một tầng": one and no more. */
export function isOnlyOne({ measures }: Amount, { tokens, at }: Place): boolean {
  const [before, earlier] = [tokens[at - 1]?.key, tokens[at - 2]?.key];
  const only = before === "chỉ" || (before === "có" && earlier === "chỉ");
  return only && measures.length > 0 && measures[0]?.dimension !== "time";
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && /^(,|và)$/.test(token.key) && token.gap !== "line";
}

/** Index of what the next number of the list counts: "một trệt, 3 lầu". */
function nextItem(from: number, noun: Token, { tokens }: Place): number | undefined {
  for (let at = from; at <= from + farthest + 3; at += 1) {
    if (tokens[at] === undefined || tokens[at]?.gap === "line") return undefined;
    if (!joins(tokens[at])) continue;
    // Of two that are "một" only people count: "một người đỗ và một người bị loại".
    if (
      tokens[at + 1]?.gap !== "space" ||
      (tokens[at + 1]?.key === "một" && !(noun.key === "người" && tokens[at + 2]?.key === "người"))
    )
      return undefined;
    const number = readPlain(tokens, at + 1);
    if (number === undefined || number === "malformed") return undefined;
    const near = at <= from + farthest || tokens[number.to]?.key === noun.key;
    return near && isNoun(tokens, number.to) ? number.to : undefined;
  }
  return undefined;
}

const measured = /^(time|length|area|mass|volume|share|growth|energy|power)/;

/** "3-4 phút, một nhân viên": how long something took is no item of a list of things. */
function isOfThings(dimension: string): boolean {
  return !measured.test(dimension) && !isCurrency(dimension);
}

function isThing(end: number, tokens: readonly Token[], forms: Place["forms"]): boolean {
  for (let at = end - 1; at >= end - 3; at -= 1) {
    const unit = readUnit(tokens, at, forms);
    if (unit?.to === end) return isOfThings(unit.measures[0]?.dimension ?? "");
  }
  return false;
}

/** "3 nam và một nữ", "5 con dấu và một hộp mực": what was counted a word or two before is no known unit. */
function isBesideBare(tokens: readonly Token[], at: number, floor: number): boolean {
  const number = tokens[floor - 1];
  const told = number?.kind === "digits" || /^(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/.test(number?.key ?? "");
  const counted = told && isNoun(tokens, floor);
  return counted && at - floor >= 2 && at - floor <= 3 && isNoun(tokens, at + 1);
}

/** "4 người chết, một người bị thương", "3 nhát vào lưng và một nhát vào ngực": a figure ended shortly before. */
function isBehindFigure({ tokens, at, floor, forms }: Place, noun: Token, known: boolean): boolean {
  if (floor === 0 || at - floor > farthest + 1) return false;
  const words = tokens.slice(floor - 1, at);
  if (words.some((token, index) => index > 0 && (token.gap === "line" || /^[.;:!?]$/.test(token.key)))) return false;
  const joined = tokens[at - 1]?.key === "và";
  if (words.some(({ key }) => key === noun.key)) return true;
  return joined && (isBesideBare(tokens, at, floor) || (known && isThing(floor, tokens, forms)));
}
