/** Scores of matches. */
import { joinedAt } from "./calendar.ts";
import { hasUnit, isNoun } from "./follow.ts";
import { phraseBefore, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";

const scoreCues =
  phraseSet(`tỷ số, tỉ số, thắng, thua, hoà, thắng đậm, thua đậm, dẫn, dẫn trước, gỡ hoà, nâng tỷ số lên, lên, kết quả, chung cuộc, là, đẹp, sít sao, cách biệt,
  đội bạn, tỷ số là, thành, quân bình tỷ số, cân bằng tỷ số`);

/** Reads "2-1" of a match. */
export function readScore({ tokens, at, forms }: Place): FoundOther | undefined {
  const { numbers, mark, to } = joinedAt(tokens, at);
  if (numbers.length !== 2 || !/^[-–]$/.test(mark) || !numbers.every((text) => /^\d{1,3}$/.test(text)))
    return undefined;
  if (hasUnit(tokens, to, forms) || isNoun(tokens, to)) return undefined;
  return phraseBefore(scoreCues, tokens, at, 0) && { from: at, to, kind: "score" };
}
