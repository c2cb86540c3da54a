/**
 * Publishing into a folder that cannot be given for another, as one that is mounted: file by file. That is not one step: until it is
 * over, readers meet files of both sites. What is new comes first, then what differs, the entry of the search after what it needs, and only
 * then goes what is there no longer. A build that is cut off leaves a marker that says so, and the next one does the rest.
 */
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { editionName } from "../search/folders.ts";
import { filesBelow, pathIn } from "../store/files.ts";
import { makeFolders } from "../store/make-folder.ts";
import { lookAt } from "../store/mark.ts";
import { foreignIn, freshName as fresh, ownFilesOf } from "./foreign.ts";
import { comingName, manifestIn, manifestName, printManifest } from "./manifest.ts";
import { markerName, readMarker, writeMarker } from "./marker.ts";
import type { Place } from "./place.ts";
import { mustBeListed, mustBeOurs, mustHaveBegunAlone, removeOwn } from "./site-folder.ts";
import { keepAside, removeFiles } from "./spare.ts";
import { flushFolder, type Way } from "./way.ts";

/** @param spare where the site that was built is kept, when it has been copied */
export function inPlace(place: Place, spare: string): Way {
  const { site, next } = place;
  return {
    recover: () => removeOwn(next),
    mayPublish: async () => {
      await mustBeOurs(site);
      await mustBeListed(site);
      await mustHaveBegunAlone(site);
      // Before it is built nobody knows what stands in its way.
      const contested = lookAt(next) === undefined ? [] : await contestedIn(place, await filesBelow(next));
      if (contested.length > 0) throw new UserError(say.foreignInSite(site, contested));
    },
    tryOut: async () => {
      makeFolders(site);
      copyFileSync(join(next, markerName), join(site, fresh));
      rmSync(join(site, fresh));
    },
    publish: async () => {
      await copyAll(next, site);
      flushFolder(site);
      await keepAside(next, spare);
    },
  };
}

/**
 * What others have put into the site stays where it is, unless a file of the next one is to stand there.
 * @param paths of the next site
 */
async function contestedIn({ site }: Place, paths: readonly string[]): Promise<string[]> {
  return lookAt(site) === undefined ? [] : standingWhere(await foreignIn(site), paths, true);
}

async function copyAll(next: string, site: string): Promise<void> {
  const paths = (await filesBelow(next)).filter((path) => path !== markerName && path !== manifestName);
  const before = ownFilesOf(site) ?? new Set<string>();
  const marker = await readMarker(next);
  if (marker === undefined) throw new Error("a site without a marker was to be published");
  await writeMarker(site, { ...marker, state: "building" });
  announce(next, site);
  const differing = paths.filter((path) => !isSame(pathIn(next, path), pathIn(site, path)));
  const gone = goneFrom(before, paths);
  const at = (path: string): string => pathIn(site, path);
  removeFiles(standingWhere(gone, paths).map(at), site);
  for (const path of inOrder(differing, before)) put(pathIn(next, path), at(path), site);
  removeFiles(gone.map(at), site);
  // While anything of the old site is there, its own list names it: who goes on after this was broken off knows what is to go.
  put(pathIn(next, manifestName), at(manifestName), site);
  rmSync(at(comingName));
  await writeMarker(site, marker);
}

/** Lists what is going to stand there, before any of it does; of one that was broken off all that it has put there may still stand. */
function announce(next: string, site: string): void {
  const coming = { ...manifestIn(site, comingName), ...manifestIn(next) };
  writeFileSync(join(site, fresh), printManifest(coming));
  renameSync(join(site, fresh), join(site, comingName));
}

function goneFrom(before: ReadonlySet<string>, paths: readonly string[]): string[] {
  const here = new Set([...paths, markerName, manifestName, comingName]);
  return [...before].filter((path) => !here.has(path));
}

/** What is new before what differs; then what leads to the index, and what tells readers that there is another. */
function inOrder(paths: readonly string[], before: ReadonlySet<string>): string[] {
  const rankOf = (path: string): number => {
    if (path.endsWith(`/${editionName}`)) return 3;
    if (path.endsWith("pagefind-entry.json")) return 2;
    return before.has(path) ? 1 : 0;
  };
  return [...paths].sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * Files and links where a folder is to stand, and those below what is to be a file.
 * @param same whether those count, too, where a file of the same path is to stand
 */
function standingWhere(there: readonly string[], paths: readonly string[], same = false): string[] {
  const files = new Set(paths);
  const folders = new Set(paths.flatMap(foldersOf));
  return there.filter(
    (path) => folders.has(path) || foldersOf(path).some((folder) => files.has(folder)) || (same && files.has(path)),
  );
}

/** The folders that a path leads through. */
function foldersOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, place) => names.slice(0, place + 1).join("/"));
}

function isSame(one: string, other: string): boolean {
  const size = lookAt(other)?.isFile() === true ? lookAt(other)?.size : undefined;
  return size !== undefined && size === lookAt(one)?.size && readFileSync(one).equals(readFileSync(other));
}

/** Whoever reads meanwhile finds the old file or the new one, whole. */
function put(file: string, target: string, site: string): void {
  makeFolders(dirname(target));
  copyFileSync(file, join(site, fresh));
  renameSync(join(site, fresh), target);
}
