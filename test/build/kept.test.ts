/** What is kept from one build to the next, where it lies, and when it is not to be believed. */
import { lstat, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codeOfLooking } from "../../src/archive/source-file.ts";
import { FaultsError } from "../../src/input/fault.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import type { Summary } from "../../src/pipeline/summary.ts";
import { beside } from "../../src/publish/names.ts";
import { listenToSpans } from "../../src/spans.ts";
import { blobAt } from "../../src/store/blobs.ts";
import { keyOf } from "../../src/store/key.ts";
import { markIn } from "../../src/store/mark.ts";
import { openRecall } from "../../src/store/recall.ts";
import { openStore } from "../../src/store/store.ts";
import { sha256 } from "../../src/text/digest.ts";
import { archiveOf, article } from "../tools.ts";
import { run } from "./run.ts";

const kept = suite("kept");

const mill = "src/articles/2021/nha-may.md";
const road = "src/articles/2022/duong.md";
const roadText = article("Thông xe", "2022-01-20", "Tuyến đường dài 18 km.");

const archive = await archiveOf({
  [mill]: article("Khánh thành nhà máy", "2021-05-02", "Nhà máy có 300 công nhân."),
  [road]: roadText,
});
const out = join(archive, "public");
const cache = beside(out, "cache");

function built(): Promise<Summary> {
  return build({ archive, out }, makeReporter({ quiet: true }));
}

/** The articles whose texts were parsed, which is done while they are validated. */
async function articlesReadBy(work: () => Promise<unknown>): Promise<string[]> {
  const read: string[] = [];
  let isOver = false;
  const end = listenToSpans(({ kind, name }) => {
    isOver ||= kind === "stage" && name === "validate";
    if (kind === "article" && !isOver) read.push(name);
  });
  await work().finally(end);
  return read;
}

async function faultsOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FaultsError) return error.message;
    throw error;
  }
  return "";
}

/** Times of files tell a change only after a while. */
const settle = (): Promise<void> => setTimeout(60);

kept("what a build has read that ended with faults of the archive is not read again when they are mended", async () => {
  await writeFile(join(archive, road), roadText.replace("2022-01-20", "2022-13-20"));
  await settle();
  const first = await articlesReadBy(async () => assert.match(await faultsOf(built), /duong\.md/));
  assert.equal(first, [mill, road]);
  await writeFile(join(archive, road), roadText);
  await settle();
  assert.equal(await articlesReadBy(built), [road]);
});

kept("a mistake in one article lets go of nothing that is known of the others", async () => {
  await writeFile(join(archive, "_data/topics.yaml"), "- { id: a }\n");
  assert.equal(await articlesReadBy(async () => assert.match(await faultsOf(built), /topics\.yaml/)), []);
  await rm(join(archive, "_data/topics.yaml"));
  assert.equal(await articlesReadBy(built), []);
});

kept("git passes over the store, wherever the site is published", async () => {
  assert.ok(await lstat(join(cache, "entries.json")));
  await run("git", ["init", "-q", archive]);
  const listed = await run("git", ["-C", archive, "status", "--porcelain", "--untracked-files=all"]);
  assert.match(listed.stdout, /public\/index\.html/);
  assert.not.match(listed.stdout, /cache/);
  await rm(join(archive, ".git"), { recursive: true });
});

/** Has the store say of an article, as it stands now, what was so before: as if its times had not told that it was written to. */
async function forgeMark(path: string, text: string): Promise<void> {
  const store = openStore(cache);
  const recall = openRecall(store);
  const mark = markIn(await lstat(join(archive, path)));
  const key = keyOf([path, ...mark.map(String)], codeOfLooking);
  recall.get("source", key, () => ({ known: { sum: sha256(text), mayShowPictures: false }, faults: [] }));
  recall.close(false);
  await store.close(false);
}

kept("a file that was written to without its times being changed is looked at anew once it is read", async () => {
  const [page, twin] = ["index.html", "toan-van.md"].map((name) => join(out, "bai-viet/2022/duong", name));
  assert.ok(page && twin);
  const before = await readFile(twin);
  await writeFile(join(archive, road), roadText.replace("18 km", "81 km"));
  await settle();
  await forgeMark(road, roadText);
  // Something of it has to be made, for which it is read.
  await rm(blobAt(cache, sha256(before)));
  await rm(twin);
  const told: string[] = [];
  const reporter = makeReporter({ quiet: true });
  await build({ archive, out }, { ...reporter, tell: ({ message }) => void told.push(message) });
  assert.equal(told, [`${road} is not what it was when it was looked at; all files are looked at anew`]);
  for (const file of [page, twin]) assert.match(await readFile(file, "utf8"), /81.km/);
  assert.equal(await articlesReadBy(built), []);
});

kept.run();
