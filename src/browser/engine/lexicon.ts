/** The files of the lexicon, each believed only where it is of the edition: half a list of words would have fewer results found. */
import type { Sums } from "../../search/edition.ts";
import { type Load, sharedFile } from "../../search/lexicon/files.ts";
import { listOf, shortSum, sumIn } from "../../search/lexicon/sums.ts";
import { sumOf } from "../../search/sum.ts";
import { kept } from "./kept.ts";

/** Gives the text of a file by its name. */
type Text = (name: string, isRight: (bytes: Uint8Array) => boolean) => Promise<string>;

export function lexiconOf({ shared, beginnings }: Sums, text: Text): Load {
  const load = kept(
    async (name: string): Promise<string> => {
      const list = listOf(name);
      if (list !== undefined) {
        const sum = sumIn(list, await load(list), name);
        return text(name, (bytes) => shortSum(bytes) === sum);
      }
      const sum = name === sharedFile ? shared : beginnings;
      return text(name, (bytes) => sumOf(bytes) === sum);
    },
    (name) => name,
  );
  return load;
}
