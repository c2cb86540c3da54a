/**
 * Cuts the documents into shards, each an index of its own, so that an edit makes one of them anew and not all.
 *
 * A pure function of the documents. Cuts stand where the hash of an address says so, counted from the oldest on: what is added
 * in the middle moves no cut but the nearest, and what is added at the end none. Each shard costs the reader some 120 KB and
 * eight requests of a first search, so that archives of up to `mostWhole` have one (figures: ARCHITECTURE.md, decision 35).
 */
import { createHash } from "node:crypto";
import type { Document } from "./documents.ts";

export interface Shard {
  /** Its folder below `pagefind/`: "" for the newest, "1/" for the oldest, … */
  readonly folder: string;
  /** Newest first. */
  readonly documents: readonly Document[];
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
}

const usual: Sizes = {
  mostWhole: 12_000,
  old: { least: 10_000, most: 14_000, every: 2048 },
  newest: { least: 500, most: 1500, every: 256 },
};

/**
 * The shards of documents, newest first.
 * @param documents newest first, as `documentsOf` gives them
 */
export function shardsOf(documents: readonly Document[], sizes: Sizes = usual): Shard[] {
  if (documents.length === 0) return [];
  const parts = documents.length <= sizes.mostWhole ? [documents] : cutAll(documents, sizes);
  return parts.map((part, index) => ({
    folder: index === 0 ? "" : `${parts.length - index}/`,
    documents: part,
    from: part.at(-1)?.day.slice(0, 4) ?? "",
    to: part[0]?.day.slice(0, 4) ?? "",
  }));
}

function cutAll(documents: readonly Document[], sizes: Sizes): (readonly Document[])[] {
  const end = endOfNewest(documents, sizes.newest);
  const parts = [documents.slice(0, end)];
  const rest = documents.slice(end);
  const cuts = cutsFromOldest(rest, sizes.old);
  for (let index = cuts.length - 1; index >= 0; index -= 1)
    parts.push(rest.slice(rest.length - (cuts[index] ?? 0), rest.length - (cuts[index - 1] ?? 0)));
  return parts;
}

/** How many of the newest documents are apart. */
function endOfNewest(documents: readonly Document[], { least, most, every }: Cuts): number {
  for (let end = least; end < most && end < documents.length; end += 1) if (isCut(documents[end], every)) return end;
  return Math.min(most, documents.length);
}

/** Where shards end, counted in documents from the oldest; the last one is the newest of them, whatever its size. */
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
