/** How the numbers of a chart's axis are written: as short as they can be told apart. */
import Big from "big.js";
import { DateTime } from "luxon";
import type { Archive } from "../../archive/model.ts";
import type { Format } from "../../charts/ticks.ts";
import type { Row } from "../../ledger/row.ts";
import { writeDay } from "../../text/dates.ts";
import { writeDecimal } from "../../text/numbers.ts";

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
  if (kind === "ratio" && !byTerms) return (share) => `${written(share * 100)}%`;
  return written;
}

/** Ticks are sums of binary fractions: twelve digits are what they were meant to be. */
function written(value: number): string {
  return writeDecimal(new Big(value.toPrecision(12)).toFixed());
}

/** A year alone where ticks lie a year apart, a month where they lie a month apart. */
function writeTick(day: number, step: number | undefined, { dates, chart }: Archive["strings"]): string {
  const iso = DateTime.fromMillis(day * 86_400_000, { zone: "utc" }).toFormat("yyyy-MM-dd");
  if (step !== undefined && step >= 360) return iso.slice(0, 4);
  return writeDay(iso, step !== undefined && step >= 28 ? chart.monthTick : dates.short);
}
