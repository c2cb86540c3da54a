/** Pages are pure functions of their props: those that are known come from the store, however many others there are. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { writePages } from "../../src/render/pages.ts";
import { siteOf } from "../../src/render/site.ts";
import { openStore } from "../../src/store/store.ts";
import { hashesOf } from "../build/run.ts";
import { port, road, sample } from "../build/sample.ts";
import { archiveOf, article, type Files, root, scratch } from "../tools.ts";

const pages = suite("pages");

async function siteIn(folder: string) {
  return siteOf(modelOf(validate(await readSources(folder))), []);
}

/** Writes the pages of an archive; says how many were rendered, and what stands there. */
async function written(site: Awaited<ReturnType<typeof siteIn>>, kept: string, runs?: number) {
  const [store, folder] = [openStore(kept), await scratch()];
  const told: number[] = [];
  await writePages(site, folder, store, (done, total) => told.push(total - done), runs);
  await store.close();
  return { rendered: told[0] ?? 0, left: told.at(-1), site: await hashesOf(folder) };
}

async function edited(more: Files) {
  return siteIn(await archiveOf({ ...sample, ...more }));
}

pages("a page is rendered once, and again only when what it shows has changed", async () => {
  const kept = await scratch();
  const first = await written(await edited({}), kept);
  assert.is(first.rendered, Object.keys(first.site).length);
  assert.is(first.left, 0);
  assert.equal(await written(await edited({}), kept), { ...first, rendered: 0 });
  const text = String(sample[road]).replace("18 km", "19 km");
  assert.is(
    (await written(await edited({ [road]: text }), kept)).rendered,
    2,
    "the article, and the figures in no row",
  );
  const title = String(sample[port]).replace("đón tàu lớn", "mở rộng");
  const { rendered } = await written(await edited({ [port]: title }), kept);
  assert.ok(rendered > 2 && rendered < first.rendered - 5, `${rendered} of ${first.rendered}`);
});

pages("how many pages one run renders cannot be seen in them", async () => {
  const site = await siteIn(join(root, "test/archives/a-ledger-of-many-kinds"));
  const [few, many] = [await written(site, await scratch(), 7), await written(site, await scratch())];
  assert.equal(few.site, many.site);
});

pages("what a template receives is plain data: its key stands for all of it", async () => {
  for (const folder of [root, join(root, "test/archives/a-ledger-of-many-kinds"), await archiveOf(sample)]) {
    const { views, props } = await siteIn(folder);
    // What is not plain comes back otherwise; what is undefined is as good as not there.
    for (const view of Object.values(views).flat())
      assert.equal(plain(view.props), JSON.parse(JSON.stringify(view.props)), view.frame.address);
    assert.equal(
      Object.keys(plain({ ...props, addresses: {} })).sort(),
      Object.keys(JSON.parse(JSON.stringify({ ...props, addresses: {} }))).sort(),
    );
  }
});

/** Without what is undefined, as JSON is; everything else stays the object that it is. */
function plain<T>(value: T): T;
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => (part === undefined ? null : plain(part)));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const known = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(known.map(([name, part]) => [name, plain(part)]));
}

pages("articles that no row cites have a key of their own, which tells apart what their pages show", async () => {
  const keys = async (more: Files) =>
    (await edited(more)).views.article.map(({ frame, madeOf }) => `${frame.address} ${madeOf}`);
  const before = await keys({});
  assert.is(before.filter((key) => !key.endsWith("undefined")).length, 1, "the other is cited");
  const changes: Files[] = [
    { [road]: String(sample[road]).replace("18 km", "19 km") },
    { "_data/topics.yaml": String(sample["_data/topics.yaml"]).replace("Giao thông", "Đường sá") },
    { "_data/site.yaml": "title: Kho khác\nurl: https://example.org/kho/\n" },
    { "src/articles/2022/moi.md": article("Bài mới", "2022-02-01", "Một.", "topics: [giao-thong]\n") },
    { [port]: String(sample[port]).replace("đón tàu lớn", "mở rộng") },
  ];
  for (const change of changes) {
    const after = await keys(change);
    const own = (all: readonly string[]) => all.find((key) => key.startsWith("/bai-viet/2022/duong"));
    assert.is.not(own(after), own(before), Object.keys(change).join());
  }
});

pages.run();
