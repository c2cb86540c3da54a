/**
 * Counts runs of up to five syllables. A run is counted only where both runs within it that are shorter by one are
 * frequent, so that memory grows with what is frequent, not with the archive.
 */
import { Counter, type Level, none } from "./counter.ts";
import type { Tokens } from "./tokens.ts";

/** Compounds have four syllables at most, "ủy ban nhân dân"; the runs of five tell which of four are torn out of them. */
const longest = 5;

/**
 * Counts all runs that stand in enough documents.
 * @param least for each length, from 1: in how many documents a run must stand
 * @returns the levels of length 1 to 5
 */
export function countRuns({ documents }: Tokens, least: (length: number) => number): Level[] {
  const places = documents.map((document) => document.slice());
  const levels: Level[] = [];
  for (let length = 1; length <= longest; length += 1) levels.push(countLevel(places, levels.at(-1), least(length)));
  return levels;
}

/**
 * Goes from runs to those longer by one.
 * @param places tells where the shorter runs begin, at first the syllables themselves; afterwards where the longer ones do
 */
function countLevel(places: readonly Int32Array[], shorter: Level | undefined, least: number): Level {
  const counter = new Counter();
  for (const [document, place] of places.entries()) {
    if (shorter === undefined) countSingle(counter, place, document);
    else countLonger(counter, place, document, shorter);
  }
  return counter.frequent(places, least);
}

function countSingle(counter: Counter, place: Int32Array, document: number): void {
  for (let at = 0; at < place.length; at += 1) {
    const syllable = place[at] ?? none;
    if (syllable !== none) place[at] = counter.count(none, none, syllable, document);
  }
}

function countLonger(counter: Counter, place: Int32Array, document: number, { last }: Level): void {
  for (let at = 0; at < place.length; at += 1) {
    const before = place[at] ?? none;
    const after = place[at + 1] ?? none;
    if (before === none || after === none) place[at] = none;
    else place[at] = counter.count(before, after, last[after] ?? none, document);
  }
}
