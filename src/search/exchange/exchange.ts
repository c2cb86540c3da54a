/**
 * Puts documents in the place of others in an index that stands: of its files, only those are made anew in which a word of theirs
 * stands. What comes of it answers as an index does that is made of all documents; how it is cut into files may differ.
 */
import { join } from "node:path";
import { type Chunk, type Meta, metaBody } from "../index/meta.ts";
import { documentPath } from "../index/names.ts";
import { digits, hashIn, nameOf, readPacked, withSignature } from "../index/packed.ts";
import { mustBe } from "../index/postings.ts";
import { type Exchanged, type Exchanges, exchangesOf, exchangeWords, type Forms } from "./words.ts";

/** An index that stands. */
export interface Standing {
  /** An absolute path. */
  readonly folder: string;
  readonly meta: Meta;
}

/** What takes the place of its files, or is new beside them. */
export interface Changed {
  /** By their paths in the index. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The name of the file that tells what all others hold, as the entry tells it. */
  readonly hash: string;
}

/**
 * Puts documents in the place of others, which have the same filters and stand in the same order.
 * @param goesOn asked before each file, so that whoever waits for something else has a turn; false gives it up
 * @throws {Error} where something else stands in the index than is known
 */
export async function exchangeIn(
  { folder, meta }: Standing,
  documents: readonly Exchanged[],
  goesOn: () => Promise<boolean>,
): Promise<Changed | undefined> {
  const files = new Map<string, Buffer>();
  const chunks = [...meta.chunks];
  const names = new Set(chunks.map(({ name }) => hashIn(name)));
  for (const [place, exchanges] of byChunk(exchangesOf(documents, meta.fields), chunks)) {
    if (!(await goesOn())) return undefined;
    const chunk = chunks[place];
    mustBe(chunk !== undefined);
    const { body, last } = exchangeWords(readPacked(join(folder, chunkPath(chunk?.name ?? ""))), exchanges);
    const name = nameOf(body, names);
    chunks[place] = { ...bounds(chunk, exchanges, last), name };
    files.set(chunkPath(name), withSignature(body));
  }
  const pages = exchangedPagesOf(meta, documents, files);
  const body = metaBody({ ...meta, pages, chunks });
  const hash = nameOf(body, new Set(), digits.meta);
  return { files: files.set(`pagefind.${hash}.pf_meta`, withSignature(body)), hash };
}

function chunkPath(name: string): string {
  return `index/${name}.pf_index`;
}

/** Words by the place of the file that they belong to: the last that does not begin behind them. */
function byChunk(exchanges: Exchanges, chunks: readonly Chunk[]): Map<number, Exchanges> {
  const found = new Map<number, Map<string, Forms>>();
  for (const [word, forms] of exchanges) {
    const place = Math.max(
      0,
      chunks.findLastIndex(({ from }) => from <= word),
    );
    found.set(place, (found.get(place) ?? new Map()).set(word, forms));
  }
  return found;
}

/** From where to where a file reaches: a new word may stand before the first one, or behind the last. */
function bounds(chunk: Chunk | undefined, exchanges: Exchanges, last: string): Pick<Chunk, "from" | "to"> {
  const { from = "", to = "" } = chunk ?? {};
  const [least = from] = [from, ...exchanges.keys()].sort();
  return { from: least, to: exchanges.has(last) && last > to ? last : to };
}

/** The list of all documents; those that are new are put to the files. */
function exchangedPagesOf(meta: Meta, documents: readonly Exchanged[], files: Map<string, Buffer>): Meta["pages"] {
  const names = new Set(meta.pages.map(({ name }) => hashIn(name)));
  const pages = [...meta.pages];
  for (const { page, now } of documents) {
    const name = nameOf(now.fragment, names);
    pages[page] = { ...now.page, name };
    files.set(documentPath(name), withSignature(now.fragment));
  }
  return pages;
}
