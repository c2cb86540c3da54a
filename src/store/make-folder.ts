/** Folders that files are to be put into. */
import { mkdirSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { lookAt } from "./mark.ts";

/**
 * Makes a folder, in the place of a file, if one stands there. Most of a site are new, and stand in one that is there: looking at all above
 * them costs several times as much.
 * @throws {Error} when the system refuses it
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    removeFileAt(folder);
    makeFolders(folder);
  }
}

/**
 * Makes a folder and those above it. One after the other, for of a longer way that it refuses Node says but that something is missing.
 * @throws {Error} with what the system refuses
 */
export function makeFolders(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolders(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it just now.
    if (!isFolder(folder)) throw error;
  }
}

/** Whether something is a folder, or a link that leads to one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/** A file that stands where a folder is wanted, or one above it, gives way. */
function removeFileAt(path: string): void {
  const found = lookAt(path);
  if (found === undefined && dirname(path) !== path) removeFileAt(dirname(path));
  else if (found?.isDirectory() === false) rmSync(path, { force: true });
}
