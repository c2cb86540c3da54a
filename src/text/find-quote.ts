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
    const end = start + wanted.length;
    if (isWholeWords(block.text, start, end)) places.push({ block: block.id, start, end });
    start = block.text.indexOf(wanted, start + wanted.length);
  }
  return places;
}

/** A quote begins and ends between words: "8,8%" does not stand in "18,8%", nor "959" in "3,959". */
function isWholeWords(text: string, start: number, end: number): boolean {
  return !joined.test(text.slice(Math.max(0, start - 2), start + 1)) && !joinedAfter.test(text.slice(end - 1, end + 2));
}

const joined = /[\p{L}\p{N}]{2}$|\d[.,]\d$/u;
const joinedAfter = /^[\p{L}\p{N}][\p{L}\p{N}]|^\d[.,]\d/u;
