/**
 * What a sheet says beside its cells' values, and the library that reads those keeps to itself: merged cells, formulas
 * that failed, numbers that are shown as percent. It also counts rows and columns, before the library makes room for them.
 */
import { type Place, placeOf, sheetEnd } from "./places.ts";
import { type Attributes, walk } from "./xml.ts";

/** Why a cell's value is not what its writer sees or means. */
export type Mark = { readonly kind: "error"; readonly code: string } | { readonly kind: "no-value" | "percent" };

export interface Look {
  /** Ranges such as "B2:B5". */
  readonly merged: readonly string[];
  /** By address: "F5". */
  readonly marks: ReadonlyMap<string, Mark>;
  /** The last row and column that hold anything; 0 in an empty sheet. */
  readonly last: Place;
}

interface Cell {
  readonly address: string;
  readonly type: string;
  readonly style: string;
  readonly formula: boolean;
  readonly value: string | undefined;
}

/**
 * Looks through one sheet.
 * @param percent the numbers of the styles that show a number as percent
 * @returns nothing where a row or cell does not stand where it says, or beyond where any sheet ends
 */
export function lookAt(xml: string, percent: ReadonlySet<string>): Look | undefined {
  const marks = new Map<string, Mark>();
  const merged: string[] = [];
  let [last, whole]: [Place, boolean] = [{ row: 0, column: 0 }, true];
  const isInside = (row: number, column = 1): boolean =>
    row >= 1 && row <= sheetEnd.row && column >= 1 && column <= sheetEnd.column;
  eachCell(xml, {
    row: (row) => {
      whole &&= isInside(row);
    },
    merge: (range) => merged.push(range),
    cell: (cell, row) => {
      const place = placeOf(cell.address);
      whole &&= place.row === row && isInside(row, place.column);
      const mark = markOf(cell, percent);
      if (mark !== undefined) marks.set(cell.address, mark);
      if (mark === undefined && (cell.value ?? "") === "") return;
      last = { row: Math.max(last.row, row), column: Math.max(last.column, place.column) };
    },
  });
  return whole ? { merged, marks, last } : undefined;
}

interface Visitor {
  readonly row: (row: number) => void;
  readonly merge: (range: string) => void;
  readonly cell: (cell: Cell, row: number) => void;
}

/** Calls back for every row, every cell and every merged range. */
function eachCell(xml: string, visit: Visitor): void {
  let row = 0;
  let cell = cellFrom({});
  const open = (name: string, attributes: Attributes): void => {
    if (name === "row") {
      row = Number(attributes["r"] ?? row + 1);
      visit.row(row);
    }
    if (name === "c") cell = cellFrom(attributes);
    if (name === "f") cell = { ...cell, formula: true };
    if (name === "mergeCell") visit.merge(attributes["ref"] ?? "");
  };
  const close = (name: string, text: string): void => {
    if (name === "v") cell = { ...cell, value: text };
    // What stands within "is" is a text; which one, the library tells.
    if (name === "is") cell = { ...cell, value: "…" };
    if (name === "c") visit.cell(cell, row);
  };
  walk(xml, open, close);
}

function cellFrom({ r = "", t = "n", s = "" }: Attributes): Cell {
  return { address: r, type: t, style: s, formula: false, value: undefined };
}

function markOf({ type, style, formula, value }: Cell, percent: ReadonlySet<string>): Mark | undefined {
  if (type === "e") return { kind: "error", code: value ?? "" };
  if (formula && value === undefined) return { kind: "no-value" };
  return type === "n" && (value ?? "") !== "" && percent.has(style) ? { kind: "percent" } : undefined;
}
