/** Chooses among candidates: the row of words that an archive's texts make likeliest. */
import type { Candidate } from "./candidates.ts";
import type { Near } from "./near.ts";

/** What it costs that two neighbours form no compound, that a word is rare, and that it is unknown. */
const apart = 16;
const rare = 14;
const unknown = 19;
const mostSlips = 2;

interface Path extends Pick<Candidate, "words" | "slips"> {
  readonly score: number;
  readonly before?: Path;
}

/**
 * The best row of candidates, one of each place, by Viterbi's way.
 * @returns the words of each place; nothing where it takes more than two slips
 */
export function bestPath(
  places: readonly (readonly Candidate[])[],
  near: Near,
): readonly (readonly string[])[] | undefined {
  let paths: readonly Path[] = [{ score: 0, slips: 0, words: [] }];
  for (const candidates of places) {
    paths = candidates.map((candidate) => best(paths.map((path) => longer(path, candidate, near))));
  }
  const last = best(paths);
  const words: (readonly string[])[] = [];
  for (let path = last; path.before; path = path.before) words.unshift(path.words);
  return last.slips > mostSlips ? undefined : words;
}

function longer(before: Path, { words, cost, slips }: Candidate, near: Near): Path {
  let last = before.words.at(-1) ?? "";
  let score = before.score - cost;
  for (const word of words) {
    score += step(last, word, near);
    last = word;
  }
  return { score, slips: before.slips + slips, words, before };
}

/** How likely a word is after another, as 2 log₂. */
export function step(before: string, word: string, { words, links, most }: Near): number {
  const link = links.get(`${before} ${word}`);
  const first = words.get(before);
  if (first && link !== undefined) return link - first.weight;
  const own = words.get(word);
  return (own ? Math.max(own.weight - most, -rare) : -unknown) - (before ? apart : 0);
}

function best(paths: readonly Path[]): Path {
  return paths.reduce((one, other) => (other.score > one.score ? other : one));
}
