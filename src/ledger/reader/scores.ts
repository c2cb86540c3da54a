/** Scores of matches. */
import { joinedAt } from "./calendar.ts";
import { hasUnit, isNoun } from "./follow.ts";
import { phraseBefore, phraseLists } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";

/** Words before a score; some of them stand before ranges too, of something that is counted, others before shares: only votes fall. */
const scoreCues = phraseLists<"certain" | "falling" | "perhaps">([
  [
    "certain",
    `tỷ số, tỉ số, thắng, thua, hoà, thắng đậm, thua đậm, dẫn trước, gỡ hoà, nâng tỷ số lên, chung cuộc, cách biệt, tỷ số là, tỉ số là, quân bình tỷ số, cân bằng tỷ số, sát nút`,
  ],
  ["falling", "số phiếu, tỷ lệ, tỉ lệ, tỷ lệ phiếu, tỉ lệ phiếu, với số phiếu, phiếu bầu"],
  ["perhaps", "dẫn, lên, kết quả, là, đẹp, sít sao, đội bạn, thành, còn"],
]);

/** "5 - 0": the hyphen may stand apart. */
function spacedScore({ tokens, at, forms }: Place): FoundOther | undefined {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.gap !== "space" || !/^[-–]$/.test(hyphen.key) || second?.gap === "line") return undefined;
  if (![first, second].every((token) => /^\d{1,3}$/.test(token?.key ?? ""))) return undefined;
  const cue = phraseBefore(scoreCues, tokens, at, 0)?.value;
  const certain = cue === "certain" || (cue === "falling" && Number(first?.key) > Number(second?.key));
  return certain && !hasUnit(tokens, at + 3, forms) ? { from: at, to: at + 3, kind: "score" } : undefined;
}

/** "87-6": no range falls. */
function falls([first, second]: readonly string[]): boolean {
  return Number(first) > Number(second) && Number(first) > 31;
}

/** Tells whether two numbers are no part of a longer sign. */
function isWhole({ tokens, at }: Place, to: number): boolean {
  return tokens[at]?.gap !== "none" && (tokens[to]?.gap !== "none" || /^[.,;:)"”]$/.test(tokens[to]?.key ?? ""));
}

/** Reads "2-1" of a match. */
export function readScore(place: Place): FoundOther | undefined {
  const { tokens, at, forms } = place;
  const spaced = spacedScore(place);
  if (spaced !== undefined) return spaced;
  const { numbers, mark, to } = joinedAt(tokens, at);
  if (numbers.length !== 2 || !/^[-–]$/.test(mark) || !numbers.every((text) => /^\d{1,3}$/.test(text)))
    return undefined;
  const cue = phraseBefore(scoreCues, tokens, at, 0)?.value;
  if (cue === undefined && falls(numbers) && !hasUnit(tokens, to, forms) && !isNoun(tokens, to) && isWhole(place, to))
    return { from: at, to, kind: "score" };
  if (cue === undefined || hasUnit(tokens, to, forms)) return undefined;
  if (cue === "falling") return Number(numbers[0]) > Number(numbers[1]) ? { from: at, to, kind: "score" } : undefined;
  return cue === "certain" || !isNoun(tokens, to) ? { from: at, to, kind: "score" } : undefined;
}
