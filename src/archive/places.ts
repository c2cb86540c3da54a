/** Where the words and cells of proofs stand in their articles, and what is read there. */
import { show } from "../input/messages.ts";
import type { UnitForms } from "../ledger/reader/read.ts";
import type { TableCell } from "../ledger/row.ts";
import { type Standing, sentenceStart } from "../ledger/standing.ts";
import type { Block } from "../text/blocks.ts";
import { type Place, placesOf } from "../text/find-quote.ts";
import { foldSpace } from "../text/space.ts";
import { type Cell, cellsOf } from "../text/table.ts";
import type { Article } from "./articles.ts";
import type { Proof } from "./quoted.ts";
import { unitWordsOf } from "./unit-words.ts";

/** The words that prove a figure, and where they stand. */
export interface Found {
  readonly place: Place;
  /** As they stand; for a table's cell, the cell's own text. */
  readonly quote: string;
}

/**
 * Where a proven figure stands.
 * @throws {Error} when it stands nowhere: validation has let through what it should not
 */
export function placeOfProof(proof: Proof, articles: ReadonlyMap<string, Article>): Found {
  const blocks = articles.get(proof.article)?.blocks ?? [];
  const place = proofPlace(proof, blocks);
  if (place === undefined) throw new Error(`unproved figure of ${proof.article}: ${show(proof.quote ?? proof.table)}`);
  const text = blocks.find(({ id }) => id === place.block)?.text ?? "";
  return { place, quote: proof.quote ?? text.slice(place.start, place.end) };
}

/** The place that a proof means: where it stands more than once, its occurrence says which. */
export function proofPlace(proof: Proof, blocks: readonly Block[]): Place | undefined {
  return placesOfProof(proof, blocks)[(proof.occurrence ?? 1) - 1];
}

/** Every place at which the words or cells of a proof stand. */
export function placesOfProof({ quote, table }: Proof, blocks: readonly Block[]): Place[] {
  if (table === undefined) return placesOf(blocks, quote ?? "");
  return blocks.flatMap((block) => cellsAt(block, table).map(({ start, end }) => ({ block: block.id, start, end })));
}

function cellsAt(block: Block, { row, column }: TableCell): readonly Cell[] {
  const wanted = [row, column].map((text) => foldSpace(text.normalize("NFC")));
  return cellsOf(block.table).filter((cell) => cell.row === wanted[0] && cell.column === wanted[1]);
}

/** The words to be read: the quote as it stands in its sentence, or a cell's text and the words that give its unit. */
export function standingOf({ table }: Proof, place: Place, blocks: readonly Block[]): Standing | undefined {
  if (table === undefined) {
    const text = blocks.find(({ id }) => id === place.block)?.text ?? "";
    const lead = text.slice(sentenceStart(text, place.start), place.start);
    const [tail = ""] = text.slice(place.end).split(/(?<=[.!?…])\s/u, 1);
    return { text: text.slice(place.start, place.end), lead, tail };
  }
  const words = cellWords(table, place, blocks);
  return words === undefined ? undefined : { text: words, lead: "", tail: "" };
}

/** The words that give a bare cell its unit where they stand nearer than those that the proof names above the table. */
export function nearerUnit(
  { table }: Proof,
  place: Place,
  blocks: readonly Block[],
  forms: UnitForms,
): string | undefined {
  const cell = cellAt(place, blocks)?.cell;
  if (table?.unit === undefined || cell === undefined) return undefined;
  const named = foldSpace(table.unit.normalize("NFC"));
  return [...cell.beside, cell.column].some((text) => text.includes(named)) ? undefined : unitWordsOf(cell, "", forms);
}

/** A cell with the words just above its table. */
function cellAt(place: Place, blocks: readonly Block[]): { readonly cell: Cell; readonly above: string } | undefined {
  const index = blocks.findIndex(({ id }) => id === place.block);
  const cell = cellsOf(blocks[index]?.table).find(({ start }) => start === place.start);
  return cell && { cell, above: blocks[index - 1]?.text ?? "" };
}

function cellWords(table: TableCell, place: Place, blocks: readonly Block[]): string | undefined {
  const found = cellAt(place, blocks);
  if (found === undefined || table.unit === undefined) return found?.cell.text;
  const { cell, above } = found;
  const unit = foldSpace(table.unit.normalize("NFC"));
  return [...cell.beside, cell.column, above].some((text) => text.includes(unit)) ? `${cell.text} ${unit}` : undefined;
}
