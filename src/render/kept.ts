/**
 * Keeps files that take long to make, from one process to the next. The folder is safe to delete at any time; an entry
 * that is not as it was written is made anew, and where nothing can be kept all is made each time.
 */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { forgetOldest, noteUse } from "../bundle.js";
import { writeWhole } from "../store/files.ts";
import { sha256 } from "../text/digest.ts";

/** So much stays, in bytes: the cuts of all typefaces take up a hundredth of it. */
const spare = 5_000_000;

/**
 * Gives what is kept under a key, or makes it and keeps it.
 * @param place where it is kept: a folder, or the first of several that can be written; made if it is not there
 * @param key stands for all that the content depends on
 * @param make must give the same bytes for the same key
 */
export async function kept(
  place: string | readonly string[],
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const folders = [place].flat();
  for (const folder of folders) {
    const found = await find(folder, key);
    if (found !== undefined) return found;
  }
  const made = await make();
  folders.some((folder) => isKept(join(folder, nameOf(key, made)), made));
  return made;
}

/** A folder that cannot be written costs time, not the build. */
function isKept(file: string, content: Buffer): boolean {
  try {
    writeWhole(file, content);
    forgetOldest(dirname(file), spare);
    return true;
  } catch {
    return false;
  }
}

/** An entry has the hash of its content in its name, so that one cut short or altered is known by it. */
function nameOf(key: string, content: Uint8Array): string {
  return `${key}-${sha256(content)}`;
}

async function find(folder: string, key: string): Promise<Buffer | undefined> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((name) => name.startsWith(`${key}-`))) {
    const content = await readFile(join(folder, name)).catch(() => undefined);
    if (content === undefined || name !== nameOf(key, content)) continue;
    noteUse(join(folder, name));
    return content;
  }
  return undefined;
}
