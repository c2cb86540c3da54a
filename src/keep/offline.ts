/**
 * A copy of a site that is read without a server, straight from its files: all but searching. What it was made from lies in it too. It is
 * made from the finished pages, so that it says to the letter what these say; it is checked as they are before it takes its place.
 */
import { readFileSync } from "node:fs";
import { href } from "../archive/addresses.ts";
import { checkSite } from "../check/check.ts";
import { FaultsError } from "../input/fault.ts";
import { languages } from "../input/languages.ts";
import { originalOf } from "../policy/packable.ts";
import { locked } from "../publish/lock.ts";
import { manifestIn, manifestName } from "../publish/manifest.ts";
import { markerName } from "../publish/marker.ts";
import { lockOf } from "../publish/owner.ts";
import { placeOf } from "../publish/place.ts";
import { openStaging } from "../publish/staging.ts";
import { named, type OutputFile } from "../render/file.ts";
import { bundled } from "../render/scripts.ts";
import { pathIn, writeInstead } from "../store/files.ts";
import { type Strings, stringsOf } from "../strings/strings.ts";
import { fill } from "../text/fill.ts";
import { isOriginal, safeEnd } from "../text/original.ts";
import { describedSchema } from "./bag-tags.ts";
import { mustBeUnedited } from "./edited.ts";
import type { Progress } from "./found.ts";
import { languageOf, type Spoken } from "./language.ts";
import { mustLieApart, type Taken, type Taking, takeEach, takenOfSite, takenOfSources } from "./tree.ts";
import { unserved } from "./unserved.ts";

/**
 * Writes a copy; to be called while nobody else publishes the site.
 * @returns how many files it has
 * @throws {UserError} when the site is not as it was published, or something else stands in the place
 */
export async function writeOffline(taking: Taking, progress: Progress = () => {}): Promise<number> {
  mustLieApart(taking);
  return locked(
    lockOf(taking.place),
    () => {},
    () => writeAlone(taking, progress),
  );
}

async function writeAlone({ archive, site, place }: Taking, progress: Progress): Promise<number> {
  const { files, marker } = await takenOfSite(site);
  const spoken = languageOf(files);
  const strings = stringsOf(spoken.language);
  const sources = (await takenOfSources(archive, `${strings.offline.folder}/`)).map(asShown);
  const earlier = placeOf(place).site;
  await mustBeUnedited(earlier, manifestIn(earlier) ?? {});
  const staging = await openStaging(place, { fresh: true });
  try {
    const count = await fillCopy(
      staging.folder,
      [...files.filter(({ path }) => !own.has(path) && originalOf(path) === undefined), ...sources],
      spoken,
      progress,
    );
    const further = (marker.further ?? []).map(({ folder, indexed }) => [folder, indexed] as const);
    await staging.complete(new Map([["", marker.indexed], ...further]));
    const { faults } = await checkSite(staging.folder);
    if (faults.length > 0) throw new FaultsError(faults);
    await staging.publish();
    return count + own.size;
  } catch (error) {
    staging.discard();
    throw error;
  }
}

/** A page that was saved elsewhere is not run from here either. */
function asShown(taken: Taken): Taken {
  const { path } = taken;
  return isOriginal(path) ? { ...taken, path: path.replace(/[^.]*$/, safeEnd(path)) } : taken;
}

/** The copy has its own; and whoever reads files takes no packed ones, which would not be what its pages are. */
const own: ReadonlySet<string> = new Set([markerName, manifestName]);

/** @returns how many files it has written */
async function fillCopy(
  folder: string,
  files: readonly Taken[],
  { language, about }: Spoken,
  progress: Progress,
): Promise<number> {
  const strings = stringsOf(language);
  const script = named("/assets/offline.js", Buffer.from(await bundled("offline.ts", {}, "iife")));
  const write = (path: string, content: Buffer): void => writeInstead(pathIn(folder, path), content);
  await takeEach(files, (path, content) => write(path, pageOr(path, content, script, strings)), progress);
  write(script.address.slice(1), Buffer.from(script.content));
  write(strings.offline.file, Buffer.from(readMeOf(about, strings)));
  return files.length + 2;
}

/** A page that needs no server; whatever else, and the page that a server alone shows, is as it was. */
function pageOr(path: string, content: Buffer, script: OutputFile, { offline }: Strings): Buffer {
  if (!path.endsWith(".html") || path === "404.html" || path.startsWith(`${offline.folder}/`)) return content;
  const html = content.toString();
  const spoken = languages.find((language) => html.includes(`<html lang="${language}"`));
  const told = spoken === undefined ? offline.search : stringsOf(spoken).offline.search;
  return Buffer.from(unserved(html, { script: href(`/${path}`, script.address), told }));
}

/** What whoever finds the folder should know, in a file that any program shows. */
function readMeOf(about: Taken | undefined, { offline, paths }: Strings): string {
  const { title } = describedSchema.parse(JSON.parse(readFileSync(about?.file ?? "", "utf8")));
  return fill(offline.text, { title, data: paths.data, sources: offline.folder, manifest: manifestName });
}
