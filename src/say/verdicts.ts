/** Verdicts in the words of the interface: what was reached, by how much, and how the archive knows. */
import type { LedgerRow } from "../archive/model.ts";
import type { Row } from "../ledger/row.ts";
import type { Side } from "../ledger/sides.ts";
import { fill } from "../text/fill.ts";
import { type Lexicon, resultText, targetText } from "./figures.ts";
import { sideOf } from "./gaps.ts";
import { reasonText } from "./reasons.ts";
import { sumText } from "./sums.ts";

export { verdictOnKind, verdictText, verdictWord } from "./answers.ts";
export { gapText } from "./gaps.ts";
export { sumText } from "./sums.ts";

/**
 * One sentence or two that say how a verdict was reached: the figures first, then what was done with them.
 * @param index which target of the row; the original one unless told
 */
export function verdictSentence(entry: LedgerRow, lexicon: Lexicon, index = 0): string {
  const side = sideOf(entry, index);
  return [factsText(entry, side, lexicon, index), reasonText(entry, side, lexicon, index)]
    .filter((text) => text !== "")
    .join(" ");
}

/** The figures that a verdict rests on: "Kết quả 8,8%; mức đề ra 8,0% do kho suy ra (8,8 − 0,8)." */
function factsText(entry: LedgerRow, { verdict, claim }: Side, lexicon: Lexicon, index: number): string {
  const { facts } = lexicon.strings;
  if (verdict.reason === "disputed" || verdict.reason === "goal-in-words") return "";
  const dated = entry.row.kind === "milestone";
  const target = targetText(entry, lexicon, index);
  const result = resultText(entry, lexicon);
  const values = {
    result: `${resultLabel(entry.row, lexicon)} ${result ?? ""}`,
    target: target?.text ?? "",
    sum: sumText(entry, lexicon, index),
  };
  if (result === undefined) {
    if (target === undefined) return "";
    return fill(dated ? facts.deadlineOnly : facts.targetOnly, values);
  }
  if (target === undefined) {
    const silent = claim.target === undefined && verdict.reason === "no-target";
    return fill(silent ? facts.noTarget : facts.resultOnly, values);
  }
  if (verdict.derived?.from === "equal") return fill(facts.resultOnly, values);
  if (target.derived) return fill(dated ? facts.deadlineDerived : facts.derived, values);
  return fill(dated ? facts.deadline : facts.both, values);
}

/** "Kết quả", "Kết quả ước tính"; a rank is "Xếp", a date "Đạt vào". */
export function resultLabel({ kind, result }: Row, { strings }: Lexicon): string {
  const { facts } = strings;
  const status = result?.status ?? "final";
  const estimated = status === "estimate";
  if (kind === "rank") return estimated ? facts.rankedEstimate : facts.ranked;
  if (kind === "milestone") return estimated ? facts.datedEstimate : facts.dated;
  return facts[status];
}
