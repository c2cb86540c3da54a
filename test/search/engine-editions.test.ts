/** A site that is published again while a page stands open: the engine notices, and never answers of what is no more. */
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Edition } from "../../src/search/edition.ts";
import { scratch } from "../tools.ts";
import { ask, counted, type Network, openNetwork, q } from "./engine-network.ts";
import { type Site, sites } from "./engine-site.ts";

const editions = suite("engine and editions");
let network: Network;
/** Two editions of one archive: its index whole, and in parts. */
let whole: Site;
let cut: Site;
editions.before(async () => {
  [whole, cut] = await sites();
  network = openNetwork();
});
editions.after.each(() => network.fail());
editions.after(() => network.close());

const wish = q("đầu tư cho dâu tằm");

/** A copy of a site that may be spoiled, or published again. */
async function copyOf(site: Site): Promise<Site> {
  const folder = await scratch();
  await cp(site.folder, folder, { recursive: true });
  return { ...site, folder };
}

const address = "tim-kiem/hien-hanh.json";

async function rewrite({ folder }: Site, change: (edition: Edition) => Edition): Promise<void> {
  const path = join(folder, address);
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, "utf8")))));
}

/** Publishes another edition in a site's place: what it lacks is gone, as after two renames. */
async function republish(site: Site, as: Site): Promise<void> {
  for (const name of await readdir(site.folder)) await rm(join(site.folder, name), { recursive: true });
  await cp(as.folder, site.folder, { recursive: true });
}

/** Is told its shards by the edition alone. */
async function opened(site: Site) {
  return network.open(site, { asTold: true });
}

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

editions("after it is published again, an open page has the answers of a fresh one", async () => {
  const site = await copyOf(whole);
  const engine = await opened(site);
  await ask(engine, wish);
  await republish(site, cut);
  const fresh = await opened(site);
  assert.equal((await ask(engine, wish)).last, (await ask(fresh, wish)).last);
  assert.equal(await counted(engine, wish), await counted(fresh, wish));
  const other = q("duong de da do");
  assert.equal((await ask(engine, other)).last, (await ask(fresh, other)).last);
});

editions("where it is noticed only by a file that is gone, it is asked once more", async () => {
  const site = await copyOf(whole);
  const engine = await opened(site);
  await ask(engine, q("zzz"));
  let looks = 0;
  network.onAsked((path) => {
    // Between the first look and the words the other edition comes.
    if (path.endsWith("hien-hanh.json")) looks += 1;
    return looks === 1 && path.includes("/index/") ? republish(site, cut) : undefined;
  });
  const told = await ask(engine, wish);
  network.onAsked();
  assert.ok(looks > 1);
  assert.equal(told.last, (await ask(await opened(site), wish)).last);
});

editions("a page that was made for another edition is told so, and which would go with it", async () => {
  const site = await copyOf(whole);
  const engine = await opened(site);
  await ask(engine, wish);
  await rewrite(site, (edition) => ({ ...edition, page: "other" }));
  for (const _ of [1, 2]) {
    const error = await failure(ask(engine, wish));
    assert.match(String(error), /earlier edition/);
    assert.is(Object(error).page, "other");
  }
});

editions(
  "with the network gone, what is at hand is found, and it is said that nobody knows of another; what is not fails",
  async () => {
    const engine = await opened(await copyOf(whole));
    const before = await ask(engine, wish);
    network.fail("gone", /./);
    assert.equal((await ask(engine, wish)).last, { ...before.last, unsure: true });
    assert.ok(await failure(ask(engine, q("hòa bình giữ"))));
    network.fail();
    assert.ok((await ask(engine, q("hòa bình giữ"))).last.total > 0);
  },
);

for (const [what, spoil] of [
  ["a host's page", async (path: string) => writeFile(path, "<!doctype html><title>Không có</title>")],
  ["half of it", async (path: string) => writeFile(path, (await readFile(path)).subarray(0, -9))],
  ["another's answer", async (path: string) => writeFile(path, '{"error":"no such file"}')],
] as const)
  editions(`${what} in the edition's place is told, whether one is known or not`, async () => {
    const site = await copyOf(whole);
    const engine = await opened(site);
    await ask(engine, wish);
    await spoil(join(site.folder, address));
    assert.ok(await failure(ask(engine, wish)));
    assert.ok(await failure(ask(await opened(site), wish)));
  });

/** Puts another file of the same kind in the place of every one. */
async function mixUp(site: Site, below: string, names: RegExp): Promise<void> {
  const folder = join(site.folder, below);
  const all = (await readdir(folder)).filter((name) => names.test(name)).sort();
  const contents = await Promise.all(all.map((name) => readFile(join(folder, name))));
  assert.ok(all.length > 1, below);
  for (const [place, name] of all.entries()) await writeFile(join(folder, name), contents.at(place - 1) ?? "");
}

for (const below of ["index", "filter", "fragment"])
  editions(`another file of the same kind under a name in ${below}/ is no answer`, async () => {
    const site = await copyOf(whole);
    await mixUp(site, join("pagefind", below), /\.pf_/);
    const choice = below === "filter" ? { loai: "bai-viet" } : {};
    assert.ok(await failure(ask(await opened(site), q("đầu tư cho dâu tằm", choice))));
  });

for (const [what, path] of [
  ["the program", "pagefind/wasm.unknown.pagefind"],
  ["figures", "tim-kiem/so-lieu.json"],
  ["names", "tim-kiem/ten.json"],
] as const)
  editions(`${what} of another edition is no answer`, async () => {
    const site = await copyOf(whole);
    await rewrite(site, ({ sums, ...edition }) => ({
      ...edition,
      sums: Object.fromEntries(Object.entries(sums).map(([name]) => [name, "x"])) as never,
    }));
    network.fail("missing", /tu-dien/);
    const asked = path.includes("ten")
      ? q("kết luận:vượt")
      : q("cảng", { "don-vi-tinh": "percent", "gia-tri-tu": "1" });
    assert.ok(await failure(ask(await opened(site), asked)));
  });

editions("words without marks are found as well with half a lexicon, or another's: it is not believed", async () => {
  const before = (await ask(await opened(whole), q("dau tu"))).last;
  const site = await copyOf(whole);
  const folder = join(site.folder, "tim-kiem", "tu-dien");
  for (const name of await readdir(folder))
    if (name.startsWith("tu-")) await writeFile(join(folder, name), "đầuz,tư0\n");
  const { last } = await ask(await opened(site), q("dau tu"));
  assert.ok(last.total >= before.total, `${last.total} instead of ${before.total}`);
  network.fail("missing", /tu-dien/);
  assert.is((await ask(await opened(whole), q("dau tu"))).last.total, last.total);
});

editions("one document that cannot be had is counted as missing", async () => {
  const site = await copyOf(whole);
  const { last: before } = await ask(await opened(site), wish);
  network.asked.length = 0;
  await ask(await opened(site), wish);
  const [fragment = ""] = network.asked.filter((path) => path.includes("/fragment/"));
  await writeFile(join(site.folder, fragment), "<!doctype html>");
  const { last } = await ask(await opened(site), wish);
  assert.equal([before.missing, last.missing, last.items.length], [0, 1, before.items.length - 1]);
  assert.is(last.total, before.total);
});

editions.run();
