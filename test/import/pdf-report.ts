/** Reports as PDF that hold tables, and what is read of them. */
import type { Draft } from "../../src/import/draft.ts";
import { readPdf } from "../../src/import/pdf/read-pdf.ts";
import { at, type Pen, pdf, stacked } from "./pdf.ts";

export async function read(...pages: readonly ((pen: Pen) => void)[]): Promise<Draft> {
  const draft = await readPdf(await pdf(pages));
  if ("refused" in draft) throw new Error(draft.refused.message);
  return draft;
}

/** What the import says of tables of which it is not sure. */
export function doubts({ notes }: Draft): readonly string[] {
  return notes.filter(({ why }) => /^table on page/.test(why.message)).map(({ why }) => why.message);
}

export const title = (pen: Pen): void => {
  at(pen, "Kinh tế Vịnh Xanh năm 2020", 60, 50, 18);
  at(pen, "15/01/2021", 60, 85);
};

/** A line of a table without borders, each cell's lines around one middle. */
export function row(pen: Pen, places: readonly number[], middle: number, cells: readonly string[], step = 13): void {
  for (const [index, text] of cells.entries()) if (text !== "") stacked(pen, text, places[index] ?? 0, middle, step);
}
