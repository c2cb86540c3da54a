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

/**
 * For each place of a quote that stands more than once, the fewest more words that stand only there.
 * @returns nothing for a place that no words of its paragraph tell from the others
 */
export function longerQuotes(blocks: readonly Block[], places: readonly Place[]): string[] {
  return places.flatMap(({ block, start, end }) => {
    const text = blocks.find(({ id }) => id === block)?.text ?? "";
    return widened(text, start, end).find((words) => placesOf(blocks, words).length === 1) ?? [];
  });
}

/** How many words are tried on either side. */
const mostMore = 6;

/** A stretch with one word more, then two …, within its sentence; the shortest first. */
function widened(text: string, start: number, end: number): string[] {
  const [behind = ""] = text.slice(end).split(/(?<=[.!?…;])\s|\n/u, 1);
  const ahead =
    text
      .slice(0, start)
      .split(/(?<=[.!?…;])\s|\n/u)
      .at(-1) ?? "";
  const after = [...behind.matchAll(/\s*\S+/gu)].slice(0, mostMore).map(({ index, 0: word }) => index + word.length);
  const before = [...ahead.matchAll(/\S+\s*/gu)].slice(-mostMore).map(({ index }) => ahead.length - index);
  const stretches = [0, ...before].flatMap((more) => [0, ...after].map((less) => [start - more, end + less] as const));
  return stretches
    .sort(([a, b], [c, d]) => b - a - (d - c))
    .map(([from, to]) => text.slice(from, to).replace(/[.,;:!?…]+$/u, ""));
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

/** Whether two places share at least one letter. */
export function overlap(one: Place, two: Place): boolean {
  return one.block === two.block && one.start < two.end && two.start < one.end;
}
