/** The search page where something is forbidden, missing or silent: it searches all the same, or says plainly that it cannot. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { answered, ask, askOn, box, counted, titles } from "./search-page.ts";
import { type Opened, type Shown, showSite } from "./site.ts";

const blocked = suite("search page under restrictions");
let site: Shown;
blocked.before(async () => {
  site = await showSite(root, {
    "content-security-policy": "default-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'",
  });
});
blocked.after(() => site.close());

const address = "tim-kiem/?q=xuat+khau";
const cannot = "Không tải được dữ liệu tìm kiếm.";

/** Opens the search page after something has been set up. */
async function after(setUp: (page: Page) => Promise<unknown>, at = address): Promise<Opened> {
  const opened = await site.open("404.html");
  // It looks for the root of the site, and may still be told where there is none.
  await opened.page.waitForLoadState("networkidle");
  await setUp(opened.page);
  await opened.page.goto(site.base + at);
  return opened;
}

/** Sends a policy along with the page, and with its script, whose worker goes by it. */
function withPolicy(policy: string): (page: Page) => Promise<unknown> {
  return (page) =>
    page.route(/\/tim-kiem\/(\?|search)/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
}

/** Has the page's worker load a file of its own, for the page itself may have the script at hand already. */
async function withWorker(page: Page, treat: (route: Route) => unknown): Promise<void> {
  const content = `{
    const { Worker } = globalThis;
    const policy = trustedTypes.createPolicy("test", { createScriptURL: (script) => script });
    globalThis.Worker = class extends Worker {
      constructor(script, options) {
        super(policy.createScriptURL(script + "?worker"), options);
      }
    };
  }`;
  await page.addInitScript({ content });
  await page.route(/\.js\?worker$/, treat);
}

async function toldPlainly({ page }: Opened): Promise<void> {
  await page.waitForSelector("#search-status[data-state=error]");
  assert.ok((await page.locator("#search-status").innerText()).startsWith(cannot));
  assert.is(await page.locator("#results > li").count(), 0);
  assert.ok(await page.locator("#search-status button").isVisible());
  assert.ok(await page.locator(box).isEnabled());
  await page.locator("header nav a", { hasText: "Bài viết" }).click();
  await page.waitForURL(/\/bai-viet\/$/);
}

blocked("a policy of 'self' and 'wasm-unsafe-eval' is enough, and nothing is refused", async () => {
  const { page, troubles } = await site.open(address);
  assert.is(await answered(page, "xuat khau"), 4);
  await askOn(page, "kết luận:vượt");
  assert.equal([...troubles], []);
});

const workerless: readonly (readonly [what: string, setUp: (page: Page) => Promise<unknown>])[] = [
  ["are not known", (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"))],
  ["are forbidden by the policy", withPolicy("script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'")],
  ["fail to start", (page) => withWorker(page, (route) => route.abort())],
];
for (const [what, setUp] of workerless) {
  blocked(`where workers ${what}, the page itself searches`, async () => {
    const { page } = await after(setUp);
    assert.is(await answered(page, "xuat khau"), 4);
    const found = await titles(page);
    assert.equal(found, await titles((await ask(site, "xuat khau")).page));
    await page.locator(box).press("End");
    await page.locator(box).pressSequentially(" vuot", { delay: 5 });
    await answered(page, "xuat khau vuot");
    await page.waitForSelector('#filters option:text-matches("\\\\(\\\\d+\\\\)")', { state: "attached" });
    assert.equal(page.workers(), []);
  });
}

blocked("typing at once, before it is known that there is no worker, is answered too", async () => {
  const { page } = await after(
    (page) =>
      withWorker(page, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        await route.abort();
      }),
    "tim-kiem/",
  );
  await page.locator(box).pressSequentially("xuat khau", { delay: 150 });
  assert.is(await answered(page, "xuat khau"), 4);
});

blocked("where the policy forbids WebAssembly, the page says that it cannot search, and is of use", async () => {
  await toldPlainly(await after(withPolicy("script-src 'self'")));
});

for (const silent of ["hien-hanh.json", ".pf_meta", ".pf_index", ".pf_fragment", "the worker"]) {
  blocked(`where ${silent} is never answered, the reader is told after half a minute, not a minute`, async () => {
    const opened = await after(async (page) => {
      await page.clock.install();
      if (silent === "the worker") await withWorker(page, () => {});
      else
        await page.route(
          (url) => url.pathname.includes(silent),
          () => {},
        );
    });
    const { page } = opened;
    await page.waitForTimeout(1000);
    assert.is(await page.getAttribute("#search-status", "data-state"), "loading");
    await page.clock.fastForward(20_000);
    assert.is(await page.getAttribute("#search-status", "data-state"), "loading");
    await page.clock.fastForward(11_000);
    await toldPlainly(opened);
  });
}

blocked("with the network gone after an answer, what is at hand is found, what is not is told", async () => {
  const { page } = await ask(site, "xuất khẩu");
  await counted(page, "loai");
  await page.context().setOffline(true);
  assert.is(await askOn(page, "xuất khẩu "), 4);
  assert.match(await page.locator("#search-status").innerText(), /^4 kết quả · máy chủ chưa trả lời nên chưa rõ kho/);
  await page.fill(box, "đảng bộ");
  await page.waitForSelector("#search-status[data-state=error]");
  await page.context().setOffline(false);
  await page.click("#search-status button");
  assert.ok((await answered(page, "đảng bộ")) > 0);
});

blocked("no network from the start: it is told plainly, and “Thử lại” tries again", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.context().setOffline(true);
  await page.fill(box, "xuất khẩu");
  await page.waitForSelector("#search-status[data-state=error]");
  await page.context().setOffline(false);
  await page.click("#search-status button");
  assert.is(await answered(page, "xuất khẩu"), 4);
});

blocked("without the dictionary there are no completions, and the results stay", async () => {
  const other = await showSite();
  try {
    await rm(join(other.folder, "tim-kiem", "tu-dien"), { recursive: true });
    const { page } = await other.open("tim-kiem/");
    await page.locator(box).pressSequentially("ngân sách", { delay: 10 });
    assert.ok((await answered(page, "ngân sách")) > 0);
    await page.waitForTimeout(600);
    assert.is(await page.getAttribute("#search-status", "data-state"), "done");
    assert.ok((await titles(page)).length > 0);
  } finally {
    await other.close();
  }
});

blocked("without JavaScript the page says so and leads to the list of articles", async () => {
  const { page } = await site.open("tim-kiem/", { javaScriptEnabled: false });
  assert.match(await page.locator(".notice").innerText(), /Tìm kiếm cần JavaScript\. Xem danh sách bài viết\./);
  assert.not(await page.locator("#narrowing").isVisible());
  await page.click(".notice a");
  assert.match(page.url(), /\/bai-viet\/$/);
});

blocked.run();
