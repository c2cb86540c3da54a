/** The search page in a real browser, on the project's own archive. */
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Shown, showSite } from "./site.ts";

const search = suite("search in the browser");
let site: Shown;
search.before(async () => {
  site = await showSite();
});
search.after(() => site.close());

const box = "input[type=search][name=q]";

/** Waits until the shown results answer a query, to the letter. */
async function answered(page: Page, query: string): Promise<number> {
  await page.waitForFunction((wanted) => {
    const status = document.querySelector<HTMLElement>("#search-status");
    return status?.dataset["state"] === "done" && status.dataset["query"] === wanted;
  }, query);
  return Number(await page.getAttribute("#search-status", "data-total"));
}

async function titles(page: Page): Promise<string[]> {
  return page
    .locator("#results > li")
    .evaluateAll((items) => items.map((item) => item.querySelector("a")?.textContent ?? ""));
}

async function ask(query: string): Promise<Page> {
  const { page } = await site.open(`tim-kiem/?${new URLSearchParams({ q: query })}`);
  await answered(page, query);
  return page;
}

const meant = [
  ["một cửa liên thông", "Thủ tục hành chính ở khu công nghiệp Hà Nội"],
  ["MOT CUA LIEN THONG", "Thủ tục hành chính ở khu công nghiệp Hà Nội"],
  ["mô\u0323t cư\u0309a liên thông", "Thủ tục hành chính ở khu công nghiệp Hà Nội"],
  ["von dang ky cua cac du an fdi", "Vốn đăng ký của các dự án FDI"],
  ["8,8%", "xuất khẩu"],
  ["3,959 tỷ USD", "xuất khẩu"],
  ["ngân sách", "ngân sách"],
] as const;

for (const [query, title] of meant) {
  search(`“${query}” finds what is meant first`, async () => {
    const page = await ask(query);
    const [first = ""] = await titles(page);
    assert.ok(first.toLowerCase().includes(title.toLowerCase()), `${query}: ${first}`);
    await page.context().close();
  });
}

search("a phrase finds what holds it, not what holds its letters: “đầu tư” is not “dầu”", async () => {
  const page = await ask("đầu tư");
  for (const excerpt of await page.locator("#results > li").allInnerTexts()) assert.match(excerpt, /đầu tư/i);
});

search(
  "each result shows what it is and when or of which period, title and marked words, and leads to its page; no shaped letter is seen",
  async () => {
    const page = await ask("đúng hạn");
    const item = page.locator("#results > li").first();
    for (const label of await page.locator("#results .label").allInnerTexts())
      assert.match(label, /^(Bài viết · 03\/08\/2020|Chỉ tiêu · .+\s· (giai\sđoạn|năm)\s)/);
    assert.ok((await item.locator("mark").count()) > 0);
    assert.not.match(await page.locator("#results").innerText(), /[\u0335\ua78f\u02cf\u02e0]/);
    await item.locator("a").first().click();
    assert.match(page.url(), /\/kho\/luu-tru\/(bai-viet|chi-tieu)\//);
    assert.match(await page.locator("body").innerText(), /đúng hạn/i);
  },
);

search("the state is “loading” from the very event of typing until the results answer it", async () => {
  const page = await ask("xuất khẩu");
  const states = await page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    const status = document.querySelector<HTMLElement>("#search-status");
    if (!input || !status) return [];
    input.value = "ngân sách";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return [status.dataset["state"], status.dataset["query"]];
  }, box);
  assert.equal(states, ["loading", "xuất khẩu"]);
  await answered(page, "ngân sách");
  assert.match((await titles(page))[0] ?? "", /ngân sách/i);
});

search("fast typing shows only the answer to the last word", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.locator(box).pressSequentially("ngân sách", { delay: 15 });
  await answered(page, "ngân sách");
  await page.waitForTimeout(300);
  assert.is(await page.getAttribute("#search-status", "data-query"), "ngân sách");
  assert.is(new URL(page.url()).searchParams.get("q"), "ngân sách");
});

search("filters narrow, stand in the address, and are taken back by the back button and by one button", async () => {
  const page = await ask("xuất khẩu");
  const all = Number(await page.getAttribute("#search-status", "data-total"));
  await page.selectOption("select[name=loai]", "chi-tieu");
  await page.waitForFunction(
    (before) => Number(document.querySelector<HTMLElement>("#search-status")?.dataset["total"]) < before,
    all,
  );
  assert.is(new URL(page.url()).searchParams.get("loai"), "chi-tieu");
  for (const text of await page.locator("#results > li").allInnerTexts()) assert.match(text, /^Chỉ tiêu/);
  await page.selectOption("select[name=ket-luan]", "exceeded");
  await page.waitForFunction(() => document.querySelectorAll("#results > li").length === 1);
  assert.match(await page.locator("#results").innerText(), /Vượt\s0,8\sđiểm\s%/);
  await page.goBack();
  assert.is(await page.inputValue("select[name=ket-luan]"), "");
  await page.goForward();
  await page.reload();
  await answered(page, "xuất khẩu");
  assert.is(await page.inputValue("select[name=ket-luan]"), "exceeded");
  assert.is(await page.locator("#results > li").count(), 1);
  await page.click('#filters button[type="reset"]');
  await page.waitForFunction(
    (before) => Number(document.querySelector<HTMLElement>("#search-status")?.dataset["total"]) === before,
    all,
  );
  assert.is(new URL(page.url()).search, "?q=xu%E1%BA%A5t+kh%E1%BA%A9u");
});

search("the back button returns from a result to the results", async () => {
  const page = await ask("một cửa");
  const before = await titles(page);
  await page.click("#results > li a");
  await page.goBack();
  await answered(page, "một cửa");
  assert.equal(await titles(page), before);
});

search("nothing found says so and helps onward; nothing asked says how to begin", async () => {
  const page = await ask("zzzzqqq");
  assert.is(
    await page.locator("#search-status").innerText(),
    "Không tìm thấy “zzzzqqq”. Thử ít từ hơn hoặc bỏ bộ lọc.",
  );
  await page.fill(box, "");
  await page.waitForSelector("#search-status[data-state=idle]");
  assert.is(await page.locator("#results > li").count(), 0);
});

search("absurd queries do no harm", async () => {
  const { page, troubles } = await site.open("tim-kiem/");
  for (const query of [
    '<img src=x onerror="document.title=1">',
    '"""',
    "%%%",
    "…,.;",
    "a".repeat(10_000),
    "\u0335\u0335",
    "đ",
    "-",
    "x ".repeat(2000),
  ]) {
    await page.fill(box, query);
    // The field takes no more than is searched for.
    assert.is(await page.inputValue(box), query.slice(0, 600));
    await answered(page, query.slice(0, 600));
  }
  assert.is(await page.title(), "Tìm kiếm · Đối Chiếu");
  assert.equal([...troubles], []);
});

for (const [what, spoil] of [
  ["is missing", (path: string) => rm(path)],
  ["is corrupt", (path: string) => writeFile(path, "<!doctype html>")],
] as const) {
  for (const kind of [/\.pf_meta$/, /wasm/, /hien-hanh\.json$/, /^pagefind\/index\//, /^pagefind\/fragment\//]) {
    search(`an index of which ${kind} ${what} is told plainly, with a way to try again`, async () => {
      const broken = await showSite();
      try {
        const { folder } = broken;
        const files = (await readdir(folder, { recursive: true })).filter(
          (path) => kind.test(path) && /\.\w+$/.test(path),
        );
        for (const path of files) await spoil(join(folder, path));
        const { page } = await broken.open("tim-kiem/?q=ngan+sach");
        await page.waitForSelector("#search-status[data-state=error]");
        assert.match(await page.locator("#search-status").innerText(), /^Không tải được dữ liệu tìm kiếm\. Thử lại$/);
        assert.ok(await page.locator("#search-status button").isVisible());
        assert.ok(await page.locator(box).isEnabled());
      } finally {
        await broken.close();
      }
    });
  }
}

search("the box is the first search input of the document, and the count is announced", async () => {
  const page = await ask("khu công nghiệp");
  assert.is(await page.locator("input[type=search]").count(), 1);
  assert.is(await page.getAttribute("#search-status", "role"), "status");
  assert.match(await page.locator("#search-status").innerText(), /^\d+ kết quả$/);
  const shown = await page.locator("#results > li").count();
  const total = Number(await page.getAttribute("#search-status", "data-total"));
  assert.is(shown, Math.min(10, total));
  await page.click("#more");
  await page.waitForFunction((count) => document.querySelectorAll("#results > li").length > count, shown);
});

search("newest and oldest put the days in order", async () => {
  for (const order of ["moi-nhat", "cu-nhat"]) {
    const { page } = await site.open(`tim-kiem/?q=ha+noi&xep=${order}`);
    await answered(page, "ha noi");
    assert.is(await page.inputValue("select[name=xep]"), order);
  }
});

search.run();
