/** Folders that hold a site of this tool: known by their marker, taken away so that what is left of one is still known. */
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { lookAt } from "../store/mark.ts";
import { foreignIn, ownFilesOf, unlistedIn } from "./foreign.ts";
import { freshMarkerName, markerName, readMarker } from "./marker.ts";

/** Whether a folder, and no link to one, is a site of this tool. */
export async function isSite(folder: string): Promise<boolean> {
  return lookAt(folder)?.isDirectory() === true && (await readMarker(folder)) !== undefined;
}

/** Takes a site away, its marker last: if this is cut off, what is left is still known as this tool's. */
export function removeSite(folder: string): void {
  // At once: waiting for each of many files costs several times what taking it away does.
  for (const name of namesIn(folder).filter((name) => name !== markerName))
    rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Takes away what an earlier build has left.
 * @throws {UserError} when it holds what no build has put there
 */
export async function removeOwn(folder: string): Promise<void> {
  await mustBeReplaceable(folder);
  removeSite(folder);
}

/**
 * A site may be replaced only where nobody has put anything into it.
 * @throws {UserError} when what stands there must stay
 */
export async function mustBeReplaceable(folder: string): Promise<void> {
  await mustBeOurs(folder);
  await mustBeListed(folder);
  const foreign = lookAt(folder) === undefined ? [] : await foreignIn(folder);
  if (foreign.length > 0) throw new UserError(say.foreignInSite(folder, foreign));
}

/**
 * The same of the site that is published, which may be one that a publishing in place has only begun.
 * @throws {UserError} when what stands there must stay
 */
export async function mustGiveWay(site: string): Promise<void> {
  await mustBeReplaceable(site);
  await mustHaveBegunAlone(site);
}

/**
 * Where publishing in place was broken off before it could list what it brings, nothing that stands there is its own.
 * @throws {UserError} when anything does
 */
export async function mustHaveBegunAlone(site: string): Promise<void> {
  const others = (await isSite(site)) && ownFilesOf(site) === undefined ? unlistedIn(site) : [];
  if (others.length > 0) throw new UserError(say.foreignInSite(site, others));
}

/**
 * Of a whole site its manifest tells what is its own: without that nobody knows what of it is somebody's.
 * @throws {UserError} where it cannot be read
 */
export async function mustBeListed(folder: string): Promise<void> {
  if ((await readMarker(folder))?.state === "complete" && ownFilesOf(folder) === undefined)
    throw new UserError(say.siteWithoutList(folder));
}

/**
 * A site is published only where there is nothing, an empty folder, or a site of this tool: also one of which nothing is written yet but
 * the beginning of its marker.
 * @throws {UserError}
 */
export async function mustBeOurs(folder: string): Promise<void> {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) throw new UserError(say.outNoFolder(folder));
  if ((await readMarker(folder)) === undefined && readdirSync(folder).some((name) => name !== freshMarkerName))
    throw new UserError(say.outOfOthers(folder));
}

function namesIn(folder: string): string[] {
  return lookAt(folder)?.isDirectory() === true ? readdirSync(folder) : [];
}
