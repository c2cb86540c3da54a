/** One page of a report: its letters as lines, and the tables that it draws. */
import { gridsOf } from "./drawn/grid.ts";
import { type Codes, type Matrix, type Operators, rulesOf, within } from "./drawn/rules.ts";
import { runsOf } from "./drawn/runs.ts";
import { linesOf } from "./lines.ts";
import type { Page } from "./paragraphs.ts";
import { partedPieces } from "./parted.ts";
import type { Piece } from "./piece.ts";
import { ruledTables } from "./table/ruled.ts";

/** What the library gives of a page. */
export interface Source {
  readonly pageNumber: number;
  getViewport(how: { readonly scale: number }): { readonly transform: readonly number[] };
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
  getOperatorList(): Promise<Operators>;
}

const asItStands: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads a page as it is looked at, however it lies in the file. */
export async function readPage(page: Source, codes: Codes): Promise<Page> {
  const { items } = await page.getTextContent();
  const view = within(asItStands, page.getViewport({ scale: 1 }).transform);
  const operators = await page.getOperatorList();
  const joined = items.flatMap((item) => (isItem(item) ? pieceOf(item, view) : []));
  const pieces = partedPieces(joined, runsOf(operators, codes, view));
  const rules = rulesOf(operators, codes, view);
  const grids = gridsOf(rules);
  const { tables, rest } = ruledTables(pieces, grids, page.pageNumber);
  const lines = [...linesOf(rest), ...tables].sort((a, b) => a.y - b.y);
  return { lines, levels: rules.filter(({ isLevel }) => isLevel) };
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

function isItem(item: object): item is Item {
  return "str" in item;
}

/** Letters that stand askew are a stamp, or a mark across the page. */
function pieceOf({ str, transform, width, fontName }: Item, view: Matrix): Piece[] {
  const [a, b, c, d, x, y] = within(view, transform);
  const size = Math.hypot(c, d);
  return Math.abs(b) > 0.1 * Math.abs(a) || size === 0 || a < 0
    ? []
    : [{ text: str, x, y, width, size, font: fontName }];
}
