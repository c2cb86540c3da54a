/** The switch of themes in a real browser, under a strict policy: remembered, and followed before anything is painted. */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { intercept, type Shown, showSite } from "./site.ts";

const themes = suite("themes in the browser");
let site: Shown;
themes.before(async () => {
  site = await showSite(root, { "content-security-policy": "default-src 'self'; img-src 'self' data:" });
});
themes.after(() => site.close());

const article = "bai-viet/2020/san-xuat-va-xuat-khau-khu-cong-nghiep-ha-noi/";
const name = "doi-chieu-mau";
const light = "rgb(251, 250, 246)";
const dark = "rgb(21, 23, 26)";

const paper = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const choice = (page: Page, text: string) => page.getByRole("group", { name: "Giao diện" }).getByLabel(text);

themes(
  "what is chosen at the foot is shown at once and on every page, until the device is to decide again",
  async () => {
    const { page, troubles } = await site.open(article);
    const refused: string[] = [];
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    assert.ok(await choice(page, "Theo máy").isChecked());
    assert.is(await paper(page), light);
    await choice(page, "Tối").check();
    assert.is(await paper(page), dark);
    for (const path of [article, "", "chi-tieu/", "tim-kiem/?q=xuat+khau"]) {
      await page.goto(site.base + path);
      assert.is(await paper(page), dark, path);
    }
    await page.goto(site.base);
    assert.ok(await choice(page, "Tối").isChecked());
    await page.emulateMedia({ colorScheme: "dark" });
    await choice(page, "Sáng").check();
    await page.reload();
    assert.is(await paper(page), light);
    await choice(page, "Theo máy").check();
    await page.reload();
    assert.is(await paper(page), dark);
    assert.equal([...refused, ...troubles], []);
  },
);

themes("the theme stands before anything of a page can be painted, whatever else is still to load", async () => {
  const { page } = await site.open(article);
  await page.evaluate((key) => localStorage.setItem(key, "dark"), name);
  await intercept(page, "**/*.js", (route) =>
    /theme-/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  assert.is(await paper(page), dark);
  const asked = await page.evaluate(() =>
    [...document.head.querySelectorAll("script,link[rel=stylesheet]")].map((one) => one.outerHTML),
  );
  assert.match(asked[0] ?? "", /^<script src="[./]+assets\/theme-\w+\.js"><\/script>$/);
});

themes("the search page keeps to it by its own script, before which nothing is painted", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.evaluate((key) => localStorage.setItem(key, "dark"), name);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/search-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await page.waitForTimeout(500);
  const painted = (): Promise<number> => page.evaluate(() => performance.getEntriesByType("paint").length);
  assert.is(await painted(), 0);
  release();
  await page.waitForFunction(() => performance.getEntriesByType("paint").length > 0);
  assert.is(await paper(page), dark);
});

themes("a page that is come back to follows what was chosen meanwhile, and its switch says so", async () => {
  const { page } = await site.open(article);
  await page.evaluate((key) => {
    localStorage.setItem(key, "dark");
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, name);
  assert.is(await paper(page), dark);
  assert.ok(await choice(page, "Tối").isChecked());
});

themes("where the browser keeps nothing, the page itself changes all the same", async () => {
  const { page, troubles } = await site.open("");
  await page.addInitScript({
    content:
      'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })',
  });
  await page.reload();
  assert.is(await paper(page), light);
  await choice(page, "Tối").check();
  assert.is(await paper(page), dark);
  assert.equal([...troubles], []);
});

themes("what is kept is no theme: the device decides", async () => {
  const { page, troubles } = await site.open("");
  await page.evaluate((key) => localStorage.setItem(key, "url(x);color:red"), name);
  await page.reload();
  assert.is(await paper(page), light);
  assert.equal([...troubles], []);
});

themes("the page for addresses that do not exist follows it too, where the host lets its own script run", async () => {
  const { page } = await site.open(article);
  await choice(page, "Tối").check();
  await page.route("**/khong-co/", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { "content-type": "text/html; charset=utf-8" } });
  });
  await page.goto(`${site.base}khong-co/`);
  assert.is(await paper(page), dark);
});

themes("without a script there is no switch, and the device's theme is shown", async () => {
  for (const [scheme, expected] of [
    ["dark", dark],
    ["light", light],
  ] as const) {
    const { page } = await site.open(article, { javaScriptEnabled: false, colorScheme: scheme });
    assert.not(await page.locator("#giao-dien").isVisible());
    const { page: seeing } = await site.open(article, { colorScheme: scheme });
    assert.is(await paper(seeing), expected);
  }
});

themes("who has chosen the dark theme prints black on white", async () => {
  const { page } = await site.open(article);
  await choice(page, "Tối").check();
  await page.emulateMedia({ media: "print" });
  const [ink, ground, verdict] = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    const mark = document.querySelector(".verdict.exceeded");
    return [style.color, style.backgroundColor, mark === null ? "" : getComputedStyle(mark).color];
  });
  assert.equal([ink, ground], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  assert.is(verdict, "rgb(8, 89, 88)");
});

themes("it costs every page less than 200 bytes, and all scripts of an article less than 2 KB", async () => {
  const { page } = await site.open(article);
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.endsWith(".js")),
  );
  const scripts = await Promise.all(
    loaded.map(async (script) => [script, Buffer.from(await (await fetch(script)).arrayBuffer())] as const),
  );
  const first = scripts.find(([script]) => script.includes("/theme-"))?.[1];
  assert.ok(first && first.length < 200);
  assert.ok(scripts.reduce((sum, [, script]) => sum + gzipSync(script, { level: 9 }).length, 0) < 2048);
});

themes.run();
