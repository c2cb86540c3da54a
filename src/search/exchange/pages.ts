/** The pages of a word where documents take the place of others: what is not theirs is copied as it stands. */
import type { CborReader } from "../index/cbor.ts";
import { mustBe, type Pages } from "../index/postings.ts";

/** Where a word stands on a page, as it is written behind the number of the page; nothing where it does not. */
export interface Exchange {
  readonly page: number;
  readonly old: Buffer | undefined;
  readonly now: Buffer | undefined;
}

/**
 * Reads the pages of a word, and puts some of them in the place of what stands there.
 * @param exchanges in the order of their pages
 * @throws {Error} where something else stands there than is known
 */
export function exchangedPages(reader: CborReader, exchanges: readonly Exchange[]): Pages[] {
  const pieces = new Pieces();
  const due = [...exchanges];
  let page = 0;
  for (let left = reader.list(); left > 0; left -= 1) {
    mustBe(reader.list() === 3);
    page += reader.number();
    const start = reader.at;
    reader.skip();
    reader.skip();
    while (due[0] !== undefined && due[0].page < page) pieces.put(due.shift());
    if (due[0]?.page === page) pieces.put(due.shift(), reader.bytes.subarray(start, reader.at));
    else pieces.stay(page, reader.bytes, start, reader.at);
  }
  for (const exchange of due) pieces.put(exchange);
  return pieces.all;
}

/** Pages behind each other: those that stay are one piece as long as nothing comes between them. */
class Pieces {
  readonly all: Pages[] = [];
  #goesOn = false;

  /** @param found what stands there */
  put(exchange: Exchange | undefined, found?: Buffer): void {
    if (exchange === undefined) return;
    const { page, old, now } = exchange;
    mustBe(old === undefined ? found === undefined : found?.equals(old) === true);
    this.#goesOn = false;
    if (now !== undefined)
      this.all.push({ count: 1, first: page, last: page, bytes: now, start: 0, end: now.length, size: 0 });
  }

  stay(page: number, bytes: Buffer, start: number, end: number): void {
    const before = this.#goesOn ? this.all.pop() : undefined;
    this.#goesOn = true;
    const { count, first, start: begin } = before ?? { count: 0, first: page, start };
    this.all.push({ count: count + 1, first, last: page, bytes, start: begin, end, size: 0 });
  }
}
