/**
 * Staging: a site is built in a folder beside the published one and takes its place by two renames, only when it is whole.
 * Whatever an earlier build left behind is healed first.
 */
import { rmSync } from "node:fs";
import { lstat, mkdir, readdir, rename } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { toolVersion } from "../tool.ts";
import { type Marker, markerName, readMarker, writeMarker } from "./marker.ts";
import { plainFilesIn, removeFiles } from "./spare.ts";
import { type KnownSum, sumOf } from "./sums.ts";

export interface Staging {
  /** Where the new site is built. */
  readonly folder: string;
  /**
   * Takes away what stands there of an earlier site and was not put there now; to be called when all else is written.
   * @param placed the places of what belongs there, absolute
   */
  readonly clear: (placed: { readonly has: (path: string) => boolean }) => void;
  /**
   * Marks the new site as whole; to be called when all else is written, before it is checked.
   * @param indexed how many documents its index holds
   * @param knownSum of files of the index that need not be read
   */
  readonly complete: (indexed: number, knownSum?: KnownSum) => Promise<void>;
  /** Puts the new site in the place of the old one. */
  readonly publish: () => Promise<void>;
  /** Takes the new site away again; the published one stays as it is. */
  readonly discard: () => Promise<void>;
}

export interface StagingOptions {
  /** Begins with nothing, not with what an earlier build has left for this. */
  readonly fresh?: boolean;
}

/**
 * Opens a staging folder for a site.
 * @param out where the site is to be published, an absolute path
 * @throws {UserError} when something stands there that no build of this tool has made, or nothing can be written there
 */
export async function openStaging(out: string, { fresh = false }: StagingOptions = {}): Promise<Staging> {
  const next = beside(out, "next");
  const previous = beside(out, "prev");
  const spare = join(beside(out, "cache"), "spare");
  let standing: readonly string[] = [];
  const marker: Marker = { tool: "doi-chieu", version: toolVersion(), state: "building", indexed: 0 };
  try {
    await recover(out, next, previous);
    await mustBeReplaceable(out);
    if (!fresh) await takeSpare(spare, next, marker);
    await mkdir(next, { recursive: true });
    await writeMarker(next, marker);
    standing = standingIn(next);
  } catch (error) {
    throw error instanceof Error && "syscall" in error
      ? new UserError(say.cannotBePublished(out, error.message))
      : error;
  }
  return {
    folder: next,
    clear: (placed) =>
      removeFiles(
        standing.filter((path) => !placed.has(path)),
        next,
      ),
    complete: async (indexed, knownSum) => {
      const indexSum = await sumOf(join(next, "pagefind"), knownSum);
      await writeMarker(next, { ...marker, state: "complete", indexed, indexSum });
    },
    publish: async () => {
      await swap(out, next, previous);
      await keepAside(previous, spare);
    },
    discard: () => remove(next),
  };
}

/** `/site/dist` has `/site/.dist.next`, `/site/.dist.prev`, `/site/.dist.cache` and `/site/.dist.lock` beside it. */
export function beside(out: string, what: "next" | "prev" | "cache" | "lock"): string {
  return join(dirname(out), `.${basename(out)}.${what}`);
}

/** A build that was cut off between the two renames has left the old site under its other name. */
async function recover(out: string, next: string, previous: string): Promise<void> {
  if (!(await exists(out)) && (await readMarker(previous)) !== undefined) await rename(previous, out);
  for (const folder of [next, previous]) {
    await mustBeReplaceable(folder);
    await remove(folder);
  }
}

async function swap(out: string, next: string, previous: string): Promise<void> {
  const marker = await readMarker(next);
  if (marker?.state !== "complete") throw new Error("a site that is not whole was to be published");
  await mustBeReplaceable(out);
  if (await exists(out)) await rename(out, previous);
  try {
    await rename(next, out);
  } catch (error) {
    await rename(previous, out).catch(() => {});
    throw error;
  }
}

/** Begins with the site before the last, where there is one that can be moved. It is marked first: whoever finds it is to know that it is not whole. */
async function takeSpare(spare: string, next: string, marker: Marker): Promise<void> {
  if (!(await isSite(spare))) return;
  await writeMarker(spare, marker)
    .then(() => rename(spare, next))
    .catch(() => {});
}

/** The files that a staging folder begins with; links go before anything is done by way of them. */
function standingIn(next: string): readonly string[] {
  return plainFilesIn(next).filter((path) => path !== join(next, markerName));
}

/** The site before is of use to the next build where there is a store to keep it in; what others have put in its place stays. */
async function keepAside(previous: string, spare: string): Promise<void> {
  if (await isSite(spare)) await remove(spare).catch(() => {});
  await rename(previous, spare).catch(() => remove(previous));
}

/** Whether a folder, and no link to one, is a site of this tool. */
async function isSite(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && (await readMarker(folder)) !== undefined;
}

/** Takes a site away, its marker last: if this is cut off, what is left is still known as this tool's. */
async function remove(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  // At once: waiting for each of many files costs several times what taking it away does.
  for (const name of names.filter((name) => name !== markerName))
    rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Only nothing, an empty folder, or a site of this tool may be replaced. */
async function mustBeReplaceable(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined);
  if (found === undefined) return;
  if (!found.isDirectory()) throw new UserError(say.outNoFolder(folder));
  if ((await readMarker(folder)) !== undefined || (await readdir(folder)).length === 0) return;
  throw new UserError(say.outOfOthers(folder));
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}
