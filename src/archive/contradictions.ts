/** Words and figures of one row that contradict each other. */
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { disagreements } from "../ledger/agree.ts";
import { attained, signOf } from "../ledger/attained.ts";
import { claimsOf } from "../ledger/claims.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import { arithmeticOf } from "../ledger/judge.ts";
import * as ledger from "../ledger/messages.ts";
import { printedSide } from "../ledger/printed-side.ts";
import type { Row } from "../ledger/row.ts";
import type { Bench } from "../ledger/timing.ts";
import { wordingAllows } from "../ledger/wording.ts";

/** Where in the row it is, and what is said of it. */
export type Contradiction = readonly [path: readonly PropertyKey[], said: Said];

/** All of a row, whether it says under `disputed` that there are some or not. */
export function contradictions(row: Row, bench: Bench): Contradiction[] {
  const figures = disagreements(row, bench.units).map(
    ({ path, figure, stated, low, high }): Contradiction => [path, ledger.disagrees(figure, stated, low, high)],
  );
  const [path, said] = wordingFault(row, bench);
  return said === undefined ? figures : [...figures, [path, said]];
}

/** Source: LEDGER, verdicts, rule 7. */
function wordingFault(row: Row, bench: Bench): [readonly PropertyKey[], Said | undefined] {
  const [first] = claimsOf(row);
  if (first.wording === undefined) return [[], undefined];
  const { value: wording } = first.wording;
  const allows = wordingAllows[wording];
  // A margin is positive where the result is better than its target; "không đạt" with 0.8 would turn it round.
  const { margin } = first;
  if (margin !== undefined && !allows.includes(signOf(margin.value)))
    return [["margin"], say.marginAgainstWording(wording, margin.value)];
  const { attainment, target } = first;
  const reached =
    attainment && target?.value === undefined ? attained(attainment, lowerIsBetter(row, target)) : undefined;
  if (attainment !== undefined && reached !== undefined && !allows.includes(reached))
    return [["attainment"], say.attainmentAgainstWording(wording, attainment.value)];
  const { kind, basis } = arithmeticOf(row, bench);
  const side = printedSide(row, first.target, bench.units);
  const isBorneOut = side !== undefined && allows.includes(side);
  const decided = kind === "exceeded" || kind === "met" || kind === "missed";
  const against = basis === "computed" && decided && !allows.includes(kind) && !isBorneOut;
  return [["wording"], against ? say.wordingContradicts(wording, kind) : undefined];
}
