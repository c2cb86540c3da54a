/** What a row of the ledger says of other data: names that must be known, sums that must hold, words that must fit. */
import Big from "big.js";
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { halfUnit } from "../ledger/interval.ts";
import { judge, signOf } from "../ledger/judge.ts";
import { sumOf } from "../ledger/parts.ts";
import type { Figure, Row } from "../ledger/row.ts";
import { wordingAllows } from "../ledger/wording.ts";
import type { Data, Entry } from "./data.ts";

type Check = (path: readonly PropertyKey[], said: say.Said | undefined) => void;

/**
 * The faults of one row beside its proofs.
 * @param updated the archive's own date, by which the row will be judged
 */
export function rowFaults(entry: Entry<Row>, data: Data, updated: string): Fault[] {
  const faults: Fault[] = [];
  const check: Check = (path, said) => {
    if (said !== undefined) faults.push({ file: entry.file, ...entry.yaml.positionOf(path), ...said });
  };
  checkNames(entry.value, data, check);
  checkKind(entry.value, check);
  checkMargin(entry.value, check);
  checkParts(entry.value, data, check);
  if (faults.length === 0) checkWording(entry.value, updated, check);
  return faults;
}

function checkNames(row: Row, data: Data, check: Check): void {
  const known = (what: keyof Data["ids"], id: string | undefined, ...path: PropertyKey[]): void =>
    check(path, id === undefined || data.ids[what].includes(id) ? undefined : say.unknownId(what, id, data.ids[what]));
  known("organisation", row.organisation, "organisation");
  known("organisation", row.said_by, "said_by");
  known("topic", row.topic, "topic");
  known("unit", row.unit, "unit");
  for (const [index, id] of row.parts.entries()) known("row", id, "parts", index);
  for (const [index, target] of row.targets.entries()) known("organisation", target.set_by, "targets", index, "set_by");
  for (const [key, figure] of figuresOf(row)) {
    known("unit", figure.printed, ...key, "printed");
    known("unit", figure.reading, ...key, "reading");
  }
}

function checkKind(row: Row, check: Check): void {
  if (row.kind === "text") {
    if (!row.targets.some((target) => target.text !== undefined)) check(["targets"], say.textNeedsTarget());
    return;
  }
  if (row.unit === undefined && figuresOf(row).length > 0) check([], say.needsUnit());
  for (const [index, target] of row.targets.entries())
    if (target.value === undefined) check(["targets", index], say.figureNeedsValue());
}

/** A percent margin on a percent result can be read in two ways: the row must say which. */
function checkMargin(row: Row, check: Check): void {
  if (row.margin === undefined) {
    if (row.wording !== undefined && row.wording.quote === undefined) check(["wording"], say.wordingNeedsProof());
    return;
  }
  const { printed = row.unit ?? "", reading, value } = row.margin;
  const percents = ["percent", "percent-per-year"];
  if (printed === "percent" && percents.includes(row.unit ?? "") && reading === undefined)
    check(["margin"], say.needsReading(value));
  const meant = reading ?? printed;
  const fits =
    [row.unit, "percent", "percentage-point"].includes(meant) &&
    (meant !== "percentage-point" || percents.includes(row.unit ?? ""));
  if (!fits) check(["margin"], say.marginOtherUnit(meant, row.unit ?? ""));
}

function checkParts(row: Row, data: Data, check: Check): void {
  const parts = data.rows.map(({ value }) => value).filter(({ id }) => row.parts.includes(id));
  const sum = sumOf(parts.map(({ result }) => result));
  if (row.parts.includes(row.id)) check(["parts"], say.partOfItself());
  if (sum === undefined || row.result === undefined || row.result.qualifier !== undefined) return;
  if (parts.some(({ unit }) => unit !== row.unit)) return;
  // Counts add up exactly; printed decimals each leave half of their last place open.
  const values = [row.result, ...parts.map(({ result }) => result)].flatMap((figure) => figure?.value ?? []);
  const rounded = values.some((value) => value.includes("."));
  const slack = rounded ? values.reduce((total, value) => total.plus(halfUnit(value)), new Big(0)) : new Big(0);
  if (new Big(sum).minus(row.result.value).abs().gt(slack)) check(["parts"], say.partsDiffer(sum, row.result.value));
}

function checkWording(row: Row, updated: string, check: Check): void {
  if (row.wording === undefined || row.disputed !== undefined) return;
  const { value: wording } = row.wording;
  // A margin is positive where the result is better than its target; "không đạt" with 0.8 would turn it round.
  const sign = row.margin && signOf(row.margin.value);
  if (sign !== undefined && !wordingAllows[wording].includes(sign)) {
    check(["margin"], say.marginAgainstWording(wording, row.margin?.value ?? ""));
    return;
  }
  const judgement = judge(row, updated);
  if (judgement.basis !== "computed" || !["exceeded", "met", "missed"].includes(judgement.kind)) return;
  const fits = wordingAllows[wording].includes(judgement.kind);
  check(["wording"], fits ? undefined : say.wordingContradicts(wording, judgement.kind));
}

/** The figures of a row with the path of each in the data file. */
export function figuresOf(row: Row): (readonly [readonly PropertyKey[], Figure])[] {
  const single = (["result", "margin", "baseline", "change"] as const).flatMap((key) => {
    const figure = row[key];
    return figure === undefined ? [] : [[[key], figure] as const];
  });
  const targets = row.targets.flatMap(({ value, ...target }, index) =>
    value === undefined ? [] : [[["targets", index], { ...target, value }] as const],
  );
  return [...single, ...targets];
}
