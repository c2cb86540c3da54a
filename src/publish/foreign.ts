/** What in a published site no build has put there: it is somebody's, and nothing may be done with the site that would lose it. */
import { namesBelow } from "../store/files.ts";
import { comingName, manifestIn, manifestName } from "./manifest.ts";
import { freshMarkerName, markerName, readMarker } from "./marker.ts";

/** Where a file lies that is published in place until it is whole, in the folder of the site: no other is sure to be on the same device. */
export const freshName = ".doi-chieu.new";

/** Left by a build that was cut off, or by file managers wherever they have been; nobody misses them. */
const droppings = new Set([freshName, freshMarkerName, ".DS_Store", "Thumbs.db", "desktop.ini", ".directory"]);

/**
 * The files of a site that its manifest does not name.
 * @param site a folder
 * @returns their paths, sorted; none where the site has no manifest, as those of earlier versions and those that are being built
 */
export async function foreignIn(site: string): Promise<string[]> {
  const own = (await readMarker(site)) === undefined ? undefined : ownFilesOf(site);
  return own === undefined ? [] : othersIn(site, own);
}

/** The files of others in a site that has only just been begun: all but its marker. */
export function unlistedIn(site: string): string[] {
  return othersIn(site, new Set([markerName]));
}

function othersIn(site: string, own: ReadonlySet<string>): string[] {
  return namesBelow(site).filter((path) => !own.has(path) && !isDropping(path));
}

/**
 * The files that the build of a site has put there, by its manifest; and by the one that is coming, where a publishing in place was broken off.
 * @returns nothing where it has neither
 */
export function ownFilesOf(site: string): ReadonlySet<string> | undefined {
  const lists = [manifestIn(site), manifestIn(site, comingName)].filter((list) => list !== undefined);
  if (lists.length === 0) return undefined;
  return new Set([...lists.flatMap((list) => Object.keys(list)), manifestName, comingName, markerName]);
}

function isDropping(path: string): boolean {
  return droppings.has(path.slice(path.lastIndexOf("/") + 1));
}
