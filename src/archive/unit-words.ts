/** Where the unit of a table's cell stands when the cell holds the bare number. */
import { readNumbers, type UnitForms } from "../ledger/reader/read.ts";
import type { Cell } from "../text/table.ts";

/**
 * The words that give a cell its unit, as they stand in its heading, its row or just above the table.
 * @param above the text of the block before the table
 * @returns nothing where the cell has its unit already, or no words around it are one
 */
export function unitWordsOf(cell: Cell, above: string, forms: UnitForms): string | undefined {
  if (!/\d/.test(cell.text) || isWhole(cell.text, forms)) return undefined;
  const around = [cell.column, ...cell.beside.filter((text) => text !== cell.text), above];
  return around.flatMap(phrasesIn).find((words) => isWhole(`${cell.text} ${words}`, forms));
}

/** Whether a text is one figure with its unit and nothing else. */
function isWhole(text: string, forms: UnitForms): boolean {
  const { figures } = readNumbers(text, forms);
  const [figure] = figures;
  return figures.length === 1 && figure?.unit !== undefined && figure.end === text.length;
}

/** What of a heading may be a unit: what stands in parentheses, behind "Đơn vị tính:" or a comma; a short one as a whole. */
function phrasesIn(text: string): string[] {
  const inside = [...text.matchAll(/\(([^()]*)\)/g)].map(([, words = ""]) => words);
  const behind = [...text.matchAll(/(?:đơn vị(?: tính)?|đvt) ?:? ?([^().;\n]+)|, ([^,()\n]+)$/giu)].map(
    ([, named, last]) => named ?? last ?? "",
  );
  const nested = inside.flatMap((words) => /(?:đơn vị(?: tính)?|đvt) ?:? ?(.+)$/iu.exec(words)?.[1] ?? []);
  const short = text.split(" ").length <= 5 ? [text] : [];
  return [...nested, ...inside, ...behind, ...short].map((words) => words.trim()).filter((words) => words !== "");
}
