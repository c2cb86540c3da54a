/** The cells of a Markdown table, each with its headings and its place in the block's text. */
import type { Token } from "markdown-it";

/**
 * A table as it is kept: each text once. Told with every cell, headings and neighbours of a wide table would grow with the square of
 * its size.
 */
export interface Table {
  readonly headings: readonly string[];
  /** The rows below the headings, empty cells too. */
  readonly rows: readonly (readonly PlacedText[])[];
}

export interface PlacedText {
  readonly text: string;
  /** From which character of the block's text on. */
  readonly start: number;
}

export interface Cell {
  /** The first cell of its row. */
  readonly row: string;
  /** The heading of its column. */
  readonly column: string;
  readonly text: string;
  /** Every cell of its row, in order. */
  readonly beside: readonly string[];
  /** From which to which character of the block's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The table that tokens are of.
 * @param group the tokens of one table
 * @param read gives the text of a cell; empty cells take no room in the block's text
 */
export function tableOf(group: readonly Token[], read: (token: Token) => string): Table {
  const [headings = [], ...rows] = rowsOf(group, read);
  return { headings: headings.map(({ text }) => text), rows };
}

/**
 * Gives a cell whose column stands at the right or in the middle a class instead of the style that the parser writes: no page may hold
 * a style of an element's own, and a feed should not.
 */
export function alignByClass(token: Token): void {
  if (token.type !== "th_open" && token.type !== "td_open") return;
  const [, side] = /^text-align:(right|center)$/.exec(String(token.attrGet("style") ?? "")) ?? [];
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  if (side !== undefined) token.attrSet("class", `align-${side}`);
}

const known = new WeakMap<Table, readonly Cell[]>();

/** The cells below the headings of a table, those with nothing in them left out; none where there is no table. */
export function cellsOf(table: Table | undefined): readonly Cell[] {
  if (table === undefined) return [];
  const cells = known.get(table) ?? table.rows.flatMap((row) => cellsIn(row, table.headings));
  known.set(table, cells);
  return cells;
}

function cellsIn(row: readonly PlacedText[], headings: readonly string[]): Cell[] {
  const beside = row.map(({ text }) => text);
  return row.flatMap(({ text, start }, index) =>
    text === ""
      ? []
      : [{ row: beside[0] ?? "", column: headings[index] ?? "", text, beside, start, end: start + text.length }],
  );
}

function rowsOf(group: readonly Token[], read: (token: Token) => string): PlacedText[][] {
  const rows: PlacedText[][] = [];
  let start = 0;
  for (const token of group) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type !== "inline") continue;
    const text = read(token);
    rows.at(-1)?.push({ text, start });
    if (text !== "") start += text.length + 1;
  }
  return rows;
}
