/** The words around a number that say how exact it is: "hơn", "gần", "không dưới", "trở lên". */
import type { Qualifier } from "../row.ts";
import { isCurrency } from "./measures.ts";
import { type Match, phraseAt, phraseBefore, phraseLists } from "./phrases.ts";
import { type Behind, isNear, isOfOne, isPreposition } from "./prepositions.ts";
import { type Token, wordSet } from "./tokens.ts";

const before: readonly (readonly [Qualifier, string])[] = [
  ["over", "hơn, trên, quá, vượt quá, vượt qua, vượt trên, vượt mốc, vượt ngưỡng, vượt con số, nhỉnh hơn"],
  ["under", "dưới, chưa đến, chưa tới, chưa đầy, không đầy, không đến, không tới, chưa được, chưa quá, chưa hết"],
  [
    "about",
    `khoảng, chừng, tầm, cỡ, độ chừng, vào khoảng, ước khoảng, ước chừng, khoảng chừng, trên dưới, xấp xỉ, xấp xỉ khoảng, vào tầm,
    ước tính khoảng, dao động khoảng, trong khoảng, áng chừng, phỏng chừng, trung bình khoảng, quãng, khoảng độ, cỡ khoảng, cách đây độ, chỉ độ, mới độ, được độ, độ khoảng`,
  ],
  [
    "almost",
    `gần, gần đến, gần tới, gần bằng, gần được, gần như, gần đúng, gần như bằng, gần như là, ngót, ngót nghét, ngót ngét, non, suýt soát, tiệm cận, gần đạt, gần tròn,
    sít soát, xuýt xoát`,
  ],
  [
    "at-least",
    `ít nhất, tối thiểu, không dưới, ít nhất là, tối thiểu là, không ít hơn, không thấp hơn, không kém, ít ra, chí ít, không nhỏ hơn,
    ít nhất khoảng, ít nhất cũng, ít nhất từ, ít nhất có, ít nhất là có, ít nhất cũng có, ít nhất phải có, tối thiểu có, tối thiểu phải có, tối thiểu phải, tối thiểu phải là, ít nhất phải là,  không dưới mức, ít nhất phải, ít nhất đạt, tối thiểu đạt, chí ít là`,
  ],
  [
    "at-most",
    `tối đa, không quá, nhiều nhất, không vượt quá, không hơn, không nhiều hơn, không cao hơn, không lớn hơn, tối đa là, nhiều nhất là,
    không được quá, không được phép quá, không được phép vượt quá, không trên, tối đa không quá, tối đa phải là, tối đa có, tối đa chỉ có, tối đa chỉ, tối đa được, tối đa được có, tối đa chỉ được, nhiều nhất có, nhiều nhất là có, nhiều nhất chỉ, không vượt, không được vượt quá`,
  ],
];

const after: readonly (readonly [Qualifier, string])[] = [
  ["at-least", "trở lên, đổ lên, trở đi, hoặc hơn, hoặc nhiều hơn"],
  ["at-most", "trở xuống, đổ lại, đổ xuống, là cùng, là tối đa, hoặc ít hơn"],
  ["over", "có lẻ, có dư, có hơn"],
];

const beforeTable = phraseLists(before);
const afterTable = phraseLists(after);

/** What may stand between a qualifier and its number, or begin a range: "khoảng từ 5 đến 7", "gần tới con số 5", "quá tỷ lệ 25%". */
const between = wordSet('từ con số tỉ tỷ lệ mức ngưỡng mốc " “');

export interface QualifierFound {
  readonly qualifier: Qualifier;
  /** Index of its first token. */
  readonly from: number;
}

/**
 * The qualifier that stands right before a number.
 * @param at index of the number's first token
 * @param floor index of the first token that belongs to nothing else
 * @param ask tells what stands behind the number: only where words that may be a qualifier stand before it, which is seldom
 */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  ask: () => Behind = nothing,
): QualifierFound | undefined {
  const end = skipBetween(tokens, at, floor);
  const found = phraseBefore(beforeTable, tokens, end, floor);
  if (found === undefined || tokens.slice(found.from + 1, at + 1).some(({ gap }) => gap === "line")) return undefined;
  const behind = ask();
  if (isNear(tokens, found.from, end, behind)) return undefined;
  if (behind.range === true && tokens[found.from]?.key === "trong") return undefined;
  if (isComparison(tokens, found.from, end, behind)) return limitBefore(tokens, found.from, floor, behind);
  if (isPreposition(tokens, found.from, end, floor, behind) || isOvercome(tokens, end, behind)) return undefined;
  if (tokens[found.from]?.key === "non" && /^(ruột|núi|cành|trẻ)$/.test(tokens[found.from - 1]?.key ?? ""))
    return undefined;
  // "bay trên không trên 20 giờ": in the air, more than that.
  if (tokens[found.from]?.key === "không" && tokens[found.from - 1]?.key === "trên")
    return qualifierBefore(tokens, at, found.from + 1, ask);
  if (behind.often === true && /^at-/.test(found.value)) return undefined;
  if (behind.dimension === "length" && isMeasured(tokens, found.from)) return undefined;
  if (isOfOne(tokens, found.from, end, behind) || (tokens[found.from]?.key === "vượt" && behind.against === true))
    return undefined;
  return { qualifier: found.value, from: widened(tokens, found.from, floor) };
}

const nothing = (): Behind => ({});

/** "pháo cỡ 57 mm" is a calibre, "radar ở tầm 100 km" a range. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.key;
  const sized = /^(dài|cao|rộng|nặng|lớn|sâu)$/.test(tokens[at - 1]?.key ?? "");
  return (word === "cỡ" && !sized) || (word === "tầm" && /^(ở|có|đạt|với|bắn|xa)$/.test(tokens[at - 1]?.key ?? ""));
}

function skipBetween(tokens: readonly Token[], at: number, floor: number): number {
  let end = at;
  while (end > floor && end > at - 2 && between.has(tokens[end - 1]?.key ?? "")) end -= 1;
  return phraseBefore(beforeTable, tokens, end, floor) === undefined ? at : end;
}

/** Two qualifiers in a row, as in "khoảng hơn 500": the nearer one counts, the text begins with the other. */
function widened(tokens: readonly Token[], from: number, floor: number): number {
  const outer = phraseBefore(beforeTable, tokens, from, floor);
  return outer === undefined || tokens[outer.from]?.key === "trên" ? from : outer.from;
}

/** After these, "hơn" compares: "cao hơn 2,1 điểm %" is a difference of 2.1, not more than that. */
const compared = wordSet(
  "cao thấp nhiều ít lớn nhỏ sớm muộn đông mạnh nhanh chậm đắt rẻ tốt kém già trẻ dày hẹp nặng nhẹ trễ tệ xấu giỏi yếu trọng đẹp hay khó dễ khoẻ sáng tối",
);

function isComparison(tokens: readonly Token[], from: number, end: number, { dimension, against }: Behind): boolean {
  if (end !== from + 1 || tokens[from]?.key !== "hơn") return false;
  const word = tokens[from - 1]?.key ?? "";
  if (word === "đông" && tokens[from - 2]?.key === "đám") return false;
  // "Thu hẹp hơn 1.000 km2" narrows by more than that.
  if (word === "hẹp" && tokens[from - 2]?.key === "thu") return false;
  return (
    compared.has(word) &&
    !(dimension === "length" && against !== true && /^(cao|dày)$/.test(word)) &&
    !(dimension === "mass" && word === "nặng")
  );
}

/** What is above or below an amount, where nothing is compared with something else: "có ít hơn 5 người", "nhiều hơn 2 tuần". */
const limits: ReadonlyMap<string, Qualifier> = new Map([
  ...["ít", "nhỏ"].map((word) => [word, "under"] as const),
  ...["nhiều", "lớn", "mạnh"].map((word) => [word, "over"] as const),
]);
/** Verbs and words of measure that such a limit follows. */
const having = wordSet("có với mất trong sinh dành cần phải chỉ những dài các tiêu uống ăn ngủ");
/** What is told as a margin so often that such words tell none of its limits: "đạt thấp hơn 2,3%". */
const compares = /^(share|growth|index|score)/;

function limitBefore(
  tokens: readonly Token[],
  than: number,
  floor: number,
  { dimension, against }: Behind,
): QualifierFound | undefined {
  const word = tokens[than - 1]?.key ?? "";
  const qualifier = than - 1 < floor || against === true ? undefined : limits.get(word);
  const lasts = dimension === "time" && /^(ít|nhiều)$/.test(word);
  const sized = /^(lớn|nhỏ)$/.test(word) && /^(length|mass|area|volume)$/.test(dimension ?? "");
  const shakes = word === "mạnh" && /^(temperature|magnitude)$/.test(dimension ?? "");
  const folds = tokens[than + 1]?.key === "gấp";
  const counted = !compares.test(dimension ?? "") && !isCurrency(dimension ?? "");
  const fewer = counted && /^(ít|nhiều)$/.test(word) && dimension !== undefined && dimension !== "multiple";
  const told = folds || lasts || sized || shakes || fewer || (counted && having.has(tokens[than - 2]?.key ?? ""));
  return qualifier !== undefined && told ? { qualifier, from: than - 1 } : undefined;
}

/** "vượt qua 390 ppm" is more than that, "vượt qua 70 thí sinh" and "vượt qua 50 km" are not. */
function isOvercome(tokens: readonly Token[], end: number, { dimension = "" }: Behind): boolean {
  const passes = tokens[end - 1]?.key === "qua" && tokens[end - 2]?.key === "vượt";
  return passes && !/^(share|growth|index|temperature|vnd|usd|eur)/.test(dimension);
}

/** A qualifier that begins at a token, as within "gấp gần 3 lần". */
export function qualifierAt(tokens: readonly Token[], at: number): Match<Qualifier> | undefined {
  return phraseAt(beforeTable, tokens, at);
}

/** The qualifier that stands right after a figure, as in "15 triệu trở lên". */
export function qualifierAfter(tokens: readonly Token[], at: number): Match<Qualifier> | undefined {
  return tokens[at]?.gap === "line" ? undefined : phraseAt(afterTable, tokens, at);
}

/** No more words than this stand between a figure and its "trở lên". */
const mostNouns = 6;

/** The qualifier that stands behind what a figure counts: "từ 2.400 bao thuốc lào trở lên", "2 năm tù hoặc nhiều hơn". */
export function qualifierBehind(tokens: readonly Token[], from: number, to: number): Qualifier | undefined {
  if (tokens[from]?.gap === "line") return undefined;
  const since = tokens[from - 1]?.key === "từ";
  for (let at = to; at <= to + mostNouns; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.gap === "line") return undefined;
    if (token.key === "hoặc" || (since && token.key === "trở")) return qualifierAfter(tokens, at)?.value;
  }
  return undefined;
}
