/**
 * The usual way to publish: the new site takes the place of the old one in one step, where the system knows one; else by two renames,
 * after which a build that is cut off between them is healed by the next command.
 */
import { renameSync } from "node:fs";
import { dirname } from "node:path";
import { lookAt } from "../store/mark.ts";
import { exchange } from "./exchange.ts";
import { foreignIn } from "./foreign.ts";
import { readMarker } from "./marker.ts";
import type { Place } from "./place.ts";
import { mustGiveWay, removeOwn } from "./site-folder.ts";
import { keepAside } from "./spare.ts";
import { flushFolder, type Way } from "./way.ts";

/** @param spare where the site before the last is kept */
export function bySwap(place: Place, previous: string, spare: string): Way {
  return {
    recover: () => recover(place, previous),
    mayPublish: () => mustGiveWay(place.site),
    tryOut: async () => tryOut(place),
    publish: async () => {
      const old = await takePlace(place, previous);
      flushFolder(dirname(place.site));
      // What was put there in the last moment stays where it is, and the next build names it.
      if (old !== undefined && (await foreignIn(old)).length === 0) await keepAside(old, spare);
    },
  };
}

/** A build that was cut off between the two renames has left the old site under its other name. */
async function recover({ site, next }: Place, previous: string): Promise<void> {
  if (lookAt(site) === undefined && (await readMarker(previous)) !== undefined) renameSync(previous, site);
  for (const folder of [next, previous]) await removeOwn(folder);
}

/**
 * The place of a mount cannot be given to another folder, nor that of a folder which a container has from its image: no number tells, but
 * renaming does. A folder is never renamed to one that holds something, which the next site does: what else is in the way is told first.
 */
function tryOut({ site, next }: Place): void {
  try {
    renameSync(site, next);
  } catch (error) {
    if (isUnmovable(error)) throw error;
  }
}

/** Whether the system says of a folder that it cannot have another name: it is mounted, or lies in another layer. */
export function isUnmovable(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EBUSY" || error.code === "EXDEV");
}

/** @returns where the old site stands now, if there was one */
async function takePlace({ site, next }: Place, previous: string): Promise<string | undefined> {
  if (lookAt(site) === undefined) {
    renameSync(next, site);
    return undefined;
  }
  if (await exchange(next, site)) return next;
  renameSync(site, previous);
  // At once: nothing else of this process comes between the two.
  try {
    renameSync(next, site);
  } catch (error) {
    renameSync(previous, site);
    throw error;
  }
  return previous;
}
