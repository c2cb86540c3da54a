/** A search over files that fail says so, whichever it is, and searches again once they are back. */
import { setTimeout as wait } from "node:timers/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { helpPatience } from "../../src/browser/engine/help.ts";
import { patience } from "../../src/browser/in-time.ts";
import type { Engine } from "../../src/search/request.ts";
import { ask, counted, type Failure, type Network, openNetwork, q, type Told } from "./engine-network.ts";
import { type Site, sites } from "./engine-site.ts";

const faults = suite("engine with faults");

let network: Network;
let whole: Site;
let cut: Site;
let expected: Told;
/** Asks for words, filters and documents of all shards. */
const wish = q("đầu tư cho dâu tằm", { loai: "bai-viet" });
const { setTimeout } = globalThis;

faults.before(async () => {
  [whole, cut] = await sites();
  network = openNetwork();
  expected = await ask(await network.open(whole), wish);
});
faults.after.each(() => {
  network.fail();
  globalThis.setTimeout = setTimeout;
});
faults.after(() => network.close());

/** Nobody waits half a minute for a test. */
function hurry(): void {
  const quick = (work: () => void, time?: number): ReturnType<typeof setTimeout> =>
    setTimeout(work, time === patience ? 150 : time === patience / 2 ? 100 : time === helpPatience ? 50 : time);
  globalThis.setTimeout = Object.assign(quick, setTimeout);
}

async function fails(work: Promise<unknown>, what: string): Promise<void> {
  const failed = await work.then(
    () => false,
    (error) => error instanceof Error,
  );
  assert.ok(failed, what);
}

const files: readonly (readonly [what: string, path: RegExp])[] = [
  ["the edition", /^\/tim-kiem\/hien-hanh/],
  ["the list of words", /^\/pagefind\/pagefind\..*pf_meta/],
  ["the program", /\.pagefind$/],
  ["words", /^\/pagefind\/index\//],
  ["filters", /^\/pagefind\/filter\//],
  ["documents", /^\/pagefind\/fragment\//],
];
const older: typeof files = [
  ["the list of words of an older shard", /^\/pagefind\/2\/pagefind\..*pf_meta/],
  ["words of an older shard", /^\/pagefind\/1\/index\//],
  ["filters of an older shard", /^\/pagefind\/3\/filter\//],
];

async function tried(site: Site, how: Failure, path: RegExp): Promise<Engine> {
  const engine = await network.open(site);
  network.fail(how, path);
  await fails(ask(engine, wish), `${how} ${path}`);
  await fails(ask(engine, wish), `${how} ${path}, asked again`);
  network.fail();
  // What has been given up fails now, on a busy machine not at once; by a clock that no test has hurried.
  await wait(100);
  return engine;
}

for (const how of ["missing", "silent"] as const) {
  faults(`with the lexicon ${how}, words without marks are found as they stand`, async () => {
    const engine = await network.open(cut);
    // The index is open by then, which takes its time on a busy machine.
    await ask(engine, q("zzz"));
    network.fail(how, /\/tu-dien\//);
    hurry();
    const { last } = await ask(engine, q("dau tu"));
    assert.ok(last.total > 0);
  });
}

faults("counts fail as searches do", async () => {
  const engine = await network.open(cut);
  // Without a choice, so that no filter is loaded yet.
  const plain = q("đầu tư");
  await ask(engine, plain);
  network.fail("missing", /\/filter\//);
  await fails(counted(engine, plain), "counts");
  network.fail();
  assert.equal(await counted(engine, plain), await counted(await network.open(cut), plain));
});

/** Whole indexes fail in several ways, those in shards in one. */
const trials: readonly (readonly [site: () => Site, how: Failure, files: typeof older])[] = [
  [() => whole, "missing", files],
  [() => whole, "page", files.filter((_, index) => index % 2 === 1)],
  [() => whole, "short", files],
  [() => cut, "missing", older],
];
for (const [site, how, failing] of trials)
  for (const [what, path] of failing)
    faults(`${what} ${how}: the search fails, and works once all is back`, async () => {
      const engine = await tried(site(), how, path);
      assert.equal((await ask(engine, wish)).last, expected.last);
    });

for (const [what, path] of [...files, ...older].filter((_, index) => index % 3 === 0))
  faults(`${what} without an answer: the search fails in time, and works once all is back`, async () => {
    hurry();
    const engine = await tried(cut, "silent", path);
    globalThis.setTimeout = setTimeout;
    assert.equal((await ask(engine, wish)).last, expected.last);
  });

/** The paths of the files of a kind that a search loads. */
async function loadedBy(site: Site, kind: RegExp): Promise<string[]> {
  network.asked.length = 0;
  await ask(await network.open(site), wish);
  return network.asked.filter((one) => kind.test(one));
}

for (const how of ["missing", "page", "short", "silent"] as const)
  faults(`one document ${how}: the others are shown, and all once it is back`, async () => {
    const [path] = await loadedBy(cut, /^\/pagefind\/\d\/fragment\//);
    const engine = await network.open(cut);
    await ask(engine, q("zzz"));
    network.fail(how, new RegExp(`^${path}$`));
    if (how === "silent") hurry();
    const { last } = await ask(engine, wish);
    assert.is(last.total, expected.last.total);
    assert.is(last.items.length, expected.last.items.length - 1);
    assert.ok(last.items.every(({ link }) => expected.last.items.some((one) => one.link === link)));
    network.fail();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal((await ask(engine, wish)).last, expected.last);
  });

faults("a gap in the newest shard does not keep the others from being asked", async () => {
  const engine = await network.open(cut);
  network.fail("missing", /^\/pagefind\/fragment\//);
  const { last } = await ask(engine, wish);
  assert.is(last.total, expected.last.total);
  assert.ok(last.items.length > 0 && last.items.length < expected.last.items.length);
});

faults("most documents missing are no gap: the search fails, and nothing is shown of it", async () => {
  const paths = await loadedBy(whole, /\/fragment\//);
  const most = paths.slice(0, paths.length / 2 + 1);
  assert.ok(most.length < paths.length);
  const engine = await network.open(whole);
  network.fail("missing", new RegExp(`^(${most.join("|")})$`));
  await fails(ask(engine, wish), "search");
});

faults("with all filters missing but the one chosen, what it leaves is found, and nothing is counted", async () => {
  const [path = ""] = await loadedBy(whole, /^\/pagefind\/filter\//);
  const engine = await network.open(whole);
  network.fail("missing", new RegExp(`^/pagefind/filter/(?!${path.split("/").at(-1)})`));
  assert.equal((await ask(engine, wish)).last, expected.last);
  await fails(counted(engine, wish), "counts");
  assert.equal((await ask(engine, wish)).last, expected.last);
});

faults("a search begins when the one before has ended, in a page without a worker too", async () => {
  const engine = await network.open(whole);
  await ask(engine, q("zzz"));
  network.fail("silent", /\/fragment\//);
  let hasAnswered = false;
  const first = ask(engine, wish).catch(() => {});
  const second = ask(engine, q("zzz")).then(() => {
    hasAnswered = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.not(hasAnswered);
  network.fail();
  await Promise.all([first, second]);
  assert.ok(hasAnswered);
});

faults("without the lexicon searches go on, without help", async () => {
  const engine = await network.open(cut);
  network.fail("missing", /tu-dien/);
  const { last } = await ask(engine, q("zzz"), { typing: true });
  assert.equal(last, { total: 0, items: [], partial: false, missing: 0, meant: undefined, suggestion: undefined });
});

faults("a failed search does not spoil one that began after it", async () => {
  const engine = await network.open(whole);
  network.fail("missing", /fragment/);
  await fails(ask(engine, wish), "first");
  network.fail();
  const [one, other] = await Promise.all([ask(engine, wish), ask(engine, q("dau tu cho dau tam"))]);
  assert.equal(one.last, expected.last);
  assert.ok(other.last.total > 0);
});

faults.run();
