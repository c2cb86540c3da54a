/** What in a published site no build has put there: it is somebody's, and nothing may be done with the site that would lose it. */
import { namesBelow } from "../store/files.ts";
import { manifestIn, manifestName } from "./manifest.ts";
import { markerName, readMarker } from "./marker.ts";

/** Where a file lies that is published in place until it is whole, in the folder of the site: no other is sure to be on the same device. */
export const freshName = ".doi-chieu.new";

/** Left by file managers wherever they have been; nobody misses them. */
const droppings = new Set([freshName, ".DS_Store", "Thumbs.db", "desktop.ini", ".directory"]);

/**
 * The files of a site that its manifest does not name.
 * @param site a folder
 * @returns their paths, sorted; none where the site has no manifest, as those of earlier versions, or is not whole
 */
export async function foreignIn(site: string): Promise<string[]> {
  const own = (await readMarker(site))?.state === "complete" ? ownFilesOf(site) : undefined;
  return own === undefined ? [] : namesBelow(site).filter((path) => !own.has(path) && !isDropping(path));
}

/**
 * The files that the build of a site has put there, by its manifest.
 * @returns nothing where it has none
 */
export function ownFilesOf(site: string): ReadonlySet<string> | undefined {
  const sums = manifestIn(site);
  return sums && new Set([...Object.keys(sums), manifestName, markerName]);
}

function isDropping(path: string): boolean {
  return droppings.has(path.slice(path.lastIndexOf("/") + 1));
}
