/** The whole index of an archive, shard by shard; shards that an earlier build has made are kept. */
import { join } from "node:path";
import { includedCharacters } from "../../text/shape.ts";
import type { Shard } from "./shards.ts";
import { type Progress, writeShard } from "./write.ts";

/** Fills a folder, or takes it from where it was kept under these parts of its key; says whether it was kept. */
export type Keep = (key: readonly string[], folder: string, make: () => Promise<void>) => Promise<boolean>;

/** Makes every folder anew. */
export const keepNothing: Keep = async (_key, _folder, make) => {
  await make();
  return false;
};

/**
 * Writes the index of all shards.
 * @param folder an absolute path, `…/pagefind`
 * @returns whether every shard was kept from an earlier build
 */
export async function writeIndex(
  shards: readonly Shard[],
  folder: string,
  keep: Keep,
  progress: Progress = () => {},
): Promise<boolean> {
  const total = shards.reduce((sum, { documents }) => sum + documents.length, 0);
  let done = 0;
  let allKept = true;
  for (const shard of shards) {
    const key = [
      shard.folder === "" ? "newest" : "older",
      includedCharacters,
      ...shard.documents.flatMap(({ address, html }) => [address, html]),
    ];
    const target = join(folder, shard.folder);
    const before = done;
    const kept = await keep(key, target, () => writeShard(shard, target, (count) => progress(before + count, total)));
    allKept &&= kept;
    done += shard.documents.length;
    progress(done, total);
  }
  return allKept;
}
