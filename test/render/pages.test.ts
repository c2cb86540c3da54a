/** Pages are pure functions of their props: those that are known come from the store, however many others there are. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import type { Needs } from "../../src/check/rules.ts";
import { portionsOf, workersFor } from "../../src/render/beside.ts";
import { type Writing, writePages } from "../../src/render/pages.ts";
import { siteOf } from "../../src/render/site.ts";
import { listenToSpans, type Span } from "../../src/spans.ts";
import { openStore } from "../../src/store/store.ts";
import { hashesOf } from "../build/run.ts";
import { port, road, sample } from "../build/sample.ts";
import { archiveOf, article, type Files, root, scratch } from "../tools.ts";

const pages = suite("pages");

async function siteIn(folder: string) {
  return siteOf(modelOf(validate(await readSources(folder))), []);
}

/** Writes the pages of an archive; says how many were rendered, what stands there, and what was found of it. */
async function written(site: Awaited<ReturnType<typeof siteIn>>, kept: string, how: Writing = {}) {
  const [store, folder] = [openStore(kept), await scratch()];
  const told: number[] = [];
  const found = new Map<string, Needs>();
  await writePages(site, folder, store, {
    progress: (done, total) => told.push(total - done),
    found: (path, needs) => found.set(path, needs),
    ...how,
  });
  assert.is(await store.close(), undefined);
  const needs = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
  return { rendered: told[0] ?? 0, left: told.at(-1), site: await hashesOf(folder), needs };
}

/** Three processes, however few the pages. */
const beside: Writing = { means: { jobs: 3, memory: 8e9 }, many: 1, portion: 5 };

async function edited(more: Files) {
  return siteIn(await archiveOf({ ...sample, ...more }));
}

pages("a page is rendered once, and again only when what it shows has changed", async () => {
  const kept = await scratch();
  const first = await written(await edited({}), kept);
  assert.is(first.rendered, Object.keys(first.site).length);
  assert.is(first.left, 0);
  assert.equal(
    first.needs.map(([path]) => path),
    Object.keys(first.site),
    "all are faultless in themselves",
  );
  assert.equal(await written(await edited({}), kept), { ...first, rendered: 0, needs: [] });
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
  const [few, many] = [await written(site, await scratch(), { run: 7 }), await written(site, await scratch())];
  assert.equal(few.site, many.site);
});

pages(
  "nor can be seen in them that processes beside this one made them, which tell their runs and pages, too",
  async () => {
    const site = await siteIn(join(root, "test/archives/a-ledger-of-many-kinds"));
    const spans: Span[] = [];
    const end = listenToSpans((span) => spans.push(span));
    const kept = await scratch();
    const theirs = await written(site, kept, beside);
    end();
    const ours = await written(site, await scratch());
    assert.equal(theirs, ours);
    assert.is(theirs.left, 0);
    assert.is((await written(site, kept)).rendered, 0, "what they made is kept");
    const told = (kind: Span["kind"]) => spans.filter((span) => span.kind === kind && (span.beside ?? 0) > 0);
    assert.is(told("page").length, ours.rendered);
    assert.ok(told("run").length > 3 && new Set(told("run").map((span) => span.beside)).size > 1);
    for (const { begin, end: over } of told("run")) assert.ok(begin > 0 && over >= begin && over <= performance.now());
  },
);

pages("processes are many only where jobs, pages and memory are", () => {
  const [megabyte, gigabyte] = [2 ** 20, 2 ** 30];
  const crew = (jobs: number, memory: number, count: number) => workersFor({ jobs, memory }, count);
  assert.is(crew(1, 8 * gigabyte, 10_000).workers, 0);
  // One of two processors is the index's.
  assert.is(crew(2, 8 * gigabyte, 10_000).workers, 0);
  assert.is(crew(4, 8 * gigabyte, 10_000).workers, 3);
  assert.is(crew(8, 8 * gigabyte, 100).workers, 0);
  assert.is(crew(8, 8 * gigabyte, 600).workers, 6);
  assert.is(crew(4, 900 * megabyte, 10_000).workers, 0);
  assert.is(crew(3, 8 * gigabyte, 1000).portion, 125);
  assert.is(crew(3, 8 * gigabyte, 100_000).portion, 1000);
  for (const memory of [1.5 * gigabyte, 2 * gigabyte, 8 * gigabyte, 64 * gigabyte]) {
    const { workers, heap } = crew(16, memory, 100_000);
    assert.ok(workers >= 2 && workers < 16 && workers * heap < memory / 2, `${workers} of ${heap}`);
    assert.ok(heap >= 190 * megabyte && heap <= gigabyte, `${heap}`);
  }
});

pages("what goes to a process is bounded by pages and by letters, and made only when it goes", () => {
  const made: number[] = [];
  const all = Array.from({ length: 9 }, (_, number) => ({
    kind: "article",
    view: {
      frame: { address: `/${number}/`, title: "", description: "", section: "none" as const, name: "", social: {} },
      get props() {
        made.push(number);
        return { text: "x".repeat(number === 4 ? 5000 : 100) };
      },
    },
  }));
  const portions = portionsOf(all, 3, 2000);
  assert.is(portions.next().value?.pages.length, 3);
  assert.ok(made.length <= 4, made.join());
  assert.equal(
    [...portions].map(({ pages }) => pages.length),
    [1, 1, 3, 1],
  );
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
