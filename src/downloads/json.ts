/** Tables as JSON: every row with its targets and figures, every article. Numbers stay text, so that "8.0" keeps its zero. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { whereIs } from "./place.ts";
import { type CellType, type ColumnName, listMark, type Table } from "./table.ts";
import type { Tables } from "./tables.ts";
import { termsOf } from "./terms.ts";

type Value = string | number | boolean | readonly string[];

/** A line of a table by the names of its columns; what is empty is left out. */
export type Line = { readonly [Name in ColumnName]?: Value };

/** A row of the ledger with everything that hangs on it. */
export type RowRecord = Omit<Line, "figures"> & {
  readonly targets: readonly Line[];
  readonly figures: readonly Line[];
  /** What was changed in the row, and when. */
  readonly history: LedgerRow["row"]["history"];
};

/** What a file of JSON says of itself, whichever part of the archive it holds. */
export function headOf(archive: Archive) {
  const { site, updated, addresses } = archive;
  const { licence, licenceOf, sources, citation } = termsOf(archive);
  return {
    title: site.title,
    updated,
    licence: { text: licence, ...licenceOf },
    sources,
    citation,
    documentation: whereIs(addresses.data, archive),
  };
}

/** Every row with its targets and figures, in the order of the table. */
export function rowRecords(archive: Archive, { rows, targets, figures }: Tables): RowRecord[] {
  const [targetsOf, figuresOf] = [byRow(targets), byRow(figures)];
  return linesOf(rows).map((line, index) => ({
    ...line,
    targets: targetsOf.get(String(line.id)) ?? [],
    figures: figuresOf.get(String(line.id)) ?? [],
    history: archive.rows[index]?.row.history ?? [],
  }));
}

function byRow(table: Table): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of linesOf(table)) {
    const group = groups.get(String(line.row));
    if (group === undefined) groups.set(String(line.row), [line]);
    else group.push(line);
  }
  return groups;
}

/** The lines of a table as objects. */
export function linesOf({ columns, lines }: Table): Line[] {
  return lines.map((line) =>
    Object.fromEntries(
      columns.flatMap(({ name, type }, index) => {
        const cell = line[index];
        return cell === undefined ? [] : [[name, valueIn(cell, type)]];
      }),
    ),
  );
}

function valueIn(cell: string, type: CellType): Value {
  if (type === "integer") return Number(cell);
  if (type === "boolean") return cell === "true";
  return type === "list" ? cell.split(listMark) : cell;
}

/** Writes JSON as it is read by people too: indented, with a line's end at its end. */
export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
