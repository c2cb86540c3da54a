/**
 * Cuts the documents into shards, each an index of its own for the reader, and each shard into parts, so that an edit makes one of
 * them anew and not all.
 *
 * A pure function of the documents. Cuts stand where the hash of an address says so, counted from the oldest on: what is added
 * in the middle moves no cut but the nearest, and what is added at the end none. Each shard costs the reader some 120 KB and
 * eight requests of a first search, so that archives of up to `mostWhole` have one (figures: ARCHITECTURE.md, decision 35); of
 * parts the reader knows nothing.
 */
import { createHash } from "node:crypto";
import type { Document } from "./documents.ts";

export interface Shard {
  /** Its folder below `pagefind/`: "" for the newest, "1/" for the oldest, … */
  readonly folder: string;
  /** Newest first. */
  readonly documents: readonly Document[];
  /** The same, in the parts that are made apart and then put together. */
  readonly parts: readonly (readonly Document[])[];
  /** The years of its oldest and newest document. */
  readonly from: string;
  readonly to: string;
}

/** How shards are cut: at hashes that are 0 modulo `every`, but never smaller than `least` or greater than `most`. */
export interface Cuts {
  readonly least: number;
  readonly most: number;
  readonly every: number;
}

export interface Sizes {
  /** So many documents stay in one shard. */
  readonly mostWhole: number;
  readonly old: Cuts;
  /** The newest documents of a larger archive are apart: there the usual edit falls. */
  readonly newest: Cuts;
  readonly part: Cuts;
}

export const usualSizes: Sizes = {
  mostWhole: 12_000,
  old: { least: 10_000, most: 14_000, every: 2048 },
  newest: { least: 500, most: 1500, every: 256 },
  part: { least: 500, most: 1500, every: 256 },
};

/**
 * The shards of documents, newest first.
 * @param documents newest first, as `documentsOf` gives them
 */
export function shardsOf(documents: readonly Document[], sizes: Sizes = usualSizes): Shard[] {
  if (documents.length === 0) return [];
  const all = documents.length <= sizes.mostWhole ? [documents] : cutAll(documents, sizes);
  return all.map((own, index) => ({
    folder: index === 0 ? "" : `${all.length - index}/`,
    documents: own,
    parts: own.length <= sizes.part.most ? [own] : cutFromOldest(own, sizes.part),
    from: own.at(-1)?.day.slice(0, 4) ?? "",
    to: own[0]?.day.slice(0, 4) ?? "",
  }));
}

function cutAll(documents: readonly Document[], sizes: Sizes): (readonly Document[])[] {
  const end = endOfNewest(documents, sizes.newest);
  return [documents.slice(0, end), ...cutFromOldest(documents.slice(end), sizes.old)];
}

function cutFromOldest(documents: readonly Document[], sizes: Cuts): (readonly Document[])[] {
  const cuts = cutsFromOldest(documents, sizes);
  const start = (cut = 0): number => documents.length - cut;
  return cuts.map((cut, index) => documents.slice(start(cut), start(cuts[index - 1]))).reverse();
}

/** How many of the newest documents are apart. */
function endOfNewest(documents: readonly Document[], { least, most, every }: Cuts): number {
  for (let end = least; end < most && end < documents.length; end += 1) if (isCut(documents[end], every)) return end;
  return Math.min(most, documents.length);
}

/** Where cuts stand, counted in documents from the oldest; the last part is the newest, whatever its size. */
function cutsFromOldest(documents: readonly Document[], { least, most, every }: Cuts): number[] {
  const cuts: number[] = [];
  let size = 0;
  for (let count = 1; count <= documents.length; count += 1) {
    size += 1;
    const isEnd = count === documents.length;
    if (isEnd || size >= most || (size >= least && isCut(documents[documents.length - count], every))) {
      cuts.push(count);
      size = 0;
    }
  }
  return cuts;
}

function isCut(document: Document | undefined, every: number): boolean {
  const hash = createHash("sha256")
    .update(document?.address ?? "")
    .digest();
  return hash.readUInt32BE(0) % every === 0;
}
