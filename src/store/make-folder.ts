/** Folders that files are to be put into. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { lookAt } from "./mark.ts";

/** Makes a folder. Most of a site are new, and stand in one that is there: looking at all above them costs several times as much. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch {
    removeFileAt(folder);
    mkdirSync(folder, { recursive: true });
  }
}

/** A file that stands where a folder is wanted, or one above it, gives way. */
function removeFileAt(path: string): void {
  const found = lookAt(path);
  if (found === undefined && dirname(path) !== path) removeFileAt(dirname(path));
  else if (found?.isDirectory() === false) rmSync(path, { force: true });
}
