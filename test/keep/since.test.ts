/** Addresses that were published once: which of them changed, moved, or are gone. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesIn } from "../../src/keep/addresses.ts";
import { refreshOf, rulesIn } from "../../src/keep/redirects.ts";
import { since } from "../../src/keep/since.ts";
import { type Files, scratch, tool } from "../tools.ts";
import { siteOf } from "./site.ts";

const addresses = suite("addresses");

const page = (text: string): string => `<!doctype html><title>${text}</title><p>${text}`;
const onward = (to: string): string =>
  `<!doctype html><title>Đã chuyển</title><META HTTP-EQUIV="Refresh" content="0; URL='${to}'">`;

const before: Files = {
  "index.html": page("Kho"),
  "404.html": page("Không có"),
  "bai-viet/index.html": page("Bài viết"),
  "bai-viet/trang/2/index.html": page("Bài viết 2"),
  "bai-viet/2020/a/index.html": page("A"),
  "bai-viet/2020/a/trich-dan.bib": "@misc{a}",
  "bai-viet/2020/b/index.html": page("B"),
  "du-lieu/bang.csv": "a",
  "assets/site-0123abcd.css": "a{}",
  "pagefind/pagefind.js": "1",
  "tim-kiem/index.html": page("Tìm"),
  "tim-kiem/ten.json": "[]",
  "doi-chieu.json": "{}",
};

/** What became of the addresses where some files are others now; nothing in a file's place takes it away. */
async function afterwards(changes: Readonly<Record<string, string | undefined>>) {
  const old = await siteOf(before);
  const earlier = join(await scratch(), "cu.txt");
  await cp(join(old, "manifest-sha256.txt"), earlier);
  const now = Object.entries({ ...before, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text]],
  );
  const site = await siteOf(Object.fromEntries(now));
  return { site, earlier, ...(await since(earlier, site)) };
}

addresses("are pages and files with lasting names, not what only pages load, nor further pages of lists", () => {
  const sums = Object.fromEntries(Object.keys(before).map((path) => [path, "0"]));
  assert.equal([...addressesIn(sums).keys()].sort(), [
    "/",
    "/bai-viet/",
    "/bai-viet/2020/a/",
    "/bai-viet/2020/a/trich-dan.bib",
    "/bai-viet/2020/b/",
    "/du-lieu/bang.csv",
    "/tim-kiem/",
  ]);
});

addresses("with eight digits at their end are addresses all the same, but for what has its hash in its name", () => {
  const paths = ["du-lieu/chi-tieu/xuat-khau-20152020.json", "assets/site-0123abcd.css", "anh/cang-0123abcd-400.webp"];
  const others = ["en/tim-kiem/search-0123abcd.js", "deploy/nginx.conf", "index.html.br", ".nojekyll", "_headers"];
  const sums = Object.fromEntries([...paths, ...others].map((path) => [path, "0"]));
  assert.equal([...addressesIn(sums).keys()], ["/du-lieu/chi-tieu/xuat-khau-20152020.json"]);
});

addresses("that changed, and new ones, are told; files without one may go", async () => {
  const {
    before: count,
    changed,
    moved,
    added,
    faults,
  } = await afterwards({
    "index.html": page("Kho mới"),
    "bai-viet/2020/c/index.html": page("C"),
    "assets/site-0123abcd.css": undefined,
    "tim-kiem/ten.json": undefined,
    "bai-viet/trang/2/index.html": undefined,
  });
  assert.equal([count, changed, moved, added, faults], [7, ["/"], [], ["/bai-viet/2020/c/"], []]);
});

addresses("that vanished are faults, and the command ends with status 1", async () => {
  const { faults, site, earlier } = await afterwards({
    "bai-viet/2020/a/index.html": undefined,
    "du-lieu/bang.csv": undefined,
  });
  assert.equal(
    faults.map(({ file }) => file),
    ["bai-viet/2020/a/index.html", "du-lieu/bang.csv"],
  );
  const { status, stderr } = await tool(["check", "--out", site, "--since", earlier]);
  assert.is(status, 1);
  assert.match(stderr, /^bai-viet\/2020\/a\/index\.html:1:1 {2}a published address is gone/m);
});

addresses("that lead on to a page of the site have moved", async () => {
  const { moved, faults } = await afterwards({
    "bai-viet/2020/a/index.html": onward("../../2021/a/"),
    "bai-viet/2021/a/index.html": page("A"),
    "bai-viet/2020/b/index.html": undefined,
    "du-lieu/bang.csv": undefined,
    _redirects:
      "# đã chuyển\n/kho/x /y 404\n/bai-viet/2020/b /kho/bai-viet/2021/a/ 301\n/du-lieu/* https://example.org/:splat\n",
  });
  assert.equal(faults, []);
  assert.equal(moved, [
    { from: "/bai-viet/2020/a/", to: "../../2021/a/" },
    { from: "/bai-viet/2020/b/", to: "/kho/bai-viet/2021/a/" },
    { from: "/du-lieu/bang.csv", to: "https://example.org/bang.csv" },
  ]);
});

addresses("that lead on to what is not there are faults", async () => {
  const { faults } = await afterwards({
    "bai-viet/2020/a/index.html": onward("../../2021/a/"),
    "bai-viet/2020/b/index.html": undefined,
    _redirects: "/bai-viet/2020/b/ /bai-viet/2021/b/\n",
  });
  assert.equal(
    faults.map(({ message }) => message.replace(/,.*/, "")),
    ["a published address leads on to “../../2021/a/”", "a published address leads on to “/bai-viet/2021/b/”"],
  );
});

addresses("that lead on in a circle are faults", async () => {
  const { moved, faults } = await afterwards({
    "bai-viet/2020/a/index.html": onward("../b/"),
    "bai-viet/2020/b/index.html": onward("../a/"),
  });
  assert.equal(moved, []);
  assert.is(faults.length, 2);
});

addresses("are held against rules of any form, at once", () => {
  const rules = rulesIn("/:a/:a /x\n/:2020/y /y\n/:splat/* /z/:splat\n/gone/:a:b:c:d:e:f:g:h/! /w\n/p* /q\n");
  const long = `/gone/${"a".repeat(100_000)}`;
  assert.equal(["/1/2/", "/7/y/", "/3/4/5/", long, "/pq/"].map(rules), ["/x", "/x", "/z/4/5/", "/x", "/z/"]);
  assert.is(rulesIn("/p* /q")("/pq/"), "/q");
});

addresses("of a site as it was have neither faults nor changes, in words", async () => {
  const { site, earlier } = await afterwards({});
  const { status, stdout, stderr } = await tool(["check", "--out", site, "--since", earlier]);
  assert.equal([status, stdout], [0, ""]);
  assert.match(stderr, /^addresses: 7; changed: 0; moved: 0; none lost; new: 0$/m);
});

addresses("are one line each where they are told, whatever a file is called", async () => {
  const { site, earlier } = await afterwards({ "bai-viet/2021/x\nchanged: \u001b[8m/index.html": page("X") });
  const { status, stdout } = await tool(["check", "--out", site, "--since", earlier]);
  assert.equal([status, stdout], [0, "new: /bai-viet/2021/x\ufffdchanged: \ufffd[8m/\n"]);
});

addresses("are led on by pages only where these say so", () => {
  for (const html of [
    '<meta http-equiv="content-type" content="0;url=x">',
    '<p>&lt;meta http-equiv="refresh"',
    '<meta http-equiv="refresh" content="30">',
  ])
    assert.is(refreshOf(html), undefined, html);
});

addresses("are led on by a list of hosts' rules as these are written", () => {
  const rules = rulesIn("/a/:nam/:ten /b/:ten\n/c/* /d/:splat 302!\n/e /f 200\n/g.h /i 410\n\nrác");
  const asked = ["/a/2020/x/", "/a/2020/x/y/", "/c/1/2/", "/e/", "/g.h", "/gxh", "/"];
  assert.equal(asked.map(rules), ["/b/x", undefined, "/d/1/2/", "/f", undefined, undefined, undefined]);
});

addresses.run();
