/** Checksums of a folder: by them a later look tells whether anything in it is missing, added or changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../store/files.ts";
import { sha256 } from "../text/digest.ts";

/** The SHA-256 of every file below a folder, by its path with `/` between folders, in the order of the paths. */
export async function sumsOf(folder: string): Promise<Record<string, string>> {
  const paths = await filesBelow(folder);
  // At once: waiting for each of ten thousand small files takes several times as long as reading it.
  return Object.fromEntries(paths.map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/** One checksum for a whole folder; a folder that is not there counts as an empty one. */
export async function sumOf(folder: string): Promise<string> {
  return sha256(JSON.stringify(await sumsOf(folder).catch(() => ({}))));
}
