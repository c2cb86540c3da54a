/** On which side of its target a result is printed, where rounding leaves the two alike. */
import Big from "big.js";
import { lowerIsBetter } from "./compare.ts";
import { isPlain, toRowUnit } from "./derive.ts";
import type { Row, Target } from "./row.ts";
import type { Units } from "./scale.ts";

/**
 * "Vượt" of 60,3 against 60 is borne out by the printed figures themselves: within rounding a source knows better.
 * @returns nothing where the two are no plain numbers, or the same
 */
export function printedSide(row: Row, target: Target | undefined, units: Units): "exceeded" | "missed" | undefined {
  const { result } = row;
  if (row.kind !== "number" || result === undefined || target?.value === undefined) return undefined;
  if (!isPlain(result) || target.to !== undefined) return undefined;
  const [reached, wanted] = [result, { ...target, value: target.value, article: "" }].map(
    (figure) => new Big(toRowUnit(figure, row, units).value),
  );
  if (reached === undefined || wanted === undefined || reached.eq(wanted)) return undefined;
  return reached.gt(wanted) === lowerIsBetter(row, target) ? "missed" : "exceeded";
}
