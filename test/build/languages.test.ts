/** A site in two languages: each whole, every page linked to itself in the other, what is not translated marked as what it is. */
import { readFile, rm } from "node:fs/promises";
import { join, posix } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf, addressIn } from "../../src/archive/addresses.ts";
import { addressesIn } from "../../src/keep/addresses.ts";
import { manifestIn } from "../../src/publish/manifest.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { archiveOf, article, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, hashesOf } from "./run.ts";
import { port, sample } from "./sample.ts";

const both = suite("a site in two languages");

const names: Readonly<Record<string, string>> = {
  "_data/site.yaml":
    "title: Kho Vịnh Xanh\ndescription: Bài viết về Vịnh Xanh.\nlanguages: [vi, en]\nurl: https://example.org/kho/\nin: { en: { title: Green Bay Archive } }\n",
  "_data/organisations.yaml":
    "- { id: cang-vinh-xanh, name: Cảng Vịnh Xanh, in: { en: { name: Port of Green Bay } } }\n- { id: kho-bac, name: Kho Bắc }\n",
  "_data/targets.yaml": String(sample["_data/targets.yaml"]).replace(
    "  topic:",
    "  in: { en: { name: Growth of cargo } }\n  topic:",
  ),
  "_data/targets/kho.yaml": `- id: san-luong-kho-2021
  name: Mức tăng sản lượng kho bãi
  topic: cang-bien
  scope: Kho có mái
  organisation: cang-vinh-xanh
  period: 2021
  measure: rate
  unit: percent
  result: { value: "5", article: 2021/cang-vinh-xanh, quote: "tăng 5% so với năm trước" }
  history: [{ on: 2022-03-02, note: Sửa phạm vi }]
- id: hang-kho-2021
  name: Mức tăng hàng trong kho
  organisation: kho-bac
  period: 2021
  measure: rate
  unit: percent
  result: { value: "5", article: 2021/cang-vinh-xanh, quote: "tăng 5% so với năm trước" }
`,
  "src/articles/2022/harbour.md": article("A new harbour", "2022-03-01", "Ships come.", "lang: en\n"),
};
const archive = await archiveOf({ ...sample, ...names });
const site = join(archive, "dist");
const built = await tool(["build", "--archive", archive]);

/** A page, with plain spaces for those that hold words together. */
const pageAt = async (path: string): Promise<string> =>
  (await readFile(join(site, path, "index.html"), "utf8")).replace(/\u00a0/g, " ");

both("stands whole at the root, and whole in a folder of its own", async () => {
  assert.is(built.status, 0, built.stderr);
  const pages = (await filesIn(site)).filter((path) => path.endsWith("index.html"));
  const [own, other] = [
    pages.filter((path) => !path.startsWith("en/")),
    pages.filter((path) => path.startsWith("en/")),
  ];
  assert.is(other.length, own.length);
  const { status, stderr } = await tool(["check", "--archive", archive]);
  assert.is(status, 0, stderr);
});

both("leads from every page to the same page in the other language, and back", async () => {
  const pages = (await filesIn(site)).filter((path) => path.endsWith("index.html"));
  for (const path of pages) {
    const html = await readFile(join(site, path), "utf8");
    const [, href = ""] = /<a href="([^"]*)" hreflang="/.exec(html) ?? [];
    const target = posix.join(posix.dirname(path), href, "index.html");
    assert.is(target.startsWith("en/"), !path.startsWith("en/"), path);
    assert.ok(pages.includes(target), `${path} leads to ${target}`);
    const [, back = ""] = /<a href="([^"]*)" hreflang="/.exec(await readFile(join(site, target), "utf8")) ?? [];
    assert.is(posix.join(posix.dirname(target), back, "index.html"), path);
    const named = [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)];
    const whole = (one: string): string => `https://example.org/kho/${one.replace(/index\.html$/, "")}`;
    assert.equal(
      named.map(([, language, url]) => [language, url]).sort(),
      [
        [path.startsWith("en/") ? "en" : "vi", whole(path)],
        [path.startsWith("en/") ? "vi" : "en", whole(target)],
      ].sort(),
    );
  }
});

both("shows names where they are translated, and marks texts of the other language", async () => {
  const [home, english] = [await pageAt(""), await pageAt("en")];
  assert.match(english, /<html lang="en">/);
  assert.match(english, /Green Bay Archive/);
  assert.match(await pageAt("en/ledger"), /Growth of cargo/);
  assert.not.match(await pageAt("chi-tieu"), /Growth of cargo/);
  assert.match(await pageAt("en/organisation/cang-vinh-xanh"), /<h1[^>]*>\s*Port of Green Bay/);
  assert.match(english, /<a [^>]*lang="vi"[^>]*>Cảng Vịnh Xanh đón tàu lớn/);
  assert.not.match(english, /<a [^>]*lang="en"[^>]*>A new harbour/);
  assert.match(home, /<a [^>]*lang="en"[^>]*>A new harbour/);
  const row = await pageAt("en/ledger/san-luong-tang-2021");
  assert.match(row, /5%/);
  assert.match(row, /<blockquote lang="vi">/);
  assert.not.match(await pageAt("chi-tieu/san-luong-tang-2021"), /<blockquote lang/);
  const excerpts = (page: string): string[] => page.match(/<a [^>]*#[^>]*>[^<]*<mark>/g) ?? [];
  const unused = excerpts(await pageAt("en/unused-figures"));
  assert.ok(unused.length > 0 && unused.every((link) => link.includes('lang="vi"')), unused.join());
});

both("marks names that are not translated as what they are, wherever they are shown, and no others", async () => {
  const name = "Mức tăng sản lượng kho bãi";
  const row = await pageAt("en/ledger/san-luong-kho-2021");
  assert.ok(row.includes(`<h1 lang="vi" dir="auto">${name}</h1>`));
  assert.match(row, /<dt>Topic<\/dt><dd lang="vi" dir="auto"><a href="[^"]*">Cảng biển<\/a><\/dd>/);
  assert.match(row, /<dt>Scope<\/dt><dd lang="vi" dir="auto">Kho có mái<\/dd>/);
  assert.match(row, /<div lang="vi" dir="auto">Sửa phạm vi<\/div>/);
  assert.match(await pageAt("en"), /<p class="label soft" lang="vi" dir="auto">\s*Sửa phạm vi\s*<\/p>/);
  assert.match(row, /<dt>Organisation<\/dt><dd><a href="[^"]*">Port of Green Bay<\/a>/);
  assert.match(await pageAt("en/topic/cang-bien"), /<h1>[^<]*<span lang="vi" dir="auto">Cảng biển<\/span><\/h1>/);
  const page = await pageAt("en/organisation/kho-bac");
  assert.match(page, /<h1>[^<]*<span lang="vi" dir="auto">Kho Bắc<\/span><\/h1>/);
  for (const path of ["en", "en/ledger", "en/topic/cang-bien", "en/period/2021", "en/articles", "en/due", "en/search"])
    for (const foreign of [name, "Cảng biển", "Kho Bắc"])
      for (const [, tag = ""] of (await pageAt(path)).matchAll(new RegExp(`(<[^<>]*>)${foreign}(?=<)`, "g")))
        assert.match(tag, / lang="vi"/, `${path}: ${tag}${foreign}`);
  for (const path of ["", "chi-tieu", "chu-de/cang-bien", "chi-tieu/san-luong-kho-2021"])
    assert.not.match((await pageAt(path)).replace(/<html lang="vi">/, ""), / lang="vi"/, path);
  // What runs out of the page's words into one's own is told apart in sentences, too.
  const said = await pageAt("en/ledger/hang-kho-2021");
  assert.match(said, /<p class="label soft">[^<]*<span lang="vi" dir="auto">Kho Bắc<\/span>/);
});

both("marks what the archive says of itself in one language alone", async () => {
  const [home, about] = [await pageAt("en"), await pageAt("en/about")];
  assert.match(home, /<p lang="vi" dir="auto">Bài viết về Vịnh Xanh\.<\/p>/);
  assert.match(about, /<p lang="vi" dir="auto">Bài viết về Vịnh Xanh\.<\/p>/);
  assert.match(home, /<h1>Green Bay Archive<\/h1>/);
  assert.match(home, /<a class="mark" href="[^"]*"><svg/);
  assert.not.match(home, /<span lang="vi"[^>]*>What was promised/);
});

both("says of every table of the downloads what it holds, whatever its file is called", async () => {
  const captions = (await pageAt("en/data")).match(/(?<=<summary[^>]*>)[^<]+(?=<\/summary>)/g) ?? [];
  assert.equal(captions.slice(0, 2), ["Ledger (bang-doi-chieu.csv)", "Targets (muc-de-ra.csv)"]);
});

both("has an index in each language, and addresses that last in both", async () => {
  const marker = JSON.parse(await readFile(join(site, "doi-chieu.json"), "utf8"));
  assert.equal(
    marker.further.map(({ folder, indexed }: { folder: string; indexed: number }) => [folder, indexed]),
    [["en/", marker.indexed]],
  );
  const addresses = [...addressesIn(manifestIn(site) ?? {}).keys()];
  assert.ok(addresses.includes("/en/search/") && addresses.includes("/tim-kiem/"));
  assert.equal(
    addresses.filter((address) => /pagefind|so-lieu|\/en\/manifest/.test(address)),
    [],
  );
  await rm(join(site, "en/pagefind/pagefind-entry.json"));
  const { status, stderr } = await tool(["check", "--archive", archive]);
  assert.is(status, 1);
  assert.match(stderr, /^en\/pagefind\/pagefind\.js:1:1/m);
});

both("is byte for byte what a build from nothing makes, after edits, and without a language again", async () => {
  await writeAll(archive, { [port]: String(sample[port]).replace("đón tàu lớn", "đón hai tàu lớn") });
  const clean = join(await scratch(), "dist");
  for (const args of [
    ["--archive", archive],
    ["--archive", archive, "--clean", "--out", clean],
  ])
    assert.is((await tool(["build", ...args])).status, 0);
  assert.equal(await hashesOf(site), await hashesOf(clean));
  await writeAll(archive, { "_data/site.yaml": "title: Kho Vịnh Xanh\n" });
  assert.is((await tool(["build", "--archive", archive])).status, 0);
  assert.equal(
    (await filesIn(site)).filter((path) => path.startsWith("en/")),
    [],
  );
});

both("an address is found in the other language by its words alone, never by ids that are the same", () => {
  const [vi, en] = [stringsOf("vi").paths, stringsOf("en").paths];
  const [own, other] = [addressesOf(vi), addressesOf(en)];
  for (const [from, to] of [
    [own.home, other.home],
    [own.article("2020/du-lieu"), other.article("2020/du-lieu")],
    [own.topic("trang"), other.topic("trang")],
    [own.listPage(own.topic("trang"), 12), other.listPage(other.topic("trang"), 12)],
    [own.series("ky", "trang"), other.series("ky", "trang")],
    [own.coverage, other.coverage],
  ] as const) {
    assert.is(addressIn(from, vi, en), to);
    assert.is(addressIn(to, en, vi), from);
  }
});

both.run();
