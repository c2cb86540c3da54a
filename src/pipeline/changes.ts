/** What of a site is not as it was published before: so much has to go to a host that is brought up to date by what differs. */
import { lstatSync } from "node:fs";
import { manifestName, type Sums } from "../publish/manifest.ts";
import { pathIn } from "../store/files.ts";

export interface Changes {
  /** Files that are new, or not what they were. */
  readonly files: number;
  /** Their bytes. */
  readonly bytes: number;
  readonly gone: number;
}

/**
 * Compares a site that is about to be published with the one that is.
 * @param folder where it was built, an absolute path
 * @param now what its manifest names
 * @param before what the manifest of the published one names
 */
export function changesIn(folder: string, now: Sums, before: Sums): Changes {
  const differing = Object.keys(now).filter((path) => before[path] !== now[path]);
  const gone = Object.keys(before).filter((path) => now[path] === undefined).length;
  // A manifest does not name itself.
  const changed = differing.length + gone > 0 ? [...differing, manifestName] : [];
  return {
    files: changed.length,
    bytes: changed.reduce((total, path) => total + lstatSync(pathIn(folder, path)).size, 0),
    gone,
  };
}
