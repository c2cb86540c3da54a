/** Finds what was searched for in the text of a page. */
import { runsOf } from "../../search/match.ts";
import { type Placed, placedWords } from "../../search/places.ts";
import { parseQuery } from "../../search/query.ts";
import { type Block, blocksIn, type Stretch, stretchesOf } from "./page-text.ts";

/** One place that is marked: the text nodes that its words stand in. */
export type Match = readonly [Stretch, ...Stretch[]];

/** A frame of the page is never held up for longer, in milliseconds. */
const patience = 12;

/** The matches of a query, in the order in which they are read; long pages are read bit by bit. */
export async function findMatches(root: Element, typed: string): Promise<Match[]> {
  const { words, phrases } = parseQuery(typed);
  if (words.length + phrases.length === 0) return [];
  const placed: (Placed & { readonly block: Block })[] = [];
  const starts = new Set<number>();
  let since = performance.now();
  for (const block of blocksIn(root)) {
    starts.add(placed.length);
    for (const word of placedWords(block.text)) placed.push({ ...word, block });
    if (performance.now() - since < patience) continue;
    await rest();
    since = performance.now();
  }
  await rest();
  const runs = runsOf(
    placed.map(({ word }) => word),
    [words, ...phrases],
    starts,
  );
  await rest();
  return runs.flatMap(({ start, length }) => {
    const [first, last] = [placed[start], placed[start + length - 1]];
    if (first === undefined || last === undefined) return [];
    const [one, ...others] = stretchesOf(first.block, first.start, last.end);
    return one === undefined ? [] : [[one, ...others]];
  });
}

/** Lets the browser do what waits. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
