/** What the archive writes for words that are typed without marks. */
import type { Read } from "../../search/answers.ts";
import { inTime } from "../in-time.ts";
import { kept } from "./kept.ts";
import type { EngineParts } from "./parts.ts";

/** So long a search waits for it, in milliseconds: it goes on without, only slower. */
export const readingPatience = 4000;

/** Reads words by the lexicon. No search fails for want of it: then nothing is known. */
export function readerOf({ special, lexicon }: EngineParts): Read {
  const read: Read = async (words) => (await special()).readingsOf(words, lexicon);
  const remembered = kept(read, (words) => words.join(" "));
  return (words) => inTime(remembered(words), readingPatience).catch(() => []);
}
