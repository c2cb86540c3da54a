/** What each figure of a row must be beside proved: in a unit that fits, of the row's kind, read in one way only. */
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import * as ledger from "../ledger/messages.ts";
import { periodOf } from "../ledger/period.ts";
import type { Figure, Row } from "../ledger/row.ts";
import { isPercent, sameFamily, type Units } from "../ledger/scale.ts";

/** A figure of a row with its path in the data file; its last word says what it is. */
export type Named = readonly [path: readonly PropertyKey[], figure: Figure];
export type Check = (path: readonly PropertyKey[], said: Said | undefined) => void;

/** The figures of a row with the path of each. */
export function figuresOf(row: Row): Named[] {
  const named = (["result", "margin", "attainment", "baseline", "change", "index"] as const).flatMap((name) =>
    withPath([name], row[name]),
  );
  const listed = (["interim", "corrected"] as const).flatMap((name) =>
    row[name].flatMap((figure, index) => withPath([name, index], figure)),
  );
  const targets = row.targets.flatMap(({ value, margin, attainment, ...target }, index) => [
    ...withPath(["targets", index], value === undefined ? undefined : { ...target, value }),
    ...withPath(["targets", index, "margin"], margin),
    ...withPath(["targets", index, "attainment"], attainment),
  ]);
  return [...targets, ...named, ...listed];
}

function withPath(path: readonly PropertyKey[], figure: Figure | undefined): Named[] {
  return figure === undefined ? [] : [[path, figure]];
}

/** What a figure is, from its path in the data file: "result", "targets", "margin" … */
export function roleOf(path: readonly PropertyKey[]): string {
  return String(path.filter((part) => typeof part === "string").at(-1));
}

/** Checks every figure of a row on its own. */
export function checkFigures(row: Row, units: Units, check: Check): void {
  for (const [path, figure] of figuresOf(row)) {
    check([...path, "value"], valueFault(row, roleOf(path), figure));
    check([...path, "to"], termFault(row, roleOf(path), "to", figure) ?? rangeFault(figure));
    check([...path, "of"], termFault(row, roleOf(path), "of", figure));
    check(path, unitFault(row, roleOf(path), figure, units));
    check(path, readingFault(row, roleOf(path), figure, units));
    check([...path, "reading"], misreadFault(row, figure, units));
  }
}

const ownKinds: readonly string[] = ["result", "targets", "baseline", "interim", "corrected"];

/** A milestone's own figures are dates, a ratio's have two terms, all others are numbers. */
function valueFault({ kind }: Row, role: string, { value, of }: Figure): Said | undefined {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  if (kind === "milestone" && ownKinds.includes(role))
    return periodOf(value) === undefined ? ledger.notADate(value) : undefined;
  if (!isNumber) return say.notADecimal(value);
  return kind === "ratio" && ownKinds.includes(role) && (of === undefined || Number(of) === 0)
    ? ledger.needsTerms(kind)
    : undefined;
}

/** Only ratios and ranks have a second term, only numbers an upper end: nothing would prove any other. */
function termFault({ kind }: Row, role: string, key: "to" | "of", figure: Figure): Said | undefined {
  const own = ownKinds.includes(role) ? kind : "number";
  const has = key === "of" ? own === "ratio" || own === "rank" : own === "number";
  return figure[key] === undefined || has ? undefined : ledger.keyOfOtherKind(key, own);
}

function rangeFault({ value, to }: Figure): Said | undefined {
  return to !== undefined && Number(to) <= Number(value) ? ledger.emptyRange(value, to) : undefined;
}

function unitFault(row: Row, role: string, figure: Figure, units: Units): Said | undefined {
  const { unit = "" } = row;
  const meant = figure.reading ?? figure.printed ?? unit;
  if (meant === "" && kindless(row, role)) return ledger.needsPrinted(role, row.kind === "rank" ? "place" : "percent");
  if (!units.has(meant) || !units.has(unit)) return undefined;
  if (role === "attainment" || role === "index") {
    const told = figure.printed ?? "percent";
    return told === "percent" || told === "times" ? undefined : ledger.notAShare(role, told);
  }
  if (role === "margin" && units.get(figure.printed ?? unit)?.dimension === "multiple") return ledger.marginInTimes();
  if (ownKinds.includes(role))
    return sameFamily(figure.printed ?? unit, unit, units) ? undefined : ledger.otherDimension(meant, unit);
  return differenceFits(row, meant, units) ? undefined : say.marginOtherUnit(meant, unit);
}

/** Whether a figure of a row without a unit is of another kind than the row, and so needs one: else nothing would prove it. */
function kindless({ kind }: Row, role: string): boolean {
  return kind !== "number" && !ownKinds.includes(role) && role !== "attainment" && role !== "index";
}

/** A difference is in the row's unit, in percent of it, in times, or for a percentage in points; places and times for ranks and dates. */
function differenceFits({ kind, unit = "" }: Row, meant: string, units: Units): boolean {
  const dimension = units.get(meant)?.dimension ?? "";
  if (kind === "rank") return dimension === "place" || meant === unit;
  if (kind === "milestone") return ["time", "place"].includes(dimension) || meant === unit;
  if (dimension === "share-difference" || dimension === "growth-difference") return isPercent(unit, units);
  return sameFamily(meant, unit, units) || isPercent(meant, units) || dimension === "multiple";
}

/** "Gấp 2,5 lần" and "bằng 2,5 lần" are 2.5 times as much; "tăng 1,5 lần" may be more by that. */
export function timesTold(quote: string): boolean {
  return /gấp|(bằng|đạt)( \p{L}+){0,2} [\d.,]+( \p{L}+)? lần/iu.test(quote);
}

/** What can be read in two ways, the row must read. */
function readingFault(row: Row, role: string, figure: Figure, units: Units): Said | undefined {
  const { reading, value, quote = "" } = figure;
  const printed = figure.printed ?? row.unit ?? "";
  if (reading !== undefined || row.kind !== "number") return undefined;
  const dimension = units.get(printed)?.dimension;
  const percent = dimension === "share" || dimension === "growth";
  if (role === "margin" && printed === "percent" && isPercent(row.unit, units)) return say.needsReading(value);
  if (dimension === "multiple" && !timesTold(quote)) return ledger.timesNeedReading(value);
  if (role !== "change") return undefined;
  return percent && Math.abs(Number(value)) >= 100 && !isPercent(row.unit, units)
    ? ledger.perhapsAnIndex(value)
    : undefined;
}

/** A reading opens what is printed, it does not change it: no other currency, no other scale. */
function misreadFault(row: Row, { reading, printed = row.unit ?? "" }: Figure, units: Units): Said | undefined {
  const [read, stands] = [units.get(reading ?? ""), units.get(printed)];
  if (read === undefined || stands === undefined) return undefined;
  // Points are no percent of anything.
  if (/difference/.test(stands.dimension) && !/difference/.test(read.dimension))
    return ledger.otherReading(read.id, stands.id);
  const sameKind = sameFamily(read.id, stands.id, units) && (isPercent(read.id, units) || read.scale === stands.scale);
  const times = stands.dimension === "multiple" && isPercent(read.id, units);
  return sameKind || times ? undefined : ledger.otherReading(read.id, stands.id);
}
