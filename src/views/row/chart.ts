/** A row as a bullet chart: its result, its targets and an earlier value as plain numbers in the row's unit. */
import Big from "big.js";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { type Bullet, bulletOf, type ChartFigure, type ChartTarget } from "../../charts/bullet.ts";
import { unitIn } from "../../input/units.ts";
import { comparatorOf } from "../../ledger/compare.ts";
import { type Interval, inRow, type Printed, wantedOf } from "../../ledger/interval.ts";
import type { Comparator, Figure, Row } from "../../ledger/row.ts";
import { factorOf, type Units } from "../../ledger/scale.ts";
import type { Side } from "../../ledger/sides.ts";
import { isPart } from "../../ledger/timing.ts";
import { figureText, targetText } from "../../say/figures.ts";
import { verdictSentence } from "../../say/verdicts.ts";
import { fill } from "../../text/fill.ts";
import { axisFormat } from "./axis.ts";
import { targetName } from "./names.ts";

export interface RowChart {
  readonly chart: Bullet;
  readonly title: string;
  /** The chart in words. */
  readonly desc: string;
}

/**
 * Draws a row.
 * @returns nothing for a goal in words, where result or target is missing, where the result counts only a part of the
 * period or another thing than the target, and where there is nothing to see
 */
export function rowChart(entry: LedgerRow, archive: Archive): RowChart | undefined {
  const { row } = entry;
  const { kind, result } = row;
  if (kind === "text" || result === undefined || isPart(row)) return undefined;
  const drawn = drawerOf(row, archive);
  const figure = drawn(result, inRow(result, row, archive.units));
  if (figure === undefined) return undefined;
  const { chart: words } = archive.strings;
  const chart = bulletOf({
    kind,
    result: { ...figure, estimate: result.status === "estimate" },
    targets: entry.sides.flatMap((side, index) => targetOf(entry, side, index, archive, drawn) ?? []),
    baseline: baselineOf(row, archive, drawn),
    of: kind === "ratio" && sameTerms(row) === undefined ? undefined : numberOf(result.of),
    format: axisFormat(row, sameTerms(row) !== undefined, archive),
    unit: unitOf(entry, archive),
    words,
  });
  if (chart === undefined) return undefined;
  const desc = fill(words.bulletDesc, { sentence: verdictSentence(entry, archive) });
  return { chart, title: fill(words.bulletTitle, { name: row.name }), desc };
}

/** The unit of the axis: places and dates have none, and shares are told in percent already. */
function unitOf({ row, unit }: LedgerRow, { strings }: Archive): string | undefined {
  const counts = row.kind === "number" || (row.kind === "ratio" && sameTerms(row) !== undefined);
  return counts ? unit && unitIn(unit, strings).short : undefined;
}

/** A figure in the row's unit, with what it may stand for and the words of the page. */
type Drawer = (figure: Shown, stands: Interval | undefined) => ChartFigure | undefined;
type Shown = Printed & Pick<Figure, "printed" | "reading">;

/** Ranks and ratios are exact; of a date the whole period stays open, and its last day counts. */
function drawerOf(row: Row, archive: Archive): Drawer {
  return (figure, stands) => {
    const text = figureText(figure, row, archive);
    const ends = { low: numberOf(stands?.low), high: numberOf(stands?.high) };
    if (row.kind === "milestone") return ends.high === undefined ? undefined : { value: ends.high - 1, ...ends, text };
    const exact = row.kind !== "number" && figure.qualifier === undefined;
    const value = amountOf(figure, row, archive.units);
    return value === undefined ? undefined : { value, ...(exact ? {} : ends), text };
  };
}

/** A number in the row's unit; the middle of a range; a ratio by its first term where all have the same second, else as a share. */
function amountOf(figure: Shown, row: Row, units: Units): number | undefined {
  if (row.kind === "ratio" && sameTerms(row) === undefined)
    return figure.of === undefined ? undefined : numberOf(new Big(figure.value).div(figure.of));
  const factor = row.kind === "number" ? factorOf(figure, row, units) : 1;
  const middle = new Big(figure.value).plus(figure.to ?? figure.value).div(2);
  return numberOf(middle.times(factor));
}

/** The second term that all ratios of a row share. */
function sameTerms({ result, targets }: Row): string | undefined {
  const terms = new Set([result?.of, ...targets.flatMap(({ value, of }) => (value === undefined ? [] : [of]))]);
  return terms.size === 1 ? result?.of : undefined;
}

function numberOf(figure: Big | string | undefined): number | undefined {
  return figure === undefined ? undefined : Number(figure);
}

function targetOf(
  entry: LedgerRow,
  { claim, verdict }: Side,
  index: number,
  archive: Archive,
  drawn: Drawer,
): ChartTarget | undefined {
  const { row } = entry;
  const { target } = claim;
  if (target?.measure !== undefined && target.measure !== row.measure) return undefined;
  const text = targetText(entry, archive, index)?.text;
  const named = { text, bound: boundOf(comparatorOf(target, row)), ...nameOf(entry, index, archive) };
  if (target?.value !== undefined) {
    const figure = drawn({ ...target, value: target.value }, wantedOf(target, row, archive.units));
    if (figure === undefined || target.to === undefined) return figure && { ...figure, ...named, derived: false };
    // A range says itself where it ends.
    const [value, to] = [target.value, target.to].map((end) =>
      amountOf({ ...target, value: end, to: end }, row, archive.units),
    );
    return value === undefined ? undefined : { value, to, ...named, derived: false };
  }
  const { derived } = verdict;
  if (derived === undefined || row.result === undefined) return undefined;
  // A target that equals its result is as open as that; a deadline is open as long as it is told.
  const open = derived.from === "equal" ? row.result : { value: derived.value };
  const stands = derived.interval ?? inRow(open, row, archive.units);
  const figure = drawn({ value: derived.value, qualifier: derived.qualifier }, stands);
  return figure && { ...figure, ...named, derived: true };
}

const bounds: Readonly<Record<Comparator, ChartTarget["bound"]>> = {
  "at-least": "lower",
  above: "lower",
  "at-most": "upper",
  below: "upper",
  between: "both",
  exactly: "both",
  about: "none",
};

function boundOf(comparator: Comparator): ChartTarget["bound"] {
  return bounds[comparator];
}

/** Several targets are told apart by who set them, where no two have one setter; else by their numbers. */
function nameOf({ row, sides }: LedgerRow, index: number, { organisations, strings }: Archive): { name?: string } {
  if (sides.length < 2) return {};
  const setters = row.targets.flatMap(({ set_by }) => organisations.find(({ id }) => id === set_by) ?? []);
  const setter = new Set(setters).size === sides.length ? setters[index] : undefined;
  return { name: setter?.short ?? setter?.name ?? targetName(index, row, strings.rowPage) };
}

/** An earlier value stands beside the result only where both count the same stretch of time, or a level. */
function baselineOf(row: Row, { units }: Archive, drawn: Drawer): ChartFigure | undefined {
  const { baseline, measure, period } = row;
  if (baseline === undefined) return undefined;
  const alike = measure === "stock" || baseline.against === undefined || baseline.against.kind === period.kind;
  return alike ? drawn(baseline, inRow(baseline, row, units)) : undefined;
}
