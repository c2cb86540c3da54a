/**
 * Counts runs of up to five syllables. A run is counted only where both runs within it that are shorter by one are
 * frequent, so that memory grows with what is frequent, not with the archive.
 */
import { ending, type Tokens } from "./tokens.ts";

/** Compounds have four syllables at most, "ủy ban nhân dân"; the runs of five tell which of four are torn out of them. */
const longest = 5;

/** The frequent runs of one length; each list holds one value a run. */
export interface Level {
  /** How often a run occurs, and in how many documents. */
  readonly occurrences: number[];
  readonly documents: number[];
  /** Its runs without the last syllable and without the first: their places in the level before. */
  readonly before: number[];
  readonly after: number[];
  /** Its last syllable. */
  readonly last: number[];
}

/**
 * Counts all runs that stand in enough documents.
 * @param least for each length, from 1: in how many documents a run must stand
 * @returns the levels of length 1 to 5
 */
export function countRuns({ syllables, documents }: Tokens, least: (length: number) => number): Level[] {
  const places = documents.map((document) => document.slice());
  const levels = [countSingle(places, syllables.length, least(1))];
  for (let length = 2; length <= longest; length += 1) {
    const level = levels.at(-1);
    if (level !== undefined) levels.push(countLonger(places, level, syllables.length, least(length)));
  }
  return levels;
}

function countSingle(places: readonly Int32Array[], size: number, least: number): Level {
  const counter = new Counter();
  for (let syllable = 0; syllable < size; syllable += 1) counter.add(ending, ending, syllable);
  places.forEach((place, document) => {
    for (const syllable of place) if (syllable !== ending) counter.count(syllable, document);
  });
  return counter.frequent(places, least);
}

/** Goes from runs to those longer by one; afterwards `places` tells where these begin. */
function countLonger(places: readonly Int32Array[], level: Level, size: number, least: number): Level {
  const counter = new Counter();
  const numbers = new Map<number, number>();
  places.forEach((place, document) => {
    for (let at = 0; at < place.length; at += 1) {
      const before = place[at] ?? ending;
      const after = place[at + 1] ?? ending;
      place[at] = ending;
      if (before === ending || after === ending) continue;
      const last = level.last[after] ?? ending;
      const key = before * size + last;
      let run = numbers.get(key);
      if (run === undefined) {
        run = counter.add(before, after, last);
        numbers.set(key, run);
      }
      counter.count(run, document);
      place[at] = run;
    }
  });
  return counter.frequent(places, least);
}

class Counter {
  readonly #level: Level = emptyLevel();
  /** The document in which a run was last counted. */
  readonly #seen: number[] = [];

  add(before: number, after: number, last: number): number {
    this.#seen.push(-1);
    return push(this.#level, 0, 0, before, after, last);
  }

  count(run: number, document: number): void {
    const { occurrences, documents } = this.#level;
    occurrences[run] = (occurrences[run] ?? 0) + 1;
    if (this.#seen[run] === document) return;
    this.#seen[run] = document;
    documents[run] = (documents[run] ?? 0) + 1;
  }

  /** Lets go of rare runs, here and in `places`. */
  frequent(places: readonly Int32Array[], least: number): Level {
    const { occurrences, documents, before, after, last } = this.#level;
    const kept = emptyLevel();
    const numbers = documents.map((count, run) =>
      count < least
        ? ending
        : push(kept, occurrences[run] ?? 0, count, before[run] ?? ending, after[run] ?? ending, last[run] ?? ending),
    );
    for (const place of places) {
      for (let at = 0; at < place.length; at += 1) place[at] = numbers[place[at] ?? ending] ?? ending;
    }
    return kept;
  }
}

function emptyLevel(): Level {
  return { occurrences: [], documents: [], before: [], after: [], last: [] };
}

function push(
  level: Level,
  occurrences: number,
  documents: number,
  before: number,
  after: number,
  last: number,
): number {
  level.occurrences.push(occurrences);
  level.documents.push(documents);
  level.before.push(before);
  level.after.push(after);
  return level.last.push(last) - 1;
}
