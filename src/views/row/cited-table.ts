/** The part of a table that proves something: the cells that are cited, and what names them. */
import type { Archive, Citation } from "../../archive/model.ts";
import { quotesOf } from "../../archive/quoted.ts";
import type { Row } from "../../ledger/row.ts";
import type { Block } from "../../text/blocks.ts";
import { fill } from "../../text/fill.ts";
import { type Cell, cellsOf } from "../../text/table.ts";

export interface CitedTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly CitedCell[] }[];
  /** Says of each cited cell where it stands, and where its unit is told. */
  readonly where: readonly string[];
}

interface CitedCell {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Of a table, the rows and columns in which cells are cited.
 * @returns nothing where the block is no table, or what is cited stands in none of its cells
 */
export function citedTable(
  group: readonly Citation[],
  block: Block,
  row: Row,
  archive: Archive,
): CitedTable | undefined {
  const cells = cellsOf(block.table);
  const cited = group.flatMap((citation) => {
    const cell = cells.find(({ start, end }) => start <= citation.place.start && citation.place.end <= end);
    return cell === undefined ? [] : [{ cell, figure: citation.figure }];
  });
  if (cited.length < group.length) return undefined;
  const columns = [...new Set(cited.map(({ cell }) => cell.column))];
  const headings = [...new Set(cited.map(({ cell }) => cell.row))];
  const show = (heading: string, column: string): CitedCell => {
    const cell = cells.find((one) => one.row === heading && one.column === column);
    return { text: cell?.text ?? "", marked: cited.some((one) => one.cell === cell) };
  };
  const units = new Map(quotesOf(row).map(({ figure, proof }) => [figure, proof.table?.unit]));
  return {
    columns,
    rows: headings.map((heading) => ({ heading, cells: columns.map((column) => show(heading, column)) })),
    where: [...new Set(cited.map(({ cell, figure }) => whereOf(cell, units.get(figure), archive)))],
  };
}

function whereOf({ row, column }: Cell, unit: string | undefined, { strings }: Archive): string {
  const { cell, cellWithUnit } = strings.rowPage.proofs;
  return unit === undefined ? fill(cell, { row, column }) : fill(cellWithUnit, { row, column, unit });
}
