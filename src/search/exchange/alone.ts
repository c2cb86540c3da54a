/** A document indexed by itself, in memory: what of any index it stands in is its own. */
import { htmlOf } from "../index/content.ts";
import { type FileInMemory, filesOf } from "../index/in-memory.ts";
import { metaIn, type Page } from "../index/meta.ts";
import { documentPath } from "../index/names.ts";
import { hashOf, unpacked } from "../index/packed.ts";
import { type Pagefind, withPagefind } from "../index/pagefind.ts";
import { all } from "../index/parts.ts";
import { mustBe } from "../index/postings.ts";
import type { Indexed } from "../index/tasks.ts";
import { config } from "../index/write.ts";

export interface Alone {
  readonly page: Page;
  /** What its name in any index begins. */
  readonly hash: string;
  /** The document itself, as it is shown. */
  readonly fragment: Buffer;
  /** Its words, and where they stand. */
  readonly words: Buffer;
  /** The names of its metadata, by the numbers that its words have for them. */
  readonly fields: readonly string[];
}

/**
 * Indexes each of some documents as the build does it among others.
 * @throws {Error} with Pagefind's own words when it refuses one
 */
export async function indexedAlone(documents: readonly Indexed[]): Promise<Alone[]> {
  if (documents.length === 0) return [];
  return withPagefind({ PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(all) }, async (pagefind) => {
    const made: Alone[] = [];
    for (const document of documents) made.push(await aloneOf(pagefind, document));
    return made;
  });
}

async function aloneOf(pagefind: Pagefind, { address, content }: Indexed): Promise<Alone> {
  const { index_id } = await pagefind.ask({ type: "NewIndex", config });
  await pagefind.ask({ type: "AddFile", index_id, url: address, file_contents: htmlOf(content) });
  const files = await filesOf(pagefind, index_id);
  await pagefind.ask({ type: "DeleteIndex", index_id });
  const bodyOf = (isIt: (path: string) => boolean): Buffer => bodyIn(files, isIt);
  const { pages, chunks, fields } = metaIn(bodyOf((path) => path.endsWith(".pf_meta")));
  const [page] = pages;
  mustBe(page !== undefined && pages.length === 1 && chunks.length === 1);
  const fragment = bodyOf((path) => path === documentPath(page?.name ?? ""));
  const words = bodyOf((path) => path === `index/${chunks[0]?.name}.pf_index`);
  return { page: page ?? { name: "", words: 0, group: "" }, hash: hashOf(fragment), fragment, words, fields };
}

function bodyIn(files: readonly FileInMemory[], isIt: (path: string) => boolean): Buffer {
  const file = files.find(({ path }) => isIt(path));
  if (file === undefined) throw new Error("the search index is not as it is known");
  return unpacked(file.content, file.path);
}
