/** How the bench of pages chooses its articles, and what its table tells. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Wrong } from "../../bench/pages/hold.ts";
import { kindOf, tableOf, wordsOf } from "../../bench/pages/table.ts";
import { spread } from "../../bench/spread.ts";
import { synthesize } from "../../bench/synthetic.ts";

const pages = suite("bench of pages");

const idsOf = async (count: number, all: number): Promise<readonly string[]> =>
  (await spread(synthesize(all, 1), count)).map(({ id }) => id);

pages("articles are taken evenly from the beginning to the end, and all where there are no more", async () => {
  assert.equal(await idsOf(4, 10), ["000001", "000003", "000006", "000008"]);
  assert.equal(await idsOf(3, 3), ["000001", "000002", "000003"]);
  assert.is((await idsOf(9, 3)).length, 3);
});

pages("a page's kind is told by its address", () => {
  assert.equal(
    [
      "index.html",
      "404.html",
      "bai-viet/index.html",
      "bai-viet/2020/index.html",
      "bai-viet/trang/2/index.html",
      "bai-viet/2020/mot-bai/index.html",
      "bai-viet/2020/trang/2/index.html",
      "chu-de/y-te/index.html",
    ].map(kindOf),
    ["home", "404", "bai-viet", "bai-viet", "bai-viet", "article", "bai-viet", "chu-de"],
  );
});

pages("the table counts pages, not faults, and says which check found them", () => {
  const path = "bai-viet/2020/a/index.html";
  const wrong: readonly Wrong[] = [
    { path, check: "layout", what: "320 px: cut off: a" },
    { path, check: "layout", what: "390 px: cut off: a" },
    { path: "index.html", check: "html", what: "no\n title" },
  ];
  assert.is(
    tableOf([path, "bai-viet/2020/b/index.html", "index.html"], wrong),
    [
      "| kind | pages | html | layout | access | script |",
      "| --- | --: | --: | --: | --: | --: |",
      "| article | 2 | 0 | 1 | 0 | 0 |",
      "| home | 1 | 1 | 0 | 0 | 0 |",
    ].join("\n"),
  );
  assert.match(wordsOf(wrong), /^index\.html html: no title$/m);
});

pages.run();
