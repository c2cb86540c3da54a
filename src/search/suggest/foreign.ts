/** What the lexicon knows of words from elsewhere and of codes, by their first letter. */
import { foreignFile, type Load, linesOf, readWeighed, sharedFile } from "../lexicon/files.ts";
import { folded, isForeign } from "../lexicon/syllable.ts";
import { type Entry, entryOf } from "./near.ts";
import { decoded } from "./slips.ts";

/** More files than this are not loaded for one query. */
const mostFiles = 4;

/** Letters and a number without what may stand between: "su34". */
const joinedCode = /^[a-z]+\d+$/i;

/**
 * Loads the words from elsewhere that begin as some of the query's words do, but for those that are the keys of a syllable.
 * @param words as typed
 */
export async function foreignTo(words: readonly string[], load: Load): Promise<Map<string, Entry>> {
  const letters = words
    .filter((word) => isForeign(decoded(word)) || joinedCode.test(word))
    .map((word) => folded(word).charAt(0));
  const wanted = [...new Set(letters)].slice(0, mostFiles);
  const [, , , known = ""] = wanted.length > 0 ? await linesOf(sharedFile, load) : [];
  const files = wanted.filter((letter) => known.includes(letter)).map((letter) => linesOf(foreignFile(letter), load));
  const texts = (await Promise.all(files)).flat().flatMap((line) => line.split(","));
  return new Map(texts.map(readWeighed).map(([word, weight]) => [word, entryOf(word, weight, [])]));
}
