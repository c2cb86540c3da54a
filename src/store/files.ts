/** The files of a folder: listing them, going through them a few at a time, having them twice. */
import { copyFile, link, mkdir, readdir } from "node:fs/promises";
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

/** Makes the same files stand in another folder: linked, for that costs no bytes, or copied where links are not possible. */
export async function duplicate(from: string, to: string): Promise<void> {
  const paths = await filesBelow(from);
  for (const folder of new Set(["", ...paths.map(dirname)])) await mkdir(join(to, folder), { recursive: true });
  await inGroups(paths, (path) =>
    link(join(from, path), join(to, path)).catch(() => copyFile(join(from, path), join(to, path))),
  );
}
