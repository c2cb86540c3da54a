/** Margins on one scale, so that rows in different units can be put in order. */
import Big from "big.js";
import { lowerIsBetter } from "./compare.ts";
import { shareOf } from "./derive.ts";
import type { Row } from "./row.ts";
import { factorOf, type Units } from "./scale.ts";
import type { Side } from "./sides.ts";

/**
 * By how much a result is better than its target, in percent of the target: 8.8 against 8.0 is 10.
 * A source that says "bằng mức đề ra" gives zero.
 * @returns negative where it is worse; nothing where the source gives no figure to reckon from, and for ranks and dates
 */
export function betterBy(row: Row, { claim, verdict, gap }: Side, units: Units): Big | undefined {
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
  if (gap === undefined) return claim.wording?.value === "bang" ? new Big(0) : undefined;
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
