/** Writes the search index with Pagefind, from documents in memory, in their order. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { named } from "../../input/refused.ts";
import { includedCharacters } from "../../text/shape.ts";
import { type Pagefind, withPagefind } from "./pagefind.ts";

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
/** What every index is begun with. */
export const config = { force_language: "vi", include_characters: includedCharacters };
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
 * Writes an index of some documents.
 * @param folder an absolute path; what stands there goes
 * @throws {Error} with Pagefind's own words when it refuses a document
 * @throws {UserError} when its process is ended, and another, too
 */
export async function writePart(wish: Wish, folder: string, progress: Progress = () => {}): Promise<void> {
  const { documents, withModule, chunkSize } = wish;
  await withPagefind({ PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) }, async (pagefind) => {
    // One that was ended may have written a part of it.
    await rm(folder, { recursive: true, force: true });
    const { index_id } = await pagefind.ask({ type: "NewIndex", config });
    await addAll(pagefind, index_id, documents, progress);
    await pagefind.ask({ type: "WriteFiles", index_id, output_path: folder });
  }).catch((error: unknown) => {
    throw named(error, folder);
  });
  const useless = withModule ? unused : [...unused, ...moduleFiles];
  for (const name of useless) await rm(join(folder, name), { force: true });
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
