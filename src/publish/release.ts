/**
 * Publishing where a link leads to the site, as servers like it: the new site is a folder of its own, and the link is changed in one step.
 * The release before stays until the next build, for a server may be reading from it.
 */
import { readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, isAbsolute, relative } from "node:path";
import { lookAt } from "../store/mark.ts";
import { foreignIn, ownFilesOf } from "./foreign.ts";
import { beside } from "./names.ts";
import { mustBeOwn, noteOwner } from "./owner.ts";
import { besideSite, type Place, realOf } from "./place.ts";
import { isSite, mustGiveWay, removeOwn, removeSite } from "./site-folder.ts";
import { keepAside } from "./spare.ts";
import { editedIn, standsOf } from "./stands.ts";
import { flushFolder, type Way } from "./way.ts";

/** @param spare where a site that nobody reads any more is kept */
export function byRelease(place: Place, spare: string): Way {
  return {
    recover: async () => {
      mustBeOwn(place);
      await recover(place);
    },
    mayPublish: async () => {
      mustBeOwn(place);
      await mustGiveWay(place.site);
    },
    // A link that cannot be made can take no place either.
    tryOut: async () => {
      makeLink(place, place.site);
      rmSync(linkBeside(place));
    },
    publish: () => publish(place, spare),
  };
}

/** Releases that no link leads to stay until the next site is published: a build that was cut off has left them, or somebody has turned the link back. */
async function recover(place: Place): Promise<void> {
  await removeOwn(place.next);
  if (lookAt(linkBeside(place))?.isSymbolicLink() === true) rmSync(linkBeside(place));
}

async function publish(place: Place, spare: string): Promise<void> {
  const before = await releasesOf(place);
  const release = releaseAt(place, 1 + Math.max(0, ...numbersAt(place)));
  noteOwner(place);
  renameSync(place.next, release);
  try {
    makeLink(place, release);
    renameSync(linkBeside(place), place.out);
  } catch (error) {
    removeSite(release);
    throw error;
  }
  flushFolder(dirname(place.out));
  for (const folder of before) if (folder !== place.site) await keepAside(folder, spare);
}

/** Makes the link that is to take the place of the one that was named; it leads on in the same manner, by a relative or an absolute path. */
function makeLink(place: Place, target: string): void {
  const link = linkBeside(place);
  if (lookAt(link)?.isSymbolicLink() === true) rmSync(link);
  const isAbsoluteLink = isAbsolute(readlinkSync(place.out));
  symlinkSync(isAbsoluteLink ? target : relative(realOf(dirname(place.out)), target), link, "dir");
}

function linkBeside({ out }: Place): string {
  return beside(out, "link");
}

/** The releases of a link that this tool has made and nobody has put anything into or changed, as folders beside the published one. */
async function releasesOf(place: Place): Promise<string[]> {
  const found: string[] = [];
  for (const number of numbersAt(place)) {
    const release = releaseAt(place, number);
    if (await isUntouched(release, standsOf(place.out))) found.push(release);
  }
  return found;
}

/** The numbers that are taken, whatever has become of what has them. */
function numbersAt(place: Place): number[] {
  const folder = dirname(place.site);
  const names = lookAt(folder) === undefined ? [] : readdirSync(folder);
  return names.map((name) => numberOf(place, name)).filter((number) => number > 0);
}

async function isUntouched(folder: string, stands: string): Promise<boolean> {
  const isListed = (await isSite(folder)) && ownFilesOf(folder) !== undefined;
  return isListed && (await foreignIn(folder)).length === 0 && editedIn(folder, stands).length === 0;
}

function releaseAt({ out, site }: Place, number: number): string {
  return `${besideSite(out, site)}.release-${number}`;
}

/** 0 where a folder is no release of this link. */
function numberOf({ out }: Place, folder: string): number {
  const name = basename(folder);
  const start = `${basename(out)}.release-`;
  const digits = name.startsWith(start) ? name.slice(start.length) : "";
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
}
