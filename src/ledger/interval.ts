/** Figures as intervals: what a printed number, with its qualifier, may stand for. */
import Big from "big.js";
import { periodOf } from "./period.ts";
import type { Comparator, Figure, Qualifier, Row, Target } from "./row.ts";
import { factorOf, type Units } from "./scale.ts";

/** The values that a figure may stand for: `low` included, `high` excluded; a missing end is open. */
export interface Interval {
  readonly low?: Big;
  readonly high?: Big;
}

export interface Printed {
  readonly value: string;
  readonly to?: string | undefined;
  readonly of?: string | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly tolerance?: string | undefined;
}

/**
 * Reads a printed decimal as the interval that rounding leaves open: "8.8" is [8.75, 8.85).
 * A qualifier opens an end: "over 1.9" has no upper one. Source: LEDGER, verdicts, rule 1.
 * @param figure digits with a decimal point, in the figure's own unit
 * @returns nothing for "about" without a tolerance: how much that may be off, no rule says
 */
export function intervalOf({ value, to, qualifier, tolerance }: Printed): Interval | undefined {
  const [low, high] = [new Big(value), new Big(to ?? value)];
  switch (signed(qualifier, value)) {
    case "about":
      return tolerance === undefined ? undefined : { low: low.minus(tolerance), high: high.plus(tolerance) };
    case "over":
    case "at-least":
    case "short-of":
      return tolerance === undefined ? { low } : { low, high: high.plus(tolerance) };
    case "under":
    case "almost":
    case "at-most":
      return tolerance === undefined ? { high } : { low: low.minus(tolerance), high };
    default:
      return { low: low.minus(halfUnit(value)), high: high.plus(halfUnit(to ?? value)) };
  }
}

const mirror = {
  over: "under",
  under: "over",
  "at-least": "at-most",
  "at-most": "at-least",
  about: "about",
  almost: "short-of",
} as const;

/**
 * What a qualifier says of a value with its sign: "giảm hơn 7%" speaks of the amount of the fall, and is below −7.
 * "short-of" is the mirror of "almost": "giảm gần 7%" is above −7.
 */
export function signed(qualifier: Qualifier | undefined, value: string): Qualifier | "short-of" | undefined {
  return qualifier !== undefined && value.startsWith("-") ? mirror[qualifier] : qualifier;
}

/**
 * What a figure of a row may stand for, in the row's unit: ranks in places, ratios by value, milestones in days.
 * Source: LEDGER, verdicts, rule 8.
 */
export function inRow(figure: Printed & Pick<Figure, "printed">, row: Row, units: Units): Interval | undefined {
  if (row.kind === "milestone") return daysOf(figure);
  if (row.kind === "ratio" && figure.of !== undefined) {
    const share = new Big(figure.value).div(figure.of);
    return { low: share, high: share };
  }
  const factor = factorOf(figure, row, units);
  const interval = intervalOf(figure);
  return (
    interval && {
      ...(interval.low && { low: interval.low.times(factor) }),
      ...(interval.high && { high: interval.high.times(factor) }),
    }
  );
}

/**
 * What a target asks for, in the row's unit. Its qualifier is a comparator: "trên 60%" is a threshold that 59.6 misses,
 * that 60.4 meets and that only more exceeds; "khoảng" and "gần" ask for something near, and how near only a tolerance says.
 * Source: LEDGER, verdicts, rules 1 and 2.
 * @returns nothing for a goal in words, and for "about" without a tolerance
 */
export function wantedOf(target: Target, row: Row, units: Units): Interval | undefined {
  const { value, qualifier, comparator } = target;
  if (value === undefined) return undefined;
  const about = qualifier === "about" || comparator === "about";
  const bound = about ? "about" : qualifier === "almost" ? "almost" : undefined;
  const wanted = inRow({ ...target, value, qualifier: bound }, row, units);
  if (wanted === undefined || row.kind === "milestone") return wanted && deadline(wanted, comparator);
  if (qualifier === undefined || bound !== undefined || row.kind === "ratio") return wanted;
  const factor = factorOf(target, row, units);
  const exact = (end: string): Big => new Big(end).times(factor);
  const held = signed(qualifier, value);
  const fromAbove = held === "under" || held === "at-most";
  return fromAbove ? { ...wanted, high: exact(target.to ?? value) } : { ...wanted, low: exact(value) };
}

/** "Trước năm 2020" asks for the day before that year at the latest, "sau năm 2020" for the day after it at the earliest. */
function deadline({ low, high }: Interval, comparator: Comparator | undefined): Interval {
  if (comparator === "below" && low !== undefined) return { low: low.minus(1), high: low };
  if (comparator === "above" && high !== undefined) return { low: high, high: high.plus(1) };
  return { ...(low && { low }), ...(high && { high }) };
}

/** Days since 1970, from the first of the period to the one after its last. */
function daysOf({ value, qualifier }: Printed): Interval | undefined {
  const read = periodOf(value);
  if (read === undefined || qualifier === "about") return undefined;
  const day = (iso: string): Big => new Big(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  return { low: day(read.start), high: day(read.end).plus(1) };
}

/** Half of one in the last printed place: "8.8" gives 0.05. A whole number is exact to one half. */
export function halfUnit(printed: string): Big {
  return new Big(10).pow(-decimalsOf(printed)).div(2);
}

/** How many digits stand behind the decimal point. */
export function decimalsOf(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}
