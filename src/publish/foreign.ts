/** What in a published site no build has put there: it is somebody's, and nothing may be done with the site that would lose it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareCodes } from "../text/collate.ts";
import { markerName, readMarker } from "./marker.ts";

/** Where a site names all of its files, and the sum of each. */
export const manifestName = "manifest-sha256.txt";

/** Left by file managers wherever they have been; nobody misses them. */
const droppings = new Set([".DS_Store", "Thumbs.db", "desktop.ini", ".directory"]);

/**
 * The files of a site that its manifest does not name.
 * @param site a folder
 * @returns their paths, sorted; none where the site has no manifest, as those of earlier versions, or is not whole
 */
export async function foreignIn(site: string): Promise<string[]> {
  const own = (await readMarker(site))?.state === "complete" ? ownFilesOf(site) : undefined;
  return own === undefined ? [] : namesBelow(site, "").filter((path) => !own.has(path) && !isDropping(path));
}

/**
 * The files that the build of a site has put there, by its manifest.
 * @returns nothing where it has none
 */
export function ownFilesOf(site: string): ReadonlySet<string> | undefined {
  const lines = readManifest(site)?.split("\n") ?? [];
  const paths = lines.flatMap((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? []).map(decoded);
  return paths.length === 0 ? undefined : new Set([...paths, manifestName, markerName]);
}

function readManifest(site: string): string | undefined {
  try {
    return readFileSync(join(site, manifestName), "utf8");
  } catch {
    return undefined;
  }
}

/** RFC 8493, 2.1.3: line ends and the percent sign are written as bytes in hexadecimal. */
function decoded(path: string): string {
  return path.replace(/%(0A|0D|25)/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}

function isDropping(path: string): boolean {
  return droppings.has(path.slice(path.lastIndexOf("/") + 1));
}

/** All that is no folder, links among it: at once, for waiting for each of many folders costs several times as much. */
function namesBelow(folder: string, above: string): string[] {
  return readdirSync(join(folder, above), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? namesBelow(folder, `${above}${entry.name}/`) : `${above}${entry.name}`))
    .sort(compareCodes);
}
