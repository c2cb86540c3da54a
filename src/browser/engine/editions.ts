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
  /** Whether the last look was answered: without that nobody knows of another edition, and what is found may be of an earlier one. */
  readonly isSure: () => boolean;
}

/**
 * @param address of the file that tells it, absolute
 * @param most how long a look may take where an edition is known
 */
export function editionsAt(address: string, most = lookPatience): Editions {
  let last: { readonly text: string; readonly edition: Edition } | undefined;
  let isSure = true;
  /** How many looks there were, and which of them was the last to be answered. */
  let [looks, answered] = [0, 0];
  const note = (text: string | undefined, look: number): void => {
    if (text === undefined || look < answered) return;
    answered = look;
    if (text !== last?.text) last = { text, edition: understood(text) };
  };
  const read = async (): Promise<string | undefined> => {
    const answer = await fetch(address, { cache: "no-cache" }).catch((error: unknown) => {
      if (last === undefined) throw error;
      return undefined;
    });
    return answer && there(answer).text();
  };
  return {
    look: async () => {
      const look = ++looks;
      const reading = read();
      const text =
        last === undefined
          ? await inTime(reading, patience)
          : await Promise.race([reading, new Promise<undefined>((done) => setTimeout(done, most))]);
      isSure = text !== undefined;
      note(text, look);
      // What is answered too late is of use to the next.
      if (!isSure) reading.then((late) => note(late, look)).catch(() => {});
      if (last === undefined) throw new Error(`${address} is silent`);
      return last.edition;
    },
    isSure: () => isSure,
  };
}

/** What stands in its place, as a host's own page does, is none. */
function understood(text: string): Edition {
  const edition: Edition = JSON.parse(text);
  if (!edition.sums || !edition.entries || !edition.shards) throw new Error("the edition is not told");
  return edition;
}
