/** A tab that stands open while the site is published again, or over files that are not what they should be: it never answers less than a fresh one in silence. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { archiveOf, article, type Files, writeAll } from "../tools.ts";
import { answered, ask, askOn, box, titles } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const afresh = suite("search of a site that is published again");
let archive: string;
let site: Shown;
let count = 0;

const topics = (...ids: readonly string[]): Files => ({
  "_data/topics.yaml": ids.map((id) => `- { id: ${id}, name: Chủ đề ${id} }\n`).join(""),
});

/** Articles that all tell of the port, each with a word of its own. */
function told(from: number, until: number): Files {
  const all = Array.from({ length: until - from }, (_, at) => from + at);
  return Object.fromEntries(
    all.map((at) => [
      `src/articles/2021/tin-${at}.md`,
      article(`Tin số ${at}`, "2021-03-01", `Cảng cá đón ${at + 100} tàu, kè biển dài thêm.`, "topics: [cang]\n"),
    ]),
  );
}

afresh.before(async () => {
  archive = await archiveOf({ ...topics("cang"), ...told(0, 6) });
  site = await showSite(archive);
});
afresh.after(() => site.close());

/** Publishes the site again, with two articles more and what else is told. */
async function republish(more: Files = {}): Promise<void> {
  count += 2;
  await writeAll(archive, { ...told(4 + count, 6 + count), ...more });
  await build({ archive, out: site.folder }, makeReporter({ quiet: true }));
}

async function loads(page: Page): Promise<number> {
  return Number(await page.evaluate("performance.timeOrigin"));
}

afresh("gives the answers of a fresh tab, without being loaded anew where the page itself is as it was", async () => {
  const { page, troubles } = await ask(site, "cảng cá");
  const before = [await titles(page), await loads(page)] as const;
  await republish();
  assert.is(await askOn(page, "kè biển"), 8);
  assert.equal(await titles(page), await titles((await ask(site, "kè biển")).page));
  assert.is(await askOn(page, "cảng cá"), before[0].length + 2);
  assert.is(await loads(page), before[1]);
  assert.equal([...troubles], []);
});

afresh("is loaded anew, and says so, once the page has other choices; then it has what a fresh one has", async () => {
  const { page } = await ask(site, "cảng cá");
  const before = await loads(page);
  await republish(topics("cang", "ke"));
  await page.fill(box, "kè biển");
  assert.is(await answered(page, "kè biển"), 10);
  assert.is.not(await loads(page), before);
  assert.match(
    await page.locator("#search-status").innerText(),
    /^10 kết quả · kho vừa có bản mới nên trang đã tự tải lại$/,
  );
  assert.is(await page.locator("select[name=chu-de] option[value=ke]").count(), 1);
  assert.is(await askOn(page, "cảng cá"), 10);
  assert.is(await page.locator("#search-status").innerText(), "10 kết quả");
});

afresh("is loaded anew only once where a host goes on giving the old page, and answers all the same", async () => {
  const { page } = await ask(site, "cảng cá");
  const old = await page.content();
  const html = await readFile(join(site.folder, "tim-kiem", "index.html"), "utf8");
  assert.ok(old.length > 0);
  let given = 0;
  await page.route(/\/tim-kiem\/\?/, (route) => {
    given += 1;
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
  });
  await republish(topics("cang", "ke", "kho"));
  await page.fill(box, "kè biển");
  assert.is(await answered(page, "kè biển"), 12);
  assert.is(given, 1);
});

afresh("the dialog of a page that stands open answers as one of a fresh page does", async () => {
  const { page } = await site.open("");
  const found = async (query: string): Promise<string> => {
    await page.fill("dialog input[name=q]", query);
    await page.waitForFunction((wanted) => {
      const { state, query: known } = document.querySelector<HTMLElement>("dialog")?.dataset ?? {};
      return state === "done" && known === wanted;
    }, query);
    return page.locator("dialog [role=status]").innerText();
  };
  await page.click("a[data-search]");
  await page.waitForSelector("dialog[open]");
  assert.is(await found("cảng cá"), "12 kết quả");
  await republish();
  assert.is(await found("kè biển"), "14 kết quả");
  await republish(topics("cang", "ke", "kho", "bai"));
  assert.is(await found("cảng cá"), "16 kết quả");
});

/** Spoils a file of the site until it is mended. */
async function spoiled(path: string, content: string): Promise<() => Promise<void>> {
  const file = join(site.folder, path);
  const before = await readFile(file);
  await writeFile(file, content);
  return () => writeFile(file, before);
}

const hostPage = "<!doctype html><title>Không có trang này</title>";

afresh("one document that a host's page stands in for is told, and had once it is back", async () => {
  const asked: string[] = [];
  const { page: whole } = await site.open("tim-kiem/");
  whole.on("request", (request) => request.url().endsWith("_fragment") && asked.push(request.url()));
  await askOn(whole, "kè biển");
  const all = await titles(whole);
  const mend = await spoiled(asked[2]?.slice(site.base.length) ?? "", hostPage);
  const { page } = await ask(site, "kè biển");
  assert.match(await page.locator("#search-status").innerText(), /^16 kết quả · 1 kết quả chưa tải được\. Thử lại$/);
  assert.is((await titles(page)).length, all.length - 1);
  await mend();
  await page.click("#search-status button");
  await page.waitForFunction((wanted) => document.querySelectorAll("#results > li").length === wanted, all.length);
  assert.equal(await titles(page), all);
});

afresh("in the dialog, a broken search is told, and tried again when the reader asks", async () => {
  const names = await readdir(join(site.folder, "pagefind", "index"));
  const mends = await Promise.all(names.map((name) => spoiled(`pagefind/index/${name}`, hostPage)));
  const { page } = await site.open("");
  await page.click("a[data-search]");
  await page.waitForSelector("dialog[open]");
  await page.fill("dialog input[name=q]", "kè biển");
  await page.waitForSelector("dialog[data-state=error]");
  assert.match(
    await page.locator("dialog [role=status]").innerText(),
    /^Không tải được dữ liệu tìm kiếm\. Thử lại Mở trang tìm kiếm$/,
  );
  for (const mend of mends) await mend();
  await page.click("dialog [role=status] button");
  await page.waitForSelector("dialog[data-state=done] .found");
});

afresh.run();
