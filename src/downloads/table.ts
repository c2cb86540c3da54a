/**
 * A table of the downloads: its columns with what they may hold, and its lines. CSV, XLSX, JSON and the data package are
 * all made from it, so that a number is the same in each.
 */
import type { Strings } from "../strings/strings.ts";

export type ColumnName = keyof Strings["data"]["columns"];
export type CellType = keyof Strings["data"]["types"];
export type TableName = "rows" | "targets" | "figures" | "articles";

/** The name of a table's files and of its resource in the data package; an address, so it never changes. */
export const tableFiles: Readonly<Record<TableName, string>> = {
  rows: "bang-doi-chieu",
  targets: "muc-de-ra",
  figures: "con-so",
  articles: "bai-viet",
};

/**
 * What stands in a cell, always as text: digits with a decimal point as printed, YYYY-MM-DD, `true`, ids joined by `;`.
 * Nothing where the archive has nothing to say.
 */
export type Cell = string | undefined;

/** The codes that a column may hold, each with its word. */
export type Codes = Readonly<Record<string, string>>;

/** What a column may hold. */
export interface Limits {
  readonly required?: true;
  readonly unique?: true;
  readonly format?: "uri";
  readonly codes?: Codes;
}

export interface Column extends Limits {
  readonly name: ColumnName;
  readonly type: CellType;
}

/** A column that knows where its cells come from. */
export interface Source<Item> extends Column {
  readonly cell: (item: Item) => Cell;
}

/** Cells of one column that name a line of a table. */
export interface Reference {
  readonly column: ColumnName;
  readonly table: TableName;
  readonly to: ColumnName;
}

export interface Shape {
  readonly name: TableName;
  readonly key: readonly ColumnName[];
  readonly references: readonly Reference[];
}

export interface Table extends Shape {
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Cell[])[];
}

/** Between the items of a list in one cell. */
export const listMark = ";";

/** Names a column, and says where its cells come from. */
export function column<Item>(
  name: ColumnName,
  type: CellType,
  cell: (item: Item) => Cell,
  limits: Limits = {},
): Source<Item> {
  return { name, type, cell, ...limits };
}

/** Makes the lines of a table, one an item. */
export function tableOf<Item>(shape: Shape, sources: readonly Source<Item>[], items: readonly Item[]): Table {
  return {
    ...shape,
    columns: sources.map(({ cell: _, ...rest }) => rest),
    lines: items.map((item) => sources.map(({ cell }) => filled(cell(item)))),
  };
}

/** An empty text says nothing either. */
function filled(cell: Cell): Cell {
  return cell === "" ? undefined : cell;
}

/** Words that the archive makes for its pages, without the signs that only keep a line from breaking there. */
export function plain(words: string): string {
  return words.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}

/** Several ids in one cell. */
export function joined(ids: readonly string[]): Cell {
  return ids.length === 0 ? undefined : ids.join(listMark);
}

/** The words of codes, only those that a column may hold. */
export function codesOf<const Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): Codes {
  return Object.fromEntries(codes.map((code) => [code, words[code]]));
}
