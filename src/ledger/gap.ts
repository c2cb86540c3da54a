/** The difference between result and target, as stated or as computed from the two. */
import Big from "big.js";
import { decimalsOf } from "./interval.ts";
import { type Judgement, lowerIsBetter } from "./judge.ts";
import type { Row } from "./row.ts";

export interface Gap {
  /** Without a sign. */
  readonly value: string;
  /** Whether the result is the greater of the two. */
  readonly above: boolean;
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
    return {
      above: margin.value.startsWith("-") === lowerIsBetter(row),
      value: margin.value.replace(/^-/, ""),
      unit: margin.reading ?? margin.printed ?? unit,
    };
  const target = targets[0];
  if (judgement.basis !== "computed" || result === undefined || target?.value === undefined) return undefined;
  if ([result.qualifier, result.to, target.qualifier, target.to].some((bound) => bound !== undefined)) return undefined;
  const decimals = Math.max(decimalsOf(result.value), decimalsOf(target.value));
  const difference = new Big(result.value).minus(target.value);
  const [value, above] = [difference.abs().toFixed(decimals), difference.gte(0)];
  return { value, above, unit: unit === "percent" || unit === "percent-per-year" ? "percentage-point" : unit };
}
