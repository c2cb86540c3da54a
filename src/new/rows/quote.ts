/** The words to quote for a figure: the shortest clause that holds it and no other, as it stands in the article. */
import type { NumberRead, Scan } from "../../ledger/reader/read.ts";
import type { Block } from "../../text/blocks.ts";
import { placesOf } from "../../text/find-quote.ts";

export interface Quote {
  readonly quote: string;
  /** Which one, where the words stand more than once in the article. */
  readonly occurrence?: number;
}

type Stretch = Pick<NumberRead, "start" | "end">;

/**
 * Proposes the words to quote. Shorter stretches come first; one that stands only once goes before one that needs its number.
 * @param blocks all of the article, for a quote to be told from its like
 * @param proves whether the article, quoted so, states the figure
 * @returns nothing where no stretch of its paragraph states the figure
 */
export function quoteOf(
  read: Stretch,
  block: Block,
  scan: Scan,
  blocks: readonly Block[],
  proves: (quote: Quote) => boolean,
): Quote | undefined {
  const quotes = stretchesAround(read, block.text, scan).flatMap((stretch) => quoteAt(stretch, block, blocks) ?? []);
  const proving = quotes.filter(proves);
  return proving.find(({ occurrence }) => occurrence === undefined) ?? proving[0];
}

function quoteAt({ start, end }: Stretch, block: Block, blocks: readonly Block[]): Quote | undefined {
  const quote = block.text.slice(start, end);
  const places = placesOf(blocks, quote);
  const index = places.findIndex((place) => place.block === block.id && place.start === start);
  if (index < 0) return undefined;
  return places.length === 1 ? { quote } : { quote, occurrence: index + 1 };
}

/** The clause around a figure, cut at the figures beside it; then the clauses before it as well; then all of its line. */
function stretchesAround(read: Stretch, text: string, { figures }: Scan): Stretch[] {
  const line = lineAround(read, text);
  const left = Math.max(line.start, ...figures.map(({ end }) => end).filter((end) => end <= read.start));
  const right = Math.min(line.end, ...figures.map(({ start }) => start).filter((start) => start >= read.end));
  const breaks = breaksIn(text, line, read);
  const starts = breaks.filter(({ end }) => end <= read.start).map(({ end }) => end);
  const ends = breaks.filter(({ start }) => start >= read.end).map(({ start }) => start);
  const [nextEnd = line.end] = ends;
  const before = [...new Set([...starts.reverse(), line.start])];
  const cut = before.map((start) => ({ start: Math.max(start, left), end: Math.min(nextEnd, right) }));
  const whole = before.map((start) => ({ start, end: nextEnd }));
  const long = ends.map((end) => ({ start: line.start, end }));
  return [...cut, ...whole, ...long, line].map((stretch) => trimmed(stretch, read, text));
}

/** A quote never leaves its line: an item of a list, a paragraph. */
function lineAround({ start, end }: Stretch, text: string): Stretch {
  const next = text.indexOf("\n", end);
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: next < 0 ? text.length : next };
}

/** Where clauses and sentences end; a mark within a number is no end. */
function breaksIn(text: string, line: Stretch, read: Stretch): Stretch[] {
  return [...text.matchAll(/[.!?…;:,]+(?=\s|$)|[()]|\s[–—-](?=\s)/gu)]
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    .filter(({ start, end }) => start >= line.start && end <= line.end && (end <= read.start || start >= read.end));
}

const openings = /^(?:[\s.,;:!?…)(–—-]+|(?:và|nhưng|còn|hoặc|trong đó|với|rồi)\s)+/iu;
const endings = /(?:[\s.,;:!?…)(–—-]+|\s(?:và|nhưng|còn|hoặc|lên|xuống|đến|tới|là|với|trong đó))+$/iu;

/** Takes joints off both ends, never a part of the figure. */
function trimmed({ start, end }: Stretch, read: Stretch, text: string): Stretch {
  const before = openings.exec(text.slice(start, read.start))?.[0].length ?? 0;
  const after = endings.exec(text.slice(read.end, end))?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
