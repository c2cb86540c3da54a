/** What stays to be seen where the browser paints neither grounds nor shadows, and that nothing moves for those who ask for it. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { plain, type Shown, showSite } from "./site.ts";

const look = suite("forced colours, stillness and print in the browser");
let site: Shown;
look.before(async () => {
  site = await showSite(join(root, "test/archives/a-ledger-of-many-kinds"));
});
look.after(() => site.close());

const series = "qua-cac-ky/tinh-an-hai/ho-ngheo/";

/** The value of a property of the first element that a selector finds. */
function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** A system colour, as the page has it. */
function system(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = colour;
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }, name);
}

/** The page of a row with a quote, and of the article that states it. */
async function rowAndArticle(page: Page): Promise<readonly [row: string, article: string]> {
  await page.goto(`${site.base}chi-tieu/`);
  const row = await page
    .locator(".ledger tbody th a")
    .first()
    .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ""));
  await page.goto(row);
  const article = await page
    .locator(".passage p a")
    .first()
    .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ""));
  return [row, article];
}

for (const colorScheme of ["light", "dark"] as const) {
  look(
    `in forced colours on ${colorScheme} quotes and marks are written in the text's own colour, and underlined`,
    async () => {
      const { page } = await site.open("", { forcedColors: "active", colorScheme });
      const [ink, paper] = [await system(page, "CanvasText"), await system(page, "Canvas")];
      assert.is.not(ink, paper);
      const [row, article] = await rowAndArticle(page);
      for (const address of [row, article]) {
        await page.goto(address);
        assert.match(await styleOf(page, "mark.figure", "text-decoration-line"), /underline/);
        assert.is.not(await styleOf(page, "mark.figure", "color"), paper);
      }
      await page.goto(row);
      assert.is(await styleOf(page, "mark.figure", "color"), ink);
    },
  );

  look(`in forced colours on ${colorScheme} the parts of a strip differ, and stand out from the page`, async () => {
    const { page } = await site.open("chi-tieu/", { forcedColors: "active", colorScheme });
    const ink = await system(page, "CanvasText");
    assert.is(await styleOf(page, ".strip pattern.exceeded rect", "fill"), ink);
    assert.is(await styleOf(page, ".strip pattern.in-progress path", "stroke"), ink);
    assert.is(await styleOf(page, ".strip pattern.no-target path", "stroke"), ink);
    assert.is(await styleOf(page, ".strip rect.unquantified", "stroke"), ink);
  });
}

look("in forced colours the section that one is in is underlined, and so is a verdict told by its sign", async () => {
  const { page } = await site.open("chi-tieu/", { forcedColors: "active" });
  assert.match(await styleOf(page, ".top [aria-current]", "text-decoration-line"), /underline/);
  const sign = await page
    .locator(".ledger .verdict.exceeded")
    .first()
    .evaluate((mark) => getComputedStyle(mark, "::before").content);
  assert.match(sign, /▲/);
});

look("in forced colours the lines of a chart are not of the colour of the page", async () => {
  const { page } = await site.open(series, { forcedColors: "active", colorScheme: "dark" });
  const paper = await system(page, "Canvas");
  for (const [selector, property] of [
    [".chart .line", "stroke"],
    [".chart text", "fill"],
    [".chart .mark", "fill"],
  ] as const)
    assert.is.not(await styleOf(page, selector, property), paper, selector);
});

look("for those who ask for less motion nothing moves", async () => {
  const { page } = await site.open("", { reducedMotion: "reduce", viewport: { width: 1280, height: 800 } });
  await page.keyboard.press("/");
  await page.waitForSelector("dialog[open]");
  assert.is(await page.evaluate(() => document.getAnimations().length), 0);
  assert.is(await styleOf(page, "html", "scroll-behavior"), "auto");
  assert.is(await styleOf(page, "dialog[open]", "animation-name"), "none");
});

look("A4 has the ledger as a table, whole rows, and nothing that leads elsewhere", async () => {
  // A4 less the margins of the style sheet, at 96 points an inch.
  const { page } = await site.open("chi-tieu/", { viewport: { width: 657, height: 995 } });
  await page.emulateMedia({ media: "print" });
  assert.is(await styleOf(page, ".ledger tbody tr", "display"), "table-row");
  assert.is(await styleOf(page, ".ledger tbody tr", "break-inside"), "avoid");
  for (const gone of [".top nav", ".foot", ".ways"]) assert.not(await page.locator(gone).first().isVisible(), gone);
  assert.is(plain(await page.locator(".printed").innerText()), "In từ Kho tỉnh An Hải, cập nhật ngày 15/03/2024.");
  assert.is(await styleOf(page, ".ledger tbody", "break-inside"), "avoid");
  const heads = await page
    .locator(".ledger:not([hidden]) thead tr")
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((head) => Math.round(head.getBoundingClientRect().width))),
    );
  for (const [name = 0, , , , verdict = 0] of heads)
    assert.ok(name >= 150 && verdict >= 110, `names have ${name} px, verdicts ${verdict}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await page.emulateMedia({ media: "screen" });
  assert.not(await page.locator(".printed").isVisible());
  await page.emulateMedia({ media: "print" });
  await page.goto(site.base + series);
  const series_ = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(series_ <= 0, `the series is ${series_} px too wide`);
});

look("a link that leads outside says in print where to, and notes are not cut", async () => {
  const { page } = await site.open("");
  const [, article] = await rowAndArticle(page);
  await page.goto(article);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "https://example.org/bai", textContent: "nguồn" });
    document.querySelector("article")?.append(link);
  });
  const told = await page
    .locator('a[href^="https://example.org"]')
    .last()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(told, /attr\(href\)|https:\/\/example\.org\/bai/);
  assert.is(await styleOf(page, ".note", "break-inside"), "avoid");
  assert.match(await styleOf(page, "mark.figure", "text-decoration-line"), /underline/);
  const sign = await page
    .locator("mark + .sign")
    .first()
    .evaluate((mark) => getComputedStyle(mark, "::after").content);
  assert.match(sign, /[▲●▼◐○≠]/);
});

look("in print no sign tells to open what is open, and no address stands beside itself", async () => {
  const { page } = await site.open("du-lieu/");
  await page.emulateMedia({ media: "print" });
  assert.is(await styleOf(page, ".columns summary", "list-style-type"), "none");
  await page.evaluate(() => {
    for (const rel of ["license external", "external"])
      document
        .querySelector("main")
        ?.append(Object.assign(document.createElement("a"), { href: "https://e.org/", rel }));
  });
  const told = await page
    .locator('a[href="https://e.org/"]')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
  assert.is(told[0], "none");
  assert.is.not(told[1], "none");
});

look(
  "what keeps a number with its unit stands in the page alone: what is downloaded has the spaces of its source",
  async () => {
    const { page } = await site.open("");
    const [, article] = await rowAndArticle(page);
    await page.goto(article);
    assert.match(await page.locator(".body").innerText(), /\d\u00a0\p{L}/u);
    assert.not.match(await page.title(), /\u00a0/);
    const folder = join(site.folder, "du-lieu");
    const names = (await readdir(folder)).filter((name) => /\.(json|csv|txt)$/.test(name));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    assert.ok(texts.some((text) => text.includes("giai đoạn ")));
    assert.equal(
      names.filter((_, at) => texts[at]?.includes("\u00a0")),
      [],
    );
  },
);

look.run();
