/** Parts that must add up to their whole, and rows that a ratio counts. */
import Big from "big.js";
import { isPlain } from "./derive.ts";
import { decimalsOf } from "./interval.ts";
import type { Judgement } from "./judge.ts";
import type { Figure } from "./row.ts";

/**
 * Adds up results that are printed without a qualifier.
 * @returns the sum, with as many decimals as the finest part; nothing where a part is missing or only bounded
 */
export function sumOf(results: readonly (Figure | undefined)[]): string | undefined {
  const values = results.map((result) => (result !== undefined && isPlain(result) ? result.value : undefined));
  if (values.length === 0 || values.includes(undefined)) return undefined;
  const known = values.filter((value) => value !== undefined);
  const sum = known.reduce((total, value) => total.plus(value), new Big(0));
  return sum.toFixed(Math.max(...known.map(decimalsOf)));
}

/** What became of the rows that a ratio counts. */
export interface Tally {
  /** Met or exceeded. */
  readonly met: number;
  readonly missed: number;
  readonly of: number;
}

/** How many of the rows that a ratio counts are met or exceeded in the archive, how many missed, and how many there are. */
export function tallyOf(judgements: readonly Pick<Judgement, "kind">[]): Tally {
  const count = (...kinds: readonly Judgement["kind"][]): number =>
    judgements.filter(({ kind }) => kinds.includes(kind)).length;
  return { met: count("met", "exceeded"), missed: count("missed"), of: judgements.length };
}
