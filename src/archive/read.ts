/**
 * Reads the files of an archive: bytes to text, nothing more. Knows names and encodings, not what the text means. Its own components are
 * compiled here, so that what is wrong with them is told with all else.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { type Fault, UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { overridesFolder } from "../overrides/names.ts";
import { type Overrides, readOverrides } from "../overrides/read.ts";
import { lookAt } from "../store/mark.ts";
import { type Recall, recallNothing } from "../store/recall.ts";
import { compareCodes } from "../text/collate.ts";
import { isOriginal } from "../text/original.ts";
import { caseless, unportable } from "../text/portable.ts";
import { lookAtOriginals, type Original } from "./originals.ts";
import { type PictureFacts, readPicture } from "./picture-file.ts";
import { type ArticleFile, articleFile, type Found, heldFile, readText, type SourceFile } from "./source-file.ts";

export interface Picture {
  readonly path: string;
  /** Where it lies on this machine; never part of the output. */
  readonly disk: string;
  /** What is known of it, or why it cannot be shown: a fault only where an article wants to show it. */
  readonly found: PictureFacts | say.Said;
}

export interface Sources {
  readonly folder: string;
  readonly articles: readonly ArticleFile[];
  readonly data: readonly SourceFile[];
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The files that articles were made from, by their paths. */
  readonly originals: ReadonlyMap<string, Original>;
  /** What it puts in the place of what is built in. */
  readonly overrides?: Overrides;
  readonly faults: readonly Fault[];
}

export type Progress = (done: number, total: number) => void;

const picture = /\.(jpe?g|png|webp|avif|gif)$/i;
/** After so many files, what else the process does has its turn. */
const inTurn = 256;
const picturesTogether = 4;

/**
 * Reads all source files of an archive, in the order of their paths.
 * @param folder the archive: holds `_data/` and `src/articles/`
 * @param progress told how many articles are read
 * @param recall what earlier builds have found in the same files
 * @throws {UserError} when the folder is no archive
 */
export async function readSources(
  folder: string,
  progress: Progress = () => {},
  recall: Recall = recallNothing,
): Promise<Sources> {
  const faults: Fault[] = [];
  const data = await filesBelow(folder, "_data", faults);
  if (data.length === 0) throw new UserError(say.noArchive(folder));
  const found = await filesBelow(folder, "src/articles", faults);
  const own = (await filesBelow(folder, overridesFolder, faults)).flatMap((file) => readText(file, faults) ?? []);
  const [articles, others] = split(found, (file) => file.path.endsWith(".md"));
  const [originals, rest] = split(others, (file) => isOriginal(file.path));
  const [pictures, strangers] = split(rest, (file) => picture.test(file.path));
  for (const { path } of strangers)
    faults.push({ file: path, line: 1, column: 1, ...say.notAnArticle(path.split("/").at(-1) ?? "") });
  return {
    folder,
    data: data.flatMap((file) => readText(file, faults) ?? []),
    articles: await lookAtArticles(articles, faults, progress, recall),
    pictures: new Map((await lookAtAll(pictures)).map((picture) => [picture.path, picture])),
    originals: new Map(lookAtOriginals(originals, recall).map((original) => [original.path, original])),
    overrides: await readOverrides(own, faults, recall),
    faults,
  };
}

/**
 * Reads one article again, as `readSources` does.
 * @param path as its `ArticleFile` has it
 * @param disk where it lies on this machine
 * @returns nothing where it is not there, or has a fault
 */
export function readAgain(path: string, disk: string): ArticleFile | undefined {
  const faults: Fault[] = [];
  if (lookAt(disk)?.isFile() !== true) return undefined;
  const file = readText({ path, disk }, faults);
  return file && faults.length === 0 ? heldFile(file) : undefined;
}

/** The plain files below a folder, hidden ones left out, sorted by their normalised paths. */
async function filesBelow(root: string, folder: string, faults: Fault[]): Promise<Found[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw new UserError(say.cannotBeRead(join(root, folder), error.message));
  });
  const found: Found[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = `${folder}/${entry.name}`;
    const said = nameFault(entry.name);
    if (said !== undefined) faults.push({ file: path.normalize("NFC"), line: 1, column: 1, ...said });
    // One by one: of a hundred thousand at once the stack would be full.
    if (entry.isDirectory()) for (const file of await filesBelow(root, path, faults)) found.push(file);
    else if (entry.isFile()) found.push({ path: path.normalize("NFC"), disk: join(root, path) });
    else faults.push({ file: path.normalize("NFC"), line: 1, column: 1, ...say.notPlainFile() });
  }
  return sameNames(
    found.sort((a, b) => compareCodes(a.path, b.path) || compareCodes(a.disk, b.disk)),
    faults,
  );
}

/** What becomes a file again wherever the archive is copied to must have a name there. */
function nameFault(name: string): say.Said | undefined {
  const why = unportable(name);
  if (why === undefined) return undefined;
  if (why === "device") return say.nameOfDevice(name);
  return why === "end" ? say.nameEndsOddly(name) : say.nameHoldsSign(why.sign);
}

/** Two files whose names differ only in Unicode form would be one address; of those that differ in capitals, a copy may lose one. */
function sameNames(files: readonly Found[], faults: Fault[]): Found[] {
  const first = new Map<string, string>();
  return files.filter(({ path }) => {
    const other = first.get(caseless(path));
    if (other === undefined) first.set(caseless(path), path);
    else
      faults.push({ file: path, line: 1, column: 1, ...(other === path ? say.sameName : say.sameNameButCase)(other) });
    return other === undefined;
  });
}

async function lookAtArticles(
  files: readonly Found[],
  faults: Fault[],
  progress: Progress,
  recall: Recall,
): Promise<ArticleFile[]> {
  const articles: ArticleFile[] = [];
  for (const [index, file] of files.entries()) {
    articles.push(...[articleFile(file, faults, recall) ?? []].flat());
    if ((index + 1) % inTurn !== 0 && index + 1 < files.length) continue;
    progress(index + 1, files.length);
    await turn();
  }
  return articles;
}

/** A few at a time, for each may be large. */
async function lookAtAll(files: readonly Found[]): Promise<Picture[]> {
  const looked: Picture[] = [];
  for (let start = 0; start < files.length; start += picturesTogether) {
    const some = files.slice(start, start + picturesTogether);
    looked.push(...(await Promise.all(some.map(async (file) => ({ ...file, found: await readPicture(file.disk) })))));
  }
  return looked;
}

function split<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
