/** The passage of a document that answers a query best, with its words marked. Pure; runs in the browser. */

import { marks } from "../text/shape/words.ts";
import { unshape } from "../text/shape.ts";
import { anchors as parts } from "./fields.ts";
import { type Parts, type Run, runsOf } from "./match.ts";
import { wordOf, wordsIn } from "./words.ts";

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A document as the index gives it: its whole shaped text, and where its blocks begin, in words. */
export interface Content {
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

export interface Passage {
  readonly title: readonly Piece[];
  /** The block that it stands in, where a link can lead to one. */
  readonly block?: string | undefined;
  readonly pieces: readonly Piece[];
  /** The longest run of marked words, as the page has it. */
  readonly found?: string | undefined;
}

/** Two lines on a desk, four on a phone. */
const passageLength = 34;
/** So many words stand before the first mark where the passage cannot begin with its block. */
const before = 8;

interface Block {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Window {
  readonly block: Block;
  readonly start: number;
  readonly score: number;
}

/**
 * The passage of a document in which most of a query stands together; its beginning where none of it does. The title, with
 * which the document begins, is marked by what stands in the whole: where that has the query to the letter, nothing else is.
 */
export function passageOf(document: Content, query: Parts, title = ""): Passage {
  const [pieces, titled] = [document.content, title].map((text) => text.split(/\s+/).filter((piece) => piece !== ""));
  if (!pieces || !titled) return { pieces: [], title: [] };
  const all = blocksOf(document, pieces.length);
  const blocks = all.filter(({ id }) => !unseen.includes(id));
  const runs = runsOf(pieces.map(wordOf), query, new Set(document.anchors.map(({ location }) => location)));
  const bestOf = (some: readonly Block[]): Window | undefined =>
    some.flatMap((block) => bestWindow(block, runs)).sort((a, b) => b.score - a.score)[0];
  const isTitled = runs.some(({ start }) => start < (all[0]?.start ?? 0));
  const best = bestOf(blocks) ?? (isTitled ? undefined : bestOf(all));
  const [first = all[0]] = blocks;
  const shown = best ?? (first && { block: first, start: first.start });
  return {
    title: piecesOf(
      titled,
      runs.filter((run) => isWithin(run, { start: 0, end: titled.length })),
    ),
    ...(shown === undefined ? { pieces: [] } : passageIn(shown.block, pieces, runs, shown.start)),
  };
}

function isWithin(run: Run, { start, end }: Pick<Block, "start" | "end">): boolean {
  return run.start >= start && run.start + run.length <= end;
}

/** What no reader sees as text of the document: shown only where nothing else, nor the title, has what was searched for. */
const unseen: readonly string[] = [parts.headings, parts.about, parts.publisher];

function blocksOf({ anchors }: Content, length: number): Block[] {
  return anchors.map(({ id, location }, index) => ({
    id,
    start: location,
    end: anchors[index + 1]?.location ?? length,
  }));
}

/** Where in a block the passage with most of the query begins: long runs count most, each place of the query once. */
function bestWindow(block: Block, all: readonly Run[]): Window[] {
  const runs = all.filter((run) => isWithin(run, block));
  let best: Window | undefined;
  for (const [index, { start }] of runs.entries()) {
    const longest = new Map<number, number>();
    for (let at = index; at < runs.length && (runs[at]?.start ?? 0) < start + passageLength - before; at += 1) {
      const { from = 0, length = 0 } = runs[at] ?? {};
      longest.set(from, Math.max(longest.get(from) ?? 0, length));
    }
    const score = [...longest.values()].reduce((sum, length) => sum + length * length, 0);
    if (best === undefined || score > best.score) best = { block, start, score };
  }
  return best === undefined ? [] : [best];
}

function passageIn(
  block: Block,
  pieces: readonly string[],
  runs: readonly Run[],
  first: number,
): Omit<Passage, "title"> {
  const wished = Math.max(block.start, Math.min(first - before, block.end - passageLength));
  const [start, end] = wholeWords(block, pieces, wished);
  const inside = runs
    .filter((run) => isWithin(run, { start, end }))
    .map((run) => ({ ...run, start: run.start - start }));
  const shown = pieces.slice(start, end);
  const [longest] = [...inside].sort((a, b) => b.length - a.length);
  return {
    block: block.id.startsWith(".") ? undefined : block.id,
    pieces: [
      ...(start > block.start ? [{ text: "… ", marked: false }] : []),
      ...piecesOf(shown, inside),
      ...(end < block.end ? [{ text: " …", marked: false }] : []),
    ],
    found: longest && foundText(shown, longest),
  };
}

/** From where to where a passage goes: what shaping has parted, as in "3/8/2020", stays together. */
function wholeWords(block: Block, pieces: readonly string[], wished: number): [start: number, end: number] {
  const isParted = (place: number): boolean => pieces[place - 1]?.endsWith("\\~") === true;
  let start = wished;
  let end = Math.min(block.end, start + passageLength);
  while (start > block.start && isParted(start)) start -= 1;
  while (end < block.end && isParted(end)) end += 1;
  return [start, end];
}

function foundText(pieces: readonly string[], { start, length }: Run): string {
  return wordsIn(unshape(pieces.slice(start, start + length).join(" "))).word;
}

/** Shaping is undone over the whole text, marks within it: what belongs to a word stands behind it in codes. */
function piecesOf(pieces: readonly string[], runs: readonly Run[]): Piece[] {
  const text = [...pieces];
  for (const { start, length } of runs) {
    text[start] = marks.begin + text[start];
    text[start + length - 1] += marks.end;
  }
  return cutAtMarks(unshape(text.join(" ")))
    .flatMap(trimmed)
    .filter(({ text }) => text !== "");
}

/** Marks around a word are no part of it. */
function trimmed(piece: Piece): Piece[] {
  if (!piece.marked) return [piece];
  const { left, word, right } = wordsIn(piece.text);
  return [
    { text: left, marked: false },
    { text: word, marked: true },
    { text: right, marked: false },
  ];
}

/** Every other part is marked. */
function cutAtMarks(text: string): Piece[] {
  return text.split(/[\ufdd0\ufdd1]/).map((part, place) => ({ text: part, marked: place % 2 === 1 }));
}
