/** A store while a build uses it. */
import { renameSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { sha256 } from "../text/digest.ts";
import type { Adopted } from "./adopt.ts";
import { adoptBlob, blobAt, listBlobs, placeBlob, readBlob, timeOf, writeBlob } from "./blobs.ts";
import { type Entry, emptyList, type List, listAt, readList, writeList } from "./entries.ts";
import { remaining, sumsIn } from "./evict.ts";
import { inFolder, inGroups, pathIn, writeInstead } from "./files.ts";
import { ignore } from "./ignore.ts";
import type { KeptBeside, Placed, Store, TargetOf } from "./kept.ts";
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
  #isIgnored = false;

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
    this.#keep(key, target, content, sha256(content));
  }

  read(key: string): Uint8Array | undefined {
    const entry = this.#entryOf(key);
    const content = entry?.files[0] && readBlob(this.#folder, entry.files[0][1]);
    if (entry !== undefined && content !== undefined) this.#want(key, entry.files);
    return content;
  }

  write(key: string, content: Uint8Array): void {
    const sum = sha256(content);
    this.#ignore();
    try {
      this.#whole.write(sum, () => writeBlob(this.#folder, sum, content));
      this.#want(key, [["", sum, content.length]]);
    } catch (error) {
      this.#failure ??= messageOf(error);
    }
  }

  touch(key: string): boolean {
    const files = this.#wholeFilesOf(key);
    if (files !== undefined) this.#want(key, files);
    return files !== undefined;
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
    const sum = sha256(content);
    this.#keep(sum, target, content, sum);
  }

  look(key: string): ReadonlyMap<string, string> | undefined {
    const files = this.#wholeFilesOf(key);
    return files && new Map(files.map(([path, sum]) => [path, blobAt(this.#folder, sum)]));
  }

  spread(key: string, targetOf: TargetOf): boolean {
    return this.#take(key, targetOf);
  }

  adopt(key: string, folder: string, files: readonly Adopted[], targetOf: TargetOf): void {
    const kept = files.map((file) => this.#adopt(file, pathIn(folder, file[0]), targetOf(file[0])));
    if (kept.every((one) => one))
      this.#want(
        key,
        files.map(([path, sum, size]) => [path, sum, size]),
      );
  }

  async close(isDone = true): Promise<string | undefined> {
    this.#ignore();
    const time = timeOf(listAt(this.#folder));
    const { builds, entries, marks } = this.#listedSince();
    const others = new Map([...this.#before.entries, ...entries].filter(([key]) => !this.#wanted.has(key)));
    const spare = isDone ? this.#spare : Number.POSITIVE_INFINITY;
    const kept = new Map([...this.#wanted, ...remaining(others, this.#wanted, spare)]);
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

  /** Before anything is put there: none of it belongs into the archive's repository. */
  #ignore(): void {
    if (!this.#isIgnored) ignore(this.#folder);
    this.#isIgnored = true;
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

  #keep(key: string, target: string, content: Uint8Array, sum: string): void {
    this.#placed.set(target, { sum, size: content.length });
    this.#ignore();
    try {
      if (!this.#whole.standsAt(sum, target)) {
        this.#whole.write(sum, () => writeBlob(this.#folder, sum, content));
        this.#place(sum, target);
      }
      this.#want(key, [["", sum, content.length]]);
    } catch (error) {
      // A store that cannot be written costs time, not the build.
      this.#failure ??= messageOf(error);
      writeInstead(target, content);
    }
  }

  /** @returns whether it is kept; it has its place in any case */
  #adopt([, sum, size, mark]: Adopted, file: string, target: string | undefined): boolean {
    if (target !== undefined) this.#placed.set(target, { sum, size });
    try {
      if (mark === undefined) this.#whole.write(sum, () => adoptBlob(this.#folder, sum, file));
      else this.#whole.note(sum, mark);
      if (target !== undefined) this.#place(sum, target);
      return true;
    } catch (error) {
      this.#failure ??= messageOf(error);
      if (target !== undefined) inFolder(dirname(target), () => renameSync(file, target));
      return false;
    }
  }

  /** All files of an entry, each put where it belongs; nothing is put anywhere where one of them is not whole. */
  #take(key: string, targetOf: TargetOf): boolean {
    const files = this.#entryOf(key)?.files;
    if (files === undefined) return false;
    const wanted = files.map(([path, sum, size]) => ({ target: targetOf(path), sum, size }));
    const placed = wanted.flatMap(({ target, ...file }) => (target === undefined ? [] : [{ target, ...file }]));
    if (!wanted.every(({ target, sum }) => this.#isWholeAt(sum, target))) return false;
    try {
      for (const { target, sum } of placed) this.#place(sum, target);
    } catch {
      // Another build has let go of it just now: what is made in its place is not to stand beside a part of it.
      for (const { target } of placed) rmSync(target, { force: true });
      return false;
    }
    for (const { target, sum, size } of placed) this.#placed.set(target, { sum, size });
    this.#want(key, files);
    return true;
  }

  /** Whether a content is whole, where it stands in its place or else where it is kept. */
  #isWholeAt(sum: string, target: string | undefined): boolean {
    return (target !== undefined && this.#whole.standsAt(sum, target)) || this.#whole.has(sum);
  }

  #wholeFilesOf(key: string): Entry["files"] | undefined {
    const files = this.#entryOf(key)?.files;
    return files?.every(([, sum]) => this.#whole.has(sum)) === true ? files : undefined;
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
