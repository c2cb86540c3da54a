/**
 * Whose releases lie in a folder: two links of one name, in different folders, may lead into the same one, and each would take the
 * releases of the other for its own. The first is noted where it does not stand beside them.
 */
import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { writeWhole } from "../store/files.ts";
import { lookAt } from "../store/mark.ts";
import { beside } from "./names.ts";
import { besideSite, type Place, placeOf, realOf } from "./place.ts";

/** The lock of a place: of links that share their releases, one for all. */
export function lockOf(out: string): string {
  return beside(besideSite(out, placeOf(out).site), "lock");
}

/** @throws {UserError} where the releases of a link are those of another that leads to them */
export function mustBeOwn({ out, site }: Place): void {
  const folder = dirname(site);
  const others = [join(folder, basename(out)), notedIn(out, site)].filter((link) => link !== undefined);
  const other = others.find((link) => link !== own(out) && leadsInto(link, folder));
  if (other !== undefined) throw new UserError(say.releasesOfOther(out, other));
}

/** Notes whose releases they are, where that cannot be seen by where they lie. */
export function noteOwner({ out, site }: Place): void {
  if (dirname(own(out)) !== realOf(dirname(site))) writeWhole(ownerAt(out, site), `${own(out)}\n`);
}

/** Whether a folder holds releases of a link of this name that stands elsewhere. */
export function isOwned(folder: string, link: string): boolean {
  return lookAt(beside(join(folder, link), "owner"))?.isFile() === true;
}

/** The link itself, by a path without other links. */
function own(out: string): string {
  return join(realOf(dirname(out)), basename(out));
}

function ownerAt(out: string, site: string): string {
  return beside(besideSite(out, site), "owner");
}

function notedIn(out: string, site: string): string | undefined {
  try {
    return readFileSync(ownerAt(out, site), "utf8").trim();
  } catch {
    return undefined;
  }
}

function leadsInto(link: string, folder: string): boolean {
  if (lookAt(link)?.isSymbolicLink() !== true) return false;
  try {
    return dirname(realpathSync(link)) === realOf(folder);
  } catch {
    return false;
  }
}
