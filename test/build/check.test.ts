/** The command `check`: what is wrong with a published site is told, one fault a line. */
import { cp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkSite } from "../../src/check/check.ts";
import { printFaults } from "../../src/input/fault.ts";
import { archiveOf, article, scratch, tool } from "../tools.ts";
import { port, portPage, road, roadPage, sample } from "./sample.ts";

const checking = suite("check");
const archive = await archiveOf(sample);

checking("a whole archive is built", async () => {
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
});

/** A copy of the site, spoiled. */
async function spoiled(spoil: (site: string) => Promise<unknown>): Promise<string> {
  const site = await scratch();
  await cp(join(archive, "dist"), site, { recursive: true });
  await spoil(site);
  return site;
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(path, "utf8");
  const after = change(before);
  assert.is.not(after, before, `${path} is not changed`);
  await writeFile(path, after);
}

/** The only file, or one of the files, of the index whose name ends so. */
async function indexFile(site: string, end: string): Promise<string> {
  const names = await readdir(join(site, "pagefind"), { recursive: true });
  const name = names.find((name) => name.endsWith(end));
  assert.ok(name, `the index has no file ${end}`);
  return join(site, "pagefind", name ?? "");
}

checking("a whole site passes", async () => {
  const { status, stdout, stderr } = await tool(["check", "--archive", archive]);
  assert.is(status, 0, stderr);
  assert.match(stderr, /is whole: \d+ pages, \d+ files/);
  assert.is(stdout, "");
});

checking("after its own result it says which figures of the archive no row has used", async () => {
  const { status, stderr } = await tool(["check", "--archive", archive]);
  assert.is(status, 0, stderr);
  assert.ok(
    stderr.endsWith(`
articles: 2; cited by ledger rows: 1; reviewed, without rows: 0; not yet reviewed: 1
figures in the articles: 4; used by no row: 3
  ${port}: 2 of 3 unused: “2,4 triệu tấn”, “12 ha”
  ${road}: 1 of 1 unused: “18 km”
`),
    stderr,
  );
});

checking("of many articles it names the first ten, and counts the others", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 13 }, (_, index) => [
      `src/articles/2021/b${index}.md`,
      article(`Bài ${index}`, "2021-01-15", "Có 5 tấn, 6 tấn, 7 tấn và 8 tấn."),
    ]),
  );
  const { stderr } = await tool(["check", "--archive", await archiveOf(many), "--out", join(archive, "dist")]);
  assert.is(stderr.match(/4 of 4 unused: “5 tấn”, “6 tấn”, “7 tấn”, …\n/g)?.length, 10);
  assert.ok(stderr.endsWith("\n  more such articles: 3\n"), stderr);
});

checking("signs in the sources that nobody sees are named with their places, the first ten", async () => {
  const hidden = await archiveOf({
    "_data/site.yaml": "title: Kho \u202ethử\n",
    "src/articles/2021/a.md": article(
      "A",
      "2021-01-15",
      `Có\u200b 5 tấn.\n\n${"x\ufeff".repeat(12)} \u{1f468}\u200d\u{1f469}`,
    ),
  });
  const { status, stderr } = await tool(["check", "--archive", hidden, "--out", join(archive, "dist")]);
  assert.is(status, 0, stderr);
  assert.match(
    stderr,
    /\n\nsigns in the sources that nobody sees: 14; .*\n {2}_data\/site\.yaml:1:12 {2}U\+202E, which turns/,
  );
  assert.match(stderr, /\n {2}src\/articles\/2021\/a\.md:6:3 {2}U\+200B, which shows nothing\n/);
  assert.ok(stderr.endsWith("\n  more such places: 4\n"), stderr);
  assert.not.ok(stderr.includes("\u202e"));
});

checking("a whole site passes, whatever its archive's sources have become", async () => {
  const out = ["--out", join(archive, "dist")];
  const faulty = await archiveOf({ "src/articles/2021/a.md": "không có gì" });
  const broken = await tool(["check", "--archive", faulty, ...out]);
  assert.is(broken.status, 0, broken.stderr);
  assert.match(broken.stderr, /is whole.*\n\nthe sources are not in order, so nothing can be said/s);
  const gone = await tool(["check", "--archive", await scratch(), ...out]);
  assert.is(gone.status, 0, gone.stderr);
  assert.match(gone.stderr, /is whole: [^\n]*\n$/);
});

interface Case {
  readonly name: string;
  readonly spoil: (site: string) => Promise<unknown>;
  readonly fault: RegExp;
}

const page = /^bai-viet\/2022\/duong-ven-bien\/index\.html:\d+:\d+ {2}/m.source;
const onPage = (message: string): RegExp => new RegExp(page + message, "m");
const inRoad = (from: string | RegExp, to: string) => (site: string) =>
  rewrite(join(site, roadPage), (html) => html.replace(from, to));

const cases: readonly Case[] = [
  {
    name: "a deleted page is told by each link to it",
    spoil: (site) => rm(join(site, portPage)),
    fault: onPage("the link “[^”]*cang-vinh-xanh/” leads to no file"),
  },
  {
    name: "a deleted page that no link leads to is told too",
    spoil: (site) => rm(join(site, "404.html")),
    fault: /^404\.html:1:1 {2}the page is missing/m,
  },
  {
    name: "a deleted style sheet is told",
    spoil: async (site) => {
      const names = await readdir(join(site, "assets"));
      await rm(join(site, "assets", names.find((name) => name.endsWith(".css")) ?? ""));
    },
    fault: onPage("the link “[^”]*\\.css” leads to no file"),
  },
  {
    name: "a link to nowhere is told",
    spoil: inRoad("</main>", '<a href="../khong-co/">x</a></main>'),
    fault: onPage("the link “\\.\\./khong-co/” leads to no file"),
  },
  {
    name: "a link to a place that a page does not have is told",
    spoil: inRoad("</main>", '<a href="#khong-co">x</a></main>'),
    fault: onPage("the link “#khong-co” leads to no place on its page"),
  },
  {
    name: "an absolute link is told, though it leads to a page",
    spoil: inRoad("</main>", '<a href="/tim-kiem/">x</a></main>'),
    fault: onPage("the link “/tim-kiem/” is absolute"),
  },
  {
    name: "an id that stands twice is told",
    spoil: inRoad("</main>", '<p id="hai-lan"></p><p id="hai-lan"></p></main>'),
    fault: onPage("the id “hai-lan” stands twice"),
  },
  {
    name: "a page without title is told",
    spoil: inRoad(/<title>[^<]*/, "<title>"),
    fault: onPage("the page has no title"),
  },
  {
    name: "a page without description is told",
    spoil: inRoad('name="description"', 'name="nothing"'),
    fault: onPage("the page has no description"),
  },
  {
    name: "a page without language is told",
    spoil: inRoad(/ lang="vi"/, ""),
    fault: onPage("the page has no language"),
  },
  {
    name: "a search index that is not there is told",
    spoil: (site) => rm(join(site, "pagefind"), { recursive: true }),
    fault: /^pagefind\/.*the search index/m,
  },
  ...[".pf_index", ".pf_meta", ".pf_fragment", ".pf_filter", "pagefind.js", "entry.json"].flatMap((end) => [
    {
      name: `a search index without its file ${end} is told`,
      spoil: async (site: string) => rm(await indexFile(site, end)),
      fault: /^pagefind\/.*the search index/m,
    },
    {
      name: `a search index whose file ${end} is cut short is told`,
      spoil: async (site: string) => truncate(await indexFile(site, end), 40),
      fault: /^pagefind\/.*the search index/m,
    },
  ]),
];

for (const { name, spoil, fault } of cases) {
  checking(name, async () => {
    const { faults } = await checkSite(await spoiled(spoil));
    assert.match(printFaults(faults), fault);
  });
}

checking("faults are printed, counted, and end the command with status 1", async () => {
  const site = await spoiled(inRoad("</main>", '<a href="../khong-co/">x</a><a href="#khong-co">x</a></main>'));
  const { status, stderr } = await tool(["check", "--out", site]);
  assert.is(status, 1);
  assert.match(stderr, onPage("the link “\\.\\./khong-co/” leads to no file"));
  assert.match(stderr, onPage("the link “#khong-co” leads to no place on its page"));
  assert.ok(stderr.endsWith(`\n2 faults; ${site} is not whole\n`), stderr);
});

checking("a folder that holds no whole site is not checked, and the message says so", async () => {
  const building = (site: string) =>
    rewrite(join(site, "doi-chieu.json"), (text) => text.replace('"complete"', '"building"'));
  const { status, stderr } = await tool(["check", "--out", await spoiled(building)]);
  assert.is(status, 1);
  assert.match(stderr, /holds no whole site of this tool\n {4}build it first/);
  const nowhere = await tool(["check", "--out", join(archive, "khong-co")]);
  assert.is(nowhere.status, 1);
  assert.match(nowhere.stderr, /khong-co is no folder\n {4}build it first/);
});

checking.run();
