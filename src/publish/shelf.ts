/**
 * A shelf keeps single files that take long to make, by the hash of all that they depend on, beside the published site.
 * Safe to delete at any time; a file that is not as it was written is made anew. No clock is asked: what several builds in
 * turn have not wanted goes.
 */
import { copyFile, link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { compareCodes } from "../text/collate.ts";
import { sha256 } from "../text/digest.ts";

export interface Shelf {
  /**
   * Puts a file in its place: the one that is kept under the key, or one that is made and then kept.
   * @param target where it is to stand; its folder is there
   * @returns whether it was kept
   */
  readonly place: (key: string, target: string, make: () => Promise<Uint8Array>) => Promise<boolean>;
  /** Notes what was placed, and forgets what has not been wanted for long. */
  readonly close: () => Promise<void>;
}

const listName = "files.json";

/** So many builds in turn may go without a file before it is forgotten. */
const patience = 3;

const listSchema = z.record(
  z.string().regex(/^[0-9a-f]{32}$/),
  z.strictObject({ sum: z.string(), unwanted: z.number().int() }),
);
type List = z.output<typeof listSchema>;

/** Opens a shelf; its folder is made when something is put there. */
export async function openShelf(folder: string): Promise<Shelf> {
  const before = await readList(folder);
  const placed: List = {};
  return {
    place: async (key, target, make) => {
      const file = join(folder, key);
      const sum = before[key]?.sum;
      // What stands there may be the same file as a kept one, under another name: it is not to be written into.
      await rm(target, { force: true });
      if (sum !== undefined && (await isWhole(file, sum))) {
        placed[key] = { sum, unwanted: 0 };
        await twice(file, target);
        return true;
      }
      const made = await make();
      await writeFile(target, made);
      // A shelf that cannot be written costs time, not the build.
      if (await put(file, made)) placed[key] = { sum: sha256(made), unwanted: 0 };
      return false;
    },
    close: () => note(folder, before, placed).catch(() => {}),
  };
}

/** Forgets everything that a shelf holds. */
export async function emptyShelf(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) await rm(join(folder, name), { force: true });
}

async function readList(folder: string): Promise<List> {
  try {
    return listSchema.parse(JSON.parse(await readFile(join(folder, listName), "utf8")));
  } catch {
    return {};
  }
}

async function isWhole(file: string, sum: string): Promise<boolean> {
  const content = await readFile(file).catch(() => undefined);
  return content !== undefined && sha256(content) === sum;
}

/** Linked, for that costs no bytes, or copied where links are not possible. */
async function twice(file: string, target: string): Promise<void> {
  await link(file, target).catch(() => copyFile(file, target));
}

/** Written under another name first: whoever reads meanwhile finds a whole file or none. */
async function put(file: string, content: Uint8Array): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, content);
    await rename(`${file}.new`, file);
    return true;
  } catch {
    return false;
  }
}

async function note(folder: string, before: List, placed: List): Promise<void> {
  const waiting = Object.entries(before).flatMap(([key, { sum, unwanted }]): [string, List[string]][] =>
    key in placed || unwanted >= patience ? [] : [[key, { sum, unwanted: unwanted + 1 }]],
  );
  const list = Object.fromEntries([...Object.entries(placed), ...waiting].sort(([a], [b]) => compareCodes(a, b)));
  const unlisted = (await namesIn(folder)).filter((name) => name !== listName && !(name in list));
  for (const name of unlisted) await rm(join(folder, name), { force: true });
  if (Object.keys(list).length > 0) await put(join(folder, listName), Buffer.from(JSON.stringify(list)));
}

/** The shelf's own files, known by their names; what others have put there stays. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name === listName || /^[0-9a-f]{32}(\.new)?$/.test(name));
}
