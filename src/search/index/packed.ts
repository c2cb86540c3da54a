/** The files of Pagefind's index: packed with gzip behind a signature, and named by what is in them. */
import { createHash } from "node:crypto";
import { linkSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { inGroups } from "../../store/files.ts";
import { makeFolders } from "../../store/make-folder.ts";

const signature = Buffer.from("pagefind_dcd");
const pack = promisify(gzip);
/** A little smaller than Pagefind's own (13.21 MB instead of 13.24 for 10,000 articles), in half the time of the smallest. */
const packing = { level: 7, memLevel: 9 };

/** What is in a file. */
export function readPacked(file: string): Buffer {
  return unpacked(readFileSync(file), file);
}

/**
 * The same of a file that is at hand.
 * @param file what it is called
 */
export function unpacked(packed: Uint8Array, file: string): Buffer {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error(`${file} is no file of a search index`);
  return bytes.subarray(signature.length);
}

/** A file as it is read unpacked, too: for whoever has it at once, packing costs more than it saves. */
export function withSignature(body: Uint8Array): Buffer {
  return Buffer.concat([signature, body]);
}

/** Pagefind's WebAssembly in an index. */
export function readProgram(index: string): Buffer {
  return readPacked(join(index, "wasm.unknown.pagefind"));
}

/** A file's name below its index, and what is in it. */
export interface IndexFile {
  readonly path: string;
  readonly body: Buffer;
}

/**
 * Writes files, packed by as many threads as there are.
 * @param before packed files of an earlier index, by their paths in it: one that has the same in it is linked, for packing takes most
 * of the time in which parts are put together, and an edit leaves most files what they were
 */
export async function writePacked(
  folder: string,
  files: readonly IndexFile[],
  before: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const below of new Set(files.map(({ path }) => dirname(path)))) makeFolders(join(folder, below));
  await inGroups(files, async ({ path, body }) => {
    const file = join(folder, path);
    if (!wasLinked(before.get(path), body, file)) await writeFile(file, await pack(withSignature(body), packing));
  });
}

/** The name of a file tells of a part of the sum alone, so that what is in it is compared. */
function wasLinked(known: string | undefined, body: Buffer, file: string): boolean {
  try {
    if (known === undefined || !readPacked(known).equals(body)) return false;
    linkSync(known, file);
    return true;
  } catch {
    // It is gone, or cannot be linked here.
    return false;
  }
}

/** What the name of every file begins with: the language that the whole index is said to have. */
const language = "vi_";
/** So many digits has a hash at least: of the meta file, and of all others. */
export const digits = { meta: 10, other: 7 } as const;

/**
 * The name of what is in a file, as Pagefind gives it: longer where another file has it.
 * @param taken gets the name
 */
export function nameOf(body: Buffer, taken: Set<string>, least: number = digits.other): string {
  const hash = hashOf(body);
  let length = least;
  while (taken.has(hash.slice(0, length)) && length < hash.length) length += 1;
  taken.add(hash.slice(0, length));
  return language + hash.slice(0, length);
}

/** What every name of a content begins. */
export function hashOf(body: Uint8Array): string {
  // Each byte by itself, so that one below 16 has one digit.
  return [...createHash("sha1").update(body).digest()].map((byte) => byte.toString(16)).join("");
}

/** What of a name tells of what is in the file. */
export function hashIn(name: string): string {
  return name.slice(language.length);
}
