/** The search page where some of the index cannot be had: it shows the rest, and takes nothing away that it has shown. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { answered, ask, askOn, box, titles, total } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const missing = suite("search page over an index with gaps");
let site: Shown;
missing.before(async () => {
  site = await showSite(root);
});
missing.after(() => site.close());

const query = "khu công nghiệp";
const results = "#results > li";

/** Opens the search page after something has been set up. */
async function after(setUp: (page: Page) => Promise<unknown>, address: string): Promise<Page> {
  const { page } = await site.open("404.html");
  await setUp(page);
  await page.goto(site.base + address);
  return page;
}

/** Of the documents that are asked for, some cannot be had, whenever they are asked for. */
async function withoutDocuments(page: Page, isLost: (place: number) => boolean): Promise<void> {
  const asked: string[] = [];
  await page.route(/\.pf_fragment$/, (route) => {
    const address = route.request().url();
    if (!asked.includes(address)) asked.push(address);
    return isLost(asked.indexOf(address)) ? route.fulfill({ status: 404 }) : route.continue();
  });
}

async function links(page: Page): Promise<string[]> {
  return page.locator(`${results} > a`).evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
}

/** Asks for further results until there are none, from ten on. */
async function showAll(page: Page): Promise<void> {
  while (await page.locator("#more").isVisible()) {
    const before = await page.locator(results).count();
    await page.click("#more");
    await page.waitForFunction(([what, count]) => document.querySelectorAll(what).length > count, [
      results,
      before,
    ] as const);
  }
}

missing("one document that cannot be had is left out; every other one comes once", async () => {
  const whole = (await ask(site, query)).page;
  await showAll(whole);
  const all = await links(whole);
  const page = await after(
    (page) => withoutDocuments(page, (place) => place === 3),
    `tim-kiem/?q=${encodeURIComponent(query)}`,
  );
  assert.is(await answered(page, query), all.length);
  assert.ok(all.length > 11, String(all.length));
  assert.is(await page.locator(results).count(), 9);
  await showAll(page);
  const shown = await links(page);
  assert.is(shown.length, all.length - 1);
  assert.equal(
    shown,
    all.filter((one) => shown.includes(one)),
  );
});

missing("where further results cannot be had, it is told, and those that are shown stay", async () => {
  const page = await after(
    (page) => withoutDocuments(page, (place) => place > 9),
    `tim-kiem/?q=${encodeURIComponent(query)}`,
  );
  await answered(page, query);
  const before = await titles(page);
  await page.click("#more");
  await page.waitForSelector("#search-status[data-state=error]");
  assert.equal(await titles(page), before);
  assert.not(await page.locator("#more").isVisible());
  await askOn(page, `${query} `);
  assert.equal(await titles(page), before);
});

missing(
  "without the filters nothing is counted and the results stay; what is chosen is never passed over",
  async () => {
    const page = await after(
      (page) => page.route(/\.pf_filter$/, (route) => route.fulfill({ status: 404 })),
      `tim-kiem/?q=${encodeURIComponent(query)}`,
    );
    const failed = page.waitForResponse((response) => response.status() === 404);
    const found = await answered(page, query);
    await failed;
    await page.waitForTimeout(300);
    assert.is(await page.getAttribute("#search-status", "data-state"), "done");
    assert.is(await page.locator(results).count(), 10);
    assert.is(await page.locator("#filters option:text-matches('\\\\(\\\\d+\\\\)$')").count(), 0);
    assert.is(await page.locator("#filters option:disabled").count(), 0);
    await page.selectOption("select[name=loai]", "chi-tieu");
    await page.waitForSelector("#search-status[data-state=error]");
    assert.is(await page.locator(results).count(), 0);
    await page.selectOption("select[name=loai]", "");
    assert.is(await answered(page, query), found);
    assert.is(await total(page), found);
  },
);

/** What the page fetches of such files has a head, and a body that never comes. */
async function withoutBodies(page: Page, kind: string): Promise<void> {
  await page.clock.install();
  await page.addInitScript((part) => {
    Reflect.deleteProperty(globalThis, "Worker");
    const { fetch } = globalThis;
    globalThis.fetch = async (input, options) =>
      String(input).includes(part) ? new Response(new ReadableStream()) : fetch(input, options);
  }, kind);
}

for (const kind of [".pf_index", ".pf_fragment", ".pf_filter", "hien-hanh.json", "/so-lieu"]) {
  missing(`where the body of ${kind} never comes, the reader is told after half a minute`, async () => {
    const page = await after((page) => withoutBodies(page, kind), "tim-kiem/?q=khu&don-vi-tinh=percent&loai=chi-tieu");
    await page.waitForTimeout(1000);
    assert.is(await page.getAttribute("#search-status", "data-state"), "loading");
    await page.clock.fastForward(31_000);
    await page.waitForSelector("#search-status[data-state=error]");
    assert.ok(await page.locator(box).isEnabled());
  });
}

for (const [what, answer] of [
  ["is not there", { status: 404, body: "" }],
  ["is cut", { status: 200, contentType: "text/javascript", body: "const a = {" }],
  ["is a page instead", { status: 200, contentType: "text/html", body: "<!doctype html><title>Không có</title>" }],
] as const)
  missing(`where its own script ${what}, the page says after a while that nothing can be searched`, async () => {
    const page = await after(
      (page) => page.route(/tim-kiem\/search-\w+\.js$/, (route) => route.fulfill(answer)),
      "tim-kiem/?q=cảng",
    );
    const told = page.locator(".mute");
    assert.is(await told.isVisible(), false);
    await page.evaluate("for (const one of document.getAnimations()) one.finish()");
    assert.is(await told.isVisible(), true);
    assert.match(await told.innerText(), /Không tải được dữ liệu tìm kiếm\. Thử lại/);
    await page.unroute(/tim-kiem\/search-\w+\.js$/);
    await told.locator("a").click();
    await page.waitForSelector("#search-status[data-state='done']");
    assert.match(page.url(), /\?q=/);
  });

missing.run();
