/** The lines of a table's cells, and what they look like. */
import { isFigure } from "../../html/table.ts";

/** A line of a cell. */
export interface Fragment {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly column: number;
  /** Over how many columns it goes. */
  readonly columns: number;
}

/** Lines of a column that stand close below one another. */
export interface Block {
  readonly column: number;
  readonly columns: number;
  readonly parts: readonly Fragment[];
  readonly top: number;
  readonly foot: number;
}

export interface Grouped {
  readonly rows: readonly (readonly Fragment[])[];
  readonly isUnsure: boolean;
}

/** Whether a text is a figure, or what stands in place of one. */
export function isEntry(text: string): boolean {
  return isFigure(text) || /^(?:[-–—…*xX]|\.{2,3})$/.test(text);
}

/** Whether a text begins as a cell does, and not in the middle of a sentence. */
export function beginsAnew(text: string): boolean {
  return /^[^\p{L}]*[\p{Lu}\d]/u.test(text);
}
