/** What readers type, on the project's own archive: with marks and without, figures, field words, and what makes no sense. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answered, ask, askOn, box, titles } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const queries = suite("queries on the search page");
let site: Shown;
let page: Page;
let troubles: readonly string[];
queries.before(async () => {
  site = await showSite();
  ({ page, troubles } = await site.open("tim-kiem/"));
});
queries.after(() => site.close());

const investment = "Thu hút đầu tư vào khu công nghiệp Hà Nội: bằng mức đề ra";
const exporting = "Sản xuất và xuất khẩu của khu công nghiệp Hà Nội tăng nhanh hơn mức đề ra";
const procedures = "Thủ tục hành chính ở khu công nghiệp Hà Nội: hồ sơ đúng hạn và dịch vụ trực tuyến";
const exportGrowth = "Tốc độ tăng trưởng xuất khẩu bình quân năm";
const exportValue = "Kim ngạch xuất khẩu bình quân năm";

const first: readonly (readonly [query: string, title: string])[] = [
  ["dau tu khu cong nghiep ha noi", investment],
  ["8,8%", exportGrowth],
  ["một cửa liên thông", procedures],
  ["kim ngạch xuất khẩu vượt chỉ tiêu", exporting],
  ["8.8", exportGrowth],
  ["8,8 %", exportGrowth],
  ["3,959 tỷ USD", exportValue],
  ["3,959 ty usd", exportValue],
  ["KIM NGẠCH", exportValue],
  ["kim ngạch".normalize("NFD"), exportValue],
  ["KIM NGACH", exportValue],
  ["von dang ky", "Vốn đăng ký của các dự án FDI"],
  ["thủ tục hành chính", procedures],
  ["thu tuc hanh chinh dung han", procedures],
  [`“${exporting}”`, exporting],
  ["kết luận:vượt xuất khẩu", exportGrowth],
];
for (const [query, title] of first) {
  queries(`“${query}” gives first what is meant`, async () => {
    await askOn(page, query);
    assert.is((await titles(page))[0], title);
  });
}

const same: readonly (readonly [query: string, other: string])[] = [
  ["xuất khẩu", "xuất khẩu".normalize("NFD")],
  ["xuất khẩu", "XUẤT KHẨU"],
  ["xuất khẩu", "  xuất   khẩu "],
  ["đảng bộ", "dang bo"],
  ["8,8%", "8.8%"],
  ["3/8/2020", "03/08/2020"],
  ["kết luận:vượt", "KẾT LUẬN:vuot"],
  ['loại:"chỉ tiêu"', "loai:chi-tieu"],
  ["năm:2020", "nam:2020"],
];
for (const [query, other] of same) {
  queries(`“${other}” gives the same as “${query}”`, async () => {
    const count = await askOn(page, query);
    const found = await titles(page);
    assert.ok(count > 0);
    assert.is(await askOn(page, other), count);
    assert.equal(await titles(page), found);
  });
}

queries("đ is told from d where it is typed: “đầu” never finds “dầu”, and “đa” not “da”", async () => {
  await askOn(page, "đầu tư");
  for (const mark of await page.locator("#results mark").allTextContents()) assert.match(mark, /đầu|tư/i);
  assert.ok((await askOn(page, "dau tu")) > 0);
  assert.match(await page.locator("#results mark").first().innerText(), /đầu tư/i);
});

const fields: readonly (readonly [query: string, count: number, every: RegExp])[] = [
  ["năm:2020", 26, /2020/],
  ["năm:2019", 0, /$^/],
  ["năm:2018-2021", 26, /2020/],
  ['loại:"chỉ tiêu"', 20, /^Chỉ tiêu/],
  ['loại:"bài viết"', 6, /^Bài viết/],
  ["-loại:chỉ-tiêu", 6, /^Bài viết/],
  ["kết luận:vượt", 3, /▲|Vượt/],
  ['chủ đề:"xuất khẩu"', 3, /xuất khẩu/i],
  ['đơn vị:"các khu công nghiệp và chế xuất Hà Nội"', 26, /./],
];
for (const [query, count, every] of fields) {
  queries(`${query} lets through ${count}`, async () => {
    assert.is(await askOn(page, query), count);
    for (const item of await page.locator("#results > li").allInnerTexts()) assert.match(item, every);
  });
}

queries("a phrase in quotation marks must stand as it is; a word with a minus must not stand", async () => {
  await askOn(page, '"công nghiệp bình quân"');
  for (const item of await page.locator("#results > li").allInnerTexts()) assert.match(item, /công nghiệp bình quân/i);
  assert.is(await askOn(page, '"quân bình nghiệp công"'), 0);
  const all = await askOn(page, "xuất khẩu");
  const fewer = await askOn(page, "xuất khẩu -kim");
  assert.ok(fewer > 0 && fewer < all);
  for (const item of await page.locator("#results > li").allInnerTexts()) assert.not.match(item, /kim ngạch/i);
});

const absurd: readonly (readonly [what: string, query: string])[] = [
  ["10,000 characters", "nghiêng ".repeat(1250).trim()],
  ["10,000 characters without a space", "ư".repeat(10_000)],
  ["only punctuation", "?!…,.;:“”()[]{}%"],
  ["HTML", '<b>xuất</b><script>document.title="x"</script><img src=x onerror=alert(1)>'],
  ["a quotation mark too few", 'xuất "khẩu'],
  ["quotation marks within each other", '“xuất "khẩu” «'],
  ["only a minus", "-"],
  ["exclusions alone", "-xuất -khẩu"],
  ["a field without a value", "năm:"],
  ["a field that there is not", "tácgiả:ai"],
  ["a field with a value that there is not", "chủ đề:không-có"],
  ["names of JavaScript", "constructor __proto__ toString"],
  ["emoji and half a character", "📈 \ud83d"],
  ["marks without letters", "\u0301\u0323"],
  ["marks of the shaping", "\u0335\ua78f\u02cf\u02e0"],
  ["percent signs", "%E0%A4%A"],
];
for (const [what, query] of absurd) {
  queries(`${what}: no error, and the page goes on`, async () => {
    await page.fill(box, query);
    await page.waitForSelector("#search-status:not([data-state=loading])");
    assert.is(await page.getAttribute("#search-status", "data-state"), "done");
    assert.equal(harm(), []);
    assert.is(await page.title(), "Tìm kiếm · Đối Chiếu");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    const status = await page.locator("#search-status").boundingBox();
    assert.ok((status?.height ?? 0) < 100);
    assert.ok((await askOn(page, "xuất khẩu")) > 0);
  });
}

/** What went wrong; a file of the dictionary that there is not, for a word like no other, does no harm. */
function harm(): string[] {
  return troubles.filter((trouble) => !/^404 .*\/tu-dien\//.test(trouble));
}

queries("signs alone find nothing, and say so; exclusions and field words alone list what they leave", async () => {
  for (const query of ["???", "-", "“”"]) {
    assert.is(await askOn(page, query), 0);
    assert.is(
      await page.locator("#search-status").innerText(),
      `Không tìm thấy “${query}”. Thử ít từ hơn hoặc bỏ bộ lọc.`,
    );
  }
  assert.ok((await askOn(page, "-kim")) > 0);
  assert.is(await askOn(page, "năm:2020"), 26);
});

queries("empty again, the page says how to begin, and bars no choice", async () => {
  await askOn(page, "zzzz");
  await page.waitForSelector("#filters option:disabled", { state: "attached" });
  for (const empty of ["", "   "]) {
    await page.fill(box, empty);
    await page.waitForSelector("#search-status[data-state=idle]");
    assert.match(await page.locator("#search-status").innerText(), /^Gõ từ hoặc con số/);
    assert.is(await page.locator("#filters option:disabled").count(), 0);
    assert.is(await page.locator("#results > li, #completions > li").count(), 0);
  }
});

queries("a pasted page is cut to what is searched for, and so is the address", async () => {
  for (const pasted of ["nghiêng ".repeat(1250), "ư".repeat(10_000)]) {
    const kept = pasted.slice(0, 600);
    await page.fill(box, pasted);
    await answered(page, kept);
    assert.is(await page.inputValue(box), kept);
    assert.is(new URL(page.url()).searchParams.get("q"), kept);
  }
});

queries("an address of 10,000 characters is answered; what is chosen then writes a shorter one", async () => {
  const query = "khu cong nghiep ".repeat(625);
  const opened = await ask(site, query);
  assert.ok((await answered(opened.page, query)) > 0);
  await opened.page.selectOption("select[name=loai]", "chi-tieu");
  await opened.page.waitForURL(/loai=chi-tieu/);
  assert.ok((await answered(opened.page, query)) > 0);
  assert.is(new URL(opened.page.url()).searchParams.get("q"), query.slice(0, 600));
});

queries("an address with a query is answered as it opens, and the field holds it to the letter", async () => {
  const query = ' "Xuất  khẩu" 8,8% ';
  const opened = await ask(site, query);
  assert.is(await opened.page.inputValue(box), query);
  assert.is(await answered(opened.page, query), await opened.page.locator("#results > li").count());
});

queries.run();
