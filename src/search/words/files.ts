/**
 * The lexicon's files: what they are called, and how they are written. Shared by build and browser.
 *
 * - `chung.txt`, of three lines: how common a word is that stands in every document; the first syllable of each file of
 *   words; the commonest syllables.
 * - `tu-<syllable>.txt`: the syllables from this one to the next file's, by their letters without marks, one a line, each followed by
 *   the compounds that it begins.
 * - `ten.txt`: the archive's own names, one a line: kind, address and name, with tabs between.
 *
 * A word is followed by one character for how common it is: `chỉg,tiêu9,tiết8`.
 */

export const sharedFile = "chung.txt";
export const namesFile = "ten.txt";

/**
 * The files that hold all syllables between two, the last included.
 * @param from without marks
 * @param to not before `from`
 * @param cuts the first syllable of each file, without marks, in order
 */
export function wordsFiles(from: string, to: string, cuts: readonly string[]): string[] {
  const first = cuts.findLastIndex((cut) => cut <= from);
  return cuts.filter((cut, place) => place >= first && cut <= to).map(wordsFile);
}

/** The file whose first syllable this is. */
export function wordsFile(cut: string): string {
  return `tu-${cut}.txt`;
}

/** What a name is of; in the file, its place in this list. */
export const nameKinds = ["topic", "organisation", "indicator", "article"] as const;
export type NameKind = (typeof nameKinds)[number];

/** Something of the archive that has a name and an address. */
export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  readonly address: string;
}

/** A word or compound, and in how many documents it stands: as 2 log₂ of their number, rounded. */
export interface Weighed {
  readonly word: string;
  readonly weight: number;
}

/** Writes a word with the character that tells how common it is. */
export function writeWeighed(word: string, documents: number): string {
  return word + Math.min(35, Math.round(2 * Math.log2(documents))).toString(36);
}

/** Reads a word with its character. */
export function readWeighed(text: string): Weighed {
  return { word: text.slice(0, -1), weight: Number.parseInt(text.slice(-1), 36) || 0 };
}
