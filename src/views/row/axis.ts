/** How the numbers of a chart's axis are written: as short as they can be told apart. */
import Big from "big.js";
import { DateTime } from "luxon";
import type { Archive } from "../../archive/model.ts";
import { decimalsOf, type Format } from "../../charts/ticks.ts";
import type { Row } from "../../ledger/row.ts";
import { writeDay } from "../../text/dates.ts";
import { type Marks, writeDecimal } from "../../text/numbers.ts";

/**
 * The format of a row's axis.
 * @param byTerms a ratio is drawn by its first term, 15 of 17; else as a share, in percent
 */
export function axisFormat(
  { kind }: Pick<Row, "kind">,
  byTerms: boolean,
  { strings }: Pick<Archive, "strings">,
): Format {
  if (kind === "milestone") return (day, step) => writeTick(day, step, strings);
  const { numbers } = strings;
  if (kind === "ratio" && !byTerms)
    return (share, step) => `${written(share * 100, step === undefined ? undefined : step * 100, numbers)}%`;
  return (value, step) => written(value, step, numbers);
}

/** Ticks are sums of binary fractions: twelve digits are what they were meant to be, and all have as many decimals as their steps need. */
function written(value: number, step: number | undefined, marks: Marks): string {
  const exact = new Big(value.toPrecision(12));
  return writeDecimal(step === undefined ? exact.toFixed() : exact.toFixed(decimalsOf(step)), marks);
}

/** A year alone where ticks lie a year apart, a month where they lie a month apart. */
function writeTick(day: number, step: number | undefined, { dates, chart }: Archive["strings"]): string {
  const iso = DateTime.fromMillis(day * 86_400_000, { zone: "utc" }).toFormat("yyyy-MM-dd");
  if (step !== undefined && step >= 360) return iso.slice(0, 4);
  return writeDay(iso, step !== undefined && step >= 28 ? chart.monthTick : dates.short);
}
