/** The same archive gives the same bytes: on any machine, in any order, from the store or not. */
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { blobAt } from "../../src/store/blobs.ts";
import { sha256 } from "../../src/text/digest.ts";
import { preloading, withUmask077 } from "../reproduce/variations.ts";
import { archiveOf, article, type Files, type Ran, root, scratch, tool, writeAll } from "../tools.ts";
import { hashesOf, mainFile, run } from "./run.ts";
import { road, sample } from "./sample.ts";

const determinism = suite("determinism");

const near = { TZ: "Asia/Ho_Chi_Minh", LANG: "vi_VN.UTF-8", LC_ALL: "vi_VN.UTF-8" };
const far = { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

function buildIn(env: Record<string, string>, cwd: string, ...args: string[]): Promise<Ran> {
  return run(process.execPath, [mainFile, "build", ...args], { cwd, env });
}

function reversed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).reverse());
}

const kept = /kept from an earlier build/;

const published = await archiveOf(sample);

determinism("a first build makes its index itself", async () => {
  const { status, stderr } = await tool(["build", "--archive", published]);
  assert.is(status, 0, stderr);
  assert.not.match(stderr, kept);
});

/** A published archive, where its store lies, and its site's files by hash. */
async function built() {
  const archive = await scratch();
  await cp(published, archive, { recursive: true });
  const site = await hashesOf(join(archive, "dist"));
  assert.ok(Object.keys(site).length > 30);
  return { archive, site, store: join(archive, ".dist.cache") };
}

determinism(
  "place, time zone, language, clock, rights, jobs, and the order of files and folders change no byte",
  async () => {
    const here = await archiveOf(sample);
    const there = join(await scratch(), "Kho của Vịnh #1");
    await writeAll(there, reversed(sample));
    const [first, second] = [await scratch(), await scratch()];
    const one = await buildIn(near, root, "--archive", here, "--jobs", "1");
    const strange = [...withUmask077, process.execPath, mainFile, "build", "--archive", there];
    const [program = "", ...args] = [...strange, "--out", join(second, "kho"), "--jobs", "2"];
    const two = await run(program, args, { cwd: first, env: { ...far, ...preloading("later.mjs", "shuffled.mjs") } });
    assert.is(one.status, 0, one.stderr);
    assert.is(two.status, 0, two.stderr);
    const site = await hashesOf(join(here, "dist"));
    assert.ok(Object.keys(site).length > 30);
    assert.equal(await hashesOf(join(second, "kho")), site);
  },
);

determinism("the surroundings of another machine are what they are taken for", async () => {
  const code = `
    const { readdirSync } = await import("node:fs");
    const { readdir } = await import("node:fs/promises");
    const language = Intl.DateTimeFormat().resolvedOptions().locale;
    const seen = new Set();
    for (let time = 0; time < 20; time++) seen.add(String(readdirSync("."))).add(String(await readdir(".")));
    const same = String(readdirSync(".").sort()) === String((await readdir(".")).sort());
    const said = [new Date().getFullYear(), Date().slice(11, 15), new Date(0).getTime(), language, seen.size > 2, same, process.umask()];
    process.stdout.write(said.join());`;
  const [program = "", ...args] = [...withUmask077, process.execPath, "--input-type=module", "-e", code];
  const { stdout, stderr } = await run(program, args, { env: { ...far, ...preloading("later.mjs", "shuffled.mjs") } });
  assert.is(stdout, "2037,2037,0,tr-TR,true,true,63", stderr);
});

determinism("the project's own archive is built twice to the same bytes", async () => {
  const folder = await scratch();
  const one = await buildIn(near, root, "--out", join(folder, "a", "dist"));
  const two = await buildIn(far, folder, "--archive", root, "--out", "b");
  assert.is(one.status, 0, one.stderr);
  assert.is(two.status, 0, two.stderr);
  assert.equal(await hashesOf(join(folder, "b")), await hashesOf(join(folder, "a", "dist")));
});

determinism("a build from the store, and a clean one, equal the first", async () => {
  const { archive, site } = await built();
  const again = await tool(["build", "--archive", archive]);
  assert.match(again.stderr, kept);
  assert.equal(await hashesOf(join(archive, "dist")), site);
  const clean = await tool(["build", "--archive", archive, "--clean"]);
  assert.is(clean.status, 0, clean.stderr);
  assert.not.match(clean.stderr, kept);
  assert.equal(await hashesOf(join(archive, "dist")), site);
});

determinism("an edit that is taken back leaves no trace", async () => {
  const { archive, site } = await built();
  await writeAll(archive, { [road]: article("Thông xe đoạn hai", "2022-01-20", "Tuyến đường dài 20 km.") });
  const edited = await tool(["build", "--archive", archive]);
  assert.not.match(edited.stderr, kept);
  assert.not.equal(await hashesOf(join(archive, "dist")), site);
  await writeAll(archive, sample);
  assert.match((await tool(["build", "--archive", archive])).stderr, kept);
  assert.equal(await hashesOf(join(archive, "dist")), site);
});

determinism(
  "a change that the index does not see takes the index from the store, and still shows on the pages",
  async () => {
    const { archive, site } = await built();
    await writeAll(archive, { "_data/site.yaml": "title: Kho đổi tên\n" });
    assert.match((await tool(["build", "--archive", archive])).stderr, kept);
    const changed = await hashesOf(join(archive, "dist"));
    assert.is.not(changed["index.html"], site["index.html"]);
  },
);

async function flipOneByte(path: string): Promise<void> {
  const content = await readFile(path);
  const middle = content.length >> 1;
  content[middle] = (content[middle] ?? 0) ^ 1;
  await writeFile(path, content);
}

/** The store's own file of a published one. */
async function keptFileOf(archive: string, end: string): Promise<string> {
  const site = join(archive, "dist");
  const name = (await readdir(site, { recursive: true })).find((path) => path.endsWith(end)) ?? end;
  return blobAt(join(archive, ".dist.cache"), sha256(await readFile(join(site, name))));
}

const spoils: readonly (readonly [string, (archive: string) => Promise<unknown>])[] = [
  ["one flipped byte in its index", async (archive) => flipOneByte(await keptFileOf(archive, ".pf_index"))],
  ["one flipped byte in its list", (archive) => flipOneByte(join(archive, ".dist.cache", "entries.json"))],
  ["a file missing", async (archive) => rm(await keptFileOf(archive, ".pf_filter"))],
];

for (const [name, spoil] of spoils) {
  determinism(`a store with ${name} is noticed and made anew`, async () => {
    const { archive, site, store } = await built();
    await spoil(archive);
    const mended = await tool(["build", "--archive", archive]);
    assert.is(mended.status, 0, mended.stderr);
    assert.not.match(mended.stderr, kept);
    assert.equal(await hashesOf(join(archive, "dist")), site);
    for (const [path, sum] of Object.entries(await hashesOf(join(store, "blobs"))))
      assert.is(path.replace("/", ""), sum, "the store is whole again");
    const again = await tool(["build", "--archive", archive]);
    assert.match(again.stderr, kept);
    assert.equal(await hashesOf(join(archive, "dist")), site);
  });
}

determinism.run();
