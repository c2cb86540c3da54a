/** The whole index of an archive, shard by shard, and its lexicon; what an earlier build has made of the same is kept. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../../archive/model.ts";
import { spanOf } from "../../spans.ts";
import { allOf } from "../../store/files.ts";
import { keyOf } from "../../store/key.ts";
import type { Store } from "../../store/store.ts";
import { foldersOf } from "../folders.ts";
import { lexiconOf, lexiconSource, namesOf } from "../lexicon.ts";
import { lexiconBeside } from "./lexicon-thread.ts";
import { makerBeside, makerHere } from "./maker.ts";
import { placeShard } from "./place.ts";
import type { Shard } from "./shards.ts";
import type { Progress } from "./write.ts";

/** Starting a thread takes as long as what it does for so many documents. */
const worthAThread = 1000;

/**
 * Writes the index of all shards, and the lexicon beside the search page.
 * @param site the folder of the site, an absolute path
 * @returns whether all of it was kept from an earlier build
 */
export async function writeIndex(
  archive: Archive,
  shards: readonly Shard[],
  site: string,
  store: Pick<Store, "fill">,
  progress: Progress = () => {},
): Promise<boolean> {
  if (shards.length === 0) return false;
  const { index, lexicon } = foldersOf(archive.addresses.search);
  const target = join(site, lexicon);
  const key = keyOf(lexiconKey(archive, shards), ["src/search", "src/text"]);
  const kept = await allOf([
    writeShards(shards, join(site, index), store, progress),
    store.fill(key, target, () => spanOf("lexicon", "lexicon", () => writeLexicon(archive, target))),
  ]);
  return kept.every((one) => one);
}

async function writeShards(
  shards: readonly Shard[],
  folder: string,
  store: Pick<Store, "fill">,
  progress: Progress,
): Promise<boolean> {
  const total = shards.reduce((sum, { documents }) => sum + documents.length, 0);
  let done = 0;
  let allKept = true;
  const maker = total >= worthAThread ? makerBeside() : makerHere;
  try {
    for (const shard of shards) {
      const before = done;
      const kept = await placeShard(shard, folder, store, (count) => progress(before + count, total), maker);
      allKept &&= kept;
      done += shard.documents.length;
      progress(done, total);
    }
  } finally {
    await maker.close();
  }
  return allKept;
}

/** All that the lexicon is made of: what is indexed, and the names with their addresses, in the order in which they are offered. */
function lexiconKey(archive: Archive, shards: readonly Shard[]): string[] {
  const documents = shards.flatMap((shard) => shard.documents.flatMap(({ address, key }) => [address, key]));
  return ["lexicon", JSON.stringify(namesOf(archive)), ...documents];
}

async function writeLexicon(archive: Archive, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isLarge = archive.articles.length >= worthAThread;
  const files = isLarge ? await lexiconBeside(lexiconSource(archive)) : lexiconOf(archive);
  for (const { name, text } of files) await writeFile(join(folder, name), text);
}
