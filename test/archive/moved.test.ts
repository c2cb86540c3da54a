/** Pages that stood elsewhere before: what `moved_from` may name, and where it leads. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allMovesOf, movesOf } from "../../src/archive/moved.ts";
import { movedBelow } from "../../src/archive/moved-below.ts";
import { FaultsError, printFaults } from "../../src/input/fault.ts";
import { isEarlier, pageAddress } from "../../src/text/earlier.ts";
import { archiveFrom, editionsFrom } from "../model.ts";
import { article } from "../tools.ts";

const moved = suite("pages that moved");

const row = (id: string, more = ""): string =>
  `- { id: ${id}, name: Tên, organisation: cang, period: 2021, measure: rate, unit: percent, result: { value: "5", article: 2021/cang, quote: "tăng 5% so với năm trước" }${more} }\n`;

/** An archive of two articles and a row; what they say of earlier addresses. */
function filesWith(cang: string, tau: string, ofRow = "", site = ""): Record<string, string> {
  return {
    "_data/site.yaml": `title: Kho thử\n${site}`,
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml": row("hang", ofRow),
    "src/articles/2021/cang.md": article("Cảng", "2021-01-15", "Hàng qua cảng tăng 5% so với năm trước.", cang),
    "src/articles/2020/tau.md": article("Tàu", "2020-01-15", "Tàu vào cảng.", tau),
  };
}

function faultsOf(...given: Parameters<typeof filesWith>): string {
  try {
    archiveFrom(filesWith(...given));
    return "";
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    return printFaults(error.faults);
  }
}

moved("lead from each earlier address to where they are, in every language of the site", () => {
  const files = filesWith(
    "moved_from: [/bai-viet/2019/cang-cu, /tin/cang.html]\n",
    "",
    ", moved_from: /chi-tieu/hang-cu/",
    "languages: [vi, en]\n",
  );
  const archive = archiveFrom(files);
  const told = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} → ${to}`;
  const own = [
    "/bai-viet/2019/cang-cu/ → /bai-viet/2021/cang/",
    "/tin/cang.html → /bai-viet/2021/cang/",
    "/chi-tieu/hang-cu/ → /chi-tieu/hang/",
  ];
  assert.equal(movesOf(archive).map(told), own);
  const paths = { ...archive.strings.paths, articles: "articles", ledger: "ledger" };
  const others = [{ language: "en", name: "English", way: "en/", paths }] as const;
  assert.equal(allMovesOf({ ...archive, others }).map(told), [
    ...own,
    "/en/articles/2019/cang-cu/ → /en/articles/2021/cang/",
    "/en/tin/cang.html → /en/articles/2021/cang/",
    "/en/ledger/hang-cu/ → /en/ledger/hang/",
  ]);
});

moved("are told as the site has addresses", () => {
  assert.is(pageAddress("/a/b"), "/a/b/");
  assert.is(pageAddress("/a/b/index.html"), "/a/b/");
  assert.is(pageAddress("/a/b.htm"), "/a/b.htm");
  assert.is(pageAddress("/index.html"), "/");
});

for (const address of ["/a", "/a/", "/a/b_c~d-e/", "/2019/05/tin.12.html", "/A/Tin.HTM"])
  moved(`${address} can be an earlier address`, () => assert.ok(isEarlier(address)));

for (const address of [
  "a/",
  "/",
  "//example.org/a/",
  "https://example.org/a/",
  "/a/../b/",
  "/.git/a/",
  "/a?b",
  "/a#b",
  "/a b/",
  "/bài/",
  "/a%20b/",
  "/a//b/",
  "/con/a/",
  "/a./",
  "/a.html/",
  "/a.b/",
  "/tin.aspx",
  "/.html",
  "/a.html/b/",
  "/a;$1/",
  `/${"a".repeat(201)}/`,
])
  moved(`${address.slice(0, 30)} can be none`, () => assert.not.ok(isEarlier(address)));

moved("that is written otherwise, or lies elsewhere, is a fault where it is written", () => {
  assert.is(
    faultsOf("moved_from: [/a/, https://example.org/b/]\n", ""),
    [
      "src/articles/2021/cang.md:4:19  “https://example.org/b/” is no earlier address of a page of this site",
      "    it begins with / and names a folder, as in /articles/2019/old-name/, or a page that ends in .html or .htm; of letters without marks, digits, and . _ ~ - only",
    ].join("\n"),
  );
});

for (const [what, given, message] of [
  ["that of another article", "/bai-viet/2020/tau/", "is the address of src/articles/2020/tau.md"],
  ["its own", "/bai-viet/2021/cang", "is the address of src/articles/2021/cang.md"],
  ["one that differs in capitals alone", "/Bai-viet/2020/Tau/", "is the address of src/articles/2020/tau.md"],
  ["that of a row", "/chi-tieu/hang/index.html", "is the address of _data/targets.yaml (hang)"],
  ["the home page", "/index.html", "the site has pages or files of its own at"],
  ["a year that has articles", "/bai-viet/2020/", "the site has pages or files of its own at"],
  ["a further page of a list", "/bai-viet/trang/2/", "the site has pages or files of its own at"],
  ["a topic", "/chu-de/cang/", "the site has pages or files of its own at"],
  ["the ledger", "/chi-tieu/", "the site has pages or files of its own at"],
  ["where assets are", "/assets/a/", "the site has pages or files of its own at"],
] as const)
  moved(`an earlier address is not ${what}`, () => {
    assert.ok(faultsOf(`moved_from: ${given}\n`, "").startsWith("src/articles/2021/cang.md:4:13  "));
    assert.ok(faultsOf(`moved_from: ${given}\n`, "").includes(message), faultsOf(`moved_from: ${given}\n`, ""));
  });

moved("the folder of another language is the site's own where the site has that language", () => {
  const given = "moved_from: /en/articles/2020/x/\n";
  assert.is(faultsOf(given, ""), "");
  assert.is(faultsOf(given, "", "", "languages: [en, vi]\n"), "");
  assert.match(faultsOf(given, "", "", "languages: [vi, en]\n"), "the site has pages or files of its own at");
  assert.match(faultsOf("moved_from: /VI/a/\n", "", "", "languages: [en, vi]\n"), "the site has pages or files");
});

moved("where a copy without a server has its sources is its own, in the main language alone", () => {
  assert.match(faultsOf("moved_from: /nguon/a/\n", ""), "the site has pages or files of its own at");
  assert.is(faultsOf("moved_from: /sources/a/\n", ""), "");
});

/** Where all that has moved leads from and to, in each edition and in the rules for hosts. */
function movesIn(...given: Parameters<typeof filesWith>): readonly string[][] {
  const editions = editionsFrom(filesWith(...given));
  const [own] = editions;
  const told = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} → ${to}`;
  return [...editions.map((edition) => movesOf(edition).map(told)), own === undefined ? [] : allMovesOf(own).map(told)];
}

moved(
  "an address from before the main language changed leads on from the root, and meets no page in its own language",
  () => {
    const changed = "lang: vi\nlanguages: [vi, en]\n";
    const given = "moved_from: [/articles/2021/cang/, /vi/bai-viet/2021/cang/, /about/]\n";
    const own = ["/articles/2021/cang/", "/vi/bai-viet/2021/cang/", "/about/"].map(
      (from) => `${from} → /bai-viet/2021/cang/`,
    );
    assert.equal(movesIn(given, "", "", changed), [own, [], own]);
  },
);

moved("in another language they lead on only where nothing stands, each from one address", () => {
  const own = ["/tin/a/", "/bai-viet/page/2/"].map((from) => `${from} → /bai-viet/2021/cang/`);
  const [vi, en, all] = movesIn("moved_from: [/tin/a/, /bai-viet/page/2/]\n", "", "", "languages: [vi, en]\n");
  assert.equal(vi, own);
  assert.equal(en, ["/tin/a/ → /articles/2021/cang/"]);
  assert.equal(all, [...own, "/en/tin/a/ → /en/articles/2021/cang/"]);
  const twice = movesIn("moved_from: [/tin/trang/5/, /tin/page/5/]\n", "", "", "languages: [vi, en]\n");
  assert.equal(twice[1], ["/tin/page/5/ → /articles/2021/cang/"]);
});

moved("a year without articles, and a place that no page of the site has, may be named", () => {
  assert.is(faultsOf("moved_from: [/bai-viet/2018/, /bai-viet/2020/cu/, /tin/2020/]\n", ""), "");
});

moved("are told where they begin with what the site lies below", () => {
  const below = (given: string, url: string) =>
    movedBelow(archiveFrom(filesWith(`moved_from: ${given}\n`, "", ", moved_from: /kho/hang/", url)));
  const url = "url: https://example.org/kho/\n";
  assert.equal(below("/kho/cu/", url), { given: "/kho/cu/", meant: "/cu/", below: "/kho", count: 2 });
  assert.is(below("/khoa/cu/", url)?.given, "/kho/hang/");
  assert.is(below("/kho/", url)?.count, 1);
  assert.is(below("/kho/cu/", "url: https://example.org/\n"), undefined);
  assert.is(below("/kho/cu/", ""), undefined);
});

moved("no two pages have moved from one address, articles and rows alike", () => {
  assert.match(
    faultsOf("moved_from: /tin/a\n", "moved_from: /tin/A/\n"),
    /^src\/articles\/202\d\/\w+\.md:4:13 {2}“\/tin\/[aA]\/?” is an earlier address of src\/articles\/202\d\/\w+\.md already\n/,
  );
  assert.match(
    faultsOf("moved_from: /tin/a/\n", "", ", moved_from: [/tin/b/, /tin/a/]"),
    /^_data\/targets\.yaml:1:\d+ {2}“\/tin\/a\/” is an earlier address of src\/articles\/2021\/cang\.md already\n/,
  );
});

moved.run();
