/** The steps of the back button on the search page. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answered, ask, box, titles } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const steps = suite("steps back on the search page");
let site: Shown;
steps.before(async () => {
  site = await showSite();
});
steps.after(() => site.close());

const length = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** Types over what stands in the field, letter by letter, and waits for the answer. */
async function typeOver(page: Page, text: string): Promise<void> {
  await page.locator(box).selectText();
  await page.locator(box).pressSequentially(text, { delay: 10 });
  await answered(page, text);
}

async function send(page: Page, text: string): Promise<void> {
  await typeOver(page, text);
  await page.keyboard.press("Enter");
  await answered(page, text);
}

steps("each search that was sent is a step, however many letters it took", async () => {
  const { page } = await ask(site, "một cửa");
  const [before, first] = [await length(page), await titles(page)];
  await send(page, "ngân sách");
  await send(page, "xuất khẩu");
  assert.is(await length(page), before + 2);
  await page.goBack();
  await answered(page, "ngân sách");
  assert.is(await page.inputValue(box), "ngân sách");
  await page.goBack();
  await answered(page, "một cửa");
  assert.equal(await titles(page), first);
  await page.goForward();
  await answered(page, "ngân sách");
});

steps("typing alone leaves the search before it one step back", async () => {
  const { page } = await ask(site, "một cửa");
  const before = await length(page);
  await typeOver(page, "ngân sách");
  assert.is(await length(page), before + 1);
  await page.goBack();
  await answered(page, "một cửa");
  assert.is(await page.inputValue(box), "một cửa");
});

steps("the first search of an empty page is no step of its own; the one behind it is", async () => {
  const { page } = await site.open("tim-kiem/");
  const before = await length(page);
  await send(page, "ngân sách");
  assert.is(await length(page), before);
  await send(page, "xuất khẩu");
  assert.is(await length(page), before + 1);
});

steps("Enter where nothing has changed makes no step, however the address writes the query", async () => {
  const { page } = await site.open("tim-kiem/?q=xu%E1%BA%A5t%20kh%E1%BA%A9u");
  await answered(page, "xuất khẩu");
  const before = await length(page);
  await page.press(box, "Enter");
  await answered(page, "xuất khẩu");
  assert.is(await length(page), before);
});

steps("Back takes back the filter alone, also where it was chosen right behind the last letter", async () => {
  for (const query of ["xuất khẩu", "xuat kh"]) {
    const { page } = await ask(site, "một cửa");
    const before = await length(page);
    await page.fill(box, "");
    await page.locator(box).pressSequentially(query, { delay: 5 });
    await page.selectOption("select[name=loai]", "chi-tieu");
    await page.waitForURL(/loai=chi-tieu/);
    await answered(page, query);
    assert.is(await length(page), before + 2);
    await page.goBack();
    await answered(page, query);
    assert.is(await page.inputValue("select[name=loai]"), "");
    await page.goBack();
    await answered(page, "một cửa");
  }
});

steps("a filter on an empty page is a step, and so is each further one", async () => {
  const { page } = await site.open("tim-kiem/");
  const before = await length(page);
  await page.selectOption("select[name=loai]", "chi-tieu");
  await answered(page, "");
  await page.selectOption("select[name=xep]", "moi-nhat");
  await page.waitForURL(/xep=/);
  assert.is(await length(page), before + 2);
  await page.goBack();
  await page.waitForURL(/\?loai=chi-tieu$/);
  await page.goBack();
  await page.waitForSelector("#search-status[data-state=idle]");
  assert.is(new URL(page.url()).search, "");
});

steps.run();
