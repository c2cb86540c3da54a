/**
 * Puts parts of an index together to the very files that Pagefind would have made of all their documents at once (ARCHITECTURE.md,
 * decision 35), so that an edit costs the making of one part, and the reader nothing.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inGroups } from "../../store/files.ts";
import { compareCodes } from "../../text/collate.ts";
import { MergedFilters } from "./merged-filters.ts";
import { MergedWords } from "./merged-words.ts";
import { type Meta, metaBody, type Page, readMeta } from "./meta.ts";
import { digits, hashIn, nameOf, readPacked, writePacked } from "./packed.ts";
import { mustBe } from "./postings.ts";

/** A part as Pagefind has written it. */
interface Part {
  readonly folder: string;
  readonly meta: Meta;
  /** How many pages the parts before it have. */
  readonly offset: number;
}

/**
 * Writes all of the whole but its documents, which stay where they are.
 * @param folders of the parts, in the order of their documents
 * @param size how much one file of words is to hold
 */
export async function mergeParts(folders: readonly string[], target: string, size: number): Promise<void> {
  const parts = await partsIn(folders);
  const fields = [...new Set(parts.flatMap(({ meta }) => meta.fields))].sort(compareCodes);
  const words = (await wordsOf(parts, fields)).files(size);
  const filters = (await filtersOf(parts)).files();
  const pages = await pagesOf(parts);
  const version = parts[0]?.meta.version ?? "";
  const body = metaBody({ version, pages, chunks: words.chunks, filters: filters.filters, fields });
  const name = nameOf(body, new Set(), digits.meta);
  await writePacked(target, [...words.files, ...filters.files, { path: `pagefind.${name}.pf_meta`, body }]);
  await writeEntry(folders[0] ?? "", target, name, pages.length);
}

async function partsIn(folders: readonly string[]): Promise<Part[]> {
  const metas = await Promise.all(folders.map(readMeta));
  mustBe(new Set(metas.map(({ version }) => version)).size === 1);
  let offset = 0;
  return metas.map((meta, place) => {
    const part = { folder: folders[place] ?? "", meta, offset };
    offset += meta.pages.length;
    return part;
  });
}

async function wordsOf(parts: readonly Part[], fields: readonly string[]): Promise<MergedWords> {
  const words = new MergedWords();
  for (const { folder, meta, offset } of parts) {
    const place = { offset, fields: meta.fields.map((field) => fields.indexOf(field)) };
    for (const { name } of meta.chunks) words.add(await readPacked(join(folder, "index", `${name}.pf_index`)), place);
  }
  return words;
}

async function filtersOf(parts: readonly Part[]): Promise<MergedFilters> {
  const filters = new MergedFilters();
  for (const { folder, meta, offset } of parts)
    for (const { name } of meta.filters)
      filters.add(await readPacked(join(folder, "filter", `${name}.pf_filter`)), offset);
  return filters;
}

/** The pages of all parts, each under the name that it has in the whole, and where its document lies. */
interface Moving extends Page {
  readonly from: string;
}

/** Two documents of different parts may have one name, for Pagefind makes it as short as it can: the later one has a longer one. */
async function pagesOf(parts: readonly Part[]): Promise<Moving[]> {
  const taken = new Set<string>();
  const pages: Moving[] = [];
  for (const { folder, meta } of parts)
    for (const page of meta.pages) {
      const from = join(folder, documentFile(page.name));
      const hash = hashIn(page.name);
      const name = taken.has(hash) ? nameOf(await readPacked(from), taken) : page.name;
      taken.add(hash);
      pages.push({ ...page, name, from });
    }
  return pages;
}

/** Moves the documents of all parts to where the whole has them. */
export async function moveDocuments(folders: readonly string[], target: string): Promise<void> {
  await mkdir(join(target, "fragment"), { recursive: true });
  await inGroups(await pagesOf(await partsIn(folders)), ({ from, name }) =>
    rename(from, join(target, documentFile(name))),
  );
}

function documentFile(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

/** What Pagefind reads first: the name of the meta file. */
async function writeEntry(part: string, target: string, hash: string, count: number): Promise<void> {
  const entry = JSON.parse(await readFile(join(part, "pagefind-entry.json"), "utf8"));
  const languages = { vi: { ...entry.languages.vi, hash, page_count: count } };
  await writeFile(join(target, "pagefind-entry.json"), JSON.stringify({ ...entry, languages }));
}
