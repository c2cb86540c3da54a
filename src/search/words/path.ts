/** Chooses among candidates: the row of words that an archive's texts make likeliest. */
import type { Candidate } from "./candidates.ts";
import { type Entry, entryOf } from "./lookup.ts";

/** What is known near a query. */
export interface Near {
  readonly words: ReadonlyMap<string, Entry>;
  /** By a syllable, those that follow it in compounds, each with the weight of the commonest. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What it costs that two neighbours form no compound, that a word is rare, and that it is unknown. */
const apart = 16;
const rare = 14;
const unknown = 19;
const mostSlips = 2;

/** Ties entries together; a syllable that is known from compounds alone is as common as they are. */
export function nearOf(entries: readonly Entry[]): Near {
  const words = new Map(entries.map((entry) => [entry.word, entry]));
  const links = new Map<string, Map<string, number>>();
  for (const { word, compounds } of entries) {
    for (const [rest, weight] of compounds) {
      let before = word;
      for (const after of rest) {
        const from = links.get(before) ?? new Map<string, number>();
        links.set(before, from.set(after, Math.max(weight, from.get(after) ?? 0)));
        if (!words.has(after)) words.set(after, entryOf(after, weight));
        before = after;
      }
    }
  }
  return { words, links };
}

interface Path {
  readonly score: number;
  readonly slips: number;
  readonly chosen: readonly Candidate[];
}

/**
 * The best row of candidates, one of each place, by Viterbi's way.
 * @param most the weight of what stands in every document
 * @returns nothing where it takes more than two slips
 */
export function bestPath(
  places: readonly (readonly Candidate[])[],
  { words, links }: Near,
  most: number,
): readonly Candidate[] | undefined {
  const step = (before: string, word: string): number => {
    const [first, own] = [words.get(before), words.get(word)];
    const link = links.get(before)?.get(word);
    if (first && link !== undefined) return link - first.weight;
    return (own ? Math.max(own.weight - most, -rare) : -unknown) - (before ? apart : 0);
  };
  let paths: readonly Path[] = [{ score: 0, slips: 0, chosen: [] }];
  for (const candidates of places) {
    const best = (candidate: Candidate): Path => {
      const longer = paths.map(({ score, slips, chosen }) => {
        let before = chosen.at(-1)?.words.at(-1) ?? "";
        let sum = score - candidate.cost;
        for (const word of candidate.words) {
          sum += step(before, word);
          before = word;
        }
        return { score: sum, slips: slips + candidate.slips, chosen: [...chosen, candidate] };
      });
      return longer.reduce((one, other) => (other.score > one.score ? other : one));
    };
    paths = candidates.map(best);
  }
  const { slips, chosen } = paths.reduce((one, other) => (other.score > one.score ? other : one));
  return slips > mostSlips ? undefined : chosen;
}
