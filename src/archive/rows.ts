/** What a row of the ledger says of other data: names that must be known, sums that must hold, words that must fit. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { signed } from "../ledger/interval.ts";
import * as ledger from "../ledger/messages.ts";
import type { Row, Target } from "../ledger/row.ts";
import type { Bench } from "../ledger/timing.ts";
import { saysWording } from "../ledger/wording.ts";
import { slugOf } from "../text/slug.ts";
import { type Contradiction, contradictions } from "./contradictions.ts";
import type { Data, Entry } from "./data.ts";
import { type Check, checkFigures, figuresOf } from "./figures.ts";
import { partFaults } from "./parts.ts";

/**
 * The faults of one row beside its proofs.
 * @param bench what the row will be judged by
 */
export function rowFaults(entry: Entry<Row>, data: Data, bench: Bench): Fault[] {
  const faults: Fault[] = [];
  const check: Check = (path, said) => {
    if (said !== undefined) faults.push({ file: entry.file, ...entry.yaml.positionOf(path), ...said });
  };
  const row = entry.value;
  checkNames(row, data, check);
  checkKind(row, check);
  checkTargets(row, check);
  checkFigures(row, data.units, check);
  const unfit = partFaults(row, data, bench);
  if (row.disputed === undefined) for (const fault of unfit) check(...fault);
  if (faults.length === 0) checkAgreement(row, unfit, bench, check);
  return faults;
}

/** Words and figures that contradict each other are a fault, unless the row says why under `disputed`; and a row that says so has some. */
function checkAgreement(row: Row, unfit: readonly Contradiction[], bench: Bench, check: Check): void {
  const found = contradictions(row, bench);
  if (row.disputed === undefined) for (const fault of found) check(...fault);
  else check(["disputed"], found.length + unfit.length === 0 ? ledger.nothingDisputed() : undefined);
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
  const ordered = row.kind === "rank" && row.better !== "lower";
  check(["better"], ordered ? ledger.rankBetter(row.better) : undefined);
  const unsaid = row.wording !== undefined && row.wording.quote === undefined && row.wording.table === undefined;
  // A margin or an attainment beside the wording says the same with its own quote.
  const borne = row.margin !== undefined || row.attainment !== undefined;
  check(["wording"], unsaid && !borne ? say.wordingNeedsProof() : undefined);
  const { value, quote } = row.wording ?? {};
  const unfit = value !== undefined && quote !== undefined && !saysWording(value, quote);
  check(["wording"], unfit ? ledger.wordingNotInQuote(value, quote) : undefined);
}

/** "Không quá 3%" cannot be asked for as "at least". */
function againstQualifier({ comparator, qualifier, value = "" }: Target): Said | undefined {
  const held = signed(qualifier, value);
  if (comparator === undefined || qualifier === undefined || held === undefined) return undefined;
  const [up, down] = [
    ["over", "at-least"],
    ["under", "at-most"],
  ].map((side) => side.includes(held));
  const against = comparator === "at-least" || comparator === "above" ? down : up;
  const sided = comparator !== "about" && comparator !== "between" && comparator !== "exactly";
  return sided && against === true ? ledger.comparatorAgainstQualifier(comparator, qualifier) : undefined;
}

/** What replaces a target that, over one or several others, replaces it. */
function circleFault({ targets }: Row, from: number): Said | undefined {
  let at = from;
  for (let steps = 0; steps < targets.length; steps += 1) {
    const next = targets[at]?.supersedes;
    if (next === undefined) return undefined;
    at = next - 1;
    if (at === from) return ledger.supersedesCircle(next);
  }
  return undefined;
}

function checkTargets(row: Row, check: Check): void {
  for (const [index, target] of row.targets.entries()) {
    const { supersedes, comparator, value, to, text } = target;
    const other = supersedes === undefined || (row.targets[supersedes - 1] !== undefined && supersedes !== index + 1);
    check(["targets", index, "supersedes"], other ? circleFault(row, index) : ledger.supersedesNone(supersedes));
    check(["targets", index, "comparator"], againstQualifier(target));
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
