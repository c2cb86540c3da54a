/** A table as it was found on a page. */
import { joinedLines } from "../join.ts";

export interface TableCell {
  readonly lines: readonly string[];
  /** That of its first letters. */
  readonly font: string;
  readonly column: number;
  /** Over how many columns and rows it goes. */
  readonly columns: number;
  readonly rows: number;
}

export type Row = readonly TableCell[];

export interface Table {
  /** Counted from 1. */
  readonly page: number;
  /** Where it goes on over pages. */
  readonly lastPage?: number;
  /** Where its columns part, the outer edges among them. */
  readonly edges: readonly number[];
  readonly rows: readonly Row[];
  /** Lines of its cells may be joined wrongly. */
  readonly isUnsure: boolean;
}

export function cellText({ lines }: TableCell): string {
  return joinedLines(lines);
}

/** All that a table says, row by row. */
export function tableText({ rows }: Table): string {
  return rows
    .flatMap((row) => row.map(cellText))
    .filter((text) => text !== "")
    .join(" ");
}
