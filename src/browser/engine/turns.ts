/** Calls of the engine, one after the other, each of the edition of the site that is there now. */
import type { Edition } from "../../search/edition.ts";
import { Outdated } from "../outdated.ts";
import type { Editions } from "./editions.ts";
import type { Files } from "./files.ts";
import type { EngineParts } from "./parts.ts";

/** What an engine is given. */
export interface Given {
  readonly editions: Editions;
  readonly files: Files;
  /** What stands for the pages that go with the engine. */
  readonly pages: readonly string[];
  readonly partsOf: (edition: Edition) => EngineParts;
}

/** What a call has to do with. */
export interface Turn<Opened> {
  readonly opened: Opened;
  /**
   * What is shown must be of the present edition.
   * @param again whether something was missing: then it is looked at once more
   * @throws {Error} where there is another
   */
  readonly mustBeCurrent: (again?: boolean) => Promise<void>;
  /** Whether that could be told. */
  readonly isSure: () => boolean;
}

interface Now<Opened> {
  readonly edition: Edition;
  readonly opened: Opened;
}

/**
 * Lets calls take turns: what fails of one would be told to another.
 * @param open opens the index of an edition; Pagefind keeps what has failed, so that after a failure all is opened anew
 */
export function turns<Opened>({ editions, files, pages, partsOf }: Given, open: (parts: EngineParts) => Opened) {
  let now: Now<Opened> | undefined;
  const openOf = (edition: Edition): Now<Opened> => {
    if (!pages.includes(edition.page)) throw new Outdated(edition.page);
    files.open(edition);
    now = { edition, opened: open(partsOf(edition)) };
    return now;
  };
  const ready = async (look: Promise<Edition>): Promise<Now<Opened>> => now ?? openOf(await look);
  /** What was noticed too late, or fails for want of a file, is asked once more where there is another edition. */
  const alone = async <T>(work: (turn: Turn<Opened>) => Promise<T>): Promise<T> => {
    const look = editions.look();
    look.catch(() => {});
    files.begin();
    const { edition, opened } = await ready(look);
    try {
      return await work({
        opened,
        mustBeCurrent: async (again = false) => same(edition, await (again ? editions.look() : look)),
        isSure: editions.isSure,
      });
    } catch (error) {
      const next = await editions.look().catch(() => edition);
      const fresh = openOf(next);
      if (next === edition) throw error;
      return work({ opened: fresh.opened, mustBeCurrent: async () => {}, isSure: editions.isSure });
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    turn: <T>(work: (turn: Turn<Opened>) => Promise<T>): Promise<T> => {
      const mine = last.then(() => alone(work));
      last = mine.catch(() => {});
      return mine;
    },
    opened: async (): Promise<Opened> => (await ready(editions.look())).opened,
  };
}

/** @throws {Error} where one edition is not the other */
function same(edition: Edition, other: Edition): void {
  if (edition !== other) throw new Error("the site was published again");
}
