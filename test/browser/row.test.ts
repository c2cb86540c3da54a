/** The page of a row and the marks of an article, in a real browser, on an archive in which every field of a row is filled. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { plain, type Shown, showSite } from "./site.ts";

const rows = suite("rows and marks in the browser");
let site: Shown;
rows.before(async () => {
  site = await showSite(join(root, "test", "archives", "every-field-of-a-row"));
});
rows.after(() => site.close());

const article = "bai-viet/2021/bao-cao-nam-2020/";
const whole = "chi-tieu/hang-qua-cang-2020/";

for (const path of [
  whole,
  "chi-tieu/hang-kho-2020/",
  "chi-tieu/ben-so-3/",
  "chi-tieu/ngay-khong-tai-nan-2020/",
  article,
  "gioi-thieu/",
]) {
  rows(`${path} never scrolls sideways, on the smallest phone or in print`, async () => {
    for (const width of [320, 390, 1280]) {
      const { page, troubles } = await site.open(path, { viewport: { width, height: 800 } });
      for (const media of ["screen", "print"] as const) {
        await page.emulateMedia({ media });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${path} at ${width} px is ${wide} px too wide on ${media}`);
      }
      assert.equal([...troubles], []);
      await page.context().close();
    }
  });
}

interface Lit {
  readonly notes: readonly string[];
  readonly marks: readonly string[];
}

/** The names of the notes that are lit, and the words of the marks. */
async function litOn(page: Page): Promise<Lit> {
  const [notes, marks] = await Promise.all(
    [".note", "mark.figure"].map((selector) =>
      page
        .locator(selector)
        .evaluateAll((elements) =>
          elements
            .filter(
              (element) => getComputedStyle(element).getPropertyValue("--lit") === "1" && element.checkVisibility(),
            )
            .map((element) => element.querySelector("a")?.textContent ?? element.textContent ?? ""),
        ),
    ),
  );
  return { notes: (notes ?? []).map(plain), marks: (marks ?? []).map(plain) };
}

rows("without a script, the keyboard goes from mark to mark, and each lights up its row's note and marks", async () => {
  const { page } = await site.open(article, { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  await page.focus("main");
  await page.keyboard.press("Tab");
  assert.is(plain(await page.evaluate(() => document.activeElement?.textContent)), "xếp dỡ 14,8 triệu tấn");
  const { notes, marks } = await litOn(page);
  assert.equal(notes, ["Hàng qua cảng"]);
  assert.ok(marks.includes("xếp dỡ 14,8 triệu tấn") && marks.includes("nửa năm là 6 triệu tấn"));
  assert.not(marks.includes("9,6"));
  await page.keyboard.press("Tab");
  assert.is(plain(await page.evaluate(() => document.activeElement?.textContent)), "vượt 2,8 triệu tấn");
});

rows("pointing at a cell of a table lights up its row, and pointing at a note its marks", async () => {
  const { page } = await site.open(article, { viewport: { width: 1280, height: 900 } });
  await page.hover('td mark.figure a:text-is("9,6")');
  assert.equal(await litOn(page), { notes: ["Hàng khô qua cảng"], marks: ["8,0", "9,6"] });
  await page.hover(".note:has-text('Hàng lỏng')");
  assert.equal(await litOn(page), { notes: ["Hàng lỏng qua cảng"], marks: ["4,5", "5,2"] });
  await page.mouse.move(0, 0);
  assert.equal(await litOn(page), { notes: [], marks: [] });
});

rows(
  "a row whose note stands beside an earlier paragraph shows it again beside the mark that is pointed at, and nothing moves",
  async () => {
    const { page } = await site.open(article, { viewport: { width: 1280, height: 900 } });
    const place = () => page.locator("td mark").first().boundingBox();
    const before = await place();
    const again = page.locator(".note.again");
    assert.is(await again.isVisible(), false);
    await page.hover('mark.figure a:text-is("nửa năm là 6 triệu tấn")');
    assert.is(await again.isVisible(), true);
    assert.equal(await place(), before);
    await page.hover('mark.figure a:text-is("xếp dỡ 14,8 triệu tấn")');
    assert.is(await again.isVisible(), false);
  },
);

rows("an address lights up its mark alone, across inline markup, and the row's note", async () => {
  const { page } = await site.open(`${article}#so-doanh-thu-tang-2016-2020-result`, {
    viewport: { width: 1280, height: 900 },
  });
  assert.equal(await litOn(page), {
    notes: ["Tốc độ tăng doanh thu bình quân năm"],
    marks: ["tăng bình quân ", "8,8%"],
  });
  const mark = await page.locator('mark.figure a:text-is("8,8%")').boundingBox();
  assert.ok(mark && mark.y > 0 && mark.y < 900);
});

rows(
  "of two marks that overlap, the words of both light up both rows' marks, and lead to the more exact one",
  async () => {
    const { page } = await site.open(article, { viewport: { width: 1280, height: 900 } });
    const inner = page.locator("mark.figure", { hasText: /^30\sngày không tai nạn$/ });
    await inner.hover();
    assert.ok((await litOn(page)).marks.includes("đạt mục tiêu"));
    await inner.locator("a").click();
    assert.ok(page.url().endsWith("/chi-tieu/ngay-khong-tai-nan-2020/"));
  },
);

rows("who listens to a page hears the row with its mark", async () => {
  const { page } = await site.open(article);
  const described = await page.locator("td mark a").first().getAttribute("aria-describedby");
  assert.match(
    await page.locator(`#${described}`).innerText(),
    /Hàng khô qua cảng\s+năm\s\d{4}\s+Vượt.*\s+Kết quả 9,6/,
  );
});

rows("on a phone a note stands under its paragraph, and the one that is asked for again appears there", async () => {
  const { page } = await site.open(article, { viewport: { width: 390, height: 800 } });
  const mark = page.locator('mark.figure a:text-is("nửa năm là 6 triệu tấn")');
  await mark.focus();
  const [note, words] = [await page.locator(".note.again").boundingBox(), await mark.boundingBox()];
  assert.ok(note && words && note.y > words.y + words.height);
});

rows("a chart has a name and a description, and no style of its own", async () => {
  const { page } = await site.open(whole);
  const chart = page.getByRole("img", { name: "Hàng qua cảng: kết quả so với mức đề ra" });
  assert.is(await chart.count(), 1);
  assert.match((await page.locator("#bieu-do-desc").textContent()) ?? "", /mức đề ra ít nhất\s12\striệu\stấn/);
  assert.is(await page.locator("[style]").count(), 0);
});

rows("every link of a row to its proof leads to a mark of its article", async () => {
  const { page } = await site.open(whole);
  const links = await page
    .locator('.figures a, .passage a[href*="#so-"], .past a')
    .evaluateAll((found) => found.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])));
  assert.ok(links.length > 12);
  for (const link of new Set(links)) {
    await page.goto(link);
    await page.waitForSelector(":target", { state: "attached", timeout: 10_000 });
  }
});

rows("a row's own data is there, and its report goes to the site's contact with its address", async () => {
  const { page } = await site.open(whole);
  const json = await page.getByRole("link", { name: "JSON của dòng này" }).getAttribute("href");
  const answer = await page.request.get(new URL(json ?? "", page.url()).href);
  assert.is((await answer.json()).row.id, "hang-qua-cang-2020");
  const report = new URL(
    (await page.locator("main").getByRole("link", { name: "Báo sai sót" }).getAttribute("href")) ?? "",
  );
  assert.is(report.pathname, "bao-sai@vinh-xanh.example");
  assert.match(report.searchParams.get("body") ?? "", /\/chi-tieu\/hang-qua-cang-2020\//);
});

rows.run();
