/** The texts that documents have had since they were perhaps last published, and which of them an index has. */
import { isDeepStrictEqual } from "node:util";
import { type Alone, indexedAlone } from "../../search/exchange/alone.ts";
import type { Exchanged } from "../../search/exchange/words.ts";
import { filterNames, kindNames } from "../../search/fields.ts";
import type { Content } from "../../search/index/content.ts";
import type { Document } from "../../search/index/documents.ts";
import type { Meta } from "../../search/index/meta.ts";
import { hashIn } from "../../search/index/packed.ts";

/** A document as it was at a time; of the archive of that time nothing is held. */
interface Version {
  readonly day: string;
  readonly content: Content;
  /** What of an index it is, once that was asked. */
  alone?: Alone;
}

export class Versions {
  /** By address, the newest last. */
  readonly #known = new Map<string, Version[]>();

  /** How many documents there are. */
  get count(): number {
    return this.#known.size;
  }

  /** Notes that a document has become another. */
  note(old: Document, now: Document): void {
    this.#known.set(now.address, [...(this.#known.get(now.address) ?? [versionOf(old)]), versionOf(now)]);
  }

  /** Whether one of them is a row of the ledger. */
  haveRows(): boolean {
    return [...this.#known.values()].some((all) => all.some(({ content }) => isRow(content)));
  }

  /** Finds out what of an index all of them are. */
  async index(): Promise<void> {
    const due = [...this.#known].flatMap(([address, all]) =>
      all.flatMap((version) => (version.alone === undefined ? [{ address, version }] : [])),
    );
    const made = await indexedAlone(due.map(({ address, version: { content } }) => ({ address, content })));
    for (const [index, { version }] of due.entries()) {
      const alone = made[index];
      if (alone !== undefined) version.alone = alone;
    }
  }

  /**
   * Which documents of an index can be exchanged for what they are now. Those whose newest text it has are published, and forgotten;
   * one that it has no known text of, or one that belongs elsewhere now, is left as it is.
   */
  exchangedIn({ pages }: Meta): Exchanged[] {
    const exchanged = [...this.#known].flatMap(([address, all]) => {
      const now = all.at(-1);
      const found = all.toReversed().flatMap((old) => {
        const page = pages.findIndex(({ name }) => old.alone?.hash.startsWith(hashIn(name)));
        return page < 0 ? [] : [{ page, old }];
      });
      const [newest] = found;
      if (newest === undefined || now === undefined) return [];
      if (newest.old === now) this.#known.delete(address);
      return newest.old === now ? [] : exchangedAt(newest.page, newest.old, now);
    });
    return exchanged.sort((a, b) => a.page - b.page);
  }
}

function versionOf({ day, content }: Document): Version {
  return { day, content };
}

function isRow({ filters }: Content): boolean {
  return filters.some(([name, value]) => name === filterNames.kind && value === kindNames.row);
}

/** Where the day is another, the order may be; and lists of documents are made by filters. */
function exchangedAt(page: number, old: Version, now: Version): Exchanged[] {
  const isAlike = old.day === now.day && isDeepStrictEqual(old.content.filters, now.content.filters);
  return isAlike && old.alone && now.alone ? [{ page, old: old.alone, now: now.alone }] : [];
}
