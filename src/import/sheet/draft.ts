/** A row of the sheet on its way to a row of the ledger: its cells read, its values proved, every fault at its cell. */
import { groupBy } from "../../archive/group.ts";
import type { Fault } from "../../input/fault.ts";
import { prove } from "../../input/prove.ts";
import type { Said } from "../../input/said.ts";
import type { Plain, Yaml } from "../../input/yaml.ts";
import { type Row, rowSchema } from "../../ledger/row.ts";
import { type Column, columns } from "./columns.ts";
import { nameAt } from "./further.ts";
import * as say from "./messages.ts";
import { exampleIn, headingIn, type Naming } from "./naming.ts";
import { type Field, nest } from "./nest.ts";
import { type Reader, readCell, type Value } from "./values.ts";
import { idOf } from "./words.ts";
import type { SheetRow } from "./workbook.ts";

/** Something said of a cell: a fault, or what its writer should look at. */
export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly said: Said;
}

export interface Draft {
  readonly row: number;
  /** Missing where its cell is empty or cannot be read. */
  readonly id: string | undefined;
  /** What a data file would hold, in the order of a row's fields. */
  readonly fields: readonly Field[];
  /** The same, without what stands in for cells that cannot be read: what the writer has written. */
  readonly written: readonly Field[];
  /** What the archivist has noted. */
  readonly note: string | undefined;
  readonly noteColumn: number | undefined;
  /** The row as a piece of YAML whose places are those of the sheet: its lines are rows. */
  readonly yaml: Yaml;
  /** Missing where a fault says why. */
  readonly value: Row | undefined;
  readonly faults: readonly Remark[];
  readonly remarks: readonly Remark[];
}

/** The columns of a sheet by their numbers, in the order of a row's fields. */
export type Layout = readonly (readonly [number: number, column: Column])[];

interface CellRead {
  readonly number: number;
  readonly column: Column;
  readonly read: Value | Said;
}

/**
 * Reads one row of the sheet.
 * @param keptOf the fields that the archive has of a row, and the sheet has no column for
 */
export function draftOf(
  sheetRow: SheetRow,
  layout: Layout,
  words: Omit<Reader, "milestone">,
  keptOf: (id: string) => readonly Field[] = () => [],
): Draft {
  const { row } = sheetRow;
  const cells = readCells(sheetRow, layout, { ...words, milestone: isMilestone(sheetRow, layout, words) });
  const wrong = cells.flatMap(({ number, read }) => ("message" in read ? [{ row, column: number, said: read }] : []));
  const id = textIn(cells, ({ path }) => path[0] === "id");
  const fields = firsts([...cells.flatMap(fieldsOf), ...(id === undefined ? [] : keptOf(id))]);
  const yaml = yamlOf(nest(fields), sheetRow, layout);
  const unfit = [...wrong, ...gaps(fields, yaml)];
  const { value, faults } = prove(rowSchema, whole(yaml, fields, layout), "");
  return {
    row,
    id,
    fields,
    written: cells.filter(({ read }) => !("message" in read)).flatMap(fieldsOf),
    note: textIn(cells, ({ reads }) => reads === "note"),
    noteColumn: cells.find(({ column }) => column.reads === "note")?.number,
    yaml,
    value: unfit.length === 0 && lacking(layout).length === 0 ? value : undefined,
    faults: [...unfit, ...faults.map((fault) => schemaRemark(fault, sheetRow, layout, words.naming))],
    remarks: cells.flatMap(({ number, read }) =>
      "value" in read && read.remark !== undefined ? [{ row, column: number, said: read.remark }] : [],
    ),
  };
}

/** Of several that say the same field, the first: what a cell says of a mark goes before what another column does. */
function firsts(fields: readonly Field[]): Field[] {
  const first = new Map([...fields].reverse().map((field) => [field.path.join("."), field]));
  return fields.filter((field) => first.get(field.path.join(".")) === field);
}

/** A second target needs a first: moved up, it would be another. */
function gaps(fields: readonly Field[], { positionOf }: Yaml): Remark[] {
  const lists = groupBy(fields, ({ path }) => (typeof path[1] === "number" ? String(path[0]) : ""));
  return [...lists].flatMap(([name, items]) => {
    const places = new Set(items.map(({ path }) => Number(path[1])));
    const last = Math.max(...places);
    if (name === "" || places.size > last) return [];
    const { line, column } = positionOf([name, last]);
    return [{ row: line, column, said: say.gapBefore(nameAt([name, last])) }];
  });
}

function textIn(cells: readonly CellRead[], wanted: (column: Column) => boolean): string | undefined {
  const read = cells.find(({ column }) => wanted(column))?.read;
  return read !== undefined && "value" in read && typeof read.value === "string" ? read.value : undefined;
}

/** A fault whose line and column are those of a cell. */
export function remarkOf({ file: _, line, column, ...said }: Fault): Remark {
  return { row: line, column, said };
}

/** What the schema finds at an empty cell is that the row needs it; at no cell, that the column is missing. */
function schemaRemark(fault: Fault, { row, cells }: SheetRow, layout: Layout, naming: Naming): Remark {
  const absent = columns[-fault.column - 1];
  if (absent !== undefined)
    return { row, column: columnAt(absent.path, cells, layout), said: say.headingMissing(headingIn(absent, naming)) };
  const column = layout.find(([number]) => number === fault.column)?.[1];
  if (column === undefined || cells.has(fault.column)) return remarkOf(fault);
  return { row, column: fault.column, said: say.emptyCell(exampleIn(column, naming)) };
}

/**
 * A row as the schema is to see it. What stands in columns that no sheet can do without is said once, of the headings;
 * the place of a field whose column this sheet lacks is the column's number in the list of all, below zero.
 */
function whole(yaml: Yaml, fields: readonly Field[], layout: Layout): Yaml {
  const standing = lacking(layout).map(({ path, reads }) => ({ path, value: standIns[reads] ?? "1" }));
  const at = (path: readonly PropertyKey[]) => {
    const index = columns.findIndex((column) => isAbsent(column, layout) && column.path.join(".") === path.join("."));
    return index < 0 ? yaml.positionOf(path) : { ...yaml.positionOf(path), column: -index - 1 };
  };
  return { value: nest([...fields, ...standing]), faults: [], positionOf: at, positionOfKey: at };
}

/** The columns that no sheet can do without, and this one does. */
function lacking(layout: Layout): Column[] {
  return columns.filter((column) => column.needed && isAbsent(column, layout));
}

function isAbsent(column: Column, layout: Layout): boolean {
  return !layout.some(([, other]) => other === column);
}

function readCells({ cells }: SheetRow, layout: Layout, reader: Reader): CellRead[] {
  return layout.flatMap(([number, column]) => {
    const cell = cells.get(number);
    return cell === undefined ? [] : [{ number, column, read: readCell(cell, column, reader) }];
  });
}

function isMilestone({ cells }: SheetRow, layout: Layout, { words }: Omit<Reader, "milestone">): boolean {
  const number = layout.find(([, { reads }]) => reads === "kind")?.[0] ?? 0;
  const cell = cells.get(number);
  return cell?.kind === "text" && idOf(cell.text, words.kind) === "milestone";
}

/** A cell that cannot be read has something in its place, so that nothing else is said of what it lacks. */
function fieldsOf({ column: { path, reads }, read }: CellRead): Field[] {
  if (reads === "note") return [];
  if ("message" in read) return [{ path, value: standIns[reads] ?? "1" }];
  const marks = read.marks === undefined ? [] : [{ path: [...path.slice(0, -1), "marks"], value: read.marks }];
  return [{ path, value: read.value }, ...marks];
}

const standIns: Readonly<Partial<Record<Column["reads"], Plain>>> = {
  ids: ["x"],
  period: "2000",
  value: "2000",
  day: "2000-01-01",
  measure: "flow",
  kind: "number",
  better: "higher",
  comparator: "at-least",
  qualifier: "over",
  status: "final",
  wording: "dat",
};

function yamlOf(value: Plain, { row, cells }: SheetRow, layout: Layout): Yaml {
  const at = (path: readonly PropertyKey[]) => ({ line: row, column: columnAt(path, cells, layout) });
  return { value, faults: [], positionOf: at, positionOfKey: at };
}

/** The column of a field; of a group, its first filled cell; else the nearest around it. */
function columnAt(path: readonly PropertyKey[], cells: SheetRow["cells"], layout: Layout): number {
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = path.slice(0, length);
    const below = layout.filter(([, column]) => wanted.every((key, index) => column.path[index] === key));
    const [exact] = below.filter(([, column]) => column.path.length === length);
    const [found] = exact ?? below.find(([number]) => cells.has(number)) ?? [];
    if (found !== undefined) return found;
  }
  return layout[0]?.[0] ?? 1;
}
