/** Builds the search index with Pagefind's Node interface, from documents in memory, in their order. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { includedCharacters } from "../text/shape.ts";
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
const together = 64;

/**
 * Writes the index of all documents into a folder.
 * One index for now; where the archive is cut into shards, each is one call of this.
 * @param documents sorted: the order in which they are added decides the bytes
 * @param folder an absolute path, `…/pagefind`
 * @throws {Error} with Pagefind's own words when it refuses a document
 */
export async function buildIndex(
  documents: readonly Document[],
  folder: string,
  progress: Progress = () => {},
): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "vi", includeCharacters: includedCharacters });
    if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join("; ")}`);
    await addAll(index, documents, progress);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`the search index cannot be written: ${written.errors.join("; ")}`);
  } finally {
    await close();
  }
  for (const name of unused) await rm(join(folder, name), { force: true });
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
