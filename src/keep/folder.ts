/** A copy of a site that lies in a folder. */
import { readFileSync, statSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { manifestName } from "../publish/manifest.ts";
import { namesBelow, pathIn } from "../store/files.ts";
import { sha256 } from "../text/digest.ts";
import type { Copy, Found } from "./found.ts";

/** Files are read at once, and so many of them between two looks at what else there is to do. */
const together = 50;

/** Opens a copy in a folder, an absolute path. A link stands for the file that it leads to; whatever is no file counts as one that was added. */
export async function folderCopy(folder: string): Promise<Copy> {
  const there = namesBelow(folder);
  const known = new Set(there);
  return {
    there,
    manifest: async () => (known.has(manifestName) ? readFileSync(pathIn(folder, manifestName), "utf8") : undefined),
    look: async (paths, progress) => {
      const found = new Map<string, Found>();
      for (const [index, path] of paths.entries()) {
        found.set(path, known.has(path) ? fileAt(pathIn(folder, path)) : { missing: true });
        progress(index + 1, paths.length);
        if (index % together === 0) await turn();
      }
      return found;
    },
  };
}

function fileAt(file: string): Found {
  try {
    // Of a pipe nobody knows whether it ever ends.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return { missing: true };
    return { sum: sha256(readFileSync(file)) };
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}
