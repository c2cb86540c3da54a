/**
 * The site before the last: it is kept aside, and becomes the staging folder of the next build, which then need not make all folders
 * and links anew. What stands in it is believed of no file: the store looks at each, and what it does not put there goes.
 */
import { readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { lookAt } from "../store/mark.ts";
import { manifestName } from "./manifest.ts";
import { type Marker, writeMarker } from "./marker.ts";
import { beside } from "./names.ts";
import { isSite, removeSite } from "./site-folder.ts";

/** Where the site before the last is kept. */
export function spareOf(out: string): string {
  return join(beside(out, "cache"), "spare");
}

/** Begins with the site before the last, where there is one that can be moved. It is marked first: whoever finds it is to know that it is not whole. */
export async function takeSpare(spare: string, next: string, marker: Marker): Promise<void> {
  if (!(await isSite(spare))) return;
  try {
    // Its list is none of what is going to stand there.
    rmSync(join(spare, manifestName), { force: true });
    await writeMarker(spare, marker);
    renameSync(spare, next);
  } catch {
    // A build can begin with nothing, too.
  }
}

/** The site before is of use to the next build where there is a store to keep it in; what others have put in its place stays. */
export async function keepAside(old: string, spare: string): Promise<void> {
  try {
    if (await isSite(spare)) removeSite(spare);
    if (await isSite(old)) renameSync(old, spare);
  } catch {
    // There is no store, or what stands there cannot be taken away.
  }
  if (lookAt(old) !== undefined) goneIfPossible(old);
}

/** Keeps what a build has made that ends before its time: one step, for whoever stops it is not to wait. */
export function abandonTo(next: string, spare: string): void {
  try {
    if (lookAt(spare) === undefined) renameSync(next, spare);
  } catch {
    // There is no store to keep it in.
  }
  if (lookAt(next) !== undefined) goneIfPossible(next);
}

/** Takes a site away; where that cannot be done now, the next command does it. */
export function goneIfPossible(folder: string): void {
  try {
    removeSite(folder);
  } catch {
    // The next command finds it.
  }
}

/** The files of a folder, absolute. What is neither a file nor a folder goes: through a link something else would be written into. */
export function plainFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesOrGone(path);
    if (entry.isFile()) return [path];
    rmSync(path, { force: true });
    return [];
  });
}

/** The files of a folder, which goes where it has none. */
function filesOrGone(folder: string): string[] {
  const files = plainFilesIn(folder);
  if (files.length === 0) rmSync(folder, { recursive: true, force: true });
  return files;
}

/** Takes away files of a folder, and the folders that are empty without them; what lies behind a link is not of the folder, and stays. */
export function removeFiles(paths: readonly string[], folder: string): void {
  const isInside = insideOf(folder);
  const own = paths.filter((path) => isInside(dirname(path)));
  for (const path of own) removeFile(path);
  for (const path of own) removeEmpty(dirname(path), folder);
}

/** Tells of folders below a folder whether no link leads to them. */
function insideOf(folder: string): (path: string) => boolean {
  const known = new Map([[folder, true]]);
  const isInside = (path: string): boolean => {
    const told = known.get(path) ?? (lookAt(path)?.isSymbolicLink() !== true && isInside(dirname(path)));
    known.set(path, told);
    return told;
  };
  return isInside;
}

/** What stands there now may be a folder, or its own folder a file. */
function removeFile(path: string): void {
  if (lookAt(path)?.isFile() === true) rmSync(path, { force: true });
}

function removeEmpty(path: string, above: string): void {
  if (!path.startsWith(above) || path === above) return;
  try {
    rmdirSync(path);
  } catch {
    // It holds something, or is gone already.
    return;
  }
  removeEmpty(dirname(path), above);
}
