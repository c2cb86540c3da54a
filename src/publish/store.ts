/**
 * Keeps what was made from the same input before, by the hash of that input, beside the published site.
 * Safe to delete at any time; an entry that is not as it was written is made anew.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toolVersion } from "../tool.ts";
import { duplicate } from "./files.ts";
import { sumsOf } from "./sums.ts";

const sumsName = "sha256.json";

/** The key of an input: its hash, together with the version of the tool. */
export function keyOf(parts: Iterable<string>): string {
  const hash = createHash("sha256").update(toolVersion());
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 32);
}

/**
 * Fills a folder from the store, or makes it and puts it there.
 * @param store the folder of the store
 * @param key from `keyOf`
 * @param target the folder to fill, not yet there
 * @param make makes the folder where the store has nothing whole
 * @param kept how many entries stay when one is put in; the newest
 * @returns whether it came from the store
 */
export async function fromStore(
  store: string,
  key: string,
  target: string,
  make: () => Promise<void>,
  kept: number,
): Promise<boolean> {
  const entry = join(store, key);
  if (await isWhole(entry)) {
    await duplicate(join(entry, "files"), target);
    return true;
  }
  await make();
  // A store that cannot be written costs time, not the build.
  await keep(store, entry, target, kept).catch(() => rm(entry, { recursive: true, force: true }).catch(() => {}));
  return false;
}

async function keep(store: string, entry: string, target: string, kept: number): Promise<void> {
  const fresh = `${entry}.new`;
  for (const old of [fresh, entry]) await rm(old, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await duplicate(target, join(fresh, "files"));
  await writeFile(join(fresh, sumsName), JSON.stringify(await sumsOf(join(fresh, "files"))));
  await rename(fresh, entry);
  await evict(store, kept);
}

async function isWhole(entry: string): Promise<boolean> {
  try {
    const noted = await readFile(join(entry, sumsName), "utf8");
    return noted === JSON.stringify(await sumsOf(join(entry, "files")));
  } catch {
    return false;
  }
}

/** Forgets everything that the store has kept; what it has not put there stays. */
export async function emptyStore(store: string): Promise<void> {
  for (const name of await entriesOf(store)) await rm(join(store, name), { recursive: true, force: true });
}

/** The store's own entries, known by their names. */
async function entriesOf(store: string): Promise<string[]> {
  const names = await readdir(store).catch(() => []);
  return names.filter((name) => /^[0-9a-f]{32}(\.new)?$/.test(name));
}

/** Only the newest few entries stay. Their age decides what is kept, never what is built. */
async function evict(store: string, kept: number): Promise<void> {
  const names = await entriesOf(store);
  const aged = await Promise.all(names.map(async (name) => ({ name, time: (await stat(join(store, name))).mtimeMs })));
  for (const { name } of aged.sort((a, b) => b.time - a.time).slice(kept))
    await rm(join(store, name), { recursive: true, force: true });
}
