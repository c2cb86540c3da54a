/**
 * How the files of a site stood when it was made. By it a later build tells, without reading them, that nobody has written into them
 * since; only a file that stands otherwise is held against its sum. The list may be lost at any time: then all are read.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "../store/files.ts";
import { lookAt } from "../store/mark.ts";
import { sha256 } from "../text/digest.ts";
import { comingName, manifestIn, manifestName, printManifest, type Sums } from "./manifest.ts";
import { markerName } from "./marker.ts";
import { beside } from "./names.ts";

/** So many lists stay: of the site, of the next one, and of those before, to which a link may be turned back. */
const kept = 4;

/** Where the lists of a site lie. */
export function standsOf(out: string): string {
  return join(beside(out, "cache"), "stands");
}

/**
 * Notes how the files of a site stand. Where that cannot be written, or where there is no store beside it, as with a copy to be read
 * without a server, a later build reads them.
 * @param sums what its manifest names
 * @param stands the folder of the lists
 */
export function noteStands(site: string, sums: Sums, stands: string): void {
  if (!existsSync(dirname(stands))) return;
  const lines = Object.keys(sums).map((path) => lineOf(path, standing(`${site}/${path}`) ?? ""));
  try {
    writeWhole(listOf(site, stands), [sha256(printManifest(sums)), ...lines].join("\n"));
    forgetOldest(stands);
  } catch {
    // The store is closed to writing.
  }
}

/**
 * The files of a site that are neither what its manifest says nor what a publishing in place that was broken off has put there. One
 * that is gone is no loss.
 * @param stands the folder of the lists
 */
export function editedIn(site: string, stands: string): string[] {
  const [own, coming] = [manifestIn(site) ?? {}, manifestIn(site, comingName) ?? {}];
  const known = knownIn(site, stands);
  const isEdited = (path: string): boolean => {
    const now = standing(`${site}/${path}`);
    if (now === undefined || known.has(lineOf(path, now))) return false;
    const sum = sha256(readFileSync(`${site}/${path}`));
    return sum !== own[path] && sum !== coming[path];
  };
  // The marker says by turns that the site is being made and that it is whole.
  const paths = [...Object.keys(own), ...Object.keys(coming).filter((path) => own[path] === undefined)];
  return paths.filter((path) => path !== markerName && isEdited(path));
}

/** The lines of how each file stood; none where the list is of another manifest. */
function knownIn(site: string, stands: string): ReadonlySet<string> {
  try {
    const [sum, ...lines] = readFileSync(listOf(site, stands), "utf8").split("\n");
    return new Set(sum === sha256(readFileSync(join(site, manifestName))) ? lines : []);
  } catch {
    return new Set();
  }
}

function lineOf(path: string, standing: string): string {
  return `${standing}\t${path}`;
}

/** A site is known by its folder, whatever name that has just now. */
function listOf(site: string, stands: string): string {
  return join(stands, `${lookAt(site)?.ino ?? 0}`);
}

/** Links that are made and go change none of it. Nothing where there is no file. All systems know this slash: of many paths, joining costs more than the look. */
function standing(file: string): string | undefined {
  const found = lookAt(file);
  return found?.isFile() === true ? `${found.ino} ${found.size} ${found.mtimeMs}` : undefined;
}

function forgetOldest(stands: string): void {
  const lists = readdirSync(stands).filter((name) => /^\d+$/.test(name));
  const timed = lists.map((name) => ({ name, time: lookAt(join(stands, name))?.mtimeMs ?? 0 }));
  for (const { name } of timed.sort((a, b) => b.time - a.time).slice(kept)) rmSync(join(stands, name), { force: true });
}
