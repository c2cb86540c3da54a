/** The sides of a row: each target with what is said of it, the verdict on it and the difference. */
import { type Claim, claimsOf } from "./claims.ts";
import { type Gap, gapOf } from "./gap.ts";
import { judge, type Verdict } from "./judge.ts";
import type { Row } from "./row.ts";
import type { Bench } from "./timing.ts";

export interface Side {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly gap: Gap | undefined;
}

/** One side a target, the original first; one where no target is named. */
export function sidesOf(row: Row, bench: Bench): readonly [Side, ...Side[]] {
  const judgement = judge(row, bench);
  const [first, ...others] = claimsOf(row);
  const sideOf = (claim: Claim, verdict: Verdict): Side => ({
    claim,
    verdict,
    gap: gapOf(row, claim, verdict, bench.units),
  });
  return [
    sideOf(first, judgement),
    ...others.map((claim, index) => sideOf(claim, judgement.targets[index + 1] ?? judgement)),
  ];
}
