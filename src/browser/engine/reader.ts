/** What the archive writes for words that are typed without marks. */
import type { Read } from "../../search/answers.ts";
import { helped } from "./help.ts";
import { kept } from "./kept.ts";
import type { EngineParts } from "./parts.ts";

/** Reads words by the lexicon; where it does not answer nothing is known, and the search is only slower. */
export function readerOf({ special, lexicon }: EngineParts): Read {
  const read: Read = async (words) => (await special()).readingsOf(words, lexicon);
  const remembered = kept(read, (words) => words.join(" "));
  return (words) => helped(remembered(words), []);
}
