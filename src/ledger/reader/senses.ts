/** Of words that measure different things, which is meant is told by what stands around: "nuôi hai con", "động đất mạnh 5 độ", "xoay 360 độ". */
import { isNoun } from "./follow.ts";
import type { Measure } from "./measures.ts";
import type { Span } from "./scan.ts";
import { type Token, wordSet } from "./tokens.ts";

/** No further back than this is looked for what tells. */
const reach = 8;
const shaking = wordSet("chấn richter richte mạnh");
const turning = wordSet("xoay quay góc nghiêng chếch lệch gập");
const warmth = wordSet("nhiệt nóng lạnh sốt rét ấm mát");
const family = wordSet("nuôi sinh đẻ vợ chồng mẹ bố cha anh chị có và cùng với");

/**
 * Puts the measure first that the words around a figure mean; where they tell nothing, the order stays.
 * @param span the figure, from its number to its unit's end
 */
export function likeliest(
  measures: readonly Measure[],
  { from, to }: Span,
  tokens: readonly Token[],
): readonly Measure[] {
  if (measures.length < 2) return measures;
  const meant = meantBy(tokens[to - 1]?.key ?? "", from, to, tokens);
  const first = measures.find(({ dimension }) => dimension === meant);
  return first === undefined ? measures : [first, ...measures.filter((measure) => measure !== first)];
}

function meantBy(unit: string, from: number, to: number, tokens: readonly Token[]): string | undefined {
  if (unit === "con") return isFamily(from, to, tokens) ? "child" : undefined;
  return unit === "độ" ? degreesOf(from, tokens) : undefined;
}

/** "nuôi hai con": what no kind of animal follows, and few enough, are one's children. */
function isFamily(from: number, to: number, tokens: readonly Token[]): boolean {
  const few = /^(0?[1-9]|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)$/.test(tokens[to - 2]?.key ?? "");
  return few && !isNoun(tokens, to) && tokens[from]?.gap !== "line" && family.has(tokens[from - 1]?.key ?? "");
}

/** The nearest word that tells decides. */
function degreesOf(from: number, tokens: readonly Token[]): string | undefined {
  for (let at = from - 1; at >= from - reach && at >= 0; at -= 1) {
    const key = tokens[at]?.key ?? "";
    if (warmth.has(key)) return "temperature";
    if (shaking.has(key)) return "magnitude";
    if (turning.has(key)) return "angle";
    if (tokens[at]?.gap === "line") break;
  }
  return undefined;
}
