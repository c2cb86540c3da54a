/** The difference between result and target, as stated or as computed from the two. */
import Big from "big.js";
import { decimalsOf } from "./interval.ts";
import type { Judgement } from "./judge.ts";
import type { Row } from "./row.ts";

export interface Gap {
  /** Without a sign: which way it goes, the verdict says. */
  readonly value: string;
  /** The unit that it is read in. */
  readonly unit: string;
}

/**
 * By how much a result differs from its target.
 * @returns nothing where neither the source states it nor two plain figures give it
 */
export function gapOf(row: Row, judgement: Judgement): Gap | undefined {
  const { margin, result, targets } = row;
  const unit = row.unit ?? "";
  if (margin !== undefined)
    return { value: margin.value.replace(/^-/, ""), unit: margin.reading ?? margin.printed ?? unit };
  const target = targets[0];
  if (judgement.basis !== "computed" || result === undefined || target?.value === undefined) return undefined;
  if ([result.qualifier, result.to, target.qualifier, target.to].some((bound) => bound !== undefined)) return undefined;
  const decimals = Math.max(decimalsOf(result.value), decimalsOf(target.value));
  const value = new Big(result.value).minus(target.value).abs().toFixed(decimals);
  return { value, unit: unit === "percent" || unit === "percent-per-year" ? "percentage-point" : unit };
}
