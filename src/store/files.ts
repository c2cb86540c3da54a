/** The files of a folder: listing them, going through them a few at a time, writing each as a whole. */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { compareCodes } from "../text/collate.ts";

/** How many files are open at once; a system allows only so many. */
const together = 64;

/** The paths of all files below a folder, from it, with `/` between folders, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareCodes);
}

/** Does something with each of many files, a few at once. */
export async function inGroups<File, T>(files: readonly File[], act: (file: File) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < files.length; start += together) {
    results.push(...(await Promise.all(files.slice(start, start + together).map(act))));
  }
  return results;
}

/**
 * Writes a file under a name that no other process has, then renames it: whoever reads meanwhile finds a whole one or none. Its
 * folder is made where it is not there.
 * @throws {Error} when it cannot be written
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const folder = dirname(file);
  const fresh = join(folder, `${randomBytes(31).toString("hex")}.new`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(fresh, content);
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
}
