/** Checksums of a folder: by them a later look tells whether anything in it is missing, added or changed. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareCodes } from "../text/collate.ts";

/** The SHA-256 of every file below a folder, by its path with `/` between folders, in the order of the paths. */
export async function sumsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareCodes);
  const sums: Record<string, string> = {};
  for (const path of paths) sums[path] = sha256(await readFile(join(folder, path)));
  return sums;
}

/** One checksum for a whole folder; a folder that is not there counts as an empty one. */
export async function sumOf(folder: string): Promise<string> {
  return sha256(JSON.stringify(await sumsOf(folder).catch(() => ({}))));
}

function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
