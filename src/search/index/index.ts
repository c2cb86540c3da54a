/** The whole index of an archive, shard by shard, and its lexicon; what an earlier build has made of the same is kept. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../archive/model.ts";
import { allOf, pathIn } from "../../store/files.ts";
import { keyOf } from "../../store/key.ts";
import { foldersOf } from "../folders.ts";
import { namedOnly, namesOf } from "../lexicon.ts";
import { makerBeside, makerHere } from "./maker.ts";
import { all, chunkSize, Part, type PartWish as Wish, type Workshop } from "./parts.ts";
import { placeShard } from "./place.ts";
import { Queue } from "./queue.ts";
import type { Shard } from "./shards.ts";
import type { Progress } from "./write.ts";

/** Starting a thread takes as long as what it does for so many documents. */
const worthAThread = 1000;
/**
 * So many parts are sent to the thread before it has done the first: it has work while this thread has no turn for it, for some ten
 * seconds, and 5 to 10 MB of each part in memory.
 */
const ahead = 8;

interface Folders {
  readonly index: string;
  readonly lexicon: string;
}

/**
 * Writes the index of all shards, and the lexicon beside the search page. Parts are begun at once.
 * @param site the folder of the site, an absolute path
 * @returns whether all of it was kept from an earlier build
 */
export async function writeIndex(
  archive: Archive,
  shards: readonly Shard[],
  site: string,
  store: Workshop["store"],
  progress: Progress = () => {},
): Promise<boolean> {
  if (shards.length === 0) return false;
  const { index, lexicon } = foldersOf(archive.addresses.search);
  const total = shards.reduce((sum, { documents }) => sum + documents.length, 0);
  const isLarge = total >= worthAThread;
  const maker = isLarge ? makerBeside() : makerHere;
  const work = join(site, index, "parts");
  // What a build that was broken off has left there is not to be taken for a part.
  rmSync(work, { recursive: true, force: true });
  const shop = { store, maker, work, queue: new Queue(isLarge ? ahead : 1) };
  try {
    return await placeAll(archive, shards, { index: join(site, index), lexicon: join(site, lexicon) }, shop, (done) =>
      progress(done, total),
    );
  } finally {
    await maker.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function placeAll(
  archive: Archive,
  shards: readonly Shard[],
  folders: Folders,
  shop: Workshop,
  progress: (done: number) => void,
): Promise<boolean> {
  const counts = new Map<Wish, number>();
  const begin = (wish: Wish): Part =>
    new Part(wish, shop, (done) => {
      counts.set(wish, done);
      progress([...counts.values()].reduce((sum, count) => sum + count, 0));
    });
  const begun = shards.map((shard) => ({ shard, parts: wishesOf(shard).map(begin) }));
  const parts = begun.flatMap((one) => one.parts);
  const kept = await allOf([
    placeShards(archive.site.lang, begun, folders, shop),
    placeLexicon(archive, parts, folders.lexicon, shop),
    // Where one fails, those that were sent ahead are waited for: nothing is to be written any more.
    ...parts.map((part) => part.made.then(() => part.isKept)),
  ]);
  return kept.every((one) => one);
}

function wishesOf({ parts, folder }: Shard): Wish[] {
  const size = parts.length > 1 ? all : chunkSize;
  return parts.map((documents, place) => ({
    documents,
    withModule: folder === "" && place === 0,
    chunkSize: size,
  }));
}

async function placeShards(
  language: string,
  begun: readonly { readonly shard: Shard; readonly parts: readonly Part[] }[],
  { index }: Folders,
  shop: Workshop,
): Promise<boolean> {
  let areKept = true;
  for (const { shard, parts } of begun) {
    const place = { name: `${language}/${shard.folder}`, target: join(index, shard.folder) };
    areKept = (await placeShard(parts, place, shop)) && areKept;
  }
  return areKept;
}

/** The lexicon is made of what all parts give to it, and of the names with their addresses, in the order in which they are offered. */
async function placeLexicon(
  archive: Archive,
  parts: readonly Part[],
  target: string,
  { store, maker, work }: Workshop,
): Promise<boolean> {
  const names = namesOf(archive);
  const others = namedOnly(archive);
  const told = [JSON.stringify([names, others]), ...parts.map((part) => part.key)];
  const key = keyOf(["lexicon", ...told], ["src/search", "src/text"]);
  const targetOf = (path: string): string => pathIn(target, path);
  if (store.spread(key, targetOf)) return true;
  await Promise.all(parts.map((part) => part.counted));
  const shares = parts.map((part) => part.share);
  const folder = join(work, key);
  const files = await maker.ask("lexicon", { shares, others, names, folder, store: store.folder });
  store.adopt(key, folder, files, targetOf);
  return false;
}
