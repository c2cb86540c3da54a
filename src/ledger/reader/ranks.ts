/** Ranks: "thứ 5/63", "xếp thứ 5", "vị trí thứ hai", "hạng 12". */
import { hasUnit } from "./follow.ts";
import { type Plain, readPlain } from "./numbers.ts";
import { phraseAt, phraseBefore, phraseSet, phrasesOf } from "./phrases.ts";
import type { FoundFigure, Place } from "./scan.ts";
import { figureOfTerms, readWhole } from "./terms.ts";
import { type Token, wordSet } from "./tokens.ts";
import { readUnit } from "./units.ts";

/** Words that a rank follows, and whether they say by themselves that it is one. */
export const rankWords = phrasesOf<boolean>([
  ["thứ", false],
  ["hạng", false],
  ["hạng thứ", true],
  ["vị trí thứ", true],
  ["vị thứ", true],
  ["xếp thứ", true],
]);

const rankCues =
  phraseSet(`xếp, đứng, xếp ở, đứng ở, xếp hạng, giữ, vươn lên, lên, tụt xuống, xuống, rơi xuống, cán đích, vị trí, xếp vị trí, đứng vị trí, tăng lên, nhảy lên, leo lên,
  lớn, đông dân, nhanh, xa, sâu, nặng, đông, cao, nhiều, dài, rộng, mạnh, giàu, nghèo, thấp, nhỏ, về đích, đang xếp, đang đứng, quan trọng, phổ biến`);

/** What has a number in a row without being ranked: "lần thứ 5 trong 63 năm". */
const counters = wordSet("lần năm ngày tuần tháng kỳ khoá đời tập phút vòng người hệ đứa đợt phiên trận cuộc binh");

/** Words after which "12/63" is a rank though no "thứ" says so. */
const placeWords = phraseSet(
  `xếp, đứng, xếp hạng, xếp ở, đứng ở, vị trí, ở vị trí, xếp vị trí, đứng vị trí, xếp ở vị trí, đứng ở vị trí, hạng`,
);

/** Reads a rank at the word that it follows, or at its number: "xếp 12/63". */
export function readRank(place: Place): FoundFigure | undefined {
  return place.tokens[place.at]?.kind === "digits" ? rankOfAll(place) : rankAfterWord(place);
}

function rankOfAll({ tokens, at, floor, forms }: Place): FoundFigure | undefined {
  const first = ordinalAt(tokens, at);
  if (first === undefined || tokens[at]?.gap === "line" || isInvalid(tokens, at)) return undefined;
  const all = readWhole(tokens, first.to);
  if (all === undefined)
    return isPlaced(tokens, at, first.to, floor, forms)
      ? figureOfTerms({ kind: "rank", from: at, to: first.to, value: first.value })
      : undefined;
  // "xếp hạng PCI 5/63": what is ranked by stands between.
  const end = tokens[at - 1]?.capitals === true ? at - 1 : at;
  if (phraseBefore(placeWords, tokens, end, floor) === undefined || Number(first.value) > Number(all.value))
    return undefined;
  const terms = { kind: "rank", from: at, to: all.to, value: first.value, of: all.value } as const;
  return figureOfTerms(terms, readUnit(tokens, all.to, forms));
}

/** "thương binh hạng 2/4" says how badly. */
function isInvalid(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === "hạng" && tokens[at - 2]?.key === "binh";
}

const placedWords = phraseSet("ở vị trí, xếp vị trí, đứng vị trí, xếp ở vị trí, đứng ở vị trí");

/** "ở vị trí 58": one place, and nothing that is counted there. */
function isPlaced(tokens: readonly Token[], at: number, to: number, floor: number, forms: Place["forms"]): boolean {
  const plain = /^\d{1,3}$/.test(tokens[at]?.key ?? "") && !/^[-–:%+]$/.test(tokens[to]?.key ?? "");
  return plain && phraseBefore(placedWords, tokens, at, floor) !== undefined && !hasUnit(tokens, to, forms);
}

function rankAfterWord(place: Place): FoundFigure | undefined {
  const { tokens, at, floor, forms } = place;
  const words = phraseAt(rankWords, tokens, at);
  const first = words && ordinalAt(tokens, words.to);
  // "bảng xếp hạng 7 bộ váy" is a list of seven.
  if (tokens[at]?.key === "hạng" && tokens[at - 1]?.key === "xếp" && tokens[at - 2]?.key === "bảng") return undefined;
  if (first === undefined || counters.has(tokens[at - 1]?.key ?? "")) return undefined;
  const all = readWhole(tokens, first.to);
  const again = tokens[at - 1]?.key === "và" && floor === at - 1 && tokens[at - 3]?.key === "thứ";
  const ranked =
    again || words?.value === true || all !== undefined || phraseBefore(rankCues, tokens, at, floor) !== undefined;
  if (!ranked) return undefined;
  const terms = { kind: "rank", from: at, to: all?.to ?? first.to, value: first.value } as const;
  return all === undefined
    ? figureOfTerms(terms)
    : figureOfTerms({ ...terms, of: all.value }, readUnit(tokens, all.to, forms));
}

const onlyOrdinal: ReadonlyMap<string, string> = new Map([
  ["nhất", "1"],
  ["nhì", "2"],
  ["tư", "4"],
]);

function ordinalAt(tokens: readonly Token[], at: number): Pick<Plain, "value" | "to"> | undefined {
  const token = tokens[at];
  const value = onlyOrdinal.get(token?.key ?? "");
  if (token === undefined || token.gap === "line") return undefined;
  if (value !== undefined) return { value, to: at + 1 };
  const number = readPlain(tokens, at);
  return number === undefined || number === "malformed" || number.marked || number.negative ? undefined : number;
}
