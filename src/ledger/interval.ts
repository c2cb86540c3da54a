/** Figures as intervals: what a printed number, with its qualifier, may stand for. */
import Big from "big.js";
import type { Qualifier } from "./row.ts";

/** The values that a figure may stand for: `low` included, `high` excluded; a missing end is open. */
export interface Interval {
  readonly low?: Big;
  readonly high?: Big;
}

export interface Printed {
  readonly value: string;
  readonly to?: string | undefined;
  readonly qualifier?: Qualifier | undefined;
}

/**
 * Reads a printed decimal as the interval that rounding leaves open: "8.8" is [8.75, 8.85).
 * A qualifier opens an end: "over 1.9" has no upper one. Source: LEDGER, verdicts, rule 1.
 * @param figure digits with a decimal point, in the row's unit
 * @returns nothing for "about": how much that may be off, no rule says
 */
export function intervalOf({ value, to, qualifier }: Printed): Interval | undefined {
  const low = new Big(value);
  const high = new Big(to ?? value);
  switch (qualifier) {
    case "about":
      return undefined;
    case "over":
    case "at-least":
      return { low };
    case "under":
    case "almost":
    case "at-most":
      return { high };
    default:
      return { low: low.minus(halfUnit(value)), high: high.plus(halfUnit(to ?? value)) };
  }
}

/** Half of one in the last printed place: "8.8" gives 0.05. A whole number is exact to one half. */
export function halfUnit(printed: string): Big {
  return new Big(10).pow(-decimalsOf(printed)).div(2);
}

/** How many digits stand behind the decimal point. */
export function decimalsOf(printed: string): number {
  return printed.split(".")[1]?.length ?? 0;
}
