/** Units side by side: which can be compared, and how many of one make the other. Nothing converts currencies. */
import Big from "big.js";
import type { Unit } from "../input/units.ts";
import type { Figure, Row } from "./row.ts";

export type Units = ReadonlyMap<string, Unit>;
type InUnit = Pick<Figure, "printed">;

/** Shares, growth and the differences between them are all told in percent. */
const percents: readonly string[] = ["share", "growth", "share-difference", "growth-difference"];

/** Whether a unit is some kind of percent. */
export function isPercent(unit: string | undefined, units: Units): boolean {
  return percents.includes(units.get(unit ?? "")?.dimension ?? "");
}

/**
 * Whether figures in two units can stand for the same thing: million and billion USD, percent and percent a year,
 * an amount and the same a year or a head where the sentence says "bình quân (đầu người)" and not "một năm", "một người".
 */
export function sameFamily(a: string, b: string, units: Units): boolean {
  if (a === b || (isPercent(a, units) && isPercent(b, units))) return true;
  const [one, other] = [a, b].map((unit) =>
    units.get(unit)?.dimension.replace(/(-per-person)?(-per-(year|month))?$/, ""),
  );
  return one !== undefined && one === other;
}

/**
 * How many of the row's unit one of the figure's printed unit is: a million USD is 0.001 of a billion.
 * @returns 1 where the figure is in the row's unit, or in one that has nothing to do with it
 */
export function factorOf({ printed }: InUnit, { unit }: Pick<Row, "unit">, units: Units): Big {
  const [from, to] = [units.get(printed ?? unit ?? ""), units.get(unit ?? "")];
  if (from === undefined || to === undefined || !sameFamily(from.id, to.id, units)) return new Big(1);
  return new Big(from.scale).div(to.scale);
}
