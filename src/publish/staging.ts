/**
 * Staging: a site is built in a folder beside the published one and becomes it only when it is whole. Whatever an earlier build has left
 * behind is healed first.
 */
import { join } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { makeFolders } from "../store/make-folder.ts";
import { sha256 } from "../text/digest.ts";
import { toolVersion } from "../tool.ts";
import { asideOf, putAside } from "./aside.ts";
import { inPlace } from "./in-place.ts";
import { manifestIn, manifestName, type Sums, writeManifest } from "./manifest.ts";
import { type Marker, markerName, markerText, readMarker, writeMarker } from "./marker.ts";
import { beside } from "./names.ts";
import { type Place, placeOf } from "./place.ts";
import { byRelease } from "./release.ts";
import { abandonTo, goneIfPossible, plainFilesIn, removeFiles, spareOf, takeSpare } from "./spare.ts";
import { noteStands, standsOf } from "./stands.ts";
import { type KnownSum, sumBelow, sumsOf } from "./sums.ts";
import { bySwap, isUnmovable } from "./swap.ts";
import type { Way } from "./way.ts";

export interface Staging {
  /** Where the new site is built. */
  readonly folder: string;
  /** Where files of the published site are put that are not as they were published. */
  readonly aside: string;
  /**
   * Takes away what stands there of an earlier site and was not put there now; to be called when all else is written.
   * @param placed the places of what belongs there, absolute
   */
  readonly clear: (placed: { readonly has: (path: string) => boolean }) => void;
  /**
   * Marks the new site as whole; to be called when all else is written, before it is checked.
   * @param indexed how many documents the index of each language holds, by the folder of its site; the one at the root is ""
   * @param knownSum of files that need not be read
   * @returns what its manifest names
   */
  readonly complete: (indexed: ReadonlyMap<string, number>, knownSum?: KnownSum) => Promise<Sums>;
  /** What the manifest of the published site names; nothing where there is none. */
  readonly published: () => Sums | undefined;
  /**
   * Makes the new site the published one.
   * @returns the files of the old one that were not as they had been published, and have been put aside
   * @throws {UserError} when something stands there meanwhile that must stay, or the system refuses it
   */
  readonly publish: () => Promise<readonly string[]>;
  /** Takes the new site away again; the published one stays as it is. */
  readonly discard: () => void;
  /** Leaves at once: the published site stays as it is, and what was built is of use to the next build. */
  readonly abandon: () => void;
}

export interface StagingOptions {
  /** Begins with nothing, not with what an earlier build has left for this. */
  readonly fresh?: boolean | undefined;
  /** Publishes into the folder that is there, file by file, where it cannot be given for another. */
  readonly inPlace?: boolean | undefined;
}

/**
 * Opens a staging folder for a site.
 * @param out where the site is to be published, an absolute path
 * @throws {UserError} when something stands there that no build of this tool has made, or nothing can be written there
 */
export async function openStaging(out: string, options: StagingOptions = {}): Promise<Staging> {
  const place = placeOf(out);
  const spare = spareOf(out);
  const way = wayTo(place, spare, options);
  const { next } = place;
  const marker: Marker = { tool: "doi-chieu", version: toolVersion(), state: "building", indexed: 0 };
  const standing = await told(out, () => begin(next, way, options.fresh === true ? undefined : spare, marker));
  return {
    folder: next,
    aside: asideOf(out),
    clear: (placed) =>
      removeFiles(
        standing.filter((path) => !placed.has(path)),
        next,
      ),
    complete: async (indexed, knownSum) => {
      const sums = await seal(next, { ...marker, state: "complete" }, indexed, knownSum);
      noteStands(next, sums, standsOf(out));
      return sums;
    },
    published: () => manifestIn(place.site),
    publish: () => told(out, () => publish(place, way), options.inPlace),
    discard: () => goneIfPossible(next),
    abandon: () => abandonTo(next, spare),
  };
}

/**
 * Heals what a build has left that was cut off: a site that it had moved away comes back.
 * @param out where the site is published, an absolute path
 * @throws {UserError} when something of others stands in the way
 */
export async function recover(out: string): Promise<void> {
  await told(out, () => wayTo(placeOf(out), spareOf(out), {}).recover());
}

function wayTo(place: Place, spare: string, { inPlace: isInPlace = false }: StagingOptions): Way {
  if (isInPlace) return inPlace(place, spare);
  return place.isLink ? byRelease(place, spare) : bySwap(place, beside(place.out, "prev"), spare);
}

/** Notes what a site holds, file by file, and marks it as whole; the marker, which is written last, is noted as it is going to be. */
async function seal(
  next: string,
  marker: Marker,
  indexed: ReadonlyMap<string, number>,
  knownSum?: KnownSum,
): Promise<Sums> {
  const { [manifestName]: _, ...found } = await sumsOf(next, knownSum);
  const [own, ...further] = [...indexed].map(([folder, count]) => ({
    folder,
    indexed: count,
    indexSum: sumBelow(`${folder}pagefind/`, found),
  }));
  const whole: Marker = {
    ...marker,
    indexed: own?.indexed ?? 0,
    indexSum: own?.indexSum,
    ...(further.length > 0 && { further }),
  };
  const sums = { ...found, [markerName]: sha256(markerText(whole)) };
  writeManifest(next, sums);
  await writeMarker(next, whole);
  return sums;
}

/** @returns the files that the staging folder begins with; links go before anything is done by way of them */
async function begin(next: string, way: Way, spare: string | undefined, marker: Marker): Promise<string[]> {
  await way.recover();
  await way.mayPublish();
  if (spare !== undefined) await takeSpare(spare, next, marker);
  makeFolders(next);
  await writeMarker(next, marker);
  await way.tryOut().catch((error: unknown) => {
    goneIfPossible(next);
    throw error;
  });
  return plainFilesIn(next).filter((path) => path !== join(next, markerName));
}

async function publish(place: Place, way: Way): Promise<readonly string[]> {
  if ((await readMarker(place.next))?.state !== "complete")
    throw new Error("a site that is not whole was to be published");
  await way.mayPublish();
  const edited = putAside(place);
  await way.publish();
  return edited;
}

/** What the system refuses is told in words, with the place that it is about. */
async function told<T>(out: string, act: () => Promise<T>, inPlace = false): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    if (inPlace) throw new UserError(say.partlyPublished(out, error.message));
    throw new UserError(isUnmovable(error) ? say.outCannotMove(out) : say.cannotBePublished(out, error.message));
  }
}
