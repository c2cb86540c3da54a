/**
 * Puts parts of an index together to the very files that Pagefind would have made of all their documents at once (ARCHITECTURE.md,
 * decision 35), so that an edit costs the making of one part, and the reader nothing.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compareCodes } from "../../text/collate.ts";
import { MergedFilters } from "./merged-filters.ts";
import { MergedWords } from "./merged-words.ts";
import { type Meta, metaBody, readMeta } from "./meta.ts";
import { digits, nameOf, readPacked, writePacked } from "./packed.ts";
import { mustBe } from "./postings.ts";

/** A part as Pagefind has written it. */
export interface MergedPart {
  /** Where its index is; its documents need not be there. */
  readonly folder: string;
  /** The names that its documents have in the whole, in its order. */
  readonly names: readonly string[];
}

interface Part extends MergedPart {
  readonly meta: Meta;
  /** How many pages the parts before it have. */
  readonly offset: number;
}

/**
 * Writes all of the whole but its documents, which stay what they are.
 * @param merged the parts, in the order of their documents
 * @param size how much one file of words is to hold
 * @param before files of an earlier whole that this code has written, by their paths in it
 */
export async function mergeParts(
  merged: readonly MergedPart[],
  target: string,
  size: number,
  before?: ReadonlyMap<string, string>,
): Promise<void> {
  const parts = partsOf(merged);
  const fields = [...new Set(parts.flatMap(({ meta }) => meta.fields))].sort(compareCodes);
  const words = wordsOf(parts, fields).files(size);
  const filters = filtersOf(parts).files();
  const pages = parts.flatMap(({ meta, names }) =>
    meta.pages.map((page, place) => ({ ...page, name: names[place] ?? page.name })),
  );
  const version = parts[0]?.meta.version ?? "";
  const body = metaBody({ version, pages, chunks: words.chunks, filters: filters.filters, fields });
  const name = nameOf(body, new Set(), digits.meta);
  const files = [...words.files, ...filters.files, { path: `pagefind.${name}.pf_meta`, body }];
  await writePacked(target, files, before);
  await writeEntry(parts[0]?.folder ?? "", target, name, pages.length);
}

function partsOf(merged: readonly MergedPart[]): Part[] {
  let offset = 0;
  const parts = merged.map((part) => {
    const meta = readMeta(part.folder);
    const known = { ...part, meta, offset };
    offset += meta.pages.length;
    return known;
  });
  mustBe(new Set(parts.map(({ meta }) => meta.version)).size === 1);
  return parts;
}

function wordsOf(parts: readonly Part[], fields: readonly string[]): MergedWords {
  const words = new MergedWords();
  for (const { folder, meta, offset } of parts) {
    const place = { offset, fields: meta.fields.map((field) => fields.indexOf(field)) };
    for (const { name } of meta.chunks) words.add(readPacked(join(folder, "index", `${name}.pf_index`)), place);
  }
  return words;
}

function filtersOf(parts: readonly Part[]): MergedFilters {
  const filters = new MergedFilters();
  for (const { folder, meta, offset } of parts)
    for (const { name } of meta.filters) filters.add(readPacked(join(folder, "filter", `${name}.pf_filter`)), offset);
  return filters;
}

/** What Pagefind reads first: the name of the meta file. */
async function writeEntry(folder: string, target: string, hash: string, count: number): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, "pagefind-entry.json"), "utf8"));
  const languages = { vi: { ...entry.languages.vi, hash, page_count: count } };
  await writeFile(join(target, "pagefind-entry.json"), JSON.stringify({ ...entry, languages }));
}
