/** The words around a number that say how exact it is: "hơn", "gần", "không dưới", "trở lên". */
import type { Qualifier } from "../row.ts";
import { type Match, phraseAt, phraseBefore, phraseLists, phraseSet } from "./phrases.ts";
import { type Token, wordSet } from "./tokens.ts";

const before: readonly (readonly [Qualifier, string])[] = [
  ["over", "hơn, trên, quá, vượt quá, vượt trên, nhỉnh hơn"],
  ["under", "dưới, chưa đến, chưa tới, chưa đầy, không đầy, không đến, không tới, chưa được, chưa quá, chưa hết"],
  [
    "about",
    `khoảng, chừng, tầm, cỡ, độ chừng, vào khoảng, ước khoảng, ước chừng, khoảng chừng, trên dưới, xấp xỉ, xấp xỉ khoảng, vào tầm,
    ước tính khoảng, dao động khoảng, trong khoảng, áng chừng, phỏng chừng, trung bình khoảng, quãng, khoảng độ, cỡ khoảng`,
  ],
  [
    "almost",
    `gần, gần đến, gần tới, gần bằng, gần được, gần như, ngót, ngót nghét, ngót ngét, non, suýt soát, tiệm cận, gần đạt, gần tròn,
    sít soát, xuýt xoát`,
  ],
  [
    "at-least",
    `ít nhất, tối thiểu, không dưới, ít nhất là, tối thiểu là, không ít hơn, không thấp hơn, không kém, ít ra, chí ít, không nhỏ hơn,
    ít nhất khoảng, ít nhất cũng, ít nhất từ, không dưới mức, ít nhất phải, ít nhất đạt, tối thiểu đạt, chí ít là`,
  ],
  [
    "at-most",
    `tối đa, không quá, nhiều nhất, không vượt quá, không hơn, không nhiều hơn, không cao hơn, không lớn hơn, tối đa là, nhiều nhất là,
    không được quá, không được phép quá, không được phép vượt quá, không trên, tối đa không quá, không vượt, không được vượt quá`,
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
const between = wordSet("từ con số tỉ tỷ lệ");

export interface QualifierFound {
  readonly qualifier: Qualifier;
  /** Index of its first token. */
  readonly from: number;
}

/** What the reading of a qualifier depends on behind it. */
export interface Behind {
  /** Dimension of the unit that follows, where one does. */
  readonly dimension?: string;
  /** Whether the number is none that one rounds to: "trên 12 tuyến đường" is a place, "trên 100 tuyến" an amount. */
  readonly exact?: boolean;
  /** Whether it is a whole number below ten. */
  readonly few?: boolean;
  /** The word after the number and its magnitude. */
  readonly noun?: string;
  /** Whether two ends follow: "trong khoảng 5 - 7%" is within them, "trong khoảng 5%" about that. */
  readonly range?: boolean;
}

/**
 * The qualifier that stands right before a number.
 * @param at index of the number's first token
 * @param floor index of the first token that belongs to nothing else
 */
export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  behind: Behind,
): QualifierFound | undefined {
  const end = skipBetween(tokens, at, floor);
  const found = phraseBefore(beforeTable, tokens, end, floor);
  if (found === undefined || tokens.slice(found.from + 1, at + 1).some(({ gap }) => gap === "line")) return undefined;
  if (isNear(tokens, found.from, end, behind)) return undefined;
  if (behind.range === true && tokens[found.from]?.key === "trong") return undefined;
  if (isComparison(tokens, found.from, end, behind) || isPreposition(tokens, found.from, end, floor, behind))
    return undefined;
  return { qualifier: found.value, from: widened(tokens, found.from, floor) };
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
  "cao thấp nhiều ít lớn nhỏ sớm muộn đông mạnh nhanh chậm đắt rẻ tốt kém già trẻ dày hẹp nặng nhẹ thêm trễ tệ xấu giỏi yếu",
);

function isComparison(tokens: readonly Token[], from: number, end: number, { dimension }: Behind): boolean {
  if (end !== from + 1 || tokens[from]?.key !== "hơn") return false;
  const word = tokens[from - 1]?.key ?? "";
  // "Thu hẹp hơn 1.000 km2" narrows by more than that.
  if (word === "hẹp" && tokens[from - 2]?.key === "thu") return false;
  return (
    compared.has(word) && !(dimension === "length" && word === "cao") && !(dimension === "mass" && word === "nặng")
  );
}

/** Places and carriers that "trên" and "dưới" stand before as mere prepositions. */
const places = wordSet(
  `tuyến xe chiếc con tàu kênh trang lĩnh phương mặt địa sân máy đường tờ trục tầng đảo toa mảnh thửa website nền vùng xã huyện quận bàn làn
  tỉnh thành phường thôn cánh mẫu cây tài trụ bang ảnh`,
);

/** "ô nhiễm gần hai nhà máy" says where: of so few one says how many. Amounts that are measured are told by halves too: "gần 2 năm". */
const buildings = /^(factory|school|hospital|house|market|shop|bank|supermarket|industrial-zone|residential-group)$/;

function isNear(tokens: readonly Token[], from: number, end: number, { dimension = "", few }: Behind): boolean {
  return end === from + 1 && tokens[from]?.key === "gần" && few === true && buildings.test(dimension);
}

/** What spreads does so over places, however many: "trải rộng trên 20 nước". */
const spreading = phraseSet(
  `trải rộng, trải dài, trải khắp, trải, phủ sóng, phủ khắp, phủ rộng, có mặt, hiện diện, lan rộng, rải rác, phân bố, diễn ra, triển khai, được triển khai`,
);
/** What is tried is tried on something: "thí nghiệm trên 20 người". */
const trying = phraseSet("thí nghiệm, thử nghiệm, thực nghiệm");
const lands = wordSet("quốc nước tỉnh thành huyện quận xã phường thị thôn bản làng châu vùng địa đảo bang");

/** "74 nạn nhân trên 30 tỉnh thành": right behind a figure, lands are where that is. */
function isPreposition(
  tokens: readonly Token[],
  from: number,
  end: number,
  floor: number,
  { exact, noun = "" }: Behind,
): boolean {
  const word = tokens[from]?.key ?? "";
  if (end !== from + 1 || !/^(trên|dưới)$/.test(word)) return false;
  if (exact === true && places.has(noun)) return true;
  if (word === "trên" && phraseBefore(trying, tokens, from, 0) !== undefined) return true;
  return (
    word === "trên" && lands.has(noun) && (from === floor || phraseBefore(spreading, tokens, from, 0) !== undefined)
  );
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

/** The qualifier that stands behind what a figure counts, where "từ" precedes it: "từ 1.500 bao thuốc lá trở lên". */
export function qualifierBehind(tokens: readonly Token[], from: number, to: number): Qualifier | undefined {
  if (tokens[from - 1]?.key !== "từ" || tokens[from]?.gap === "line") return undefined;
  for (let at = to; at <= to + mostNouns; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.gap === "line") return undefined;
    if (token.key === "trở") return qualifierAfter(tokens, at)?.value;
  }
  return undefined;
}
