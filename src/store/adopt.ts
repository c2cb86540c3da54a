/**
 * Takes files of a folder over into a store, in whatever thread they were made: reading and summing ten thousand of them is not to
 * hold up the thread that has the store, which only notes them.
 */
import { linkSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "../text/digest.ts";
import { blobAt, markOf } from "./blobs.ts";
import { filesBelow, inFolder, pathIn } from "./files.ts";
import type { Mark } from "./mark.ts";

/** A file of the folder, its sum and its size; and how its content stands in the store, where it was put there just now. */
export type Adopted = readonly [path: string, sum: string, size: number, mark?: Mark];

/**
 * Sums all files of a folder, and keeps the contents that are not kept yet.
 * @param store the folder of the store
 */
export async function adoptFiles(folder: string, store: string): Promise<Adopted[]> {
  return (await filesBelow(folder)).map((path) => {
    const file = pathIn(folder, path);
    const content = readFileSync(file);
    const sum = sha256(content);
    const known = [path, sum, content.length] as const;
    const mark = wasLinked(file, blobAt(store, sum)) ? markOf(store, sum) : undefined;
    return mark === undefined ? known : [...known, mark];
  });
}

/** What is there already is looked at, and where nothing can be linked it is copied, by whoever has the store. */
function wasLinked(file: string, blob: string): boolean {
  try {
    inFolder(dirname(blob), () => linkSync(file, blob));
    return true;
  } catch {
    return false;
  }
}
