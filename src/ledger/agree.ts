/** Figures of one row that must agree with each other: a margin with result and target, a change with its baseline. */
import Big from "big.js";
import { type Claim, claimsOf } from "./claims.ts";
import { lowerIsBetter } from "./compare.ts";
import { deriveTarget, marginReading, shareOf } from "./derive.ts";
import { gapOf } from "./gap.ts";
import { type Interval, inRow, intervalOf, type Printed } from "./interval.ts";
import type { Figure, Row } from "./row.ts";
import { factorOf, isPercent, type Units } from "./scale.ts";

type Bounded = Required<Interval>;

/** A figure that does not agree with the others: which it is, and what they give instead. */
export interface Disagreement {
  readonly figure: "margin" | "attainment" | "change" | "index";
  /** Where it stands in the row: ["margin"], ["targets", 1, "margin"]. */
  readonly path: readonly (string | number)[];
  readonly stated: string;
  /** From and to, in the figure's own unit. */
  readonly low: string;
  readonly high: string;
}

/**
 * Holds every stated difference and ratio of a row against the figures that it is between, all as intervals.
 * What has an open end is left alone: nothing can be computed from it.
 */
export function disagreements(row: Row, units: Units): Disagreement[] {
  if (row.kind === "ratio" || row.kind === "text") return [];
  const inKind = row.kind === "number" ? ofClaim : ofPlaces;
  const claims = claimsOf(row).flatMap((claim, index) =>
    inKind(row, claim, units).flatMap((told) => told && { ...told, path: pathIn(row, index, told.figure) }),
  );
  if (row.kind !== "number") return claims.filter((told) => told !== undefined);
  const others = ofBaseline(row, units).flatMap((told) => told && { ...told, path: [told.figure] });
  return [...claims, ...others].filter((told) => told !== undefined);
}

type Told = Omit<Disagreement, "path">;

/** What speaks of the first target may stand beside the result. */
function pathIn({ targets }: Row, index: number, figure: "margin" | "attainment" | "change" | "index") {
  const own = figure === "margin" || figure === "attainment" ? targets[index]?.[figure] : undefined;
  return own === undefined ? [figure] : ["targets", index, figure];
}

function ofClaim(row: Row, claim: Claim, units: Units): (Told | undefined)[] {
  const [result, target] = [bounded(row.result, row, units), claim.target && bounded(claim.target, row, units)];
  const { margin, attainment } = claim;
  if (claim.target?.value === undefined) return [ofTheTwo(row, claim, result, units)];
  if (result === undefined || target === undefined) return [];
  const sign = lowerIsBetter(row, claim.target) ? -1 : 1;
  return [
    margin && agrees("margin", margin, signed(distance(result, target, margin, row, units), sign)),
    attainment && agrees("attainment", shareOf(attainment), scaled(ratio(result, target), shareOf(attainment).whole)),
  ];
}

/** Where the target is not told, an attainment must be that of the target which the margin gives. */
function ofTheTwo(row: Row, claim: Claim, result: Bounded | undefined, units: Units): Told | undefined {
  const { margin, attainment } = claim;
  if (margin === undefined || attainment === undefined || result === undefined) return undefined;
  const target = deriveTarget(row, claim, units)?.interval;
  return agrees("attainment", shareOf(attainment), scaled(target && ratio(result, target), shareOf(attainment).whole));
}

/** Places and dates are apart by a whole number: "thứ 5, vượt 3 bậc" of an 8th place. */
function ofPlaces(row: Row, { target, margin }: Claim, units: Units): (Told | undefined)[] {
  if (target === undefined || margin === undefined) return [];
  const gap = gapOf(row, { target }, { kind: "met", basis: "computed", reason: "compared" }, units);
  if (gap === undefined || gap.unit !== (margin.printed ?? row.unit)) return [];
  const better = gap.above !== lowerIsBetter(row, target) || /^0+$/.test(gap.value);
  const value = new Big(gap.value).times(better ? 1 : -1);
  return [agrees("margin", margin, { low: value, high: value })];
}

function ofBaseline(row: Row, units: Units): (Told | undefined)[] {
  const [result, baseline] = [bounded(row.result, row, units), bounded(row.baseline, row, units)];
  const { change, index } = row;
  if (baseline === undefined) return [ofChange(row, units)];
  if (result === undefined) return [];
  return [
    change && agrees("change", change, changeOf(result, baseline, change, row, units)),
    index && agrees("index", index, scaled(ratio(result, baseline), shareOf(index).whole)),
  ];
}

/** An index of 98 % and a fall by 2 % say the same, where both speak of one period. */
function ofChange({ change, index, unit }: Row, units: Units): Told | undefined {
  if (change === undefined || index === undefined || change.against?.id !== index.against?.id) return undefined;
  const printed = change.printed ?? unit;
  const percent = printed === "percent" && change.reading === undefined && !isPercent(unit, units);
  const { low, high } = (percent && intervalOf(change)) || {};
  if (low === undefined || high === undefined) return undefined;
  const { whole, ...share } = shareOf(index);
  return agrees("index", share, scaled(shifted({ low, high }, 100), whole / 100));
}

/** By how much a result differs, in the unit of the figure that states it. */
function distance(result: Bounded, other: Bounded, stated: Figure, row: Row, units: Units): Bounded | undefined {
  if (marginReading(stated, row, units) === "relative") return shifted(scaled(ratio(result, other), 100), -100);
  const factor = factorOf(stated, row, units);
  return { low: result.low.minus(other.high).div(factor), high: result.high.minus(other.low).div(factor) };
}

/** A change a year, or one of unclear reading, is not reckoned with. */
function changeOf(result: Bounded, baseline: Bounded, change: Figure, row: Row, units: Units): Bounded | undefined {
  const meant = units.get(change.reading ?? change.printed ?? row.unit ?? "");
  if (units.get(change.printed ?? "")?.dimension === "multiple") return timesOf(result, baseline, change);
  if (meant === undefined || /growth|per-year/.test(meant.dimension)) return undefined;
  const alike = isPercent(meant.id, units) || meant.dimension === units.get(row.unit ?? "")?.dimension;
  return alike ? distance(result, baseline, change, row, units) : undefined;
}

/** "Tăng 1,5 lần" is 1.5 times as much or, read as percent, more by 1.5 times; "giảm 2 lần" is half. */
function timesOf(result: Bounded, baseline: Bounded, { value, reading }: Figure): Bounded | undefined {
  const falls = value.startsWith("-");
  if (reading === "percent") return falls ? undefined : shifted(ratio(result, baseline), -1);
  return falls ? signed(ratio(baseline, result), -1) : ratio(result, baseline);
}

function agrees(
  figure: Disagreement["figure"],
  { value, to, qualifier }: Figure,
  computed: Bounded | undefined,
): Told | undefined {
  const own = intervalOf({ value, to, qualifier });
  if (computed === undefined || own === undefined) return undefined;
  const apart = own.low?.gt(computed.high) === true || own.high?.lt(computed.low) === true;
  const show = (end: Big): string => end.round(4).toString();
  return apart ? { figure, stated: value, low: show(computed.low), high: show(computed.high) } : undefined;
}

/** A figure or a target, which may be without a value. */
type Stated = { readonly [Key in keyof Printed | "printed"]?: Figure[Key] | undefined };

function bounded(figure: Stated | undefined, row: Row, units: Units): Bounded | undefined {
  if (figure?.value === undefined) return undefined;
  const printed: Printed & Pick<Figure, "printed"> = { ...figure, value: figure.value };
  const { low, high } = inRow(printed, row, units) ?? {};
  return low === undefined || high === undefined ? undefined : { low, high };
}

function ratio(a: Bounded, b: Bounded): Bounded | undefined {
  return b.low.lte(0) || a.low.lt(0) ? undefined : { low: a.low.div(b.high), high: a.high.div(b.low) };
}

function scaled(interval: Bounded | undefined, factor: number): Bounded | undefined {
  return interval && { low: interval.low.times(factor), high: interval.high.times(factor) };
}

function shifted(interval: Bounded | undefined, by: number): Bounded | undefined {
  return interval && { low: interval.low.plus(by), high: interval.high.plus(by) };
}

function signed(interval: Bounded | undefined, sign: number): Bounded | undefined {
  if (interval === undefined || sign > 0) return interval;
  return { low: interval.high.times(-1), high: interval.low.times(-1) };
}
