/** A verdict in a word or, with its difference, in a few. */
import type { LedgerRow } from "../archive/model.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import type { Gap } from "../ledger/gap.ts";
import type { Verdict } from "../ledger/judge.ts";
import type { Row, Target } from "../ledger/row.ts";
import type { Side } from "../ledger/sides.ts";
import type { VerdictKind } from "../ledger/wording.ts";
import { fill } from "../text/fill.ts";
import { type Length, type Lexicon, quantity } from "./figures.ts";
import { gapWords, isAmount, isNothing, sideOf } from "./gaps.ts";

/** "Vượt 0,8 điểm phần trăm", "Không đạt"; one on an estimate or a preliminary figure says so. Source: LEDGER, verdicts, 9 and 10. */
export function verdictText(entry: LedgerRow, lexicon: Lexicon, length: Length = "long", index = 0): string {
  const side = sideOf(entry, index);
  return withStatus(answerOf(entry.row, side, lexicon, length), entry, side, lexicon);
}

/**
 * The verdict for a column beside its difference; one on an estimate or a preliminary figure says so.
 * "Vượt" beside a difference below zero would mislead: there the words tell on which side of the target the result stands.
 * Source: LEDGER, verdicts, 10.
 */
export function verdictWord(entry: LedgerRow, lexicon: Lexicon): string {
  const side = sideOf(entry);
  const signed = isAmount(entry.row) && !isMore(entry.row, side.claim.target);
  const shown = { ...side, gap: signed ? side.gap : undefined };
  return withStatus(answerOf(entry.row, shown, lexicon, "short"), entry, side, lexicon);
}

/** The verdict on any row of a kind and direction, in words that do not mislead where lower is better. */
export function verdictOnKind(kind: VerdictKind, row: Directed, target: Target | undefined, lexicon: Lexicon): string {
  return kind === "exceeded" ? exceeded(row, target, undefined, lexicon, "short") : lexicon.strings.verdict[kind];
}

/** What of a row the words depend on. */
type Directed = Pick<Row, "kind" | "better" | "targets">;

function withStatus(verdict: string, { row }: LedgerRow, side: Side, { strings }: Lexicon): string {
  const status = row.result?.status;
  if (status === undefined || status === "final" || side.verdict.basis === "none") return verdict;
  return fill(strings.answer[status], { verdict });
}

/** Two figures that cannot be compared are not “no figure”. */
function wordOf({ kind, reason }: Verdict, { strings }: Lexicon): string {
  const apart = reason === "not-comparable" || reason === "other-measure";
  return apart ? strings.answer.incomparable : strings.verdict[kind];
}

function answerOf(row: Row, { claim, verdict, gap }: Side, lexicon: Lexicon, length: Length): string {
  const { kind } = verdict;
  if (kind !== "exceeded" && kind !== "missed") return wordOf(verdict, lexicon);
  const told = gap === undefined || isNothing(gap) ? undefined : gap;
  return kind === "exceeded"
    ? exceeded(row, claim.target, told, lexicon, length)
    : missed(row, claim.target, told, lexicon, length);
}

function exceeded(
  row: Directed,
  target: Target | undefined,
  gap: Gap | undefined,
  lexicon: Lexicon,
  length: Length,
): string {
  const { answer, verdict } = lexicon.strings;
  const amount = gap && { gap: quantity(gap.value, gap.unit, lexicon, length) };
  if (row.kind === "milestone") return amount ? fill(answer.earlier, amount) : answer.early;
  if (isMore(row, target)) return amount ? fill(answer.exceeded, amount) : verdict.exceeded;
  return gap ? fill(answer.exceededOtherwise, { gap: gapWords(gap, row, lexicon, length) }) : answer.better;
}

function missed(
  row: Directed,
  target: Target | undefined,
  gap: Gap | undefined,
  lexicon: Lexicon,
  length: Length,
): string {
  const { answer, verdict } = lexicon.strings;
  if (gap === undefined) return verdict.missed;
  if (isMore(row, target)) return fill(answer.missed, { gap: quantity(gap.value, gap.unit, lexicon, length) });
  return fill(answer.missedOtherwise, { gap: gapWords(gap, row, lexicon, length) });
}

/** Whether better means more, so that one can go beyond a target and fall short of it. */
function isMore(row: Directed, target: Target | undefined): boolean {
  return isAmount(row) && row.better !== "exact" && row.better !== "range" && !lowerIsBetter(row, target);
}
