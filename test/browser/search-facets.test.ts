/** Choices on the search page: counted, in the address, restored, taken back. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { archiveOf, article } from "../tools.ts";
import { answered, ask, counted, titles, total } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const facets = suite("choices on the search page");
let own: Shown;
let years: Shown;

/** Fourteen articles of four years, the later the more; the topic of every other one is the port. */
function harbour(): Record<string, string> {
  const days = ["2017-01-05", "2019-02-03", "2019-08-01", "2019-12-31"];
  for (let month = 10; month < 13; month += 1) days.push(`2020-${month}-01`);
  for (let day = 10; day < 17; day += 1) days.push(`2021-03-${day}`);
  return Object.fromEntries(
    days.map((day, index) => {
      const topic = index % 2 === 0 ? "topics: [cang]\n" : "";
      return [
        `src/articles/${day.slice(0, 4)}/cang-${index}.md`,
        article(`Cảng biển ${index}`, day, "Tàu vào cảng.", topic),
      ];
    }),
  );
}

facets.before(async () => {
  own = await showSite();
  years = await showSite(await archiveOf({ "_data/topics.yaml": "- id: cang\n  name: Cảng\n", ...harbour() }));
});
facets.after(async () => {
  await own.close();
  await years.close();
});

/** Chooses, and waits until the address tells it and the answer is there. */
async function choose(page: Page, query: string, name: string, value: string): Promise<number> {
  const before = page.url();
  await page.selectOption(`select[name="${name}"]`, value);
  await page.waitForFunction((address) => location.href !== address, before);
  return answered(page, query);
}

facets("the counts beside the choices are the totals that choosing brings", async () => {
  for (const name of ["chu-de", "don-vi", "loai", "ket-luan"]) {
    const { page } = await ask(own, "khu công nghiệp");
    const counts = await counted(page, name);
    assert.ok([...counts.values()].some((count) => count > 0));
    for (const [value, count] of counts) {
      const option = page.locator(`select[name="${name}"] option[value="${value}"]`);
      assert.is(await option.isDisabled(), count === 0);
      if (count > 0) assert.is(await choose(page, "khu công nghiệp", name, value), count, `${name}=${value}`);
    }
    await page.context().close();
  }
});

facets("a choice counts anew what the others would leave, its own others as before", async () => {
  const { page } = await ask(own, "xuất khẩu", { loai: "chi-tieu" });
  const kinds = await counted(page, "loai");
  const verdicts = await counted(page, "ket-luan");
  const left = [...verdicts.values()].reduce((sum, count) => sum + count, 0);
  assert.is(left, kinds.get("chi-tieu"));
  assert.ok((kinds.get("bai-viet") ?? 0) > 0);
});

facets("from a year to a year, each or both, in the address as one; years are counted", async () => {
  const { page } = await ask(years, "tàu");
  assert.is(await total(page), 14);
  assert.equal(Object.fromEntries(await counted(page, "tu-nam")), { 2017: 1, 2019: 3, 2020: 3, 2021: 7 });
  assert.is(await choose(page, "tàu", "tu-nam", "2019"), 13);
  assert.is(new URL(page.url()).searchParams.get("nam"), "2019-");
  assert.is(await choose(page, "tàu", "den-nam", "2020"), 6);
  assert.is(new URL(page.url()).searchParams.get("nam"), "2019-2020");
  assert.is(await choose(page, "tàu", "tu-nam", "2020"), 3);
  assert.is(new URL(page.url()).searchParams.get("nam"), "2020");
  assert.is(await choose(page, "tàu", "tu-nam", ""), 7);
  assert.is(new URL(page.url()).searchParams.get("nam"), "-2020");
});

const editionSchema = z.looseObject({ shards: z.array(z.looseObject({ from: z.string() })) });

/** Has the page believe that what is older than 2020 stands in a shard of its own. */
async function withOlderShard(page: Page): Promise<void> {
  const older = { folder: "cu/", count: 4, from: "2017", to: "2019" };
  await page.route(/\/tim-kiem\/hien-hanh\.json/, async (route) => {
    const response = await route.fetch();
    const { shards, ...edition } = editionSchema.parse(await response.json());
    const json = { ...edition, shards: [...shards.map((shard) => ({ ...shard, from: "2020" })), older] };
    await route.fulfill({ response, json });
  });
}

facets("years of a shard that need not be opened are told without a number, and can be chosen", async () => {
  const { page } = await years.open("404.html");
  await withOlderShard(page);
  await page.goto(`${years.base}tim-kiem/?nam=2021`);
  assert.is(await answered(page, ""), 7);
  await counted(page, "tu-nam");
  const options = page.locator("select[name=tu-nam] option:not([value=''])");
  assert.equal(await options.allTextContents(), ["2017", "2019", "2020 (3)", "2021 (7)"]);
  assert.is(await page.locator("select[name=tu-nam] option:disabled").count(), 0);
});

facets("years in the address the wrong way round are meant the right way round", async () => {
  const { page } = await ask(years, "tàu", { nam: "2020-2019" });
  assert.is(await total(page), 6);
  assert.is(await page.inputValue("select[name=tu-nam]"), "2019");
  assert.is(await page.inputValue("select[name=den-nam]"), "2020");
});

const ranges: readonly (readonly [from: string, to: string, rows: readonly string[]])[] = [
  ["1", "2", ["Vốn đầu tư thu hút vào các khu công nghiệp"]],
  ["2", "1", ["Vốn đầu tư thu hút vào các khu công nghiệp"]],
  ["1,9", "1.9", ["Vốn đầu tư thu hút vào các khu công nghiệp"]],
  ["9,6", "", ["Vốn đăng ký của các dự án FDI"]],
  ["1.000", "", []],
];
for (const [from, to, rows] of ranges) {
  facets(`values from “${from}” to “${to}” tỷ USD are of ${rows.length} rows`, async () => {
    const { page } = await own.open("tim-kiem/", { viewport: { width: 1280, height: 900 } });
    assert.not(await page.locator("input[name=gia-tri-tu]").isVisible());
    await page.selectOption("select[name=don-vi-tinh]", { label: "tỷ USD" });
    await answered(page, "");
    await page.fill("input[name=gia-tri-tu]", from);
    await page.fill("input[name=gia-tri-den]", to);
    await page.press("input[name=gia-tri-den]", "Tab");
    await page.waitForFunction(
      (count) => Number(document.querySelector<HTMLElement>("#search-status")?.dataset["total"]) === count,
      rows.length,
    );
    assert.equal(await titles(page), rows);
    await page.reload();
    await answered(page, "");
    assert.equal(await titles(page), rows);
  });
}

facets("a value that cannot be read is told as such, and narrows nothing", async () => {
  const { page } = await own.open("tim-kiem/", { viewport: { width: 1280, height: 900 } });
  await page.selectOption("select[name=don-vi-tinh]", { label: "tỷ USD" });
  const all = await answered(page, "");
  await page.fill("input[name=gia-tri-tu]", "nhiều");
  await page.press("input[name=gia-tri-tu]", "Tab");
  await page.waitForSelector("input[name=gia-tri-tu][aria-invalid=true]");
  assert.is(await total(page), all);
  await page.fill("input[name=gia-tri-tu]", "1");
  await page.press("input[name=gia-tri-tu]", "Tab");
  await page.waitForSelector("input[name=gia-tri-tu][aria-invalid=false]");
});

facets("newest and oldest first are each other's reverse", async () => {
  const days = (page: Page): Promise<string[]> =>
    page
      .locator("#results > li > .label")
      .evaluateAll((all) =>
        all.map(({ textContent }) => (/[\d/]{10}/.exec(textContent ?? "")?.[0] ?? "").split("/").reverse().join("-")),
      );
  const { page } = await ask(years, "cảng biển", { nam: "2019-2020", xep: "moi-nhat" });
  const newest = await days(page);
  assert.equal(newest, [...newest].sort().reverse());
  await choose(page, "cảng biển", "xep", "cu-nhat");
  assert.equal(await days(page), [...newest].reverse());
});

facets("all choices stand in the address; reload, back, forward and one button do what they should", async () => {
  const { page } = await ask(years, "tàu");
  await choose(page, "tàu", "tu-nam", "2019");
  await choose(page, "tàu", "chu-de", "cang");
  await choose(page, "tàu", "xep", "cu-nhat");
  const [address, shown] = [page.url(), await titles(page)];
  await page.reload();
  await answered(page, "tàu");
  assert.equal([page.url(), await titles(page)], [address, shown]);
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes("xep"));
  assert.is(await page.inputValue("select[name=xep]"), "");
  await page.goForward();
  await page.waitForFunction(() => location.search.includes("xep"));
  await answered(page, "tàu");
  assert.equal([page.url(), await titles(page)], [address, shown]);
  await page.click("#clear");
  await page.waitForFunction(() => location.search === `?${new URLSearchParams({ q: "tàu" })}`);
  assert.is(await answered(page, "tàu"), 14);
  assert.not(await page.locator("#clear").isVisible());
});

facets.run();
