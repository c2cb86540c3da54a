/** What the lexicon knows near a query: the commonest syllables, and the files in which the query's own would stand. */
import { type Load, linesOf, precedes, readWeighed, sharedFile, wordsFile } from "../lexicon/files.ts";
import { folded, spelled } from "../lexicon/syllable.ts";
import { remembering } from "../remember.ts";
import { decoded } from "./slips.ts";

/** More files than this are not loaded for one query: its last words are then known only if they are common. */
const mostFiles = 10;
const more = 2;

const fold = remembering(folded);
const spell = remembering(spelled);

/** A syllable of the archive. */
export interface Entry {
  readonly word: string;
  /** As `folded` and `spelled` give it. */
  readonly folded: string;
  readonly spelled: string;
  /** How common it is, as are all weights: 2 log₂ of the number of its documents. */
  readonly weight: number;
  /** The compounds that it begins, and those of two syllables that it ends. */
  readonly compounds: readonly (readonly string[])[];
}

export interface Near {
  /** The weight of what stands in every document. */
  readonly most: number;
  readonly words: ReadonlyMap<string, Entry>;
  /** Neighbours in compounds, with a space between: the weight of the commonest compound. */
  readonly links: ReadonlyMap<string, number>;
  /** Whether the file was loaded in which a typed syllable would stand. */
  readonly covers: (syllable: string) => boolean;
}

/**
 * Loads what is known near syllables.
 * @param syllables as typed, in order
 */
export async function nearTo(syllables: readonly string[], load: Load): Promise<Near> {
  const [most = "", cuts = "", common = ""] = await linesOf(sharedFile, load);
  const cutsOf = (syllable: string): string[] => cutsFor(syllable, cuts);
  const files = [...new Set(syllables.flatMap(cutsOf))].slice(0, mostFiles);
  const lines = await Promise.all(files.map((cut) => linesOf(wordsFile(cut), load)));
  const words = new Map<string, Entry>();
  const links = new Map<string, number>();
  for (const line of [...common.split(","), ...lines.flat()]) add(line, words, links);
  return {
    most: readWeighed(most)[1],
    words,
    links,
    covers: (syllable) => cutsOf(syllable).every((cut) => files.includes(cut)),
  };
}

/**
 * The compounds of two syllables whose letters these are, whatever their marks, with their weights.
 * @param first one syllable in small letters without marks, and so `second`
 */
export async function pairsOf(
  first: string,
  second: string,
  load: Load,
): Promise<(readonly [words: readonly string[], weight: number])[]> {
  const [, cuts = ""] = await linesOf(sharedFile, load);
  if (cuts === "") return [];
  const lines = await Promise.all(cutsFor(first, cuts).map((cut) => linesOf(wordsFile(cut), load)));
  return lines.flat().flatMap((line) => {
    const [[word] = [""], ...others] = line.split(",").map(readWeighed);
    if (fold(word) !== first) return [];
    return others
      .filter(([other]) => fold(other) === second)
      .map(([other, weight]) => [[word, other], weight] as const);
  });
}

/** The files in which a syllable would stand. */
function cutsFor(syllable: string, cuts: string): string[] {
  return beginningsOf(syllable).map((beginning) => cuts.split(" ").findLast((cut) => cut <= beginning) ?? "");
}

/** By what a word is looked up: one that holds two syllables by the first, with and without the letters between their vowels. */
function beginningsOf(word: string): string[] {
  const [, long, short] = /^(([^aeiouy]*[aeiouy]+)[^aeiouy\d]+)[aeiouy]/.exec(folded(word)) ?? [];
  return long && short ? [short, long] : [folded(decoded(word))];
}

/** Adds a syllable with its compounds. */
function add(line: string, words: Map<string, Entry>, links: Map<string, number>): void {
  const [[word, weight] = ["", 0], ...others] = line.split(",").map(readWeighed);
  const compounds = others.map(([other, weight]) => [wholeOf(word, other), weight] as const);
  if (word)
    words.set(
      word,
      entryOf(
        word,
        weight,
        compounds.map(([compound]) => compound),
      ),
    );
  for (const [compound, weight] of compounds) {
    for (const [place, after] of compound.entries()) {
      // What is known from compounds alone is somewhat commoner than they are.
      if (!words.has(after)) words.set(after, entryOf(after, weight + more, []));
      const pair = `${compound[place - 1]} ${after}`;
      if (place > 0) links.set(pair, Math.max(weight, links.get(pair) ?? 0));
    }
  }
}

/** The compound that a syllable forms with what stands beside it in its line. */
function wholeOf(word: string, other: string): string[] {
  return other.startsWith(precedes) ? [other.slice(1), word] : [word, ...other.split(" ")];
}

/** @param compounds those that it begins, and those of two syllables that it ends */
export function entryOf(word: string, weight: number, compounds: Entry["compounds"]): Entry {
  return { word, folded: fold(word), spelled: spell(word), weight, compounds };
}
