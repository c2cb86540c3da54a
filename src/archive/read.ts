/** Reads the files of an archive: bytes to text, nothing more. Knows names and encodings, not what the text means. */
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { compareCodes } from "../text/collate.ts";
import { type PictureFacts, readPicture } from "./picture-file.ts";

export interface SourceFile {
  /** From the archive's folder, NFC, with `/` between folders. */
  readonly path: string;
  /** NFC, `\n` line ends, no byte-order mark. */
  readonly text: string;
}

export interface Picture {
  readonly path: string;
  /** Where it lies on this machine; never part of the output. */
  readonly disk: string;
  /** What is known of it, or why it cannot be shown: a fault only where an article wants to show it. */
  readonly found: PictureFacts | say.Said;
}

export interface Sources {
  readonly folder: string;
  readonly articles: readonly SourceFile[];
  readonly data: readonly SourceFile[];
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly faults: readonly Fault[];
}

interface Found {
  readonly path: string;
  readonly disk: string;
}

export type Progress = (done: number, total: number) => void;

/** The greatest file that is read, in bytes: a long report has a tenth of it. */
export const mostBytes = 4_000_000;
const picture = /\.(jpe?g|png|webp|avif|gif)$/i;
const together = 32;
const picturesTogether = 4;

/**
 * Reads all source files of an archive, in the order of their paths.
 * @param folder the archive: holds `_data/` and `src/articles/`
 * @param progress told how many articles are read
 * @throws {UserError} when the folder is no archive
 */
export async function readSources(folder: string, progress: Progress = () => {}): Promise<Sources> {
  const faults: Fault[] = [];
  const data = await filesBelow(folder, "_data", faults);
  if (data.length === 0) throw new UserError(say.noArchive(folder));
  const found = await filesBelow(folder, "src/articles", faults);
  const [articles, others] = split(found, (file) => file.path.endsWith(".md"));
  const [pictures, strangers] = split(others, (file) => picture.test(file.path));
  for (const { path } of strangers)
    faults.push({ file: path, line: 1, column: 1, ...say.notAnArticle(path.split("/").at(-1) ?? "") });
  return {
    folder,
    data: await readAll(data, faults, () => {}),
    articles: await readAll(articles, faults, progress),
    pictures: new Map((await lookAtAll(pictures)).map((picture) => [picture.path, picture])),
    faults,
  };
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
    if (entry.isDirectory()) found.push(...(await filesBelow(root, path, faults)));
    else if (entry.isFile()) found.push({ path: path.normalize("NFC"), disk: join(root, path) });
    else faults.push({ file: path.normalize("NFC"), line: 1, column: 1, ...say.notPlainFile() });
  }
  return sameNames(
    found.sort((a, b) => compareCodes(a.path, b.path) || compareCodes(a.disk, b.disk)),
    faults,
  );
}

/** Two files whose names differ only in Unicode form would be one address. */
function sameNames(files: readonly Found[], faults: Fault[]): Found[] {
  return files.filter((file, index) => {
    const same = files[index - 1]?.path === file.path;
    if (same) faults.push({ file: file.path, line: 1, column: 1, ...say.sameName(file.path) });
    return !same;
  });
}

async function readAll(files: readonly Found[], faults: Fault[], progress: Progress): Promise<SourceFile[]> {
  const read: SourceFile[] = [];
  for (let start = 0; start < files.length; start += together) {
    const texts = await Promise.all(files.slice(start, start + together).map((file) => readText(file, faults)));
    for (const text of texts) if (text !== undefined) read.push(text);
    progress(Math.min(start + together, files.length), files.length);
  }
  return read;
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

async function readText({ path, disk }: Found, faults: Fault[]): Promise<SourceFile | undefined> {
  const { size } = await lstat(disk);
  const said = size > mostBytes ? say.tooLarge(size, mostBytes) : undefined;
  const text = said === undefined ? decode(await readFile(disk)) : undefined;
  if (text !== undefined) {
    faults.push(...controlFaults(path, text));
    return { path, text };
  }
  faults.push({ file: path, line: 1, column: 1, ...(said ?? say.notUtf8()) });
  return undefined;
}

/** Control characters show nothing, and are allowed neither in XML nor in HTML; each line is told once. */
function controlFaults(file: string, text: string): Fault[] {
  const control = /(?![\t\n])\p{Cc}/u;
  if (!control.test(text)) return [];
  return text.split("\n").flatMap((line, index) => {
    const column = line.search(control);
    return column < 0
      ? []
      : [{ file, line: index + 1, column: column + 1, ...say.controlCharacter(line.charCodeAt(column)) }];
  });
}

/** The text of UTF-8 bytes, normalised; nothing where they are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.replace(/\r\n?/g, "\n").normalize("NFC");
  } catch {
    return undefined;
  }
}

function split<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}
