/** Which edition of the site a search is of: looked at before each, for a page may stand open while the site is published again. */
import type { Edition } from "../../search/edition.ts";
import { inTime, patience } from "../in-time.ts";
import { there } from "../there.ts";

/** How long a look may take, in milliseconds, where an edition is known: without an answer nobody knows of another. */
export const lookPatience = 4000;

export interface Editions {
  /**
   * The present edition, the same object as long as it is the same. Where the network is gone, the last one that is known.
   * @throws {Error} where there is none, or none that can be understood
   */
  readonly look: () => Promise<Edition>;
}

/** @param address of the file that tells it, absolute */
export function editionsAt(address: string): Editions {
  let last: { readonly text: string; readonly edition: Edition } | undefined;
  const read = async (): Promise<string | undefined> => {
    const answer = await fetch(address, { cache: "no-cache" }).catch((error: unknown) => {
      if (last === undefined) throw error;
      return undefined;
    });
    return answer && there(answer).text();
  };
  return {
    look: async () => {
      const known = last;
      const text =
        known === undefined
          ? await inTime(read(), patience)
          : await Promise.race([read(), new Promise<undefined>((done) => setTimeout(done, lookPatience))]);
      if (text !== undefined && text !== last?.text) last = { text, edition: understood(text) };
      if (last === undefined) throw new Error(`${address} is silent`);
      return last.edition;
    },
  };
}

/** What stands in its place, as a host's own page does, is none. */
function understood(text: string): Edition {
  const edition: Edition = JSON.parse(text);
  if (!edition.sums || !edition.entries || !edition.shards) throw new Error("the edition is not told");
  return edition;
}
