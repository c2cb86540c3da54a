/** From rows of one indicator to the chart of its periods: plain numbers, all in the row's unit. */
import Big from "big.js";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { type SeriesChart, type SeriesPoint, type SeriesTarget, seriesOf, wideSeriesOf } from "../charts/series.ts";
import { pointVerdicts } from "../charts/series-input.ts";
import { decimalsOf, type Format } from "../charts/ticks.ts";
import type { Figure } from "../ledger/row.ts";
import { factorOf, isPercent } from "../ledger/scale.ts";
import { isWhole, type Strand, stepsOf } from "../ledger/series.ts";
import { periodName, qualified } from "../say/figures.ts";
import { fill } from "../text/fill.ts";
import { type Marks, writeDecimal } from "../text/numbers.ts";

export interface Drawing {
  readonly chart: SeriesChart;
  /** For pages with more room than the chart needs on a phone. */
  readonly wide: SeriesChart | undefined;
  /** What the chart lacks, though the table has it. */
  readonly undrawn: string | undefined;
}

/** How the figures of a strand are placed and written. */
interface Manner {
  readonly archive: Archive;
  readonly place: (entry: LedgerRow) => Pick<SeriesPoint, "start" | "end" | "period" | "average" | "instant">;
  /** Stands behind each number: "%", or nothing where the unit is told beside the chart. */
  readonly suffix: string;
}

/**
 * Draws a strand of a series.
 * @returns nothing where there are fewer than two results to draw
 */
export function drawingOf(strand: Strand<LedgerRow>, archive: Archive): Drawing | undefined {
  const [first] = strand.entries;
  if (first === undefined || first.row.kind === "text") return undefined;
  const percent = first.row.kind === "ratio" || isPercent(first.row.unit, archive.units);
  const manner = { archive, place: placerOf(strand, archive), suffix: percent ? "%" : "" };
  const targets = strand.entries.flatMap((entry) => targetOf(entry, manner) ?? []);
  const format: Format = (value, step) => numberText(value, step, archive.strings.numbers) + manner.suffix;
  const input = { kind: first.row.kind, points: pointsOf(strand.entries, manner), targets, format };
  const chart = seriesOf(input);
  return chart && { chart, wide: wideSeriesOf(input), undrawn: undrawnIn(strand.entries, archive) };
}

function undrawnIn(entries: readonly LedgerRow[], archive: Archive): string | undefined {
  const missing = entries.filter((entry) => entry.row.result !== undefined && drawable(entry) === undefined);
  const periods = missing.map(({ row }) => periodName(row.period, archive)).join(", ");
  return missing.length === 0 ? undefined : fill(archive.strings.series.undrawn, { periods });
}

/** The result of a row, where it is one figure for the whole of its period: a range has no place, and six months are no year. */
function drawable({ row }: LedgerRow): Figure | undefined {
  return row.result?.to === undefined && isWhole(row) ? row.result : undefined;
}

/** Levels of unlike periods stand at the day that they are read on, all others in the middle of their period. */
function placerOf({ kind, entries }: Strand<LedgerRow>, archive: Archive): Manner["place"] {
  const kinds = new Set(entries.map(({ row }) => row.period.kind));
  const instant = kind === "level" && (kinds.size > 1 || kinds.has("day"));
  return ({ row: { period, as_of } }) => {
    const [start, end] = [period.start, as_of ?? period.end].map(dayNumber);
    // A name on an axis never breaks: what keeps it on one line would only be measured.
    const name = periodName(period, archive).replaceAll("\u2060", "");
    const stretch = { start: (instant ? end : start) ?? 0, end: end ?? 0, period: name };
    return { ...stretch, instant, average: kind === "average" };
  };
}

/** Days since 1970. */
function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function pointsOf(entries: readonly LedgerRow[], manner: Manner): SeriesPoint[] {
  const drawn = entries.flatMap((entry) => {
    const result = drawable(entry);
    return result === undefined ? [] : [{ entry, result }];
  });
  const steps = stepsOf(
    drawn.map(({ entry }) => entry.row),
    manner.archive.units,
  );
  return drawn.map(({ entry, result }, index) => ({
    ...manner.place(entry),
    value: amountIn(result, entry, manner).toNumber(),
    text: textOf(result, entry, manner),
    estimate: result.status === "estimate",
    verdict: pointVerdicts.find((verdict) => verdict === entry.judgement.kind),
    breaks: (steps[index - 1]?.breaks.length ?? 0) > 0,
  }));
}

/** The original target, on which the verdict of the row rests. */
function targetOf(entry: LedgerRow, manner: Manner): SeriesTarget | undefined {
  const [target] = entry.row.targets;
  const { derived } = entry.judgement;
  const { instant: _, ...place } = manner.place(entry);
  if (target?.value === undefined) {
    if (derived === undefined) return undefined;
    const text = qualified(
      derived.qualifier,
      writeDecimal(derived.value, manner.archive.strings.numbers) + manner.suffix,
      manner.archive,
    );
    return { ...place, value: Number(derived.value), text, derived: true };
  }
  if (target.measure !== undefined && target.measure !== entry.row.measure) return undefined;
  const figure = { ...target, value: target.value };
  const value = amountIn(figure, entry, manner).toNumber();
  if (target.to === undefined) return { ...place, value, text: textOf(figure, entry, manner), derived: false };
  const to = amountIn({ ...figure, value: target.to }, entry, manner).toNumber();
  return { ...place, value, to, derived: false };
}

type Valued = Pick<Figure, "value" | "of" | "printed" | "qualifier">;

/** A figure in the row's unit; a ratio in percent of its whole. */
function amountIn({ value, of, printed }: Valued, { row }: LedgerRow, { archive }: Manner): Big {
  if (row.kind === "ratio" && of !== undefined) return new Big(value).times(100).div(of);
  return new Big(value).times(factorOf({ printed }, row, archive.units));
}

/** As printed, and as the page writes it elsewhere; without its unit, which the chart's caption tells. */
function textOf(figure: Valued, entry: LedgerRow, manner: Manner): string {
  const { numbers } = manner.archive.strings;
  if (entry.row.kind === "ratio")
    return `${writeDecimal(figure.value, numbers)}/${writeDecimal(figure.of ?? "", numbers)}`;
  const own = factorOf(figure, entry.row, manner.archive.units).eq(1);
  const number = own ? figure.value : amountIn(figure, entry, manner).toFixed();
  return qualified(figure.qualifier, writeDecimal(number, numbers) + manner.suffix, manner.archive);
}

/** A number of the axis, with as many decimals as its steps need; any other with all that it has. */
function numberText(value: number, step: number | undefined, marks: Marks): string {
  if (step === undefined) return writeDecimal(new Big(value).toFixed(), marks);
  return writeDecimal(value.toFixed(decimalsOf(step)), marks);
}
