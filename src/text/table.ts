/** The cells of a Markdown table, each with its headings and its place in the block's text. */
import type { Token } from "markdown-it";

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

interface Placed {
  readonly text: string;
  readonly start: number;
}

/**
 * The cells below the headings of a table.
 * @param group the tokens of one table
 * @param read gives the text of a cell; empty cells take no room in the block's text
 */
export function cellsOf(group: readonly Token[], read: (token: Token) => string): Cell[] {
  const [headings = [], ...rows] = rowsOf(group, read);
  return rows.flatMap((row) =>
    row.flatMap(({ text, start }, index) => {
      const column = headings[index]?.text ?? "";
      const beside = row.map((cell) => cell.text);
      return text === "" ? [] : [{ row: beside[0] ?? "", column, text, beside, start, end: start + text.length }];
    }),
  );
}

function rowsOf(group: readonly Token[], read: (token: Token) => string): Placed[][] {
  const rows: Placed[][] = [];
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
