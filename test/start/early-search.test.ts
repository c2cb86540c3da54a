/** Search before the next build: it knows what is written by then, says what the build will say, and what it cannot know it leaves to that. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { metaIn } from "../../src/search/index/meta.ts";
import { readPacked } from "../../src/search/index/packed.ts";
import { type Held, holdArticles } from "../../src/start/early/articles.ts";
import { EarlySearch } from "../../src/start/early/served.ts";
import { type EarlyFiles, Unpublished } from "../../src/start/early/unpublished.ts";
import { hashesOf } from "../build/run.ts";
import { port, road, sample } from "../build/sample.ts";
import { saidBy } from "../search/said.ts";
import { archiveOf, article, scratch } from "../tools.ts";

const early = suite("early search");
const always = async (): Promise<boolean> => true;
/** The sentence that the row rests on is another. */
const retold = String(sample[port]).replace("Sản lượng", "Năm qua, theo báo cáo, sản lượng");
const roadText = (metres: number, day = "2022-01-20", topic = "giao-thong"): string =>
  article("Thông xe", day, `Tuyến đường dài ${metres} km.`, `topics: [${topic}]\n`);

let [archive, out] = ["", ""];
let held: Held;
let search: Unpublished;

early.before(async () => {
  archive = await archiveOf(sample);
  out = join(archive, "dist");
  await published(out);
  held = await holdArticles(archive, out);
  search = new Unpublished(held.archive(), out);
});

async function published(folder: string): Promise<void> {
  await build({ archive, out: folder }, makeReporter({ quiet: true }));
}

/** What search knows when an article has become another. */
async function after(file: string, text: string): Promise<EarlyFiles | undefined> {
  await writeFile(join(archive, file), text);
  if ((await held.again(join(archive, file))) !== undefined) search.note(held.archive());
  return search.files(always);
}

const editionAt = "tim-kiem/hien-hanh.json";

/** All that the index of an edition says. */
function saidIn(edition: string, bodyAt: (path: string) => Buffer): unknown {
  const { hash } = JSON.parse(edition).entries[""].languages.vi;
  return saidBy(metaIn(bodyAt(`pagefind/pagefind.${hash}.pf_meta`)), (path) => bodyAt(`pagefind/${path}`));
}

function saidEarly({ files }: EarlyFiles): unknown {
  return saidIn(textIn(files, editionAt), (path) => {
    const changed = files.get(path);
    return changed === undefined ? readPacked(join(out, path)) : Buffer.from(changed).subarray("pagefind_dcd".length);
  });
}

function textIn(files: EarlyFiles["files"], address: string): string {
  return Buffer.from(files.get(address) ?? []).toString();
}

async function saidAt(folder: string): Promise<unknown> {
  const edition = await readFile(join(folder, editionAt), "utf8");
  return saidIn(edition, (path) => readPacked(join(folder, path)));
}

early("it says what the next build will say, of a row that cites the article too, and that build ends it", async () => {
  const kept = await hashesOf(join(archive, ".dist.cache"));
  assert.ok(await after(road, roadText(20)));
  const known = await after(port, retold);
  assert.ok(known);
  const said = saidEarly(known);
  const { entries: _, ...rest } = JSON.parse(textIn(known.files, editionAt));
  const { entries: own, ...base } = JSON.parse(known.base);
  assert.equal(rest, base, "all that stands beside the index is what it was");
  assert.is.not(textIn(known.files, "pagefind/pagefind-entry.json"), JSON.stringify(own[""]));
  assert.is(await readFile(join(out, editionAt), "utf8"), known.base);
  assert.equal(await hashesOf(join(archive, ".dist.cache")), kept, "nothing is written");
  await published(out);
  assert.equal(said, await saidAt(out));
  assert.is(await search.files(always), undefined, "it is published");
});

early("what is published meanwhile is what the next one is made upon", async () => {
  const known = await after(road, roadText(22));
  assert.ok(known);
  assert.is(known.base, await readFile(join(out, editionAt), "utf8"));
  const said = saidEarly(known);
  await published(out);
  assert.equal(said, await saidAt(out));
  const other = join(await scratch(), "dist");
  await published(other);
  assert.equal(await hashesOf(out), await hashesOf(other), "in the end it is as built from nothing");
});

early(
  "it is served as long as the published search is the one that it was made upon, and until a build has seen it",
  async () => {
    const known = await after(road, roadText(26));
    assert.ok(known);
    const served = new EarlySearch(out);
    served.set(known, 1);
    const isServed = (url: string): boolean => served.at(url) !== undefined;
    const all = ["/tim-kiem/hien-hanh.json?1", "/pagefind/pagefind-entry.json", "/pagefind/pagefind.js"];
    assert.equal(all.map(isServed), [true, true, false]);
    const text = await readFile(join(out, editionAt), "utf8");
    await writeFile(join(out, editionAt), `${text} `);
    assert.equal(all.map(isServed), [false, false, false], "another is published");
    await writeFile(join(out, editionAt), text);
    served.ended(1);
    assert.ok(isServed(`/${editionAt}`), "the build had begun before");
    served.ended(2);
    assert.not(isServed(`/${editionAt}`));
    assert.is(await after(road, roadText(22)), undefined);
  },
);

early("what cannot be exchanged is left as it is published, and holds nothing else back", async () => {
  assert.is(await after(road, roadText(22, "2022-01-21")), undefined, "another day");
  const known = await after(port, retold.replace("12 ha", "14 ha"));
  assert.ok(known);
  const said = JSON.stringify(saidEarly(known));
  assert.match(said, "thêm 14 ha");
  assert.match(said, "dài 22 km");
  assert.is(await after(port, retold), undefined);
  assert.is(await after(road, roadText(22)), undefined);
});

early(
  "nothing is told of what is as published, what moves documents, or what cannot be found in the index",
  async () => {
    assert.ok(await after(road, roadText(23)));
    assert.is(await after(road, roadText(22)), undefined, "it is again what is published");
    assert.is(await after(road, roadText(22, "2022-01-21")), undefined, "another day");
    assert.is(await after(road, roadText(22, "2022-01-20", "cang-bien")), undefined, "another topic");
    assert.ok(await after(road, roadText(24)), "what was so before does not stay");
    assert.is(await search.files(async () => false), undefined, "it is given up");
    search = new Unpublished(held.archive(), out);
    assert.is(await after(road, roadText(25)), undefined, "what is published is not what was read");
  },
);

early.run();
