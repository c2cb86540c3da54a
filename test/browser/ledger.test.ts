/** The ledger page in a real browser: narrowed, sorted, and as a plain table. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../tools.ts";
import { ledgerFiles, organisations, tenRows } from "./sample-ledger.ts";
import { plain, type Shown, showSite } from "./site.ts";

const ledger = suite("the ledger page in the browser");
let site: Shown;
ledger.before(async () => {
  site = await showSite(await archiveOf(ledgerFiles(tenRows)));
});
ledger.after(() => site.close());

/** As the ledger has them: by organisation, and of each the newest period first. */
const rows = tenRows.toSorted(
  (a, b) =>
    Object.keys(organisations).indexOf(a.organisation) - Object.keys(organisations).indexOf(b.organisation) ||
    Number(b.period.slice(0, 4)) - Number(a.period.slice(0, 4)),
);
const inOrder = rows.map(({ name }) => name);
const byMargin = [
  "Hàng nội địa",
  "Tỷ lệ nước thải chưa xử lý",
  "Hàng xuất khẩu",
  "Sản lượng muối",
  "Sản lượng nước mắm",
  "Hàng nhập khẩu",
  "Dự án xử lý chất thải",
];
const withoutMargin = ["Hàng quá cảnh", "Dự án cải tạo bến", "Sản lượng đường"];

async function open(query = "", options?: BrowserContextOptions) {
  const opened = await site.open(`chi-tieu/${query}`, options);
  if (options?.javaScriptEnabled !== false) await opened.page.waitForSelector("#narrow:not([hidden])");
  return opened;
}

/** The names of the rows that can be seen, from the top down. */
function namesOn(page: Page): Promise<string[]> {
  return page.locator("table.ledger tbody tr:visible th[scope=row] a").allInnerTexts();
}

async function captionsOn(page: Page): Promise<string[]> {
  return (await page.locator("table.ledger caption:visible").allInnerTexts()).map(plain);
}

/** The periods above the rows that can be seen. */
async function headingsOn(page: Page): Promise<string[]> {
  return (await page.locator("table.ledger tr.of:visible").allInnerTexts()).map(plain);
}

const choose = (page: Page, name: string, value: string) => page.selectOption(`select[name=${name}]`, value);
const statusOf = (page: Page) => page.locator("#narrow [role=status]").innerText();
const queryOf = (page: Page): string => new URL(page.url()).search;
const clear = "#narrow button";

const filters: readonly (readonly [string, string, (row: (typeof tenRows)[number]) => boolean, number])[] = [
  ["don-vi", "so-cong-thuong", ({ organisation }) => organisation === "so-cong-thuong", 3],
  ["chu-de", "moi-truong", ({ topic }) => topic === "moi-truong", 2],
  ["ky", "2019", ({ period }) => period === "2019", 2],
  ["ky", "2021-2025", ({ period }) => period === "2021/2025", 1],
  ["ket-luan", "no-target", ({ target, equal }) => !target && !equal, 1],
];
for (const [name, value, has, groups] of filters) {
  ledger(
    `narrowed by ${name}=${value} it shows those rows, what stands above them and their number, and no others`,
    async () => {
      const { page, troubles } = await open();
      assert.equal(await namesOn(page), inOrder);
      await choose(page, name, value);
      const expected = rows.filter(has).map((row) => row.name);
      assert.equal(await namesOn(page), expected);
      assert.is((await headingsOn(page)).length, groups);
      assert.is((await captionsOn(page)).length, new Set(rows.filter(has).map((row) => row.organisation)).size);
      assert.is(await statusOf(page), `${expected.length} dòng`);
      assert.is(queryOf(page), `?${name}=${value}`);
      assert.equal([...troubles], []);
      await page.context().close();
    },
  );
}

ledger("filters narrow together, and each choice says how many rows it would leave", async () => {
  const { page } = await open();
  await choose(page, "don-vi", "cang-vinh-xanh");
  await choose(page, "ket-luan", "exceeded");
  assert.equal(await namesOn(page), ["Hàng nội địa", "Tỷ lệ nước thải chưa xử lý", "Hàng xuất khẩu"]);
  assert.equal(await page.locator("select[name=ky] option").allInnerTexts(), [
    "Tất cả",
    "Năm 2019 (1)",
    "Năm 2020 (2)",
    "Giai đoạn 2021\u2060–\u20602025 (0)",
  ]);
  assert.equal(await page.locator("select[name=don-vi] option").allInnerTexts(), [
    "Tất cả",
    "Cảng Vịnh Xanh (3)",
    "Sở Công Thương tỉnh An Hải (1)",
  ]);
  await choose(page, "ky", "2020");
  assert.equal(await namesOn(page), ["Hàng nội địa", "Tỷ lệ nước thải chưa xử lý"]);
  assert.is(queryOf(page), "?don-vi=cang-vinh-xanh&ky=2020&ket-luan=exceeded");
  const marks = await page.locator("tbody tr:visible .verdict").allInnerTexts();
  assert.equal(marks, ["Vượt", "Tốt hơn mức đề ra: thấp hơn 5\u00a0điểm\u00a0%"]);
  assert.is(
    await page
      .locator(".shares")
      .innerText()
      .then((text) => text.includes("Chỉ tính các dòng trong kho.")),
    true,
  );
  assert.match(await page.locator(".legend").innerText(), /Vượt 4/);
});

ledger(
  "by margin all rows stand in one table, each with its organisation and period, those without a margin last",
  async () => {
    const { page, troubles } = await open();
    await choose(page, "sap-xep", "lon-nhat");
    assert.equal(await namesOn(page), [...byMargin, ...withoutMargin]);
    const [caption, ...others] = await captionsOn(page);
    assert.match(caption ?? "", /^Từ vượt nhiều nhất đến thiếu nhiều nhất\s+So theo phần trăm của mức đề ra/);
    assert.equal([others, await headingsOn(page)], [[], []]);
    assert.match(
      plain(await page.locator("tbody tr:visible th[scope=row]").first().innerText()),
      /^Hàng nội địa\s+Cảng Vịnh Xanh, năm 2020$/,
    );
    assert.is(queryOf(page), "?sap-xep=lon-nhat");
    await choose(page, "sap-xep", "nho-nhat");
    const [dearest, salt] = ["Hàng xuất khẩu", "Sản lượng muối"];
    const back = [...byMargin].reverse().filter((name) => name !== dearest && name !== salt);
    back.splice(3, 0, dearest, salt);
    assert.equal(await namesOn(page), [...back, ...withoutMargin]);
    assert.match((await captionsOn(page))[0] ?? "", /^Từ thiếu nhiều nhất đến vượt nhiều nhất/);
    await choose(page, "chu-de", "moi-truong");
    assert.equal(await namesOn(page), ["Dự án xử lý chất thải", "Tỷ lệ nước thải chưa xử lý"]);
    await choose(page, "sap-xep", "");
    assert.equal(await namesOn(page), ["Tỷ lệ nước thải chưa xử lý", "Dự án xử lý chất thải"]);
    assert.equal(await captionsOn(page), ["Cảng Vịnh Xanh", "Sở Công Thương tỉnh An Hải"]);
    assert.equal(await headingsOn(page), ["Năm 2020", "Năm 2020"]);
    await choose(page, "chu-de", "");
    assert.equal(await namesOn(page), inOrder);
    assert.is(await page.locator("tbody tr:visible .group-of:visible").count(), 0);
    assert.equal([...troubles], []);
  },
);

ledger("an address shows its rows at once, and its choices stand in the form", async () => {
  const { page } = await open("?sap-xep=lon-nhat&don-vi=so-cong-thuong");
  assert.equal(await namesOn(page), [
    "Sản lượng muối",
    "Sản lượng nước mắm",
    "Dự án xử lý chất thải",
    "Sản lượng đường",
  ]);
  assert.is(await page.inputValue("select[name=don-vi]"), "so-cong-thuong");
  assert.is(await page.inputValue("select[name=sap-xep]"), "lon-nhat");
  await page.reload();
  await page.waitForSelector("#narrow:not([hidden])");
  assert.is(await statusOf(page), "4 dòng");
});

ledger("what an address holds that the page does not know changes nothing", async () => {
  const { page, troubles } = await open("?don-vi=khong-co&ky=2019&ket-luan=%3Cb%3E&sap-xep=x&utm=1&__proto__=a");
  assert.equal(await namesOn(page), ["Hàng xuất khẩu", "Hàng nhập khẩu", "Sản lượng muối"]);
  assert.is(await page.inputValue("select[name=don-vi]"), "");
  await choose(page, "chu-de", "hang-hoa");
  assert.is(queryOf(page), "?chu-de=hang-hoa&ky=2019");
  assert.equal([...troubles], []);
});

ledger("the back button takes back one choice at a time, and returns from a row to the rows", async () => {
  const { page } = await open();
  await choose(page, "ky", "2019");
  await choose(page, "sap-xep", "lon-nhat");
  await choose(page, "sap-xep", "lon-nhat");
  await page.goBack();
  assert.equal(await namesOn(page), ["Hàng xuất khẩu", "Hàng nhập khẩu", "Sản lượng muối"]);
  assert.is(await page.inputValue("select[name=sap-xep]"), "");
  await page.goForward();
  assert.equal(await namesOn(page), ["Hàng xuất khẩu", "Sản lượng muối", "Hàng nhập khẩu"]);
  await page.click("tbody tr:visible th[scope=row] a");
  assert.is(page.url(), `${site.base}chi-tieu/dong-1/`);
  await page.goBack();
  await page.waitForSelector("#narrow:not([hidden])");
  assert.equal(await namesOn(page), ["Hàng xuất khẩu", "Sản lượng muối", "Hàng nhập khẩu"]);
  await page.goBack();
  await page.goBack();
  assert.equal(await namesOn(page), inOrder);
});

ledger("one button takes all choices back, and the keyboard stays in the form", async () => {
  const { page } = await open();
  assert.not(await page.locator(clear).isVisible());
  await choose(page, "ket-luan", "missed");
  await choose(page, "sap-xep", "nho-nhat");
  await page.locator(clear).focus();
  await page.keyboard.press("Enter");
  assert.equal(await namesOn(page), inOrder);
  assert.is(queryOf(page), "");
  assert.not(await page.locator(clear).isVisible());
  assert.is(await page.evaluate(() => document.activeElement?.getAttribute("name")), "don-vi");
});

ledger("choices that no row meets are told in a sentence, with the way out beside it", async () => {
  const { page } = await open("?chu-de=moi-truong&ket-luan=no-target&sap-xep=lon-nhat");
  assert.equal([await namesOn(page), await captionsOn(page)], [[], []]);
  assert.is(await statusOf(page), "Không có dòng nào hợp với các lựa chọn này.");
  await page.click(clear);
  assert.equal(await namesOn(page), inOrder);
});

ledger("the form can be used without seeing it or without a mouse", async () => {
  const { page } = await open("?ky=2019");
  for (const label of ["Đơn vị", "Chủ đề", "Kỳ", "Kết luận", "Sắp xếp"])
    assert.is(await page.getByRole("combobox", { name: label, exact: true }).count(), 1);
  await page.getByRole("combobox", { name: "Kết luận", exact: true }).focus();
  assert.is(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle), "solid");
  await page.keyboard.press("ArrowDown");
  assert.equal(await namesOn(page), ["Hàng xuất khẩu", "Sản lượng muối"]);
  for (const box of await page.locator("#narrow :is(select, button)").all())
    assert.ok(((await box.boundingBox())?.height ?? 0) >= 24);
});

ledger("without a script every row is there, and nothing that would do nothing", async () => {
  const { page, troubles } = await open("?ky=2019&sap-xep=lon-nhat", { javaScriptEnabled: false });
  assert.equal(await namesOn(page), inOrder);
  assert.is((await headingsOn(page)).length, 5);
  assert.is(await page.locator(":is(select, button):visible").count(), 0);
  const gap = await page.evaluate(() => {
    const [shares, first] = [document.querySelector(".shares"), document.querySelector("table.ledger:not([hidden])")];
    return (first?.getBoundingClientRect().top ?? 0) - (shares?.getBoundingClientRect().bottom ?? 0);
  });
  assert.is(gap, 0, "no place is kept for the form");
  assert.equal([...troubles], []);
});

ledger("the tables do not move when the script begins", async () => {
  for (const width of [390, 1280]) await staysAt(width);
});

/** Opens the page with its script held back, and holds where the first table stands before and after. */
async function staysAt(width: number): Promise<void> {
  const { page } = await site.open("", { viewport: { width, height: 800 } });
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/ledger-*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${site.base}chi-tieu/`, { waitUntil: "commit" });
  const top = () =>
    page.evaluate(async () => {
      // "Ready" is also what has not begun to load; what stands in for a font may not be on this machine.
      await Promise.allSettled([...document.fonts].map((font) => font.load()));
      await document.fonts.ready;
      return document.querySelector("table.ledger:not([hidden])")?.getBoundingClientRect().top;
    });
  await page.waitForSelector(".foot");
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({ sheet }) => sheet !== null),
  );
  const before = await top();
  assert.not(await page.locator("#narrow select").first().isVisible());
  release();
  await page.waitForSelector("#narrow:not([hidden])");
  assert.is(await top(), before, `${width} px`);
}

ledger("on a phone the form is folded, and its line tells what is chosen", async () => {
  const { page } = await open("?ket-luan=missed", { viewport: { width: 390, height: 800 } });
  const summary = page.locator("#narrow summary");
  assert.is(await summary.innerText(), "Lọc bảng · Không đạt");
  assert.not(await page.locator("#narrow select").first().isVisible());
  assert.equal(await namesOn(page), ["Hàng nhập khẩu", "Dự án xử lý chất thải"]);
  await page.click(clear);
  assert.is(await page.evaluate(() => document.activeElement?.tagName), "SUMMARY");
  assert.is(await summary.innerText(), "Lọc bảng");
  await summary.click();
  await choose(page, "ky", "2019");
  assert.is(await summary.innerText(), "Lọc bảng · Năm 2019");
  await summary.click();
  await page.setViewportSize({ width: 900, height: 800 });
  await page.waitForSelector("#narrow select:visible");
  assert.not(await summary.isVisible());
});

ledger("it never scrolls sideways, narrowed or sorted, from a phone to a desk", async () => {
  for (const width of [320, 390, 700, 900, 1040, 1280]) {
    for (const query of ["", "?sap-xep=lon-nhat", "?ket-luan=no-target", "?chu-de=moi-truong&ket-luan=no-target"]) {
      const { page } = await open(query, { viewport: { width, height: 800 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${query} at ${width} px is ${wide} px too wide`);
      await page.context().close();
    }
  }
});

ledger("printed, the form is left out and what it has left is not", async () => {
  const { page } = await open("?ky=2019");
  await page.emulateMedia({ media: "print" });
  assert.is(await page.locator("#narrow :is(select, button):visible").count(), 0);
  assert.equal((await namesOn(page)).length, 3);
  assert.is(await statusOf(page), "3 dòng");
});

ledger(
  "each verdict of the home page's strip leads to its rows, and without a script to the whole ledger",
  async () => {
    const { page } = await site.open("");
    await page.click('.legend a:has-text("Không đạt")');
    await page.waitForSelector("#narrow:not([hidden])");
    assert.is(page.url(), `${site.base}chi-tieu/?ket-luan=missed`);
    assert.equal(await namesOn(page), ["Hàng nhập khẩu", "Dự án xử lý chất thải"]);
    await page.goBack();
    const drawn = await page
      .locator(".strip pattern")
      .evaluateAll((all) => all.map((one) => one.getAttribute("patternTransform") + one.innerHTML));
    assert.is(new Set(drawn).size, drawn.length, "no two verdicts are drawn alike");
    await page.click(".strip a > .exceeded");
    await page.waitForSelector("#narrow:not([hidden])");
    assert.is(await statusOf(page), "4 dòng");
    await page.click('.legend a:has-text("Không đạt")');
    await page.waitForSelector("#narrow:not([hidden])");
    assert.is(await statusOf(page), "2 dòng", "the ledger's own strip leads to them, too");
    const plain = await site.open("", { javaScriptEnabled: false });
    await plain.page.click('.legend a:has-text("Đạt")');
    assert.equal(await namesOn(plain.page), inOrder);
  },
);

ledger("only this page has its script", async () => {
  for (const path of ["", "chi-tieu/dong-1/", "bai-viet/", "tim-kiem/"]) {
    const { page } = await site.open(path);
    assert.is(await page.locator('script[src*="ledger"]').count(), 0, path);
    await page.context().close();
  }
});

ledger.run();
