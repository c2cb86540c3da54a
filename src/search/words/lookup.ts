/** The lexicon as the browser asks for it: its files are loaded when a lookup needs them, each once. */
import { type Name, nameKinds, namesFile, readWeighed, sharedFile, wordsFiles } from "./files.ts";
import { folded, spelled } from "./syllable.ts";

/** Gives a file of the lexicon's folder by its name; where that fails nothing is known. */
export type Load = (name: string) => Promise<string>;

/** A syllable of the archive. */
export interface Entry {
  readonly word: string;
  /** As `folded` and `spelled` give it. */
  readonly folded: string;
  readonly spelled: string;
  /** How common it is, as are all weights: 2 log₂ of the number of its documents. */
  readonly weight: number;
  /** The compounds that it begins, without it. */
  readonly compounds: readonly (readonly [rest: readonly string[], weight: number])[];
}

export interface Lexicon {
  /** The weight of what stands in every document. */
  readonly most: () => Promise<number>;
  readonly common: () => Promise<readonly Entry[]>;
  /**
   * All that is known of syllables from one to another.
   * @param from without marks
   * @param to not before `from`
   * @param files how many may be loaded; where it takes more, nothing is known
   */
  readonly between: (from: string, to: string, files?: number) => Promise<readonly Entry[]>;
  readonly names: () => Promise<readonly Name[]>;
}

/** Opens a lexicon. Nothing is loaded before it is asked for. */
export function openLexicon(load: Load): Lexicon {
  const read = <T>(name: string, parse: (lines: string[]) => T): (() => Promise<T>) => {
    let text: Promise<T> | undefined;
    return () =>
      (text ??= load(name).then(
        (text) => parse(text.split("\n")),
        () => parse([]),
      ));
  };
  const shared = read(sharedFile, ([most = "", cuts = "", common = ""]) => ({
    most: readWeighed(most).weight,
    cuts: cuts ? cuts.split(" ") : [],
    common: common ? common.split(",").map(readEntry) : [],
  }));
  const files = new Map<string, () => Promise<readonly Entry[]>>();
  return {
    most: async () => (await shared()).most,
    common: async () => (await shared()).common,
    async between(from, to, most = 1) {
      const names = wordsFiles(from, to, (await shared()).cuts);
      if (names.length > most) return [];
      for (const name of names)
        if (!files.has(name))
          files.set(
            name,
            read(name, (lines) => lines.map(readEntry)),
          );
      return (await Promise.all(names.map((name) => files.get(name)?.() ?? []))).flat();
    },
    names: read(namesFile, (lines) => lines.flatMap(nameOf)),
  };
}

function readEntry(line: string): Entry {
  const [{ word, weight } = readWeighed(""), ...compounds] = line.split(",").map(readWeighed);
  return entryOf(
    word,
    weight,
    compounds.map((compound) => [compound.word.split(" "), compound.weight]),
  );
}

/** A syllable with the forms by which it is compared. */
export function entryOf(word: string, weight: number, compounds: Entry["compounds"] = []): Entry {
  return { word, folded: folded(word), spelled: spelled(word), weight, compounds };
}

function nameOf(line: string): Name[] {
  const [place, address = "", name = ""] = line.split("\t");
  const kind = nameKinds[Number(place)];
  return kind && name ? [{ kind, address, name }] : [];
}
