/**
 * The lexicon's files: what they are called, and how they are written. Shared by build and browser.
 *
 * - `chung.txt`, of five lines: how common a word is that stands in every document; the first syllable of each file of
 *   words; the commonest syllables; the letters with which words from elsewhere begin; the sums of those files.
 * - `tu-<syllable>.txt`: the syllables from this one to the next file's, by their letters without marks, one a line,
 *   each followed by the compounds that it begins, without it, and by what stands before it in compounds of two, behind
 *   a `<`: whose first syllable is wrong is known by the second.
 * - `ten-<letter>.txt`: words from elsewhere that begin so, though they stand among the syllables too, and codes.
 * - `dau.txt`, of three lines: the beginnings that have a file of their own; the first beginning of each other file; the sums of both.
 * - `dau-<beginning>.txt`: names and compounds that begin so, in the order in which they are offered, one a line: name,
 *   address, kind and, where that is not the site's, language with tabs between, or the compound alone. A beginning's own file has but the first of each sort.
 *
 * In the first three a word is followed by one character for how common it is: `chỉg,tiêu9,tiết8,<địa6`.
 */

/** A file to be placed in the lexicon's folder. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

/** Gives a file's text by its name; where it has none, or fails, nothing is known. */
export type Load = (name: string) => Promise<string | undefined>;

export const sharedFile = "chung.txt";
export const beginningsFile = "dau.txt";

/** The file of words whose first syllable this is. */
export function wordsFile(cut: string): string {
  return `tu-${cut}.txt`;
}

/** The file of words from elsewhere that begin with a letter. */
export function foreignFile(letter: string): string {
  return `ten-${letter}.txt`;
}

/** The file of a beginning: small letters, digits and single spaces. */
export function beginningFile(beginning: string): string {
  return `dau-${beginning.replace(/ /g, "-")}.txt`;
}

/** Tells a syllable that stands before the line's own. */
export const precedes = "<";

/** What a name is of; in a file, its place in this list. */
export const nameKinds = ["topic", "organisation", "indicator", "article"] as const;

/** Something of the archive that has a name. */
export interface Name {
  readonly kind: (typeof nameKinds)[number];
  readonly text: string;
  /** Empty where it has no page of its own. */
  readonly address: string;
  /** Its language, where that is not the site's. */
  readonly lang?: string | undefined;
}

/** Writes a word with the character that tells in how many documents it stands: 2 log₂ of their number, rounded. */
export function writeWeighed(word: string, documents: number): string {
  return word + Math.min(35, Math.round(2 * Math.log2(documents))).toString(36);
}

/** Reads a word with its weight. */
export function readWeighed(text: string): readonly [word: string, weight: number] {
  return [text.slice(0, -1), Number.parseInt(text.slice(-1), 36) || 0];
}

/** The lines of a file; none where it cannot be had. */
export async function linesOf(name: string, load: Load): Promise<string[]> {
  const text = await load(name).catch(() => undefined);
  return text ? text.split("\n") : [];
}
