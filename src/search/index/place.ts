/** Puts the index of a shard in its place: each of its parts as an earlier build has kept it, or made anew, and what they are together. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { spanOf } from "../../spans.ts";
import { filesBelow, inGroups } from "../../store/files.ts";
import { keyOf } from "../../store/key.ts";
import type { Store } from "../../store/store.ts";
import { includedCharacters } from "../../text/shape.ts";
import { type Maker, makerHere } from "./maker.ts";
import { moveDocuments } from "./merge.ts";
import type { Shard } from "./shards.ts";
import { moduleFiles, type Wish } from "./write.ts";

/** Words in one file of the index: smaller ones cost a first search fewer bytes (ARCHITECTURE.md, decision 35). */
const chunkSize = 3000;
/** So much no part has: its words are in one file. */
const all = 1_000_000_000;

/** Where the code stands that makes an index of documents. */
const codeOfParts = ["src/search/index", "src/text/collate.ts"];

/** Is told how many documents are done. */
type Counting = (done: number) => void;

/**
 * @param folder of the whole index, an absolute path
 * @param maker who makes what no earlier build has kept
 * @returns whether all of it was kept from an earlier build
 */
export async function placeShard(
  shard: Shard,
  folder: string,
  store: Pick<Store, "fill">,
  progress: Counting,
  maker: Maker = makerHere,
): Promise<boolean> {
  const target = join(folder, shard.folder);
  const isNewest = shard.folder === "";
  if (shard.parts.length > 1) return placeParts(wishes(shard, isNewest), target, store, progress, maker);
  const wish = { documents: shard.documents, withModule: isNewest, chunkSize };
  return store.fill(keyOfPart(wish), target, () => made(wish, target, progress, maker));
}

function made(wish: Wish, folder: string, progress: Counting, maker: Maker): Promise<void> {
  const { length, [length - 1]: oldest } = wish.documents;
  return spanOf("index", `${length} documents from ${oldest?.day} on`, () => maker.part(wish, folder, progress));
}

function wishes({ parts }: Shard, isNewest: boolean): Wish[] {
  return parts.map((documents, place) => ({ documents, withModule: isNewest && place === 0, chunkSize: all }));
}

function keyOfPart({ documents, withModule, chunkSize: size }: Wish): string {
  const told = documents.flatMap((document) => [document.address, document.key]);
  return keyOf([withModule ? "newest" : "older", String(size), includedCharacters, ...told], codeOfParts);
}

/** What is not wanted in the end stands in a folder of its own meanwhile. */
async function placeParts(
  parts: readonly Wish[],
  target: string,
  store: Pick<Store, "fill">,
  progress: Counting,
  maker: Maker,
): Promise<boolean> {
  const work = join(target, "parts");
  // What a build that was broken off has left there is not to be taken for a part.
  await rm(work, { recursive: true, force: true });
  const folders = parts.map((_, place) => join(work, String(place)));
  const keys = parts.map(keyOfPart);
  const making = parts.map((part, place) => ({ part, folder: folders[place] ?? "", key: keys[place] ?? "" }));
  const areKept = await fillParts(making, store, progress, maker);
  const whole = join(work, "whole");
  const key = keyOf(["whole", String(chunkSize), ...keys], codeOfParts);
  const isKept = await store.fill(key, whole, () =>
    spanOf("index", "parts put together", () => maker.merge(folders, whole, chunkSize)),
  );
  await moveDocuments(folders, target);
  await moveModule(folders[0] ?? "", target);
  await moveAll(whole, target);
  await rm(work, { recursive: true });
  return areKept && isKept;
}

async function fillParts(
  parts: readonly { readonly part: Wish; readonly folder: string; readonly key: string }[],
  store: Pick<Store, "fill">,
  progress: Counting,
  maker: Maker,
): Promise<boolean> {
  let done = 0;
  let areKept = true;
  for (const { part, folder, key } of parts) {
    const before = done;
    const make = (): Promise<void> => made(part, folder, (count) => progress(before + count), maker);
    areKept = (await store.fill(key, folder, make)) && areKept;
    done += part.documents.length;
  }
  return areKept;
}

async function moveModule(from: string, target: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => moduleFiles.includes(name));
  for (const name of names) await rename(join(from, name), join(target, name));
}

async function moveAll(from: string, target: string): Promise<void> {
  const paths = await filesBelow(from);
  for (const folder of new Set(paths.map((path) => dirname(join(target, path)))))
    await mkdir(folder, { recursive: true });
  await inGroups(paths, (path) => rename(join(from, path), join(target, path)));
}
