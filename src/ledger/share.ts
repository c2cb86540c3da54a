/** Margins on one scale, so that rows in different units can be put in order. */
import Big from "big.js";
import { lowerIsBetter } from "./compare.ts";
import { shareOf } from "./derive.ts";
import type { Row } from "./row.ts";
import { factorOf, type Units } from "./scale.ts";
import type { Side } from "./sides.ts";

/**
 * By how much a result is better than its target, in percent of the target: 8.8 against 8.0 is 10.
 * What is equal to its target, of whatever kind, is zero: a difference of nothing needs no scale.
 * @returns negative where it is worse; nothing where the source gives no figure to reckon from, and for ranks and dates that differ
 */
export function betterBy(row: Row, side: Side, units: Units): Big | undefined {
  return isEqual(side) ? new Big(0) : share(row, side, units);
}

/** The source says so, the two figures are the same, or the result lies within what was asked for. */
function isEqual({ claim, verdict, gap }: Side): boolean {
  if (gap !== undefined) return !/[1-9]/.test(gap.value);
  return claim.wording?.value === "bang" || (verdict.kind === "met" && verdict.basis === "computed");
}

function share(row: Row, { claim, verdict, gap }: Side, units: Units): Big | undefined {
  const { attainment, target } = claim;
  if (row.kind !== "number" && row.kind !== "ratio") return undefined;
  const sign = lowerIsBetter(row, target) ? -1 : 1;
  if (attainment !== undefined && claim.margin === undefined) {
    const { value, whole } = shareOf(attainment);
    return new Big(value)
      .div(whole)
      .minus(1)
      .times(100 * sign);
  }
  if (gap === undefined) return undefined;
  const above = new Big(gap.value).times(gap.above ? 1 : -1).times(sign);
  if (verdict.derived?.reading === "relative" || units.get(gap.unit)?.dimension === "share") return above;
  const wanted = wantedValue(row, target, verdict.derived?.value, units);
  if (wanted === undefined || wanted.lte(0)) return undefined;
  const scale = factorOf({ printed: gap.unit }, row, units);
  return above.times(scale).div(wanted).times(100);
}

function wantedValue(
  row: Row,
  target: Side["claim"]["target"],
  derived: string | undefined,
  units: Units,
): Big | undefined {
  if (target?.value === undefined) return derived === undefined ? undefined : new Big(derived);
  return new Big(target.value).times(factorOf(target, row, units));
}
