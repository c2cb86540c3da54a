/** What a row says of each of its targets, side by side: a target with the margin, attainment and wording that go with it. */
import type { Figure, Row, Target } from "./row.ts";

export interface Claim {
  /** Missing where the source speaks of "chỉ tiêu" and names none. */
  readonly target?: Target;
  readonly margin?: Figure;
  readonly attainment?: Figure;
  readonly wording?: NonNullable<Row["wording"]>;
}

/**
 * The claims of a row, one a target and at least one. What stands beside the result speaks of the first target.
 */
export function claimsOf({ targets, margin, attainment, wording }: Row): [Claim, ...Claim[]] {
  const beside = { ...(margin && { margin }), ...(attainment && { attainment }), ...(wording && { wording }) };
  const [first, ...others] = targets;
  if (first === undefined) return [beside];
  return [{ ...beside, ...claimOf(first) }, ...others.map(claimOf)];
}

function claimOf(target: Target): Claim {
  const { margin, attainment } = target;
  return { target, ...(margin && { margin }), ...(attainment && { attainment }) };
}
