/** Contents on disk, each under its own SHA-256: one that was cut or altered is known by its name, and the same one is kept once. */
import { copyFileSync, linkSync, readFileSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../text/digest.ts";
import { inFolder, inGroups, writeWhole } from "./files.ts";
import { lookAt, type Mark, markAt } from "./mark.ts";

const nameForm = /^[0-9a-f]{62}(\.new)?$/;
const folderForm = /^[0-9a-f]{2}$/;

/** Where a content is kept. */
export function blobAt(store: string, sum: string): string {
  return join(store, "blobs", sum.slice(0, 2), sum.slice(2));
}

/** How a kept content stands now; nothing where it is missing. */
export function markOf(store: string, sum: string): Mark | undefined {
  return markAt(blobAt(store, sum));
}

/** The content that a sum stands for; nothing where it is missing or no longer what it was, or where it is a link to elsewhere. */
export function readBlob(store: string, sum: string): Buffer | undefined {
  const blob = blobAt(store, sum);
  if (lookAt(blob)?.isFile() !== true) return undefined;
  try {
    const content = readFileSync(blob);
    return sha256(content) === sum ? content : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a content.
 * @throws {Error} when it cannot be written
 */
export function writeBlob(store: string, sum: string, content: Uint8Array): void {
  writeWhole(blobAt(store, sum), content);
}

/**
 * Keeps the content of a file that stands already: linked where that is possible.
 * @throws {Error} when it cannot be kept
 */
export function adoptBlob(store: string, sum: string, file: string): void {
  const blob = blobAt(store, sum);
  inFolder(dirname(blob), () => {
    rmSync(blob, { force: true });
    copyOrLink(file, blob);
  });
}

/**
 * Makes a kept content stand elsewhere: linked, for that costs no bytes, or copied where links are not possible.
 * @param target its folder is there
 * @throws {Error} when it cannot stand there, or is not kept any more
 */
export function placeBlob(store: string, sum: string, target: string): void {
  const file = blobAt(store, sum);
  try {
    linkSync(file, target);
  } catch {
    // What stands there may be the same file as a kept one, under another name: it is not to be written into.
    rmSync(target, { recursive: true, force: true });
    copyOrLink(file, target);
  }
}

function copyOrLink(file: string, target: string): void {
  try {
    linkSync(file, target);
  } catch {
    copyFileSync(file, target);
  }
}

/** The sums of all contents, and the files of those that were being written: known by their names, what others have put there stays. */
export async function listBlobs(store: string): Promise<{ readonly sum: string; readonly file: string }[]> {
  const folders = (await readdir(join(store, "blobs")).catch(() => [])).filter((name) => folderForm.test(name));
  const found = await inGroups(folders, async (folder) => {
    const names = await readdir(join(store, "blobs", folder)).catch(() => []);
    return names
      .filter((name) => nameForm.test(name))
      .map((name) => ({ sum: folder + name, file: join(store, "blobs", folder, name) }));
  });
  return found.flat();
}

/** When a file was written, in milliseconds; nothing where it is not there. */
export function timeOf(file: string): number | undefined {
  return lookAt(file)?.mtimeMs;
}
