/** Checksums of a folder: by them a later look tells whether anything in it is missing, added or changed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow, inGroups } from "../store/files.ts";
import { sha256 } from "../text/digest.ts";

/** The SHA-256 of every file below a folder, by its path with `/` between folders, in the order of the paths. */
export async function sumsOf(folder: string): Promise<Record<string, string>> {
  const paths = await filesBelow(folder);
  const sums = await inGroups(paths, async (path) => [path, sha256(await readFile(join(folder, path)))] as const);
  return Object.fromEntries(sums);
}

/** One checksum for a whole folder; a folder that is not there counts as an empty one. */
export async function sumOf(folder: string): Promise<string> {
  return sha256(JSON.stringify(await sumsOf(folder).catch(() => ({}))));
}
