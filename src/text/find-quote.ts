/** Finds an article's own words again in its blocks. */
import type { Block } from "./blocks.ts";
import { foldSpace } from "./space.ts";

/** Where a quote stands: which block, and from which to which character of the block's text. */
export interface Place {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds every place at which a quote stands verbatim, in reading order.
 * @param blocks the article's blocks
 * @param quote the words; Unicode form and white space do not matter, all else does
 * @returns the places; a quote never reaches over the end of a paragraph, an item or a cell
 */
export function placesOf(blocks: readonly Block[], quote: string): Place[] {
  const wanted = foldSpace(quote.normalize("NFC"));
  if (wanted === "") return [];
  return blocks.flatMap((block) => placesIn(block, wanted));
}

function placesIn(block: Block, wanted: string): Place[] {
  const places: Place[] = [];
  let start = block.text.indexOf(wanted);
  while (start >= 0) {
    places.push({ block: block.id, start, end: start + wanted.length });
    start = block.text.indexOf(wanted, start + wanted.length);
  }
  return places;
}
