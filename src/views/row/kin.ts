/** The rows that a row is tied to: its parts with their sum, the wholes that it is part of, and its other periods. */
import Big from "big.js";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { isPlain, toRowUnit } from "../../ledger/derive.ts";
import { sumOf, tallyOf } from "../../ledger/parts.ts";
import type { Figure, Row } from "../../ledger/row.ts";
import { quantity, resultText, rowPeriod } from "../../say/figures.ts";
import { compareCodes } from "../../text/collate.ts";
import { fill } from "../../text/fill.ts";
import { writeDecimal } from "../../text/numbers.ts";
import { type RowLine, rowLine } from "../items.ts";
import type { LinkTo } from "../view.ts";

/** Who is tied to whom, looked up once for all rows. */
export interface Kindred {
  readonly byId: ReadonlyMap<string, LedgerRow>;
  /** The rows that count a row among their parts, by its id. */
  readonly wholes: ReadonlyMap<string, readonly LedgerRow[]>;
  /** The rows of one indicator and organisation, in the order of their periods. */
  readonly series: ReadonlyMap<string, readonly LedgerRow[]>;
}

export function kindredOf({ rows }: Pick<Archive, "rows">): Kindred {
  const byPeriod = [...rows].sort(
    (a, b) => compareCodes(a.row.period.start, b.row.period.start) || compareCodes(a.row.period.end, b.row.period.end),
  );
  return {
    byId: new Map(rows.map((entry) => [entry.row.id, entry])),
    wholes: grouped(rows.flatMap((entry) => entry.row.parts.map((part) => [part, entry] as const))),
    series: grouped(
      byPeriod.flatMap((entry) => (entry.row.indicator === undefined ? [] : [[seriesKey(entry.row), entry] as const])),
    ),
  };
}

function seriesKey({ indicator = "", organisation }: Row): string {
  return `${indicator} ${organisation}`;
}

function grouped(pairs: readonly (readonly [string, LedgerRow])[]): Map<string, LedgerRow[]> {
  const groups = new Map<string, LedgerRow[]>();
  for (const [key, entry] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
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
    terms: parts.map((part) => writeDecimal(told(part.row)?.value ?? "")).join(" + "),
    sum: quantity(sum, row.unit, archive),
    result: resultText(entry, archive) ?? "",
  };
  return fill(new Big(sum).eq(whole.value) ? words.sum : words.rounded, values);
}

/** The rows that count this one among their parts. */
export function wholesOf({ row }: LedgerRow, { wholes }: Kindred): LinkTo[] {
  return (wholes.get(row.id) ?? []).map((other) => ({ text: other.row.name, to: other.address }));
}

/** The other periods of the same indicator, each with its result: "năm 2019: 11,2 triệu tấn". */
export function otherPeriodsOf(entry: LedgerRow, archive: Archive, { series }: Kindred): LinkTo[] {
  const { row } = entry;
  const { strings } = archive;
  if (row.indicator === undefined) return [];
  return (series.get(seriesKey(row)) ?? [])
    .filter((other) => other !== entry)
    .map((other) => ({
      text: fill(strings.rowPage.series, {
        period: rowPeriod(other, archive),
        result: resultText(other, archive) ?? strings.common.none,
      }),
      to: other.address,
    }));
}
