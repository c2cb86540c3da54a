/** Where the words of a query stand in a text, whole words only. Pure; results and articles are marked by it. */
import { foldMarks } from "../text/slug.ts";
import { weightOf } from "./common.ts";
import { hasMarks } from "./plan.ts";

/** Adjacent words of a text that are adjacent in the query. */
export interface Run {
  /** The place of its first word in the text. */
  readonly start: number;
  readonly length: number;
  /** The place of its first word in the query. */
  readonly from: number;
}

/** The parts of a query within which words are adjacent: its loose words, and each phrase. */
export type Parts = readonly (readonly string[])[];

/**
 * The runs of a text, longest first where they begin at one place, none within another. Words that stand alone count only
 * where nothing longer is found, and never those of everyday grammar.
 * A query typed with marks means them, unless nothing is found that way.
 * @param text words as `wordOf` gives them
 */
export function runsOf(text: readonly string[], parts: Parts): Run[] {
  const marked = hasMarks(parts.flat());
  const exact = marked ? runsIn(text, parts) : [];
  if (exact.length > 0) return exact;
  return runsIn(
    text.map(foldMarks),
    parts.map((part) => part.map(foldMarks)),
  );
}

function runsIn(text: readonly string[], parts: Parts): Run[] {
  const places = placesOf(parts);
  const runs: Run[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const run = longestAt(text, start, places);
    if (run === undefined) continue;
    runs.push(run);
    start += run.length - 1;
  }
  const joined = runs.filter(({ length }) => length > 1);
  const isPhrase = ({ from, length }: Run): boolean => length === lengthAt(parts, from);
  if (joined.length > 0) return runs.filter((run) => run.length > 1 || isPhrase(run));
  return runs.filter(({ start }) => weightOf(text[start] ?? "") > 0 || parts.flat().length === 1);
}

/** Every word of the query with its places, each with the words that follow it in its part. */
function placesOf(parts: Parts): Map<string, { readonly from: number; readonly rest: readonly string[] }[]> {
  const places = new Map<string, { from: number; rest: readonly string[] }[]>();
  let from = 0;
  for (const part of parts)
    for (const [index, word] of part.entries()) {
      places.set(word, [...(places.get(word) ?? []), { from, rest: part.slice(index) }]);
      from += 1;
    }
  return places;
}

function longestAt(text: readonly string[], start: number, places: ReturnType<typeof placesOf>): Run | undefined {
  let best: Run | undefined;
  for (const { from, rest } of places.get(text[start] ?? "") ?? []) {
    let length = 1;
    while (length < rest.length && text[start + length] === rest[length]) length += 1;
    if (best === undefined || length > best.length) best = { start, length, from };
  }
  return best;
}

/** How long the part is that begins at a place of the query; 0 where none does. */
function lengthAt(parts: Parts, from: number): number {
  let first = 0;
  for (const part of parts) {
    if (first === from) return part.length;
    first += part.length;
  }
  return 0;
}
