/** Places where no site is ever published, whatever stands there. */
import { homedir } from "node:os";
import { basename, dirname, join, parse } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { overridesFolder } from "../overrides/names.ts";
import { isWithin } from "../store/files.ts";
import { lookAt } from "../store/mark.ts";
import { isBeside, siteOfRelease } from "./names.ts";
import { isOwned } from "./owner.ts";
import { realOf } from "./place.ts";

/** The folders of an archive that hold its sources: a site within them would be read as a part of them by the next build. */
const sources = ["_data", "_data/targets", "src", "src/articles", overridesFolder];

/**
 * Refuses the root of the system, the home folder and what it lies in, the archive itself and what it lies in, and its sources;
 * also by way of links. And the names that builds of another site use beside it: what stands there they take away.
 * @param out an absolute path
 * @param archive an absolute path
 * @throws {UserError}
 */
export function mustBeAllowed(out: string, archive: string): void {
  const place = realOf(out);
  const kept = realOf(archive);
  if (place === parse(place).root || isWithin(place, realOf(homedir()))) throw new UserError(say.outIsHome(out));
  if (isWithin(place, kept)) throw new UserError(say.outHoldsArchive(out));
  if (sources.some((source) => isWithin(realOf(join(kept, source)), place)))
    throw new UserError(say.outWithinSources(out));
  if (out.split(/[/\\]/).some(isBeside) || isRelease(out)) throw new UserError(say.outIsBeside(out));
}

/** Whether a folder has the name of a release of a link that stands beside it. */
function isRelease(out: string): boolean {
  const link = siteOfRelease(basename(out));
  if (link === undefined) return false;
  const folder = dirname(out);
  return lookAt(join(folder, link))?.isSymbolicLink() === true || isOwned(folder, link);
}
