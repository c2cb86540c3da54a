/** What a row of the ledger says of other data: names that must be known, sums that must hold, words that must fit. */
import Big from "big.js";
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { disagreements } from "../ledger/agree.ts";
import { claimsOf } from "../ledger/claims.ts";
import { lowerIsBetter } from "../ledger/compare.ts";
import { isPlain, toRowUnit } from "../ledger/derive.ts";
import { halfUnit } from "../ledger/interval.ts";
import { attained, type Bench, judge, signOf } from "../ledger/judge.ts";
import * as ledger from "../ledger/messages.ts";
import { sumOf, tallyOf } from "../ledger/parts.ts";
import type { Row } from "../ledger/row.ts";
import { saysWording, type VerdictKind, wordingAllows } from "../ledger/wording.ts";
import { slugOf } from "../text/slug.ts";
import type { Data, Entry } from "./data.ts";
import { type Check, checkFigures, figuresOf } from "./figures.ts";

/**
 * The faults of one row beside its proofs.
 * @param updated the archive's own date, by which the row will be judged
 */
export function rowFaults(entry: Entry<Row>, data: Data, updated: string): Fault[] {
  const faults: Fault[] = [];
  const check: Check = (path, said) => {
    if (said !== undefined) faults.push({ file: entry.file, ...entry.yaml.positionOf(path), ...said });
  };
  const row = entry.value;
  checkNames(row, data, check);
  checkKind(row, check);
  checkTargets(row, check);
  checkFigures(row, data.units, check);
  checkParts(row, data, { updated, units: data.units }, check);
  if (faults.length === 0) checkAgreement(row, { updated, units: data.units }, check);
  return faults;
}

function checkNames(row: Row, data: Data, check: Check): void {
  const known = (what: keyof Data["ids"], id: string | undefined, ...path: PropertyKey[]): void =>
    check(path, id === undefined || data.ids[what].includes(id) ? undefined : say.unknownId(what, id, data.ids[what]));
  known("organisation", row.organisation, "organisation");
  known("organisation", row.said_by, "said_by");
  known("topic", row.topic, "topic");
  knownUnit(row.unit, data, check, "unit");
  for (const [index, id] of row.parts.entries()) known("row", id, "parts", index);
  for (const [index, target] of row.targets.entries()) known("organisation", target.set_by, "targets", index, "set_by");
  for (const [path, figure] of figuresOf(row)) {
    knownUnit(figure.printed, data, check, ...path, "printed");
    knownUnit(figure.reading, data, check, ...path, "reading");
  }
}

/** A unit goes by its id; written as it is printed, "tan" for tấn, its id can be told. */
function knownUnit(id: string | undefined, { ids, units }: Data, check: Check, ...path: PropertyKey[]): void {
  if (id === undefined || ids.unit.includes(id)) return;
  const written = [...units.values()].find(({ vi }) =>
    [vi.short, vi.long, ...vi.also].some((form) => slugOf(form) === id),
  );
  check(path, say.unknownId("unit", id, ids.unit, written?.id));
}

function checkKind(row: Row, check: Check): void {
  const goals = row.targets.some(({ text }) => text !== undefined);
  if (row.kind === "text") check(["targets"], goals ? undefined : say.textNeedsTarget());
  else if (row.kind === "number" && row.unit === undefined && figuresOf(row).length > 0) check([], say.needsUnit());
  const unsaid = row.wording !== undefined && row.wording.quote === undefined && row.wording.table === undefined;
  // A margin or an attainment beside the wording says the same with its own quote.
  const borne = row.margin !== undefined || row.attainment !== undefined;
  check(["wording"], unsaid && !borne ? say.wordingNeedsProof() : undefined);
  const { value, quote } = row.wording ?? {};
  const unfit = value !== undefined && quote !== undefined && !saysWording(value, quote);
  check(["wording"], unfit ? ledger.wordingNotInQuote(value, quote) : undefined);
}

function checkTargets(row: Row, check: Check): void {
  for (const [index, target] of row.targets.entries()) {
    const { supersedes, comparator, value, to, text } = target;
    const other = supersedes === undefined || (row.targets[supersedes - 1] !== undefined && supersedes !== index + 1);
    check(["targets", index, "supersedes"], other ? undefined : ledger.supersedesNone(supersedes));
    const open = comparator === "between" && (value === undefined || to === undefined);
    check(["targets", index, "comparator"], open ? ledger.betweenNeedsRange() : undefined);
    const wordless = row.kind === "text" && text === undefined;
    check(["targets", index], wordless ? say.textNeedsTarget() : undefined);
  }
  for (const [index, { period }] of row.interim.entries()) {
    const within = row.period.start <= period.start && period.end <= row.period.end;
    check(["interim", index, "period"], within ? undefined : ledger.interimOutside(period.id, row.period.id));
  }
}

function checkParts(row: Row, data: Data, bench: Bench, check: Check): void {
  const parts = data.rows.map(({ value }) => value).filter(({ id }) => row.parts.includes(id));
  if (row.parts.includes(row.id)) check(["parts"], say.partOfItself());
  else if (row.kind === "ratio") check(["parts"], tallyFault(row, parts, bench));
  else checkSum(row, parts, bench, check);
}

/** "15/17 chỉ tiêu" holds against the rows that it counts, as far as they are decided. */
function tallyFault({ result, disputed }: Row, parts: readonly Row[], bench: Bench): Said | undefined {
  if (result?.of === undefined || !isPlain(result) || disputed !== undefined) return undefined;
  const { met, missed } = tallyOf(parts.map((part) => judge(part, bench)));
  const most = Number(result.of) - missed;
  const fits = met <= Number(result.value) && Number(result.value) <= most && parts.length <= Number(result.of);
  return fits ? undefined : ledger.tallyDiffers(`${result.value}/${result.of}`, parts.length, met, missed);
}

function checkSum(row: Row, parts: readonly Row[], { units }: Bench, check: Check): void {
  if (row.kind !== "number" || row.result === undefined || row.result.qualifier !== undefined) return;
  if (parts.length !== row.parts.length || parts.some(({ unit, kind }) => unit !== row.unit || kind !== row.kind))
    return;
  const inRow = (part: Row) => part.result && toRowUnit(part.result, row, units);
  const sum = sumOf(parts.map(inRow));
  if (sum === undefined) return;
  // Counts add up exactly; printed decimals each leave half of their last place open.
  const values = [row, ...parts].flatMap((part) => inRow(part)?.value ?? []);
  const rounded = values.some((value) => value.includes("."));
  const slack = rounded ? values.reduce((total, value) => total.plus(halfUnit(value)), new Big(0)) : new Big(0);
  const whole = toRowUnit(row.result, row, units).value;
  if (new Big(sum).minus(whole).abs().gt(slack)) check(["parts"], say.partsDiffer(sum, whole));
}

/** Words and figures that contradict each other are a fault, unless the row says why under `disputed`. */
function checkAgreement(row: Row, bench: Bench, check: Check): void {
  if (row.disputed !== undefined) return;
  for (const { path, figure, stated, low, high } of disagreements(row, bench.units))
    check(path, ledger.disagrees(figure, stated, low, high));
  check(...wordingFault(row, bench));
}

/** Source: LEDGER, verdicts, rule 7. */
function wordingFault(row: Row, bench: Bench): [readonly PropertyKey[], Said | undefined] {
  const [first] = claimsOf(row);
  if (first.wording === undefined) return [[], undefined];
  const { value: wording } = first.wording;
  const allows = wordingAllows[wording];
  // A margin is positive where the result is better than its target; "không đạt" with 0.8 would turn it round.
  const { margin } = first;
  if (margin !== undefined && !allows.includes(signOf(margin.value)))
    return [["margin"], say.marginAgainstWording(wording, margin.value)];
  const { attainment, target } = first;
  const reached =
    attainment && target?.value === undefined ? attained(attainment, lowerIsBetter(row, target)) : undefined;
  if (attainment !== undefined && reached !== undefined && !allows.includes(reached))
    return [["attainment"], say.attainmentAgainstWording(wording, attainment.value)];
  const { kind, basis } = judge(row, bench);
  const decided = kind === "exceeded" || kind === "met" || kind === "missed";
  const against = basis === "computed" && decided && !allows.includes(kind) && !bearsOut(row, allows);
  return [["wording"], against ? say.wordingContradicts(wording, kind) : undefined];
}

/** Within rounding a source knows better: "vượt" of 60,3 against 60 is borne out by the printed figures themselves. */
function bearsOut(row: Row, allows: readonly VerdictKind[]): boolean {
  const { result, targets } = row;
  const target = targets[0];
  if (row.kind !== "number" || result === undefined || target?.value === undefined) return false;
  if (!isPlain(result) || target.to !== undefined || result.printed !== target.printed) return false;
  const above = new Big(result.value).cmp(target.value) * (lowerIsBetter(row, target) ? -1 : 1);
  return above !== 0 && allows.includes(above > 0 ? "exceeded" : "missed");
}
