/** Writes the search index with Pagefind, from documents in memory, in their order. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../input/fault.ts";
import { includedCharacters } from "../../text/shape.ts";
import * as say from "./messages.ts";
import { Pagefind, PagefindEnded } from "./pagefind.ts";

export type Progress = (done: number, total: number) => void;

/** Files that Pagefind adds for its own interface, which this site does not use. */
const unused = [
  "pagefind-ui.css",
  "pagefind-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-component-ui.css",
  "pagefind-component-ui.js",
  "pagefind-highlight.js",
];
/** The module that searches: it serves all shards, and stands beside the newest documents alone. */
export const moduleFiles = ["pagefind.js", "pagefind-worker.js", "wasm.unknown.pagefind"];
/** So many documents wait in line: Pagefind answers in the order in which it is asked. */
const together = 64;

/** A document as it is indexed. */
export interface Written {
  readonly address: string;
  readonly html: string;
}

export interface Wish {
  readonly documents: readonly Written[];
  readonly withModule: boolean;
  /** How much one file of words is to hold. */
  readonly chunkSize: number;
}

/**
 * Writes an index of some documents; once more where Pagefind's process is ended meanwhile, as a system does that is short of memory.
 * @param folder an absolute path; what stands there goes where it is written once more
 * @throws {Error} with Pagefind's own words when it refuses a document
 * @throws {UserError} when its process is ended a second time
 */
export async function writePart(wish: Wish, folder: string, progress: Progress = () => {}): Promise<void> {
  try {
    await writeOnce(wish, folder, progress);
  } catch (error) {
    if (!(error instanceof PagefindEnded)) throw error;
    await rm(folder, { recursive: true, force: true });
    await writeOnce(wish, folder, progress).catch(asSaid);
  }
  const useless = wish.withModule ? unused : [...unused, ...moduleFiles];
  for (const name of useless) await rm(join(folder, name), { force: true });
}

function asSaid(error: unknown): never {
  throw error instanceof PagefindEnded ? new UserError(say.pagefindEnded(error.message)) : error;
}

async function writeOnce({ documents, chunkSize }: Wish, folder: string, progress: Progress): Promise<void> {
  const pagefind = new Pagefind({ PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) });
  try {
    const config = { force_language: "vi", include_characters: includedCharacters };
    const { index_id } = await pagefind.ask({ type: "NewIndex", config });
    await addAll(pagefind, index_id, documents, progress);
    await pagefind.ask({ type: "WriteFiles", index_id, output_path: folder });
  } finally {
    await pagefind.close();
  }
}

async function addAll(pagefind: Pagefind, index_id: unknown, documents: readonly Written[], progress: Progress) {
  for (let start = 0; start < documents.length; start += together) {
    const batch = documents.slice(start, start + together);
    await Promise.all(
      batch.map(({ address, html }) => pagefind.ask({ type: "AddFile", index_id, url: address, file_contents: html })),
    );
    progress(Math.min(start + together, documents.length), documents.length);
  }
}
