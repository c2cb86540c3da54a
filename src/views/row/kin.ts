/** The rows that a row is tied to: its parts with their sum, and the wholes that it is part of. */
import Big from "big.js";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { isPlain, toRowUnit } from "../../ledger/derive.ts";
import { sumOf, tallyOf } from "../../ledger/parts.ts";
import type { Figure, Row } from "../../ledger/row.ts";
import { quantity, resultText } from "../../say/figures.ts";
import { fill } from "../../text/fill.ts";
import { writeDecimal } from "../../text/numbers.ts";
import { type RowLine, rowLine } from "../items.ts";
import type { LinkTo } from "../view.ts";

export interface Parts {
  readonly rows: readonly RowLine[];
  /** Whether they add up, or how many of them are met. */
  readonly sentence: string | undefined;
}

/** The parts of a row, in its own order. */
export function partsOf(entry: LedgerRow, archive: Archive): Parts | undefined {
  const { row } = entry;
  const parts = row.parts.flatMap((id) => archive.rows.find((other) => other.row.id === id) ?? []);
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
export function wholesOf({ row }: LedgerRow, archive: Archive): LinkTo[] {
  return archive.rows
    .filter((other) => other.row.parts.includes(row.id))
    .map((other) => ({ text: other.row.name, to: other.address }));
}
