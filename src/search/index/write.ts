/** Writes the search index with Pagefind's Node interface, from documents in memory, in their order. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { includedCharacters } from "../../text/shape.ts";
import type { Document } from "./documents.ts";

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
const together = 64;

export interface Wish {
  readonly documents: readonly Document[];
  readonly withModule: boolean;
  /** How much one file of words is to hold. */
  readonly chunkSize: number;
}

/**
 * Writes an index of some documents.
 * @param folder an absolute path
 * @throws {Error} with Pagefind's own words when it refuses a document
 */
export async function writePart(
  { documents, withModule, chunkSize }: Wish,
  folder: string,
  progress: Progress = () => {},
): Promise<void> {
  const before = process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"];
  process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = String(chunkSize);
  try {
    const { index, errors } = await createIndex({ forceLanguage: "vi", includeCharacters: includedCharacters });
    if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join("; ")}`);
    await addAll(index, documents, progress);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`the search index cannot be written: ${written.errors.join("; ")}`);
  } finally {
    await close();
    if (before === undefined) delete process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"];
    else process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = before;
  }
  const useless = withModule ? unused : [...unused, ...moduleFiles];
  for (const name of useless) await rm(join(folder, name), { force: true });
}

/** Pagefind answers requests in the order in which they come, so that a few may wait in line. */
async function addAll(index: PagefindIndex, documents: readonly Document[], progress: Progress): Promise<void> {
  for (let start = 0; start < documents.length; start += together) {
    const batch = documents.slice(start, start + together);
    const answers = await Promise.all(
      batch.map(({ address, html }) => index.addHTMLFile({ url: address, content: html })),
    );
    const errors = answers.flatMap(({ errors }) => errors);
    if (errors.length > 0) throw new Error(`the search index refuses a document: ${errors.join("; ")}`);
    progress(Math.min(start + together, documents.length), documents.length);
  }
}
