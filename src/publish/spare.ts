/**
 * The site before the last: it is kept aside, and becomes the staging folder of the next build, which then need not make all folders
 * and links anew. What stands in it is believed of no file: the store looks at each, and what it does not put there goes.
 */
import { readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { lookAt } from "../store/mark.ts";

/** The files of a folder, absolute. What is neither a file nor a folder goes: through a link something else would be written into. */
export function plainFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOrGone(path);
    if (entry.isFile()) return [path];
    rmSync(path, { force: true });
    return [];
  });
}

/** The files of a folder, which goes where it has none. */
function filesOrGone(folder: string): string[] {
  const files = plainFilesIn(folder);
  if (files.length === 0) rmSync(folder, { recursive: true, force: true });
  return files;
}

/** Takes away files of a folder, and the folders that are empty without them. */
export function removeFiles(paths: readonly string[], folder: string): void {
  for (const path of paths) removeFile(path);
  for (const path of paths) removeEmpty(dirname(path), folder);
}

/** What stands there now may be a folder, or its own folder a file. */
function removeFile(path: string): void {
  if (lookAt(path)?.isFile() === true) rmSync(path, { force: true });
}

function removeEmpty(path: string, above: string): void {
  if (!path.startsWith(above) || path === above) return;
  try {
    rmdirSync(path);
  } catch {
    // It holds something, or is gone already.
    return;
  }
  removeEmpty(dirname(path), above);
}
