/** The pages' policy in a real browser: nothing that a page does is refused, and nothing passes that it does not do. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { listOf } from "./inside.ts";
import { settled } from "./kinds.ts";
import { answered } from "./search-page.ts";
import { type Opened, type Shown, showSite } from "./site.ts";

const policy = suite("policy of pages");
let site: Shown;
policy.before(async () => {
  site = await showSite();
});
policy.after(() => site.close());

/** Opens a page that tells of whatever its policy refuses. */
async function watched(path: string): Promise<Opened & { readonly refused: () => Promise<string[]> }> {
  const { page, troubles } = await site.open("404.html");
  await page.addInitScript(`globalThis.refused = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      refused.push(violatedDirective + " " + blockedURI));`);
  await page.goto(new URL(path, site.base).href);
  return { page, troubles, refused: async () => listOf(await page.evaluate("refused")) };
}

for (const path of [
  "",
  "bai-viet/2020/san-xuat-va-xuat-khau-khu-cong-nghiep-ha-noi/?tim=xuat+khau",
  "chi-tieu/xuat-khau-tang-truong-2015-2020/",
  "chi-tieu/",
  "tim-kiem/?q=xuat+khau",
  "du-lieu/",
])
  policy(`refuses nothing of /${path}`, async () => {
    const { page, troubles, refused } = await watched(path);
    await settled(page);
    if (path.startsWith("tim-kiem")) assert.is(await answered(page, "xuat khau"), 4);
    assert.equal([await refused(), [...troubles]], [[], []]);
    await page.context().close();
  });

policy("lets 404.html be styled and find its way from an address that is not there", async () => {
  const { page, troubles, refused } = await watched("khong/co/trang/nay/");
  await page.waitForSelector('main a[href="/kho/luu-tru/"]');
  assert.is(await page.locator(".skip").evaluate((link) => getComputedStyle(link).position), "absolute");
  assert.equal(await refused(), []);
  assert.ok(troubles.every((one) => one.startsWith("404 ")));
});

/** What becomes of something that a script of the page tries. */
function tried(page: Page, what: string): Promise<unknown> {
  return page.evaluate(`(async () => { try { ${what}; return "done"; } catch (error) { return error.name; } })()`);
}

const program = "new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])";

policy("lets the dialog's worker search, though its page may run no WebAssembly", async () => {
  const { page, troubles, refused } = await watched("");
  await page.click("a[data-search]");
  await page.waitForSelector("dialog[open]");
  await page.fill("dialog input[name=q]", "xuat khau");
  await page.waitForSelector('dialog[data-state="done"] .found');
  assert.is(page.workers().length, 1);
  assert.equal([await refused(), [...troubles]], [[], []]);
  assert.is(await tried(page, `await WebAssembly.compile(${program})`), "CompileError");
  const search = (await site.open("tim-kiem/")).page;
  assert.is(await tried(search, `await WebAssembly.compile(${program})`), "done");
});

policy("refuses what an attacker's text would do", async () => {
  const { page, refused } = await watched("");
  assert.is(await tried(page, `document.body.innerHTML = "<img src=x onerror=alert(1)>"`), "TypeError");
  assert.is(await tried(page, `document.body.setAttribute("onclick", "alert(1)")`), "TypeError");
  assert.is(await tried(page, `await fetch("https://example.org/")`), "TypeError");
  await page.evaluate(`{
    const image = document.createElement("img");
    image.src = "https://example.org/a.png";
    const style = document.createElement("style");
    style.textContent = "body{display:none}";
    const base = document.createElement("base");
    base.href = "https://example.org/";
    document.head.append(image, style, base);
  }`);
  const told = (await refused()).map((one) => one.split(" ")[0]);
  for (const directive of ["require-trusted-types-for", "connect-src", "img-src", "style-src-elem", "base-uri"])
    assert.ok(told.includes(directive), `${directive} of ${told}`);
});

policy.run();
