/** A store while a build uses it. */
import { rmSync, writeFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { sha256 } from "../text/digest.ts";
import { adoptBlob, listBlobs, placeBlob, readBlob, timeOf, writeBlob } from "./blobs.ts";
import { type Entry, emptyList, type List, listAt, readList, writeList } from "./entries.ts";
import { remaining, sumsIn } from "./evict.ts";
import { filesBelow, inFolder, inGroups, pathIn } from "./files.ts";
import type { KeptBeside, Placed, Store } from "./kept.ts";
import { makeFolder } from "./make-folder.ts";
import { isSame, type Mark, markAt } from "./mark.ts";
import { Whole } from "./whole.ts";

export class OpenStore implements Store {
  readonly #folder: string;
  readonly #spare: number;
  readonly #before: List;
  /** How the list stood before it was read. */
  readonly #listMark: Mark | undefined;
  readonly #wanted = new Map<string, Entry>();
  readonly #whole: Whole;
  readonly #folders = new Set<string>();
  readonly #placed = new Map<string, Placed>();
  #failure: string | undefined;

  /**
   * @param spare what this build does not want may take up so many bytes
   * @param believed whether what the folder holds is believed
   */
  constructor(folder: string, spare: number, believed = true) {
    this.#folder = folder;
    this.#spare = spare;
    this.#listMark = markAt(listAt(folder));
    this.#before = believed ? readList(folder) : emptyList;
    this.#whole = new Whole(folder, this.#before.marks);
  }

  get folder(): string {
    return this.#folder;
  }

  noteKept(key: string, target: string, { sum, size, unkept }: KeptBeside): void {
    this.#placed.set(target, { sum, size });
    if (unkept !== undefined) this.#failure ??= unkept;
    else if (this.#whole.adopt(sum)) this.#want(key, [["", sum, size]]);
  }

  take(key: string, target: string): boolean {
    return this.#take(key, () => target);
  }

  keep(key: string, target: string, content: Uint8Array): void {
    const sum = sha256(content);
    this.#placed.set(target, { sum, size: content.length });
    try {
      if (!this.#whole.standsAt(sum, target)) {
        this.#whole.write(sum, () => writeBlob(this.#folder, sum, content));
        this.#place(sum, target);
      }
      this.#want(key, [["", sum, content.length]]);
    } catch (error) {
      // A store that cannot be written costs time, not the build.
      this.#failure ??= messageOf(error);
      rmSync(target, { force: true });
      inFolder(dirname(target), () => writeFileSync(target, content));
    }
  }

  read(key: string): Uint8Array | undefined {
    const entry = this.#entryOf(key);
    const content = entry?.files[0] && readBlob(this.#folder, entry.files[0][1]);
    if (entry !== undefined && content !== undefined) this.#want(key, entry.files);
    return content;
  }

  write(key: string, content: Uint8Array): void {
    const sum = sha256(content);
    try {
      this.#whole.write(sum, () => writeBlob(this.#folder, sum, content));
      this.#want(key, [["", sum, content.length]]);
    } catch (error) {
      this.#failure ??= messageOf(error);
    }
  }

  touch(key: string): boolean {
    const entry = this.#entryOf(key);
    if (entry === undefined || !entry.files.every(([, sum]) => this.#whole.has(sum))) return false;
    this.#want(key, entry.files);
    return true;
  }

  placed(): ReadonlyMap<string, Placed> {
    return this.#placed;
  }

  async place(key: string, target: string, make: () => Promise<Uint8Array>): Promise<boolean> {
    if (this.take(key, target)) return true;
    this.keep(key, target, await make());
    return false;
  }

  put(target: string, content: Uint8Array): void {
    this.keep(sha256(content).slice(0, 32), target, content);
  }

  async fill(key: string, folder: string, make: () => Promise<void>): Promise<boolean> {
    if (this.#take(key, (path) => pathIn(folder, path))) return true;
    await make();
    try {
      const files = await inGroups(await filesBelow(folder), async (path): Promise<Entry["files"][number]> => {
        const file = pathIn(folder, path);
        const content = await readFile(file);
        const sum = sha256(content);
        this.#placed.set(file, { sum, size: content.length });
        this.#whole.write(sum, () => adoptBlob(this.#folder, sum, file));
        return [path, sum, content.length];
      });
      this.#want(key, files);
    } catch (error) {
      this.#failure ??= messageOf(error);
    }
    return false;
  }

  async close(): Promise<string | undefined> {
    const time = timeOf(listAt(this.#folder));
    const { builds, entries, marks } = this.#listedSince();
    const others = new Map([...this.#before.entries, ...entries].filter(([key]) => !this.#wanted.has(key)));
    const kept = new Map([...this.#wanted, ...remaining(others, this.#wanted, this.#spare)]);
    const sums = sumsIn(kept);
    const known = new Map([...this.#before.marks, ...marks, ...this.#whole.marks()]);
    try {
      const staying = [...sums].flatMap((sum) => withMark(sum, known.get(sum)));
      writeList(this.#folder, { builds: Math.max(builds, this.#build), entries: kept, marks: new Map(staying) });
      await this.#sweep(sums, time);
    } catch (error) {
      this.#failure ??= messageOf(error);
    }
    return this.#failure;
  }

  /** What another build has noted meanwhile, if one has ended: it stays noted. */
  #listedSince(): List {
    const now = markAt(listAt(this.#folder));
    const same = now !== undefined && this.#listMark !== undefined && isSame(this.#listMark, now);
    return same ? emptyList : readList(this.#folder);
  }

  get #build(): number {
    return this.#before.builds + 1;
  }

  #entryOf(key: string): Entry | undefined {
    return this.#wanted.get(key) ?? this.#before.entries.get(key);
  }

  #want(key: string, files: Entry["files"]): void {
    this.#wanted.set(key, { used: this.#build, files });
  }

  /** All files of an entry, each put where it belongs; nothing is put anywhere where one of them is not whole. */
  #take(key: string, targetOf: (path: string) => string): boolean {
    const files = this.#entryOf(key)?.files;
    if (files === undefined) return false;
    const absent = files.filter(([path, sum]) => !this.#whole.standsAt(sum, targetOf(path)));
    if (!absent.every(([, sum]) => this.#whole.has(sum))) return false;
    try {
      for (const [path, sum] of absent) this.#place(sum, targetOf(path));
    } catch {
      // Another build has let go of it just now: what is made in its place is not to stand beside a part of it.
      for (const [path] of files) rmSync(targetOf(path), { force: true });
      return false;
    }
    for (const [path, sum, size] of files) this.#placed.set(targetOf(path), { sum, size });
    this.#want(key, files);
    return true;
  }

  #place(sum: string, target: string): void {
    // What stands there already may be the very file that is known to be whole, under another name.
    if (this.#whole.standsAt(sum, target)) return;
    const folder = dirname(target);
    if (!this.#folders.has(folder)) makeFolder(folder);
    this.#folders.add(folder);
    placeBlob(this.#folder, sum, target);
    this.#whole.linked(sum);
  }

  /**
   * Removes contents that no entry has any more. What another build has just written is in no list yet: it stays, for it is
   * younger than the list.
   */
  async #sweep(known: ReadonlySet<string>, time: number | undefined): Promise<void> {
    const listed = sumsIn(this.#before.entries);
    const loose = (await listBlobs(this.#folder)).filter(({ sum }) => !known.has(sum));
    await inGroups(loose, async ({ sum, file }) => {
      const written = timeOf(file);
      if (listed.has(sum) || (time !== undefined && written !== undefined && written < time))
        await rm(file, { force: true });
    });
  }
}

function withMark(sum: string, mark: Mark | undefined): (readonly [string, Mark])[] {
  return mark === undefined ? [] : [[sum, mark]];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
