/** A copy of a site that is read without a server, in a real browser. */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { factsOf } from "../../src/check/pages.ts";
import { writeOffline } from "../../src/keep/offline.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { filesIn } from "../build/run.ts";
import { portPage, sample } from "../build/sample.ts";
import { archiveOf, scratch } from "../tools.ts";
import { launch } from "./chromium.ts";
import { showFolder } from "./site.ts";

const offline = suite("a copy without a server");

const archive = await archiveOf(sample);
const site = join(archive, "dist");
const copy = join(await scratch(), "bản đọc #1");
await build({ archive, out: site }, makeReporter({ quiet: true }));
await writeOffline({ archive, site, place: copy });
const browser = await launch();

offline.after(() => browser.close());

/** Opens a file of the copy in a page that notes whatever it complains of, and whatever it asks of elsewhere. */
async function open(path: string): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const troubles: string[] = [];
  page.on("pageerror", ({ message }) => troubles.push(message));
  page.on("console", (said) => /error|warning/.test(said.type()) && troubles.push(said.text()));
  page.on("requestfailed", (request) => troubles.push(`failed: ${request.url()}`));
  page.on("request", (request) => !/^(file|data):/.test(request.url()) && troubles.push(`outside: ${request.url()}`));
  await page.goto(pathToFileURL(join(copy, path)).href);
  return { page, troubles };
}

/** Whether styles and typefaces are there. */
async function isDressed(page: Page): Promise<void> {
  const { background, loaded } = await page.evaluate(async () => {
    await document.fonts.ready;
    const fonts = [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    return { background: getComputedStyle(document.body).backgroundColor, loaded: fonts.join() };
  });
  assert.not.match(background, /^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/, page.url());
  assert.match(loaded, /Be Vietnam Pro/, page.url());
}

offline(
  "leads from the front page to an article, its row and the ledger, dressed as the site is, without a complaint",
  async () => {
    const { page, troubles } = await open("index.html");
    await isDressed(page);
    for (const [link, place] of [
      ['main a[href*="2021/cang-vinh-xanh"]', "bai-viet/2021/cang-vinh-xanh/index.html"],
      ['main a[href*="chi-tieu/san-luong"]', "chi-tieu/san-luong-tang-2021/index.html"],
      ['nav a:has-text("Chỉ tiêu")', "chi-tieu/index.html"],
    ] as const) {
      await Promise.all([
        page.waitForURL((url) => url.pathname.endsWith(place), { timeout: 10_000 }),
        page.locator(link).first().click(),
      ]);
      await isDressed(page);
    }
    assert.equal(troubles, []);
    await page.close();
  },
);

offline("narrows the ledger, and keeps what was chosen in the address", async () => {
  const { page, troubles } = await open("chi-tieu/index.html");
  const [name, value] = await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>("#narrow select");
    return [select?.name ?? "", select?.options[1]?.value ?? ""];
  });
  await page.locator(`#narrow select[name="${name}"]`).selectOption(value);
  assert.match(await page.locator("#narrow [role=status]").innerText(), /1/);
  assert.ok(page.url().includes(`${name}=${value}`), page.url());
  assert.equal(troubles, []);
  await page.close();
});

offline("shows and keeps the theme that is chosen, and copies citations", async () => {
  const { page, troubles } = await open(portPage);
  await page.locator('#giao-dien input[value="dark"]').check({ force: true });
  await page.reload();
  assert.is(await page.evaluate(() => document.documentElement.style.colorScheme), "dark");
  const button = page.locator("button[data-script]").first();
  await button.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
  await button.click();
  await page.waitForFunction(
    () => document.querySelector("section [role=status]")?.textContent !== "" || getSelection()?.toString() !== "",
  );
  assert.equal(troubles, []);
  await page.close();
});

offline("says on its search page that a server is needed, and no more", async () => {
  const { page, troubles } = await open("index.html");
  await page.locator("input[name=q]").first().fill("cảng");
  await Promise.all([page.waitForURL(/tim-kiem\/index\.html\?q=/), page.locator("form.find button").first().click()]);
  assert.match(await page.locator("p.notice[role=status]").innerText(), /tìm kiếm cần máy chủ web/);
  assert.ok(await page.locator("p.notice[role=status]").isVisible());
  assert.equal(troubles, []);
  await page.close();
});

offline("searches all the same where it is served", async () => {
  const shown = await showFolder(copy);
  try {
    const { page, troubles } = await shown.open("tim-kiem/index.html?q=c%E1%BA%A3ng");
    await page.locator("#results li").first().waitFor();
    assert.equal(troubles, []);
  } finally {
    await shown.close();
  }
});

offline("has no link that only a server could follow, and holds its sources", async () => {
  const paths = await filesIn(copy);
  const pages = paths.filter((path) => path.endsWith(".html") && path !== "404.html");
  const links = await Promise.all(
    pages.map(async (path) => factsOf(path, await readFile(join(copy, path), "utf8")).links.map(({ value }) => value)),
  );
  const followed = links.flat().filter((link) => !/^[a-z]+:/.test(link));
  assert.ok(followed.length > 100);
  assert.equal(
    // An empty link is the page itself, wherever it lies.
    followed.filter((link) => link !== "" && /(^|\/)(\.{0,2})([?#]|$)/.test(link.replace(/^[?#].*/, "x"))),
    [],
  );
  for (const path of Object.keys(sample)) assert.ok(paths.includes(`nguon/${path}`), path);
  assert.match(await readFile(join(copy, "DOC-TRUOC.txt"), "utf8"), /^Kho Vịnh Xanh\n/);
});

offline.run();
