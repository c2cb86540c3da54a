/** A bag (BagIt, RFC 8493): the site, what it was made from, and a sum for each file, to be put away or handed on as a whole. */
import { mkdirSync, readFileSync } from "node:fs";
import { lstat, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { UserError } from "../input/fault.ts";
import { readManifest, type Sums } from "../publish/manifest.ts";
import { filesBelow, pathIn, writeInstead } from "../store/files.ts";
import { stringsOf } from "../strings/strings.ts";
import { agent, type Described, describedSchema, listName, tagFiles, tagListName } from "./bag-tags.ts";
import { mustBeUnedited } from "./edited.ts";
import type { Progress } from "./found.ts";
import { languageOf } from "./language.ts";
import * as say from "./messages.ts";
import { isOldZip } from "./old-zip.ts";
import { replaceWhole } from "./replace.ts";
import { mustLieApart, type Taken, type Taking, takeEach, takenOfSite, takenOfSources } from "./tree.ts";
import { writeZip } from "./zip.ts";

/**
 * Writes a bag; to be called while nobody else publishes the site.
 * @param taking its place is a folder, or a ZIP file where its name ends so
 * @returns how many files its payload has
 * @throws {UserError} when the site is not as it was published, or something else stands in the place
 */
export async function writeBag(taking: Taking, progress: Progress = () => {}): Promise<number> {
  mustLieApart(taking);
  const { place } = taking;
  if (!/\.zip$/i.test(place)) return replaceWhole(place, isOldBag, (fresh) => fillBag(fresh, taking, progress));
  return replaceWhole(place, isOldZip, async (fresh) => {
    const folder = `${fresh}.bag`;
    try {
      const files = await fillBag(folder, taking, progress);
      await writeZip(fresh, folder, basename(place).replace(/\.zip$/i, ""), await zipOrder(folder));
      return files;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}

/** Writes all of a bag into a new folder. */
async function fillBag(folder: string, { archive, site }: Taking, progress: Progress): Promise<number> {
  const { files } = await takenOfSite(site, "data/site/");
  const all = [...files, ...(await takenOfSources(archive, "data/"))];
  const payload: Record<string, string> = {};
  let bytes = 0;
  mkdirSync(folder);
  const write = (path: string, content: Buffer, sum: string): void => {
    writeInstead(pathIn(folder, path), content);
    payload[path] = sum;
    bytes += content.length;
  };
  await takeEach(all, write, progress);
  const tags = Object.entries(tagFiles(describedIn(files, site), payload, bytes));
  for (const [name, text] of tags) writeInstead(join(folder, name), Buffer.from(text));
  return all.length;
}

/** @throws {UserError} where the site has no data package that can be read */
function describedIn(files: readonly Taken[], site: string): Described {
  const { language, about } = languageOf(files, "data/site/");
  try {
    return describedSchema.parse(JSON.parse(readFileSync(about?.file ?? "", "utf8")));
  } catch {
    throw new UserError(say.siteNotAsPublished(join(site, stringsOf(language).paths.data, "datapackage.json")));
  }
}

/** What a bag says of itself comes first: by it a file is known before all of it is read. */
async function zipOrder(folder: string): Promise<string[]> {
  const first = ["bagit.txt", "bag-info.txt"];
  return [...first, ...(await filesBelow(folder)).filter((path) => !first.includes(path))];
}

/**
 * Whether a folder is empty, or a bag of this tool to which nobody has added anything.
 * @throws {UserError} where somebody has changed a file of it
 */
async function isOldBag(place: string): Promise<boolean> {
  if (!(await lstat(place)).isDirectory()) return false;
  if ((await readdir(place)).length === 0) return true;
  const [payload, tags] = [listName, tagListName].map((name) => readManifest(textAt(place, name)));
  if (!textAt(place, "bag-info.txt").includes(agent) || payload === undefined || tags === undefined) return false;
  const own: Sums = { ...payload, ...tags, [tagListName]: "" };
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const isOld =
    entries.every((entry) => entry.isFile() || entry.isDirectory()) &&
    (await filesBelow(place)).every((path) => Object.hasOwn(own, path));
  if (isOld) await mustBeUnedited(place, { ...payload, ...tags });
  return isOld;
}

/** Nothing where there is no such file. */
function textAt(place: string, name: string): string {
  try {
    return readFileSync(join(place, name), "utf8");
  } catch {
    return "";
  }
}
