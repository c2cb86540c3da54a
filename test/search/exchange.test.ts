/** Documents that take the place of others in an index that stands: it then holds what an index made of all documents holds. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { indexedAlone } from "../../src/search/exchange/alone.ts";
import { type Changed, exchangeIn, type Standing } from "../../src/search/exchange/exchange.ts";
import type { Exchanged } from "../../src/search/exchange/words.ts";
import type { Content } from "../../src/search/index/content.ts";
import { type Document, documentsOf } from "../../src/search/index/documents.ts";
import { writeIndex } from "../../src/search/index/index.ts";
import { metaIn, readMeta } from "../../src/search/index/meta.ts";
import { documentPath } from "../../src/search/index/names.ts";
import { readPacked } from "../../src/search/index/packed.ts";
import { shardsOf } from "../../src/search/index/shards.ts";
import { openStore } from "../../src/store/store.ts";
import { scratch } from "../tools.ts";
import { type Site, sites } from "./engine-site.ts";
import { saidBy } from "./said.ts";

const exchange = suite("documents exchanged in an index");
const always = async (): Promise<boolean> => true;

let site: Site;
let documents: readonly Document[];
let standing: Standing;
exchange.before(async () => {
  [site] = await sites();
  documents = documentsOf(site.archive);
  const folder = join(site.folder, site.place.index);
  standing = { folder, meta: readMeta(folder) };
});

function withContent({ address, day, key, content }: Document, change: (content: Content) => Content): Document {
  return { address, day, key: `${key} changed`, content: change(content) };
}

/** A document with a sentence at its end, without its opening, with another title, or with nothing but a word. */
const changes: readonly ((content: Content) => Content)[] = [
  (content) => ({
    ...content,
    passages: [...content.passages, { text: "Aaachưatừngcó và zzzz, tại chưa hề có ở đây." }],
  }),
  (content) => ({ ...content, passages: content.passages.slice(1) }),
  (content) => ({ ...content, title: `Đầu tư ${content.title}` }),
  (content) => ({ ...content, title: "Duy", passages: [] }),
];

/** Some documents as they become, by their numbers. */
async function exchanged(at: readonly number[], from: readonly Document[] = documents): Promise<Exchanged[]> {
  const old = await indexedAlone(at.flatMap((place) => from[place] ?? []));
  const all = await indexedAlone(at.flatMap((place) => changedAt(at)[place] ?? []));
  return at.flatMap((page, index) => {
    const [before, now] = [old[index], all[index]];
    return before && now ? [{ page, old: before, now }] : [];
  });
}

function changedAt(at: readonly number[]): Document[] {
  return documents.map((document, place) => {
    const change = changes[at.indexOf(place)];
    return change === undefined ? document : withContent(document, change);
  });
}

function saidAfter({ files, hash }: Changed): unknown {
  const bodyAt = (path: string): Buffer => {
    const changed = files.get(path);
    return changed === undefined ? readPacked(join(standing.folder, path)) : changed.subarray("pagefind_dcd".length);
  };
  return saidBy(metaIn(bodyAt(`pagefind.${hash}.pf_meta`)), bodyAt);
}

/** What an index says that is made of the documents as they become. */
async function saidByNew(at: readonly number[]): Promise<unknown> {
  const folder = await scratch();
  await writeIndex(site.archive, shardsOf(changedAt(at)), folder, openStore(await scratch()));
  const index = join(folder, site.place.index);
  return saidBy(readMeta(index), (path) => readPacked(join(index, path)));
}

exchange("the index says what one says that is made of all documents as they become", async () => {
  const last = documents.length - 1;
  const row = documents.findIndex(({ content }) => content.filters.some(([, value]) => value === "chi-tieu"));
  const at = [last, 40, row, 0];
  const sorted = (await exchanged(at)).sort((a, b) => a.page - b.page);
  const changed = await exchangeIn(standing, sorted, always);
  assert.ok(changed);
  assert.equal(saidAfter(changed), await saidByNew(at));
});

exchange("files without a word that has come, gone or moved stay what they are", async () => {
  const changed = await exchangeIn(standing, await exchanged([40]), always);
  const made = [...(changed?.files.keys() ?? [])].filter((path) => path.startsWith("index/"));
  assert.ok(made.length > 0 && made.length < standing.meta.chunks.length, `${made.length} files`);
});

exchange("a document alone is what it is among others", async () => {
  const [alone] = await indexedAlone(documents.slice(40, 41));
  const { name, ...page } = standing.meta.pages[40] ?? { name: "" };
  assert.equal(page, { words: alone?.page.words, group: alone?.page.group });
  assert.ok(alone?.fragment.equals(readPacked(join(standing.folder, documentPath(name)))));
});

exchange("nothing is exchanged where something else stands there than is known", async () => {
  const other = await exchanged(
    [40],
    documents.map((_, place) => documents[place + 1] ?? documents[0]).flatMap((one) => one ?? []),
  );
  const refused = await exchangeIn(standing, other, always).catch((error: Error) => error.message);
  assert.is(refused, "the search index is not as it is known");
  const [fresh] = await exchanged([40]);
  assert.ok(fresh);
  const foreign = { ...fresh, now: { ...fresh.now, fields: ["khac", ...fresh.now.fields.slice(1)] } };
  assert.is(await exchangeIn(standing, [foreign], always).catch((error: Error) => error.message), refused);
});

exchange("it is given up as soon as it is told to", async () => {
  const all = await exchanged([40]);
  let asked = 0;
  const once = async (): Promise<boolean> => ++asked < 2;
  assert.is(await exchangeIn(standing, all, once), undefined);
  assert.is(asked, 2);
});

exchange.run();
