/** Puts the index of a shard in its place: its parts, and what they are together. */
import { join } from "node:path";
import { pathIn } from "../../store/files.ts";
import { keyOf } from "../../store/key.ts";
import type { MergedPart } from "./merge.ts";
import { readMeta } from "./meta.ts";
import { documentName, documentPath, namesInWhole } from "./names.ts";
import { chunkSize, codeOfParts, type Part, type Workshop } from "./parts.ts";
import { moduleFiles } from "./write.ts";

/** Where a shard belongs. */
export interface Place {
  /** What it is called in each build: its folder in the index. */
  readonly name: string;
  /** That folder, an absolute path. */
  readonly target: string;
}

/**
 * @param parts of the shard, in the order of their documents
 * @returns whether all of it was kept from an earlier build
 */
export async function placeShard(parts: readonly Part[], place: Place, shop: Workshop): Promise<boolean> {
  const [first, second] = parts;
  if (second === undefined) await first?.put((path) => pathIn(place.target, path));
  const isKept = second === undefined || (await placeTogether(parts, place, shop));
  return isKept && parts.every((part) => part.isKept);
}

/** Documents stay what they are, and Pagefind's module stands beside the newest part; all else is put together. */
async function placeTogether(parts: readonly Part[], place: Place, shop: Workshop): Promise<boolean> {
  const taken = new Set<string>();
  const merged: MergedPart[] = [];
  for (const part of parts) {
    await part.made;
    const folder = part.fileOf("");
    const names = namesInWhole(
      readMeta(folder).pages.map(({ name }) => name),
      (path) => part.fileOf(path),
      taken,
    );
    await part.put((path) => {
      const name = names.get(documentName(path) ?? "");
      const way = name === undefined ? moduleFiles.find((file) => file === path) : documentPath(name);
      return way && pathIn(place.target, way);
    });
    merged.push({ folder, names: [...names.values()] });
  }
  return placeWhole(parts, merged, place, shop);
}

async function placeWhole(
  parts: readonly Part[],
  merged: readonly MergedPart[],
  { name, target }: Place,
  { store, maker, work }: Workshop,
): Promise<boolean> {
  const key = keyOf(["whole", String(chunkSize), ...parts.map((part) => part.key)], codeOfParts);
  const last = keyOf(["last whole", name], codeOfParts);
  const before = store.read(last);
  store.write(last, Buffer.from(key));
  const targetOf = (path: string): string => pathIn(target, path);
  if (store.spread(key, targetOf)) return true;
  const place = { folder: join(work, key), store: store.folder };
  const known = before && store.look(Buffer.from(before).toString());
  const files = await maker.ask("whole", { parts: merged, chunkSize, ...place, before: known });
  store.adopt(key, place.folder, files, targetOf);
  return false;
}
