/** An earlier bag that is packed: whether it may be replaced, or somebody has put something into it, or changed it. */
import { type FileHandle, lstat, open } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../input/fault.ts";
import { readManifest, type Sums } from "../publish/manifest.ts";
import { agent, listName, tagListName } from "./bag-tags.ts";
import * as say from "./messages.ts";
import { type Entry, entriesOf, sumOfEntry, textOfEntry } from "./unzip.ts";

/**
 * Whether a file is a bag of this tool, packed, to which nobody has added anything.
 * @throws {UserError} where somebody has changed it
 */
export async function isOldZip(place: string): Promise<boolean> {
  if (!(await lstat(place)).isFile()) return false;
  const file = await open(place);
  try {
    if (!(await beginsAsBag(file))) return false;
    return await isUnedited(file, place);
  } catch (error) {
    // What cannot be read as this tool has written it is not as it has written it.
    throw error instanceof UserError ? error : new UserError(say.placeEdited(place));
  } finally {
    await file.close();
  }
}

async function beginsAsBag(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
  const start = buffer.subarray(0, bytesRead).toString("latin1");
  return start.startsWith("PK\x03\x04") && start.includes("/bagit.txt") && start.includes(agent);
}

/** @throws {UserError} naming the first file that is another now */
async function isUnedited(file: FileHandle, place: string): Promise<boolean> {
  const all = await entriesOf(file);
  const entries = new Map(all.map((entry) => [pathOf(entry), entry]));
  if (entries.size < all.length) throw new Error("two entries of one name");
  const sums: Sums = { ...(await listed(file, entries, listName)), ...(await listed(file, entries, tagListName)) };
  for (const [path, entry] of entries) {
    if (path === tagListName) continue;
    if (sums[path] === undefined) return false;
    if (!entry.isPlain || (await sumOfEntry(file, entry)) !== sums[path])
      throw new UserError(say.placeEdited(join(place, entry.name)));
  }
  return true;
}

/** Below the one folder that all files of a bag stand in. */
function pathOf({ name }: Entry): string {
  return name.slice(name.indexOf("/") + 1);
}

/** @throws {Error} where it is not there */
async function listed(file: FileHandle, entries: ReadonlyMap<string, Entry>, name: string): Promise<Sums> {
  const entry = entries.get(name);
  const sums = entry?.isPlain === true ? readManifest(await textOfEntry(file, entry)) : undefined;
  if (sums === undefined) throw new Error("a bag without its lists");
  return sums;
}
