/** What of a site is not as it was published before: so much has to go to a host that is brought up to date by what differs. */
import { lstatSync, readFileSync } from "node:fs";
import { pathIn } from "../store/files.ts";
import { keyOf } from "../store/key.ts";
import type { Store } from "../store/store.ts";
import { sha256 } from "../text/digest.ts";

export interface Changes {
  /** Files that are new, or not what they were. */
  readonly files: number;
  /** Their bytes. */
  readonly bytes: number;
  readonly gone: number;
}

/** What stands for the content of each file of a site, by its path. */
export type Listed = Readonly<Record<string, string>>;

/**
 * Compares a site that is about to be published with the one that was published last.
 * @param folder where it was built, an absolute path
 * @param now all its files
 * @returns nothing where none was published before, as far as the store knows
 */
export function changesIn(store: Pick<Store, "read">, folder: string, now: Listed): Changes | undefined {
  const bytes = store.read(listKey());
  const before: unknown = bytes && JSON.parse(Buffer.from(bytes).toString());
  if (!isListed(before)) return undefined;
  const changed = Object.keys(now).filter((path) => before[path] !== now[path]);
  return {
    files: changed.length,
    bytes: changed.reduce((total, path) => total + lstatSync(pathIn(folder, path)).size, 0),
    gone: Object.keys(before).filter((path) => now[path] === undefined).length,
  };
}

/** Notes what is published now. */
export function notePublished(store: Pick<Store, "write">, published: Listed): void {
  store.write(listKey(), Buffer.from(JSON.stringify(published)));
}

/**
 * The files of a site that is built.
 * @param folder where, an absolute path
 * @param paths of all its files, from there
 */
export function listOf(store: Pick<Store, "placed">, folder: string, paths: readonly string[]): Listed {
  const known = store.placed();
  return Object.fromEntries(paths.map((path) => [path, sumAt(pathIn(folder, path), known)]));
}

/** The marker and the manifest are not put in their place by the store. */
function sumAt(file: string, known: ReturnType<Store["placed"]>): string {
  return known.get(file)?.sum ?? sha256(readFileSync(file));
}

function listKey(): string {
  return keyOf(["published"], ["src/pipeline/changes.ts"]);
}

/** The store gives nothing that this file has not written. */
function isListed(before: unknown): before is Listed {
  return typeof before === "object" && before !== null;
}
