/** Parts that must add up to their whole. */
import Big from "big.js";
import { decimalsOf } from "./interval.ts";
import type { Figure } from "./row.ts";

/**
 * Adds up results that are printed without a qualifier.
 * @returns the sum, with as many decimals as the finest part; nothing where a part is missing or only bounded
 */
export function sumOf(results: readonly (Figure | undefined)[]): string | undefined {
  const values = results.map((result) =>
    result?.qualifier === undefined && result?.to === undefined ? result?.value : undefined,
  );
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const known = values.filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total.plus(value), new Big(0));
  return sum.toFixed(Math.max(...known.map(decimalsOf)));
}
