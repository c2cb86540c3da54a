/** What of a site is not as it was published before: so much has to go to a host that is brought up to date by what differs. */
import { relative, sep } from "node:path";
import { keyOf } from "../store/key.ts";
import type { Store } from "../store/store.ts";

export interface Changes {
  /** Files that are new, or not what they were. */
  readonly files: number;
  /** Their bytes. */
  readonly bytes: number;
  readonly gone: number;
}

type Listed = Readonly<Record<string, string>>;

function listKey(): string {
  return keyOf(["published"], ["src/pipeline/changes.ts"]);
}

/**
 * Compares a site that is about to be published with the one that was published last.
 * @param folder where it was built, an absolute path
 * @returns nothing where none was published before, as far as the store knows
 */
export function changesIn(store: Pick<Store, "read" | "placed">, folder: string): Changes | undefined {
  const bytes = store.read(listKey());
  const before: unknown = bytes && JSON.parse(Buffer.from(bytes).toString());
  if (!isListed(before)) return undefined;
  const now = [...store.placed()].map(([target, placed]) => [pathOf(target, folder), placed] as const);
  const changed = now.filter(([path, { sum }]) => before[path] !== sum);
  const there = new Set(now.map(([path]) => path));
  return {
    files: changed.length,
    bytes: changed.reduce((total, [, { size }]) => total + size, 0),
    gone: Object.keys(before).filter((path) => !there.has(path)).length,
  };
}

/** Notes what is published now. */
export function notePublished(store: Pick<Store, "write" | "placed">, folder: string): void {
  const list = [...store.placed()].map(([target, { sum }]) => [pathOf(target, folder), sum] as const);
  store.write(listKey(), Buffer.from(JSON.stringify(Object.fromEntries(list.sort()))));
}

function pathOf(target: string, folder: string): string {
  return relative(folder, target).split(sep).join("/");
}

/** The store gives nothing that this file has not written. */
function isListed(before: unknown): before is Listed {
  return typeof before === "object" && before !== null;
}
