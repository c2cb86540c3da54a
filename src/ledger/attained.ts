/** What a margin or an attainment states by itself. */
import Big from "big.js";
import { shareOf } from "./derive.ts";
import type { Figure } from "./row.ts";
import type { VerdictKind } from "./wording.ts";

/** What the sign of a margin states by itself. */
export function signOf(margin: string): VerdictKind {
  if (/^-/.test(margin)) return "missed";
  return /[1-9]/.test(margin) ? "exceeded" : "met";
}

/**
 * What an attainment states by itself: all of the plan is met, more is exceeded; of a ceiling, more is missed. Source: rules 4 and 10.
 * @param lower whether the plan is a ceiling
 * @returns nothing where its qualifier leaves open on which side of the plan it is: "khoảng 98%", "trên 95%"
 */
export function attained(attainment: Figure, lower: boolean): VerdictKind | undefined {
  const { whole, ...share } = shareOf(attainment);
  const [value, upper] = [new Big(share.value), new Big(share.to ?? share.value)];
  const { qualifier } = share;
  const [up, down] = [
    qualifier === "over" || qualifier === "at-least",
    qualifier === "under" || qualifier === "almost",
  ];
  const beyond = lower ? "missed" : "exceeded";
  const short = lower ? "exceeded" : "missed";
  if (qualifier === "about") return undefined;
  if (value.gt(whole)) return down || qualifier === "at-most" ? undefined : beyond;
  if (upper.lt(whole)) return up ? undefined : short;
  if (qualifier === "over" && value.eq(whole)) return beyond;
  return down && upper.eq(whole) ? short : "met";
}
