/** Scores of matches. */
import { joinedAt } from "./calendar.ts";
import { hasUnit, isNoun } from "./follow.ts";
import { phraseBefore, phraseLists } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";

/** Words before a score; some of them stand before ranges too, of something that is counted. */
const scoreCues = phraseLists<"certain" | "perhaps">([
  [
    "certain",
    `tỷ số, tỉ số, thắng, thua, hoà, thắng đậm, thua đậm, dẫn trước, gỡ hoà, nâng tỷ số lên, chung cuộc, cách biệt, tỷ số là, tỉ số là, quân bình tỷ số, cân bằng tỷ số, sát nút`,
  ],
  ["perhaps", "dẫn, lên, kết quả, là, đẹp, sít sao, đội bạn, thành, còn"],
]);

/** Reads "2-1" of a match. */
export function readScore({ tokens, at, forms }: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, at);
  if (numbers.length !== 2 || !/^[-–]$/.test(mark) || !numbers.every((text) => /^\d{1,3}$/.test(text)))
    return undefined;
  const cue = phraseBefore(scoreCues, tokens, at, 0)?.value;
  if (cue === undefined || hasUnit(tokens, to, forms)) return undefined;
  return cue === "certain" || !isNoun(tokens, to) ? { from: at, to, kind: "score" } : undefined;
}
