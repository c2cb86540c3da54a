/** Taking a published site and its archive's sources along: each file is read once, held against the manifest, and written elsewhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { UserError } from "../input/fault.ts";
import { outIsBeside } from "../input/messages.ts";
import { overridesFolder } from "../overrides/names.ts";
import { manifestIn, manifestName, type Sums } from "../publish/manifest.ts";
import { type Marker, readMarker } from "../publish/marker.ts";
import { isBeside } from "../publish/names.ts";
import { realOf } from "../publish/place.ts";
import { filesBelow, isWithin, pathIn } from "../store/files.ts";
import { sha256 } from "../text/digest.ts";
import type { Progress } from "./found.ts";
import * as say from "./messages.ts";

/** An archive and its site, which are to be taken along to a place. All are absolute paths. */
export interface Taking {
  readonly archive: string;
  readonly site: string;
  readonly place: string;
}

/** A file to be taken along. */
export interface Taken {
  /** Where it goes, with `/` between folders. */
  readonly path: string;
  readonly file: string;
  /** What it must be, where that is known. */
  readonly sum?: string;
}

/** The folders of an archive that hold what people write. */
const sourceFolders = ["_data", "src/articles", overridesFolder];

/**
 * The place must not be one of what is taken along, nor hold it: it would be a part of itself, or replace it; also by way of links. Nor
 * may it be one that builds use for themselves.
 * @throws {UserError}
 */
export function mustLieApart({ archive, site, place }: Taking): void {
  const kept = [site, ...sourceFolders.map((folder) => pathIn(archive, folder))].map(realOf);
  const real = realOf(place);
  if (kept.some((folder) => isWithin(folder, real) || isWithin(real, folder)))
    throw new UserError(say.placeWithin(place));
  if (place.split(/[/\\]/).some(isBeside)) throw new UserError(outIsBeside(place));
}

/**
 * What is made beside a site is made in places of its own.
 * @throws {UserError} where one of them is, holds or lies within another
 */
export function mustNotMeet(places: readonly string[]): void {
  const [one, other] = places.map(realOf);
  if (one !== undefined && other !== undefined && (isWithin(one, other) || isWithin(other, one)))
    throw new UserError(say.placeWithin(places[1] ?? other));
}

/**
 * The files of a site that is whole.
 * @param below where they go
 * @throws {UserError} when it is not whole, or holds other files than were published
 */
export async function takenOfSite(
  site: string,
  below = "",
): Promise<{ readonly files: Taken[]; readonly marker: Marker }> {
  const [marker, sums] = [await readMarker(site), manifestIn(site)];
  if (marker?.state !== "complete" || sums === undefined) throw new UserError(say.siteWithoutManifest(site));
  const files = await filesBelow(site);
  const others = files.filter((path) => path !== manifestName && sums[path] === undefined);
  const there = new Set(files);
  const lost = Object.keys(sums).filter((path) => !there.has(path));
  const [odd] = [...others, ...lost];
  if (odd !== undefined) throw new UserError(say.siteNotAsPublished(join(site, odd)));
  return { files: files.map((path) => takenOf(site, path, below, sums)), marker };
}

function takenOf(folder: string, path: string, below: string, sums: Sums = {}): Taken {
  const sum = sums[path];
  return { path: below + path, file: pathIn(folder, path), ...(sum !== undefined && { sum }) };
}

/**
 * The files that people have written.
 * @param below where they go
 */
export async function takenOfSources(archive: string, below: string): Promise<Taken[]> {
  const all = await Promise.all(
    sourceFolders.map(async (folder) => {
      const paths = await filesBelow(pathIn(archive, folder)).catch(() => []);
      return paths.map((path) => takenOf(archive, `${folder}/${path}`, below));
    }),
  );
  return all.flat();
}

/**
 * Reads files one by one, and gives each on.
 * @throws {UserError} when one is not what it must be
 */
export async function takeEach(
  files: readonly Taken[],
  write: (path: string, content: Buffer, sum: string) => void,
  progress: Progress,
): Promise<void> {
  for (const [index, { path, file, sum }] of files.entries()) {
    const content = readFileSync(file);
    const found = sha256(content);
    if (sum !== undefined && sum !== found) throw new UserError(say.siteNotAsPublished(file));
    write(path, content, found);
    progress(index + 1, files.length);
    // Files are read at once: here whoever wants to end the command is heard.
    if (index % 50 === 0) await turn();
  }
}
