/** Writes syllables and the compounds that they begin, in files of few syllables each, and words from elsewhere in others. */
import { groupBy } from "../../archive/group.ts";
import { compareCodes } from "../../text/collate.ts";
import type { Code } from "./codes.ts";
import type { Compound } from "./compounds.ts";
import type { Level } from "./counter.ts";
import { foreignFile, type LexiconFile, precedes, sharedFile, wordsFile, writeWeighed } from "./files.ts";
import { folded, isForeign } from "./syllable.ts";

/** A file is cut where it has more UTF-16 units: about 2 KB gzipped. */
const mostOfFile = 3_000;
/** The most units of the commonest syllables. */
const mostOfShared = 1_800;

interface Syllable {
  readonly folded: string;
  readonly documents: number;
  /** With its weight. */
  readonly text: string;
  /** The line of a file: the syllable, then the compounds that it begins. */
  readonly line: string;
}

/**
 * Writes the words of an archive.
 * @param documents how many there are
 * @param level the frequent syllables
 * @param syllables by their number
 * @param codes that are frequent
 */
export function vocabulary(
  documents: number,
  level: Level | undefined,
  syllables: readonly string[],
  compounds: readonly Compound[],
  codes: readonly Code[],
): LexiconFile[] {
  const known = syllablesOf(level, syllables, compounds);
  const files = cut(known);
  const foreign = foreignBy(known, codes);
  const letters = [...foreign.keys()].join("");
  const shared = [writeWeighed("", Math.max(1, documents)), [...files.keys()].join(" "), commonest(known), letters];
  return [
    { name: sharedFile, text: shared.join("\n") },
    ...[...files].map(([first, some]) => ({ name: wordsFile(first), text: some.map(({ line }) => line).join("\n") })),
    ...[...foreign].map(([letter, some]) => ({ name: foreignFile(letter), text: some.join() })),
  ];
}

/** Words from elsewhere, and codes, by their first letter: where one is mistyped it stands far away among syllables. */
function foreignBy(known: readonly Syllable[], codes: readonly Code[]): Map<string, string[]> {
  const words = known.filter(({ folded }) => isForeign(folded)).map(({ text }) => text);
  const all = [...words, ...codes.map(({ word, documents }) => writeWeighed(word, documents))];
  return groupBy(all, (text) => folded(text.charAt(0)));
}

/** By their letters without marks. */
function syllablesOf(
  level: Level | undefined,
  syllables: readonly string[],
  compounds: readonly Compound[],
): Syllable[] {
  const begun = groupBy(compounds, ({ syllables }) => syllables[0]);
  const ended = groupBy(
    compounds.filter(({ syllables }) => syllables.length === 2),
    ({ syllables }) => syllables[1],
  );
  const known = Array.from(level?.last ?? [], (number, place) => {
    const syllable = syllables[number] ?? "";
    const documents = level?.documents[place] ?? 1;
    const text = writeWeighed(syllable, documents);
    const others = [
      ...(begun.get(syllable) ?? []).map((one) => writeWeighed(one.syllables.slice(1).join(" "), one.documents)),
      ...(ended.get(syllable) ?? []).map((one) => writeWeighed(precedes + one.syllables[0], one.documents)),
    ];
    return { folded: folded(syllable), documents, text, line: [text, ...others.sort(compareCodes)].join(",") };
  });
  return known.sort((a, b) => compareCodes(a.folded, b.folded) || compareCodes(a.text, b.text));
}

/** Cuts syllables into files by the first of each; those that differ in marks alone stay together. */
function cut(known: readonly Syllable[]): Map<string, Syllable[]> {
  const files = new Map<string, Syllable[]>();
  let file: Syllable[] = [];
  let room = 0;
  for (const [first, some] of groupBy(known, ({ folded }) => folded)) {
    const length = some.reduce((sum, { line }) => sum + line.length + 1, 0);
    if (file.length === 0 || length > room) {
      file = [];
      files.set(first, file);
      room = mostOfFile;
    }
    room -= length;
    file.push(...some);
  }
  return files;
}

/** The commonest syllables, as many as there is room for, in the order of their letters. */
function commonest(known: readonly Syllable[]): string {
  let room = mostOfShared;
  const chosen = [...known]
    .sort((a, b) => b.documents - a.documents || compareCodes(a.text, b.text))
    .filter(({ text }) => {
      room -= text.length + 1;
      return room >= 0;
    });
  return chosen
    .map(({ text }) => text)
    .sort(compareCodes)
    .join(",");
}
