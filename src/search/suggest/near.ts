/** What the lexicon knows near a query: the commonest syllables, and the files in which the query's own would stand. */
import { type Load, linesOf, readWeighed, sharedFile, wordsFile } from "../lexicon/files.ts";
import { folded, spelled } from "../lexicon/syllable.ts";

/** More files than this are not loaded for one query: its last words are then known only if they are common. */
const mostFiles = 9;

/** A syllable of the archive. */
export interface Entry {
  readonly word: string;
  /** As `folded` and `spelled` give it. */
  readonly folded: string;
  readonly spelled: string;
  /** How common it is, as are all weights: 2 log₂ of the number of its documents. */
  readonly weight: number;
  /** The compounds that it begins. */
  readonly compounds: readonly (readonly string[])[];
}

export interface Near {
  /** The weight of what stands in every document. */
  readonly most: number;
  readonly words: ReadonlyMap<string, Entry>;
  /** By a syllable, those that follow it in compounds, each with the weight of the commonest. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Loads what is known near syllables.
 * @param syllables as typed, in order
 */
export async function nearTo(syllables: readonly string[], load: Load): Promise<Near> {
  const [most = "", cuts = "", common = ""] = await linesOf(sharedFile, load);
  const words = new Map<string, Entry>();
  const links = new Map<string, Map<string, number>>();
  for (const text of common.split(",")) add(text, words, links);
  const files = new Set(syllables.map((syllable) => cuts.split(" ").findLast((cut) => cut <= folded(syllable))));
  const names = [...files].slice(0, mostFiles).map((cut) => wordsFile(cut ?? ""));
  for (const line of (await Promise.all(names.map((name) => linesOf(name, load)))).flat()) add(line, words, links);
  return { most: readWeighed(most)[1], words, links };
}

/** Adds a syllable with its compounds; what is known from compounds alone is as common as they are. */
function add(line: string, words: Map<string, Entry>, links: Map<string, Map<string, number>>): void {
  const [[word, weight] = ["", 0], ...rests] = line.split(",").map(readWeighed);
  const compounds = rests.map(([rest]) => [word, ...rest.split(" ")]);
  if (word) words.set(word, entryOf(word, weight, compounds));
  compounds.forEach((compound, place) => {
    const weight = rests[place]?.[1] ?? 0;
    for (const [at, after] of compound.slice(1).entries()) {
      const from = links.get(compound[at] ?? "") ?? new Map<string, number>();
      links.set(compound[at] ?? "", from.set(after, Math.max(weight, from.get(after) ?? 0)));
      if (!words.has(after)) words.set(after, entryOf(after, weight, []));
    }
  });
}

function entryOf(word: string, weight: number, compounds: Entry["compounds"]): Entry {
  return { word, folded: folded(word), spelled: spelled(word), weight, compounds };
}
