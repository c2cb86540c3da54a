/**
 * The store: whatever takes long to make is kept beside the published site, by the key of all that it was made from. Safe to
 * delete at any time. A content that is not as it was written is made anew; where nothing can be kept, all is made each time.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listBlobs, placeBlob, readBlob, timeOf, writeBlob } from "./blobs.ts";
import { type Entries, type Entry, listAt, readList, writeList } from "./entries.ts";
import { remaining, sumsIn } from "./evict.ts";
import { filesBelow, inGroups } from "./files.ts";

export interface Store {
  /**
   * Puts a file in its place: the kept one, or one that is made and then kept.
   * @param target where it is to stand
   * @returns whether it was kept
   */
  readonly place: (key: string, target: string, make: () => Promise<Uint8Array>) => Promise<boolean>;
  /**
   * Fills a folder in the same way.
   * @param folder not there yet
   * @param make writes the folder
   */
  readonly fill: (key: string, folder: string, make: () => Promise<void>) => Promise<boolean>;
  /**
   * Notes what this build wanted, and lets go of what was not wanted for longest where there is too much.
   * @returns why nothing could be kept, where that is so
   */
  readonly close: () => Promise<string | undefined>;
}

export interface StoreOptions {
  /** What this build does not want may take up so many bytes. */
  readonly spare?: number;
}

const usualSpare = 1_000_000_000;

/**
 * Opens a store.
 * @param folder an absolute path; made when something is put there
 */
export async function openStore(folder: string, { spare = usualSpare }: StoreOptions = {}): Promise<Store> {
  return new OpenStore(folder, spare, await readList(folder));
}

/** Forgets everything that a store holds; what others have put there stays. */
export async function emptyStore(folder: string): Promise<void> {
  await rm(listAt(folder), { force: true });
  await inGroups(await listBlobs(folder), ({ file }) => rm(file, { force: true }));
}

class OpenStore implements Store {
  readonly #folder: string;
  readonly #spare: number;
  readonly #before: Entries;
  readonly #build: number;
  readonly #wanted = new Map<string, Entry>();
  #failure: string | undefined;

  constructor(folder: string, spare: number, { builds, entries }: { builds: number; entries: Entries }) {
    this.#folder = folder;
    this.#spare = spare;
    this.#before = entries;
    this.#build = builds + 1;
  }

  async place(key: string, target: string, make: () => Promise<Uint8Array>): Promise<boolean> {
    await mkdir(dirname(target), { recursive: true });
    if (await this.#take(key, () => target)) return true;
    const made = await make();
    await rm(target, { force: true });
    await writeFile(target, made);
    await this.#keep(key, [["", async () => made]]);
    return false;
  }

  async fill(key: string, folder: string, make: () => Promise<void>): Promise<boolean> {
    if (await this.#take(key, (path) => join(folder, ...path.split("/")))) return true;
    await make();
    const paths = await filesBelow(folder);
    await this.#keep(
      key,
      paths.map((path) => [path, () => readFile(join(folder, ...path.split("/")))]),
    );
    return false;
  }

  async close(): Promise<string | undefined> {
    const time = await timeOf(listAt(this.#folder));
    // Another build may have ended meanwhile: what it noted stays noted.
    const { builds, entries } = await readList(this.#folder);
    const all = new Map([...this.#before, ...entries, ...this.#wanted]);
    const kept = remaining(all, this.#wanted, this.#spare);
    try {
      await writeList(this.#folder, { builds: Math.max(builds, this.#build), entries: kept });
      await this.#sweep(kept, time);
    } catch (error) {
      this.#failure ??= messageOf(error);
    }
    return this.#failure;
  }

  /** All files of an entry, each put where it belongs; nothing is put anywhere where one of them is not whole. */
  async #take(key: string, targetOf: (path: string) => string): Promise<boolean> {
    const files = (this.#wanted.get(key) ?? this.#before.get(key))?.files;
    if (files === undefined) return false;
    const whole = await inGroups(files, async ([, sum]) => (await readBlob(this.#folder, sum)) !== undefined);
    if (whole.includes(false)) return false;
    const targets = files.map(([path, sum]) => ({ target: targetOf(path), sum }));
    try {
      for (const folder of new Set(targets.map(({ target }) => dirname(target))))
        await mkdir(folder, { recursive: true });
      await inGroups(targets, ({ target, sum }) => placeBlob(this.#folder, sum, target));
    } catch {
      // Another build has let go of it just now: what is made in its place is not to stand beside a part of it.
      await inGroups(targets, ({ target }) => rm(target, { force: true }));
      return false;
    }
    this.#wanted.set(key, { used: this.#build, files });
    return true;
  }

  /** A store that cannot be written costs time, not the build. */
  async #keep(
    key: string,
    files: readonly (readonly [path: string, read: () => Promise<Uint8Array>])[],
  ): Promise<void> {
    try {
      const kept = await inGroups(files, async ([path, read]): Promise<Entry["files"][number]> => {
        const content = await read();
        return [path, await writeBlob(this.#folder, content), content.length];
      });
      this.#wanted.set(key, { used: this.#build, files: kept });
    } catch (error) {
      this.#failure ??= messageOf(error);
    }
  }

  /**
   * Removes contents that no entry has any more. What another build has just written is in no list yet: it stays, for it is
   * younger than the list.
   */
  async #sweep(kept: Entries, time: number | undefined): Promise<void> {
    const [known, listed] = [sumsIn(kept), sumsIn(this.#before)];
    const loose = (await listBlobs(this.#folder)).filter(({ sum }) => !known.has(sum));
    await inGroups(loose, async ({ sum, file }) => {
      const written = await timeOf(file);
      if (listed.has(sum) || (time !== undefined && written !== undefined && written < time))
        await rm(file, { force: true });
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
