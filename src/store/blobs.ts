/** Contents on disk, each under its own SHA-256: one that was cut or altered is known by its name, and the same one is kept once. */
import { copyFile, link, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../text/digest.ts";
import { inGroups, writeWhole } from "./files.ts";

const nameForm = /^[0-9a-f]{62}(\.new)?$/;
const folderForm = /^[0-9a-f]{2}$/;

/** Where a content is kept. */
export function blobAt(store: string, sum: string): string {
  return join(store, "blobs", sum.slice(0, 2), sum.slice(2));
}

/** The content that a sum stands for; nothing where it is missing or no longer what it was. */
export async function readBlob(store: string, sum: string): Promise<Buffer | undefined> {
  const content = await readFile(blobAt(store, sum)).catch(() => undefined);
  return content !== undefined && sha256(content) === sum ? content : undefined;
}

/**
 * Keeps a content.
 * @throws {Error} when it cannot be written
 */
export async function writeBlob(store: string, content: Uint8Array): Promise<string> {
  const sum = sha256(content);
  await writeWhole(blobAt(store, sum), content);
  return sum;
}

/** Makes a kept content stand elsewhere: linked, for that costs no bytes, or copied where links are not possible. */
export async function placeBlob(store: string, sum: string, target: string): Promise<void> {
  // What stands there may be the same file as a kept one, under another name: it is not to be written into.
  await rm(target, { force: true });
  const file = blobAt(store, sum);
  await link(file, target).catch(() => copyFile(file, target));
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
export async function timeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.mtimeMs;
}
