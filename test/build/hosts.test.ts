/** What hosts need of a site, built: pages that moved lead on, texts lie packed beside themselves, and both stay out of all else. */
import { readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pageFolders } from "../../src/archive/own-places.ts";
import { checkSite } from "../../src/check/check.ts";
import { factsOf } from "../../src/check/pages.ts";
import { printFaults } from "../../src/input/fault.ts";
import { writeBag } from "../../src/keep/bag.ts";
import { writeOffline } from "../../src/keep/offline.ts";
import { refreshOf } from "../../src/keep/redirects.ts";
import { since } from "../../src/keep/since.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { rootFolders } from "../../src/policy/root-folders.ts";
import { manifestIn, printManifest, type Sums } from "../../src/publish/manifest.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { archiveOf, type Files, scratch, tool } from "../tools.ts";
import { htmlFaultsOf } from "./html-rules.ts";
import { filesIn, hashesOf } from "./run.ts";
import { port, sample } from "./sample.ts";

const hosted = suite("a site for its hosts");

const targets = String(sample["_data/targets.yaml"]);
const files: Files = {
  ...sample,
  "_data/site.yaml":
    "title: Kho Vịnh Xanh\nurl: https://example.org/kho/\nlanguages: [vi, en]\nhosts: [github, netlify]\nprecompress: yes\n",
  "_data/targets.yaml": targets.replace("2021\n  name", "2021\n  moved_from: [/chi-tieu/cu/]\n  name"),
  [port]: String(sample[port]).replace(
    "---\n\n",
    "moved_from: [/bai-viet/2019/cang-cu, /tin/cang.html, /articles/2021/cang-vinh-xanh/]\n---\n\n",
  ),
};
const archive = await archiveOf(files);
const site = join(archive, "dist");
const quiet = makeReporter({ quiet: true });
const first = await build({ archive, out: site }, quiet);
const paths = await filesIn(site);

const article = "bai-viet/2021/cang-vinh-xanh/";
const moved = {
  "bai-viet/2019/cang-cu/index.html": article,
  "tin/cang.html": article,
  "articles/2021/cang-vinh-xanh/index.html": article,
  "chi-tieu/cu/index.html": "chi-tieu/san-luong-tang-2021/",
  "en/articles/2019/cang-cu/index.html": "en/articles/2021/cang-vinh-xanh/",
  "en/tin/cang.html": "en/articles/2021/cang-vinh-xanh/",
  "en/ledger/cu/index.html": "en/ledger/san-luong-tang-2021/",
};

const text = (path: string): Promise<string> => readFile(join(site, path), "utf8");

for (const [path, to] of Object.entries(moved))
  hosted(`${path} leads on to where its page is, at any sub-path, and wants to be listed nowhere`, async () => {
    const html = await text(path);
    const { links, policy, title } = factsOf(path, html);
    assert.is(posix.join(posix.dirname(path), refreshOf(html) ?? ""), to);
    assert.ok(links.some(({ value }) => posix.join(posix.dirname(path), value) === to));
    assert.match(html, `<link rel="canonical" href="https://example.org/kho/${to}"`);
    assert.match(html, '<meta name="robots" content="noindex"');
    assert.match(title, path.startsWith("en/") ? "The page has moved" : "Trang đã chuyển chỗ");
    assert.ok(policy?.isFirst === true && policy.value.startsWith("default-src 'none';script-src 'self';"));
    assert.equal(await htmlFaultsOf(path, html), []);
  });

hosted("where a page had the words of another language before, that language has its own page there", async () => {
  const html = await text("en/articles/2021/cang-vinh-xanh/index.html");
  assert.is(refreshOf(html), undefined);
  assert.match(html, "<article");
});

hosted("all folders at its root are those of pages, of languages, and those that are kept free of both", () => {
  const earlier = ["tin", "articles"];
  const { paths: words } = stringsOf("vi");
  const known = new Set<string>([...pageFolders(words), ...Object.values(rootFolders), "en", ...earlier]);
  const folders = paths.flatMap((path) => (path.includes("/") ? [path.slice(0, path.indexOf("/"))] : []));
  assert.equal(
    [...new Set(folders)].filter((folder) => !known.has(folder)),
    [],
  );
  assert.ok(["assets", "anh", "pagefind"].every((folder) => folders.includes(folder)));
});

hosted("no list, feed, sitemap or search knows of an earlier address", async () => {
  const told = paths.filter((path) => !/\.(br|gz|png|jpg|webp|avif|woff2|xlsx)$/.test(path) && !path.endsWith(".md"));
  for (const path of told.filter((path) => !Object.hasOwn(moved, path) && !/^(_redirects|manifest-sha)/.test(path)))
    assert.not.match(await text(path), /cang-cu|tin\/cang\.html/, path);
});

hosted("what lay beside a page lies there still", async () => {
  const [old, now] = ["bai-viet/2019/cang-cu/", article];
  const beside = paths.filter((path) => path.startsWith(now) && !/\.(html|br|gz)$/.test(path));
  assert.ok(beside.length >= 3);
  for (const path of beside) assert.is(await text(path.replace(now, old)), await text(path));
  assert.is(await text("du-lieu/chi-tieu/cu.json"), await text("du-lieu/chi-tieu/san-luong-tang-2021.json"));
});

hosted("its hosts are told of every earlier address, in all languages", async () => {
  const rules = (await text("_redirects")).trimEnd().split("\n");
  for (const [path, to] of Object.entries(moved))
    assert.ok(rules.includes(`/${path.replace(/index\.html$/, "")} /${to} 301!`), path);
  assert.is(await text(".nojekyll"), "");
});

hosted("a check finds it whole, and an address that moved is none that was lost", async () => {
  const { faults } = await checkSite(site);
  assert.is(printFaults(faults), "");
  const now: Sums = manifestIn(site) ?? {};
  const page = "bai-viet/2019/cang-cu/index.html";
  const before = { ...now, [page]: "0".repeat(64), "en/ledger/cu/index.html": "0".repeat(64) };
  const earlier = join(await scratch(), "cu.txt");
  await writeFile(earlier, printManifest(before));
  const became = await since(earlier, site);
  assert.equal([became.faults, became.changed, became.added], [[], [], []]);
  assert.equal(
    became.moved.map(({ from, to }) => posix.join(from, to)),
    ["/bai-viet/2021/cang-vinh-xanh/", "/en/ledger/san-luong-tang-2021/"],
  );
});

hosted(
  "every text of some size lies packed beside itself, in the manifest, and is what it is packed from",
  async () => {
    const packed = paths.filter((path) => /\.(br|gz)$/.test(path));
    for (const path of [
      "index.html",
      "404.html",
      "en/index.html",
      `${article}index.html`,
      "du-lieu/bang-doi-chieu.json",
    ])
      for (const end of ["br", "gz"]) assert.ok(packed.includes(`${path}.${end}`), `${path}.${end}`);
    const sums = manifestIn(site) ?? {};
    for (const path of packed) {
      const content = await readFile(join(site, path));
      const whole = path.endsWith(".br") ? brotliDecompressSync(content) : gunzipSync(content);
      assert.ok(whole.equals(await readFile(join(site, path.slice(0, -3)))), path);
      assert.ok(sums[path], path);
    }
    assert.not.ok(packed.some((path) => /\.(png|webp|avif|woff2|pf_\w+|pagefind)\.(br|gz)$/.test(path)));
  },
);

hosted("built again it is the same, and the summary counts packed files among the others", async () => {
  const before = await hashesOf(site);
  const again = await build({ archive, out: site }, quiet);
  assert.equal(await hashesOf(site), before);
  assert.equal([again.files, again.changes?.files], [first.files, 0]);
  assert.is(again.files, paths.length);
});

hosted("a packed file that was changed is told, and a copy without a server has none", async () => {
  const copy = join(await scratch(), "ban-doc");
  await writeOffline({ archive, site, place: copy });
  const there = await filesIn(copy);
  assert.not.ok(there.some((path) => /\.(br|gz)$/.test(path)));
  const html = await readFile(join(copy, "bai-viet/2019/cang-cu/index.html"), "utf8");
  assert.is(refreshOf(html), "../../2021/cang-vinh-xanh/index.html");
  await writeFile(join(copy, "index.html.gz"), "x");
  assert.match(
    printFaults((await checkSite(copy)).faults),
    /^index\.html\.gz:1:1 {2}the packed file is not what index\.html is/m,
  );
});

hosted("a bag holds it as it was published", async () => {
  const bag = join(await scratch(), "goi");
  await writeBag({ archive, site, place: bag });
  assert.equal(await hashesOf(join(bag, "data/site")), await hashesOf(site));
});

hosted(
  "nothing is packed where the command says so, as it does while one writes, and what was packed goes",
  async () => {
    const { status, stderr } = await tool(["build", "--archive", archive, "--no-precompress"]);
    assert.is(status, 0, stderr);
    assert.equal(
      (await filesIn(site)).filter((path) => /\.(br|gz)$/.test(path)),
      [],
    );
  },
);

hosted.run();
