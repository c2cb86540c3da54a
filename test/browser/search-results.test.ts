/** What the search page shows of a result, and where it leads; help with spelling; completions. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article } from "../tools.ts";
import { answered, ask, askOn, box, titles } from "./search-page.ts";
import { plain, type Shown, showSite } from "./site.ts";

const results = suite("results on the search page");
let own: Shown;
let tricky: Shown;

const text = `Mở đầu không có gì.

## Hàng qua cảng

Sảnxuất và xuấtkhẩu viết liền không phải là từ. Ngày 3/8/2020 có <b>xuất</b> & nhập, hoà bình, 15.000 tấn và 8.8%.

Đoạn cuối nói về tôm.
`;

results.before(async () => {
  own = await showSite();
  tricky = await showSite(
    await archiveOf({
      "_data/site.yaml": "title: Kho thử\nlanguages: [vi, en]\n",
      "src/articles/2020/cang.md": article(
        '"Cảng <An> & “bạn”"',
        "2020-08-03",
        text,
        "publisher: Báo Cảng & Biển\nauthor: An\n",
      ),
    }),
  );
});
results.after(async () => {
  await own.close();
  await tricky.close();
});

const marked = (page: Page): Promise<string[]> => page.locator("#results mark").allTextContents();

results("an article shows kind, day, publisher, title and the best passage, as it was written", async () => {
  const { page } = await ask(tricky, "xuất");
  const item = page.locator("#results > li");
  assert.is(await item.locator(".label").innerText(), "Bài viết · 03/08/2020 · Báo Cảng & Biển");
  assert.is(await item.locator("a").innerText(), "Cảng <An> & “bạn”");
  assert.match(
    await item.locator(".passage").innerText(),
    /Ngày 3\/8\/2020 có (<b>)?xuất(<\/b>)? & nhập, hoà bình, 15\.000 tấn và 8\.8%/,
  );
  assert.not.match(await item.innerText(), /[\u0335\ua78f\u02cf\u02e0~\\]/);
});

results(
  "in English, its day is written as other lists of the site write days, and its words are marked as Vietnamese",
  async () => {
    const { page, troubles } = await tricky.open("en/search/?q=bạn");
    await answered(page, "bạn");
    const label = page.locator("#results .label");
    // Its own words say of which language they are.
    for (const words of ["a", ".passage"])
      assert.is(await page.locator(`#results > li > ${words}`).getAttribute("lang"), "vi", words);
    assert.is(await label.innerText(), "Article · 3 Aug 2020 · Báo Cảng & Biển");
    await page.goto(new URL("en/", tricky.base).href);
    await page.keyboard.press("/");
    await page.locator("dialog[open] input[name=q]").fill("bạn");
    const about = page.locator("dialog[open] .found .about");
    await about.waitFor();
    assert.is(plain(await about.innerText()), "Article · 3 Aug 2020 · Báo Cảng & Biển");
    const option = page.locator("dialog[open] .found");
    assert.is(await option.locator(".title").getAttribute("lang"), "vi");
    assert.is(await option.locator(".lines").getAttribute("lang"), "vi");
    await page.goto(new URL("en/search/?q=xuat", tricky.base).href);
    const meant = page.locator("#meant");
    await meant.locator("a").waitFor();
    assert.is(plain(await meant.innerText()), "Did you mean xuất?");
    assert.equal(troubles, []);
    const { page: own } = await ask(tricky, "bạn");
    assert.is(await own.locator("#results [lang]").count(), 0);
  },
);

const whole: readonly (readonly [query: string, marks: readonly string[]])[] = [
  ["xuất", ["xuất"]],
  ["khẩu tôm", ["tôm"]],
  ["hòa bình", ["hoà bình"]],
  ["8,8%", ["8.8%"]],
  ["03/08/2020", ["3/8/2020"]],
  ["15.000", ["15.000"]],
  ["to", []],
];
for (const [query, marks] of whole) {
  results(`“${query}” marks whole words only: ${marks.join(", ") || "none"}`, async () => {
    const { page } = await ask(tricky, query);
    assert.equal(await marked(page), marks);
  });
}

results("a row shows its verdict with shape and word, its result and its target", async () => {
  const { page } = await ask(own, "tốc độ tăng trưởng xuất khẩu bình quân năm");
  const row = page.locator("#results > li").first();
  assert.match(
    await row.locator(".label").innerText(),
    /^Chỉ tiêu · Khu công nghiệp Hà Nội\s· giai\sđoạn\s2015\u2060?–\u2060?2020$/,
  );
  assert.match(
    await row.locator(".figures").innerText(),
    /^Vượt\s0,8\sđiểm\s%\s· Kết quả\s8,8%\s· mức đề ra\s8,0% \(suy ra\)$/,
  );
  assert.is(await row.locator(".verdict.exceeded").count(), 1);
});

results("where nothing is found two links lead on, and nowhere else", async () => {
  const { page } = await ask(own, "zzzz");
  const onward = page.locator(".onward");
  assert.match(await onward.innerText(), /Chỉ tiêu\s·\sBài viết/);
  await onward.locator("a").first().click();
  assert.is(page.url(), `${own.base}chi-tieu/`);
  const { page: full } = await ask(own, "xuất khẩu");
  assert.not(await full.locator(".onward").isVisible());
});

results("a result leads to the block of its passage, where the words are marked", async () => {
  const { page, troubles } = await ask(own, "doanh thu từ sản xuất công nghiệp bình quân");
  const link = page
    .locator("#results > li", { hasText: /^Bài viết/ })
    .locator("a")
    .first();
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  assert.match(address.pathname, /^\/kho\/luu-tru\/bai-viet\/2020\//);
  assert.is(address.searchParams.get("tim"), "doanh thu từ sản xuất công nghiệp bình quân");
  await link.click();
  const block = page.locator(decodeURIComponent(address.hash));
  assert.match(plain(await block.innerText()), /Doanh thu từ sản xuất công nghiệp bình quân 6,82 tỷ USD/);
  await page.waitForFunction(() => CSS.highlights.has("tim"));
  assert.ok(await block.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight));
  assert.equal([...troubles], []);
});

const slips: readonly (readonly [typed: string, meant: string])[] = [
  ["chit tieuu", "chỉ tiêu"],
  ["ngansach", "ngân sách"],
  ["thuu hútt", "thu hút"],
  ["lien thogn", "liên thông"],
];
for (const [typed, meant] of slips) {
  results(`“${typed}”: did you mean ${meant}? It is announced, and its link finds it`, async () => {
    const { page } = await ask(own, typed);
    const line = page.locator("#meant[role=status]");
    assert.is(await line.innerText(), `Có phải bạn tìm ${meant}?`);
    await line.locator("a").click();
    assert.ok((await answered(page, meant)) > 0);
    assert.is(await page.inputValue(box), meant);
    assert.is(await page.locator("#meant").innerText(), "");
    await page.goBack();
    await answered(page, typed);
    assert.match(await page.locator("#meant").innerText(), /Có phải/);
  });
}

results("where there is nothing to suggest, nothing found says so; a pasted page is not read out again", async () => {
  const { page } = await ask(own, "zzzzqqq");
  assert.is(await page.locator("#meant").innerText(), "");
  await askOn(page, "z".repeat(500));
  const told = await page.locator("#search-status").innerText();
  assert.match(told, /^Không tìm thấy “z{80}…”/);
});

results("typing shows completions as links below the field: pages by their name, and queries", async () => {
  const { page, troubles } = await own.open("tim-kiem/");
  await page.locator(box).pressSequentially("ngan sa", { delay: 10 });
  await page.waitForSelector("#completions a");
  const offered = await page.locator("#completions a").allTextContents();
  assert.ok(offered.includes("Ngân sách") && offered.includes("ngân sách") && offered.length <= 6);
  await page.locator("#completions a", { hasText: /^ngân sách$/ }).click();
  await answered(page, "ngân sách");
  assert.is(await page.locator("#completions a").count(), 0);
  await page.fill(box, "");
  await page.locator(box).pressSequentially("ngan", { delay: 10 });
  await page.locator("#completions a", { hasText: /^Ngân sách$/ }).click();
  await page.waitForURL(/\/chu-de\/ngan-sach\/$/);
  assert.equal([...troubles], []);
});

results(
  "while the last word is unfinished, the words that begin so are meant; Xem thêm goes on with them",
  async () => {
    const { page } = await own.open("tim-kiem/");
    await page.locator(box).pressSequentially("khu cong ngh", { delay: 10 });
    const count = await answered(page, "khu cong ngh");
    assert.ok(count > 10);
    await page.click("#more");
    await page.waitForFunction(() => document.querySelectorAll("#results > li").length > 10);
    const all = await titles(page);
    assert.is(new Set(all).size, all.length);
    assert.is(all.length, Math.min(20, count));
  },
);

results.run();
