/** The figures that an article states, each with the row that cites it. */
import type { Article } from "../../archive/articles.ts";
import { usedBy } from "../../archive/coverage.ts";
import type { Entry } from "../../archive/data.ts";
import type { Evidence } from "../../archive/proofs.ts";
import { readerFor } from "../../archive/reading.ts";
import { unitWordsOf } from "../../archive/unit-words.ts";
import type { Reader } from "../../ledger/prove.ts";
import { type NumberRead, readNumbers, type Scan } from "../../ledger/reader/read.ts";
import type { Row } from "../../ledger/row.ts";
import type { Block } from "../../text/blocks.ts";
import { overlap, type Place } from "../../text/find-quote.ts";
import { type Cell, cellsOf } from "../../text/table.ts";

/** A figure where it stands. */
export interface Stated {
  /** Counted from 1, through the whole article. */
  readonly number: number;
  readonly block: Block;
  /** Its offsets are those of the block's text; of a table's cell, those of the cell's words with the unit. */
  readonly read: NumberRead;
  /** What else was read in the same words. */
  readonly scan: Scan;
  readonly cell?: CellWords;
  /** Where it stands in the block's text. */
  readonly place: Place;
  /** The id of the row that cites it. */
  readonly citedBy?: string;
}

export interface CellWords {
  readonly cell: Cell;
  /** The words that give its unit, where they stand outside it. */
  readonly unit?: string;
}

/** Reads an article's figures, in reading order. A table is read cell by cell; of each row, the first names the others. */
export function statedIn(article: Article, rows: readonly Entry<Row>[], evidence: Evidence): Stated[] {
  const reader = readerFor(article, evidence);
  const cited = rows.flatMap(({ value }) =>
    usedBy(value, evidence).flatMap((place) => (place.article === article.id ? [{ row: value.id, place }] : [])),
  );
  const found = article.blocks.flatMap((block, index) =>
    block.table === undefined
      ? inText(block, reader)
      : cellsOf(block.table).flatMap((cell) => inCell(cell, block, article.blocks[index - 1]?.text ?? "", reader)),
  );
  return found.map((stated, index) => {
    const row = cited.find(({ place }) => overlap(place, stated.place))?.row;
    return { ...stated, number: index + 1, ...(row !== undefined && { citedBy: row }) };
  });
}

type Found = Omit<Stated, "number" | "citedBy">;

function inText(block: Block, { forms }: Reader): Found[] {
  if (block.kind === "code") return [];
  const scan = readNumbers(block.text, forms);
  return scan.figures.map((read) => ({ block, read, scan, place: placed(block, read) }));
}

function placed({ id }: Block, { start, end }: Pick<Place, "start" | "end">): Place {
  return { block: id, start, end };
}

function inCell(cell: Cell, block: Block, above: string, reader: Reader): Found[] {
  if (cell.text === cell.row && cell.beside[0] === cell.text) return [];
  const unit = unitWordsOf(cell, above, reader.forms);
  const scan = readNumbers(unit === undefined ? cell.text : `${cell.text} ${unit}`, reader.forms);
  const words = { cell, ...(unit !== undefined && { unit }) };
  return scan.figures
    .filter(({ start }) => start < cell.text.length)
    .map((read) => ({ block, read, scan, cell: words, place: placed(block, cell) }));
}
