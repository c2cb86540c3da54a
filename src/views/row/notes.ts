/** What is told beside a figure in small letters. */
import type { Archive } from "../../archive/model.ts";
import { unitIn } from "../../input/units.ts";
import type { Figure, Row } from "../../ledger/row.ts";
import { periodText, quantity, type Shown } from "../../say/figures.ts";
import { fill } from "../../text/fill.ts";
import { writeDecimal } from "../../text/numbers.ts";

/** What is told of every figure of the row's own kind: how final it is, how far it may be off, how it is read. */
export function ownNotes(
  figure: Shown & Pick<Figure, "status" | "tolerance">,
  row: Row,
  archive: Archive,
): (string | undefined)[] {
  const { notes } = archive.strings.rowPage;
  const { status, tolerance, printed = row.unit } = figure;
  return [
    status && notes[status],
    tolerance && fill(notes.tolerance, { amount: quantity(tolerance, printed, archive) }),
    understoodNote(figure, row, archive),
  ];
}

export function againstNote({ against }: Pick<Figure, "against">, archive: Archive): string | undefined {
  return against && fill(archive.strings.rowPage.notes.against, { period: periodText(against, archive) });
}

/**
 * Tells the printed figure apart from its reading, where the two are not in one unit: 8,8% that is read as 8,8% a year.
 * @param what a difference is in the row's unit only where it does not say otherwise
 */
export function understoodNote(
  figure: Shown,
  { unit }: Pick<Row, "unit">,
  archive: Archive,
  what: "own" | "difference" = "own",
): string | undefined {
  const { printed = unit, reading } = figure;
  const meant = reading ?? (what === "own" ? unit : printed);
  if (printed === undefined || meant === undefined || sameWords(printed, meant, archive)) return undefined;
  const isScale = archive.units.get(printed)?.dimension === archive.units.get(meant)?.dimension;
  if (reading === undefined && isScale) return undefined;
  const value = figure.value.replace(/^-/, "");
  const from = figure.to === undefined ? "" : `${writeDecimal(value, archive.strings.numbers)}–`;
  return fill(archive.strings.rowPage.notes.understood, {
    printed: from + quantity(figure.to ?? value, printed, archive),
    meant: from + quantity(figure.to ?? value, meant, archive, "long"),
  });
}

function sameWords(printed: string, meant: string, { units, strings }: Archive): boolean {
  const [one, other] = [printed, meant].map((id) => {
    const unit = units.get(id);
    return unit && unitIn(unit, strings).long;
  });
  return printed === meant || one === other;
}

export function filled(notes: readonly (string | undefined)[]): string[] {
  return notes.filter((note) => note !== undefined);
}
