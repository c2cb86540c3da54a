/** The ledger as the cells of a sheet, to be edited and brought back: `import` reads the same rows from them. */
import { shownValue } from "../import/sheet/change.ts";
import { type Column, columns } from "../import/sheet/columns.ts";
import { columnAt, inOrder, nameAt, nameOf } from "../import/sheet/further.ts";
import type { Naming } from "../import/sheet/naming.ts";
import { fieldsOfRow } from "../import/sheet/nest.ts";
import { decimalMarkOf, readNumber } from "../import/sheet/numbers.ts";
import { isAmount } from "../import/sheet/values.ts";
import { choices, choiceWords } from "../import/sheet/words.ts";
import type { FaultLanguage } from "../input/said.ts";
import type { Plain } from "../input/yaml.ts";

export interface Filled {
  readonly columns: readonly Column[];
  /** A cell a column; empty where a row does not have the field. */
  readonly rows: readonly (readonly string[])[];
}

/** How a sheet is written. */
export interface SheetStyle {
  readonly naming: Naming;
  /** The language that the sheet is taken to be in when it comes back. */
  readonly tongue: FaultLanguage;
}

/** How a sheet writes what data files have by ids and with a point. */
interface Writing {
  readonly decimalMark: "," | ".";
  /** What stands behind a number that could be read in two ways. */
  readonly decimal: string;
  readonly word: (id: string, column: Column) => string;
  readonly tongue: FaultLanguage;
}

/**
 * Writes rows as cells.
 * @param rows as their files have them
 * @param kept columns that stand there whether a row has their field or not
 */
export function filledSheet(rows: readonly Plain[], style: SheetStyle, kept: readonly Column[] = needed): Filled {
  const read = rows.map((row) => new Map(fieldsOfRow(row).map(({ path, value }) => [nameAt(path), { path, value }])));
  const used = read.flatMap((fields) => [...fields.values()].flatMap(({ path }) => columnAt(path) ?? []));
  const all = new Map([...kept, ...used].map((column) => [nameOf(column), column]));
  const shown = inOrder([...all.values()], (column) => column);
  const writing = writingOf(style);
  const cells = read.map((fields) =>
    shown.map((column) => cellText(fields.get(nameOf(column))?.value ?? "", column, writing)),
  );
  return { columns: shown, rows: withMarks(cells, shown, writing) };
}

const needed = columns.filter((column) => column.needed);

function writingOf({ naming, tongue }: SheetStyle): Writing {
  if (naming === "keys") return { ...englishMarks, word: (id) => id, tongue };
  const words = choiceWords(naming);
  const word: Writing["word"] = (id, { reads }) => {
    const choice = choices.find((each) => each === reads);
    return (choice && words[choice].get(id)?.[0]) ?? id;
  };
  const marks = naming === "vi" ? ({ decimalMark: ",", decimal: "thập phân" } as const) : englishMarks;
  return { ...marks, word, tongue };
}

const englishMarks = { decimalMark: ".", decimal: "decimal" } as const;

function cellText(value: Plain, column: Column, { decimalMark, word }: Writing): string {
  if (typeof value !== "string") return shownValue(value);
  if (isAmount(column) && /^-?\d+\.\d+$/.test(value)) return value.replace(".", decimalMark);
  return word(value, column);
}

/** Which columns, by their places, hold numbers. */
export function amountsOf(shown: readonly Column[]): (index: number) => boolean {
  return (index) => shown[index] !== undefined && isAmount(shown[index]);
}

/** Where the numbers of the whole sheet do not tell what a mark means, it is said of those that could be read in two ways. */
function withMarks(
  rows: readonly (readonly string[])[],
  shown: readonly Column[],
  { decimalMark, decimal, tongue }: Writing,
): string[][] {
  const isNumber = amountsOf(shown);
  const mark = decimalMarkOf(rows.flatMap((cells) => cells.filter((_, index) => isNumber(index))));
  return rows.map((cells) =>
    cells.map((cell, index) => {
      if (!isNumber(index) || !cell.includes(decimalMark)) return cell;
      const read = readNumber(cell, { mark, tongue });
      const isMeant = "value" in read && read.value === cell.replace(decimalMark, ".");
      return isMeant ? cell : `${cell} (${decimal})`;
    }),
  );
}
