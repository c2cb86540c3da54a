/** The rows that a row is tied to: its parts with their sum, the wholes that it is part of, and its other periods. */
import Big from "big.js";
import { groupBy } from "../../archive/group.ts";
import { type Archive, type LedgerRow, seriesAddress } from "../../archive/model.ts";
import { wordsOf } from "../../input/languages.ts";
import { isPlain, toRowUnit } from "../../ledger/derive.ts";
import { sumOf, tallyOf } from "../../ledger/parts.ts";
import type { Figure, Row } from "../../ledger/row.ts";
import type { VerdictKind } from "../../ledger/wording.ts";
import { quantity, resultText } from "../../say/figures.ts";
import { capital } from "../../text/capital.ts";
import { fill } from "../../text/fill.ts";
import { writeDecimal } from "../../text/numbers.ts";
import { type RowLine, rowLine } from "../items.ts";
import type { LinkTo } from "../view.ts";

/** Who is tied to whom, looked up once for all rows. */
export interface Kindred {
  readonly byId: ReadonlyMap<string, LedgerRow>;
  /** The rows that count a row among their parts, by its id. */
  readonly wholes: ReadonlyMap<string, readonly LedgerRow[]>;
}

export function kindredOf({ rows }: Pick<Archive, "rows">): Kindred {
  const pairs = rows.flatMap((whole) => whole.row.parts.map((part) => ({ part, whole })));
  const wholes = [...groupBy(pairs, ({ part }) => part)];
  return {
    byId: new Map(rows.map((entry) => [entry.row.id, entry])),
    wholes: new Map(wholes.map(([part, group]) => [part, group.map(({ whole }) => whole)])),
  };
}

export interface Parts {
  readonly rows: readonly RowLine[];
  /** Whether they add up, or how many of them are met. */
  readonly sentence: string | undefined;
}

/** The parts of a row, in its own order. */
export function partsOf(entry: LedgerRow, archive: Archive, { byId }: Kindred): Parts | undefined {
  const { row } = entry;
  const parts = row.parts.flatMap((id) => byId.get(id) ?? []);
  if (parts.length === 0) return undefined;
  const sentence = row.kind === "ratio" ? tallyText(entry, parts, archive) : additionText(entry, parts, archive);
  return { rows: parts.map((part) => rowLine(part, archive)), sentence };
}

/** A ratio counts rows: what of them stands in the archive is told beside what the source says. */
function tallyText(entry: LedgerRow, parts: readonly LedgerRow[], archive: Archive): string {
  const { tally, tallyOnly } = archive.strings.rowPage.parts;
  const counted = tallyOf(parts.map(({ judgement }) => judgement));
  const result = resultText(entry, archive);
  return result === undefined ? fill(tallyOnly, { ...counted }) : fill(tally, { ...counted, result });
}

/** Parts that are counted in one unit add up to their whole, exactly or within rounding; the build has seen to it. */
function additionText(entry: LedgerRow, parts: readonly LedgerRow[], archive: Archive): string | undefined {
  const { row } = entry;
  const words = archive.strings.rowPage.parts;
  if (row.result === undefined || row.kind !== "number") return undefined;
  if (parts.some((part) => part.row.kind !== row.kind || part.row.unit !== row.unit)) return words.open;
  const told = (one: Row): Figure | undefined => one.result && toRowUnit(one.result, row, archive.units);
  const sum = sumOf(parts.map((part) => told(part.row)));
  const whole = told(row);
  if (sum === undefined || whole === undefined || !isPlain(whole)) return words.open;
  const values = {
    terms: parts.map((part) => writeDecimal(told(part.row)?.value ?? "", archive.strings.numbers)).join(" + "),
    sum: quantity(sum, row.unit, archive),
    result: resultText(entry, archive) ?? "",
  };
  return fill(new Big(sum).eq(whole.value) ? words.sum : words.rounded, values);
}

/** The rows that count this one among their parts. */
export function wholesOf({ row }: LedgerRow, { wholes }: Kindred): LinkTo[] {
  return (wholes.get(row.id) ?? []).map((other) => ({ ...wordsOf(other.row, "name"), to: other.address }));
}

/** Another period of a row's indicator: its link is named for the period. */
export interface OtherPeriod extends LinkTo {
  readonly kind: VerdictKind;
  readonly verdict: string;
  /** Its result and its target, as far as they are known: "6,6%", "mức đề ra không quá 6,5%". */
  readonly told: readonly string[];
}

/** The other periods of the same indicator. */
export function otherPeriodsOf(entry: LedgerRow, archive: Archive): OtherPeriod[] {
  return seriesOf(entry, archive)
    .filter((other) => other !== entry)
    .map((other) => {
      const { kind, verdict, period, to } = rowLine(other, archive);
      return { text: capital(period), to, kind, verdict, told: toldOf(other, archive) };
    });
}

function toldOf(entry: LedgerRow, archive: Archive): string[] {
  const { article, rowPage } = archive.strings;
  const { result, target, derived } = rowLine(entry, archive);
  const status = entry.row.result?.status ?? "final";
  return [
    result,
    status === "final" ? undefined : rowPage.notes[status],
    target && fill(derived ? article.targetDerived : article.targetIs, { target }),
  ].filter((text) => text !== undefined);
}

/** The page of all periods of a row's indicator; nothing where it has no other. */
export function seriesLink(entry: LedgerRow, archive: Archive): LinkTo | undefined {
  const { length } = seriesOf(entry, archive);
  const to = seriesAddress(entry, archive.addresses);
  return to === undefined || length === 0 ? undefined : { text: fill(archive.strings.series.link, { n: length }), to };
}

/** The rows of a row's indicator and organisation, in the order of their periods; none where it is the only one. */
function seriesOf(entry: LedgerRow, { addresses, series }: Archive): readonly LedgerRow[] {
  return series.get(seriesAddress(entry, addresses) ?? "") ?? [];
}
