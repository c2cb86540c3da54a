/** The files of a folder: listing them, going through them a few at a time, writing each as a whole. */
import { randomBytes } from "node:crypto";
import { type Dirent, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { naming } from "../input/refused.ts";
import { compareCodes } from "../text/collate.ts";
import { makeFolders } from "./make-folder.ts";

/** How many files are open at once; a system allows only so many. */
const together = 64;

/** The paths of all files below a folder, from it, with `/` between folders, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  return pathsBelow(folder, "", (entry) => entry.isFile()).sort(compareCodes);
}

/** The same of all that is no folder: links and whatever else, too. */
export function namesBelow(folder: string): string[] {
  return pathsBelow(folder, "", () => true).sort(compareCodes);
}

/** At once: in a tenth of a second there are forty thousand files, and waiting for each folder takes six times as much of the processor. */
function pathsBelow(folder: string, before: string, counts: (entry: Dirent) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return pathsBelow(join(folder, entry.name), `${before}${entry.name}/`, counts);
    return counts(entry) ? [before + entry.name] : [];
  });
}

/** Whether a path is a folder, or lies in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (!/^\.\.([/\\]|$)/.test(way) && !isAbsolute(way));
}

/** The place of a path with `/` between folders, or of an address of a site, in a folder. */
export function pathIn(folder: string, path: string): string {
  return join(folder, ...path.split("/"));
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
 * Waits for all, even where one fails: nothing is to be written any more when what was to be written into is taken away.
 * @throws what the first of them that has failed has thrown
 */
export async function allOf<T>(all: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(all);
  return Promise.all(all);
}

/**
 * Writes a file under a name that no other process has, then renames it: whoever reads meanwhile finds a whole one or none. Its
 * folder is made where it is not there. At once, for of many small files waiting for each costs several times what writing does.
 * @throws {Error} when it cannot be written
 */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const folder = dirname(file);
  const fresh = join(folder, `${randomBytes(31).toString("hex")}.new`);
  try {
    naming(file, () => inFolder(folder, () => writeFileSync(fresh, content)));
    renameSync(fresh, file);
  } catch (error) {
    removeIfThere(fresh);
    throw error;
  }
}

/**
 * Writes a file in the place of what stands there, which may be another name of a kept one: it is not written into.
 * @throws {Error} when it cannot be written
 */
export function writeInstead(file: string, content: Uint8Array): void {
  rmSync(file, { force: true });
  naming(file, () => inFolder(dirname(file), () => writeFileSync(file, content)));
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where its folder cannot be read, it is not there either.
  }
}

/**
 * Does something with a file of a folder, which is made where it is not there.
 * @throws {Error} as what is done does
 */
export function inFolder(folder: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!isMissing(error)) throw error;
    makeFolders(folder);
    act();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
