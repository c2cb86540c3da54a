/** The file of an index that tells what its other files hold. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CborReader, CborWriter } from "./cbor.ts";
import { readPacked } from "./packed.ts";
import { mustBe } from "./postings.ts";

export interface Page {
  /** The name of the document. */
  readonly name: string;
  /** How many words it has. */
  readonly words: number;
  /** Of a file with several documents, which nothing here makes. */
  readonly group: string;
}

/** A file of words, from one to another. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** A filter and its file. */
export interface FilterFile {
  readonly filter: string;
  readonly name: string;
}

export interface Meta {
  readonly version: string;
  readonly pages: readonly Page[];
  readonly chunks: readonly Chunk[];
  readonly filters: readonly FilterFile[];
  /** The names of the documents' metadata. */
  readonly fields: readonly string[];
}

/** Reads that file, whatever its name. */
export function readMeta(folder: string): Meta {
  const name = readdirSync(folder).find((one) => one.endsWith(".pf_meta"));
  mustBe(name !== undefined);
  return metaIn(readPacked(join(folder, name ?? "")));
}

/** What is in that file. */
export function metaIn(body: Buffer): Meta {
  const reader = new CborReader(body);
  const row = (length: number): void => mustBe(reader.list() === length);
  row(6);
  const version = reader.text();
  const pages = reader.each(() => {
    row(3);
    return { name: reader.text(), words: reader.number(), group: reader.text() };
  });
  const chunks = reader.each(() => {
    row(3);
    return { from: reader.text(), to: reader.text(), name: reader.text() };
  });
  const filters = reader.each(() => {
    row(2);
    return { filter: reader.text(), name: reader.text() };
  });
  // Orders of Pagefind's own, which nothing here makes.
  row(0);
  return { version, pages, chunks, filters, fields: reader.each(() => reader.text()) };
}

export function metaBody({ version, pages, chunks, filters, fields }: Meta): Buffer {
  const writer = new CborWriter();
  writer.list(6);
  writer.text(version);
  writer.each(pages, ({ name, words, group }) => {
    writer.list(3);
    writer.text(name);
    writer.number(words);
    writer.text(group);
  });
  writer.each(chunks, ({ from, to, name }) => writer.texts([from, to, name]));
  writer.each(filters, ({ filter, name }) => writer.texts([filter, name]));
  writer.list(0);
  writer.texts(fields);
  return writer.done();
}
