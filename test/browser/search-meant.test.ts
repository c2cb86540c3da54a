/** What is completed while typing: the search page tells of what the results are, and goes on with that once the reader acts. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answered, ask, box, counted, titles } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const meaning = suite("completed queries on the search page");
let site: Shown;
meaning.before(async () => {
  site = await showSite();
});
meaning.after(() => site.close());

const letters = "xuat kh";
const meant = "xuất khẩu";

/** Types the letters, and waits until the results are there. */
async function typed(text = letters): Promise<Page> {
  const { page } = await site.open("tim-kiem/");
  await page.locator(box).pressSequentially(text, { delay: 10 });
  await answered(page, text);
  return page;
}

const queryIn = (page: Page): string | null => new URL(page.url()).searchParams.get("q");
const status = (page: Page): Promise<string> => page.locator("#search-status").innerText();

meaning("the status says of what the results are, and the address too; the field is left to the typing", async () => {
  const page = await typed();
  assert.is(await status(page), "4 kết quả cho “xuất khẩu”");
  assert.is(queryIn(page), meant);
  assert.is(await page.inputValue(box), letters);
  await page.locator(box).pressSequentially("a", { delay: 10 });
  await answered(page, "xuat kha");
  assert.is(await page.inputValue(box), "xuat kha");
});

meaning("what is found as it is typed is told by its number alone", async () => {
  const page = await typed("ngan sach");
  assert.match(await status(page), /^\d+ kết quả$/);
  assert.is(queryIn(page), "ngan sach");
});

meaning("a reload, and Back from a result, show what was shown", async () => {
  const page = await typed();
  const before = await titles(page);
  await page.reload();
  await answered(page, meant);
  assert.equal(await titles(page), before);
  const again = await typed();
  await again.click("#results > li > a");
  await again.waitForURL(/\/kho\/luu-tru\/(bai-viet|chi-tieu)\//);
  await again.goBack();
  await again.waitForSelector("#search-status[data-state=done]");
  assert.equal(await titles(again), before);
});

meaning("Enter puts what was meant into the field, and shows the same", async () => {
  const page = await typed();
  const before = await titles(page);
  await page.keyboard.press("Enter");
  await answered(page, meant);
  assert.is(await page.inputValue(box), meant);
  assert.is(queryIn(page), meant);
  assert.equal(await titles(page), before);
  assert.is(await status(page), "4 kết quả");
});

meaning("a filter narrows what is shown, and what was meant stands in the field", async () => {
  const page = await typed();
  const count = (await counted(page, "loai")).get("chi-tieu");
  await page.selectOption("select[name=loai]", "chi-tieu");
  assert.is(await answered(page, meant), count);
  assert.is(await page.inputValue(box), meant);
  assert.is(queryIn(page), meant);
});

meaning("where no answer is there yet, Enter searches for the letters", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.locator(box).pressSequentially(letters, { delay: 5 });
  await page.keyboard.press("Enter");
  await answered(page, letters);
  assert.is(await page.inputValue(box), letters);
  assert.is(queryIn(page), letters);
  assert.not.match(await status(page), /“xuất khẩu”/);
});

meaning("letters corrected after Enter are searched for as they stand", async () => {
  const page = await typed();
  await page.keyboard.press("Enter");
  await answered(page, meant);
  await page.fill(box, letters);
  await answered(page, letters);
  assert.is(queryIn(page), letters);
});

meaning("Xem thêm brings further results of what was meant", async () => {
  const { page: other } = await ask(site, "chế xuất");
  const page = await typed("ch");
  assert.match(await status(page), /cho “chế xuất”$/);
  for (const one of [other, page]) {
    await one.click("#more");
    await one.waitForFunction(() => document.querySelectorAll("#results > li").length > 10);
  }
  assert.equal(await titles(page), await titles(other));
  assert.is(await page.inputValue(box), "ch");
});

meaning("the counts beside the choices are of what was meant", async () => {
  const { page: other } = await ask(site, meant);
  const page = await typed();
  for (const name of ["loai", "ket-luan", "chu-de"])
    assert.equal(await counted(page, name), await counted(other, name), name);
});

meaning("an address with a word's beginning is searched to the letter", async () => {
  const { page } = await ask(site, "xu");
  assert.is(await status(page), "Không tìm thấy “xu”. Thử ít từ hơn hoặc bỏ bộ lọc.");
  assert.is(queryIn(page), "xu");
});

meaning.run();
