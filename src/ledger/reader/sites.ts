/** Whether "điểm" counts places, or points of a score or an index. */
import { isNoun } from "./follow.ts";
import type { Plain } from "./numbers.ts";
import { type Token, wordSet } from "./tokens.ts";
import type { UnitMatch } from "./units.ts";

/** What follows points that are scored; all else that follows "điểm" tells of places: "43 điểm ùn tắc". */
const scored =
  wordSet(`xếp môn thi khu ưu tuyệt cộng thưởng vòng phiên chấm số trung bài chuẩn tối học kiểm loại chênh thang tổng đủ thấp
  cao tương ít nghề phúc đồng liên bình rồi xin ngoại đứng chốt kế`);

/** "sạt lở 9 điểm", "tại 4 điểm", "43 điểm ùn tắc" count places, no points. */
export function areSites(
  { from, to, value, power }: Plain & { readonly power: number },
  unit: UnitMatch,
  tokens: readonly Token[],
): boolean {
  if (tokens[to]?.key !== "điểm" || unit.to !== to + 1 || power > 0 || value.includes(".")) return false;
  const before = tokens[from]?.gap === "line" ? "" : (tokens[from - 1]?.key ?? "");
  if (/^(lở|ngập|úng|tắc|cháy)$/.test(before) || (/^(tại|ở)$/.test(before) && value.length < 3)) return true;
  return isNoun(tokens, unit.to) && !scored.has(tokens[unit.to]?.key ?? "");
}
