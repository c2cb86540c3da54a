/** What the archive writes for words that are typed without marks. */
import type { Read } from "../../search/answers.ts";
import { wordsOf } from "../../search/words.ts";
import { helped } from "./help.ts";
import { kept } from "./kept.ts";
import type { EngineParts } from "./parts.ts";

/** Reads words by the lexicon; where it does not answer nothing is known, and the search is only slower. */
export function readerOf({ readings, lexicon }: EngineParts): Read {
  const read: Read = async (words) => {
    const rows = await (await readings()).readingsOf(words, lexicon);
    // As the index has them.
    return rows.map((row) => wordsOf(row.join(" ")));
  };
  const remembered = kept(read, (words) => words.join(" "));
  return (words) => helped(remembered(words), []);
}
