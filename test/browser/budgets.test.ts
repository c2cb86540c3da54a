/** What pages may weigh, and that nothing on them moves: an article of 700 words, the ledger of 500 rows, a full list. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { synthesize } from "../../bench/synthetic.ts";
import { drawn } from "../pictures.ts";
import { archiveOf, article, type Files } from "../tools.ts";
import { ledgerFiles, tenRows } from "./sample-ledger.ts";
import { type Shown, showSite } from "./site.ts";

const budgets = suite("budgets");

const words = 700;
const path = "bai-viet/2021/dai/";

/** Paragraphs of composed articles, up to a number of words. */
async function textOf(count: number): Promise<string> {
  const paragraphs: string[] = [];
  let total = 0;
  for await (const { body } of synthesize(20, 3).articles)
    for (const paragraph of body) {
      if (total >= count) return paragraphs.join("\n\n");
      paragraphs.push(paragraph);
      total += paragraph.split(" ").length;
    }
  throw new Error("too few words are composed");
}

/** Rows of other names and periods, as many as are wished. */
function rowsOf(count: number): typeof tenRows {
  return Array.from({ length: count }, (_, index) => {
    const row = tenRows[index % 4] ?? tenRows[0];
    if (row === undefined) throw new Error("there are no rows");
    return {
      ...row,
      name: `${row.name} qua bến số ${"abcdefghik"[Math.floor(index / 4) % 10]}`,
      period: String(1900 + Math.floor(index / 40)),
    };
  });
}

let site: Shown;
/** Of one article that states figures, as most do. */
let small: Shown;
/** Of an article that has all that an article can have: ten rows, a picture, a source, authors, topics, an organisation. */
let full: Shown;
budgets.before(async () => {
  const many: Record<string, string> = {};
  for (let index = 0; index < 60; index += 1)
    many[`src/articles/2020/bai-${index}.md`] = article(
      `Tin số ${index} về hàng hóa qua cảng trong tháng`,
      "2020-05-01",
      "Một.",
    );
  const long = { "src/articles/2021/dai.md": article("Bài dài bảy trăm từ", "2021-03-01", await textOf(words)) };
  const files: Files = { ...ledgerFiles(rowsOf(500)), ...many, ...long };
  site = await showSite(await archiveOf(files));
  small = await showSite(await archiveOf({ ...ledgerFiles(tenRows), ...long }));
  full = await showSite(await archiveOf(await fullest()));
});
budgets.after(async () => {
  for (const one of [site, small, full]) await one.close();
});

/** The article of ten rows, written on to the number of words. */
async function fullest(): Promise<Files> {
  const files = ledgerFiles(tenRows);
  const name = "src/articles/2021/so-lieu.md";
  const told = String(files[name]).replace(
    "---\n\n",
    `author: [Trần Thị An, Lê Văn Bình]
topics: [hang-hoa, moi-truong]
organisations: [cang-vinh-xanh, so-cong-thuong]
description: Mười dòng số liệu của cảng và của Sở Công Thương.
source: https://example.org/tin/so-lieu
image: { src: anh.png, alt: Bến cảng, caption: Bến cảng lúc sáng sớm, credit: Trần Thị An }
---\n\n`,
  );
  const so = told.split(/\s+/).length;
  return {
    ...files,
    [name]: `${told}\n${await textOf(words - so)}\n`,
    "src/articles/2021/anh.png": await drawn({ width: 900, height: 600 }),
    "src/articles/2021/khac.md": article("Tin khác về cảng", "2021-02-03", "Một.").replace(
      "---\n\n",
      "topics: [hang-hoa]\n---\n\n",
    ),
  };
}

async function gzipped(file: string, of = site): Promise<number> {
  return gzipSync(await readFile(join(of.folder, file)), { level: 9 }).length;
}

for (const [what, shown, address] of [
  ["that states no figure", () => small, path],
  ["that states those of ten rows, with all that an article can have", () => full, "bai-viet/2021/so-lieu/"],
] as const)
  budgets(
    `an article of 700 words ${what} has at most 14 KB of HTML and CSS, and four requests before its fonts`,
    async () => {
      const { page } = await shown().open(address);
      await page.waitForLoadState("networkidle");
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
      );
      const before = loaded.filter((name) => !/\.(woff2|svg|png|avif|ico|webmanifest)$/.test(name));
      assert.ok(before.length + 1 <= 4, before.join());
      const sheets = before
        .filter((name) => name.endsWith(".css"))
        .map((name) => join("assets", name.split("/").at(-1) ?? ""));
      const sizes = await Promise.all([`${address}index.html`, ...sheets].map((file) => gzipped(file, shown())));
      assert.is(sizes.length, 2);
      assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 14_000, sizes.join(" + "));
    },
  );

budgets("a list of fifty articles has at most 30 KB, the ledger of 500 rows at most 60", async () => {
  const [list, ledger] = [await gzipped("bai-viet/index.html"), await gzipped("chi-tieu/index.html")];
  assert.ok(list <= 30_000, String(list));
  assert.ok(ledger <= 60_000, String(ledger));
});

/**
 * Holds what moves while the page is loaded against nothing, then closes it. Without typefaces: whether they come before the first paint is
 * the machine's luck, and what takes their place until then is its own; how alike it is made, test/render/stand-ins.test.ts holds.
 * @param ready what is there in the end
 */
async function stays(page: Page, told: string, ready = "main"): Promise<void> {
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.reload();
  await page.waitForSelector(ready, { state: "attached" });
  await page.evaluate("document.fonts.ready.then(() => {})");
  const shift = await page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 300);
  })`);
  assert.ok(typeof shift === "number" && shift < 0.005, `${told}: ${shift}`);
  await page.context().close();
}

for (const width of [390, 1280]) {
  budgets(`nothing moves while pages load, at ${width} px`, async () => {
    for (const one of [path, "", "chi-tieu/", "bai-viet/2021/so-lieu/", "bai-viet/2020/"]) {
      const { page } = await site.open(one, { viewport: { width, height: 800 } });
      // The ledger's filters are shown by its script, before anything below them is painted.
      await stays(page, one);
    }
  });

  budgets(`nothing moves while a search is answered, at ${width} px`, async () => {
    for (const query of ["hàng hóa qua cảng", "không có gì như thế này đâu", ""]) {
      const { page } = await site.open(`tim-kiem/?q=${encodeURIComponent(query)}`, {
        viewport: { width, height: 800 },
      });
      await stays(page, query, query === "" ? '[data-state="idle"]' : '[data-state="done"]');
    }
  });
}

budgets.run();
