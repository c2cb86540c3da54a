/** Where the words of a query stand in a text, whole words only. Pure; results and articles are marked by it. */
import { bareNumber } from "../text/shape/numbers.ts";
import { foldMarks } from "../text/slug.ts";
import { weightOf } from "./common.ts";
import { hasMarks, longest } from "./plan.ts";
import { remembering } from "./remember.ts";

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
 * where nothing longer is found, or of a few words those that stand nowhere beside another, and never those of everyday grammar.
 * A query typed with marks means them, unless nothing is found that way; of one typed half with marks, the other half may have
 * any where more of it is found that way.
 * @param text words as `wordOf` gives them
 * @param starts the places at which a new block begins: no run goes across
 */
export function runsOf(text: readonly string[], parts: Parts, starts: ReadonlySet<number> = new Set()): Run[] {
  const query = parts.filter(({ length }) => length > 0);
  const folded = text.map(fold);
  const exactly: Same = (place, word) => text[place] === word;
  const half: Same = (place, word) => text[place] === word || folded[place] === word;
  const runs = (same: Same): Run[] => runsIn({ text, folded, starts, same }, query);
  const strict = hasMarks(query.flat()) ? runs(exactly) : [];
  const loose = runs(half);
  const found = strict.length === 0 || joinedIn(loose).size > joinedIn(strict).size ? loose : strict;
  return found.length > 0 ? found : runs(() => true);
}

/** Whether the word at a place of the text, which is folded alike, is a word of the query. */
type Same = (place: number, word: string) => boolean;

/** Numbers without percent sign, points between thousands and a nought of percents: where nothing is as it was typed, they are marked too. */
const fold = remembering((word) => (/^\d/.test(word) ? bareNumber(word) : foldMarks(word)));

function isJoined({ length }: Run): boolean {
  return length > 1;
}

/** The places of the query that runs of several words have. */
function joinedIn(runs: readonly Run[]): Set<number> {
  return new Set(runs.filter(isJoined).flatMap(({ from, length }) => Array.from({ length }, (_, at) => from + at)));
}

/** A text with the rules by which its words are compared. */
interface Compared {
  readonly text: readonly string[];
  readonly folded: readonly string[];
  readonly starts: ReadonlySet<number>;
  readonly same: Same;
}

function runsIn(compared: Compared, parts: Parts): Run[] {
  const { text, folded } = compared;
  const places = placesOf(parts);
  const runs: Run[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    const known = places.get(folded[start] ?? "");
    const run = known && longestAt(compared, start, known);
    if (run === undefined) continue;
    runs.push(run);
    start += run.length - 1;
  }
  const whole = wholeRuns(parts);
  const isWhole = ({ from, length }: Run): boolean => whole.get(from) === length && (length > 1 || parts.length === 1);
  const tells = ({ start, length }: Run): boolean =>
    text.slice(start, start + length).some((word) => weightOf(word, true) > 0);
  const telling = runs.filter((run) => isWhole(run) || tells(run));
  const joined = joinedIn(telling);
  if (joined.size === 0) return telling;
  const isFew = parts.flat().length <= longest;
  return telling.filter((run) => isJoined(run) || whole.get(run.from) === 1 || (isFew && !joined.has(run.from)));
}

interface Place {
  readonly from: number;
  /** The words from there to the end of its part. */
  readonly rest: readonly string[];
}

/** Every word of the query, folded, with its places. */
function placesOf(parts: Parts): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  let from = 0;
  for (const part of parts)
    for (const [index, word] of part.entries()) {
      const known = places.get(fold(word));
      const place = { from, rest: part.slice(index) };
      if (known === undefined) places.set(fold(word), [place]);
      else known.push(place);
      from += 1;
    }
  return places;
}

function longestAt({ folded, starts, same }: Compared, start: number, places: readonly Place[]): Run | undefined {
  const stands = (place: number, word: string): boolean =>
    (place === start || !starts.has(place)) && folded[place] === fold(word) && same(place, word);
  let best: Run | undefined;
  for (const { from, rest } of places) {
    let length = 0;
    while (length < rest.length && stands(start + length, rest[length] ?? "")) length += 1;
    if (length > (best?.length ?? 0)) best = { start, length, from };
  }
  return best;
}

/** Where each part of the query begins, and how long it is. */
function wholeRuns(parts: Parts): Map<number, number> {
  let from = 0;
  return new Map(
    parts.map(({ length }) => {
      from += length;
      return [from - length, length];
    }),
  );
}
