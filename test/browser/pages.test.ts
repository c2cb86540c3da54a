/** Every kind of page in a real browser, at a sub-path, from a small phone to a wide desk. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { everyKind, type KindSites, kinds, richKinds, settled, showKinds } from "./kinds.ts";
import { plain, type Shown, showFolder } from "./site.ts";

const pages = suite("pages in the browser");
let sites: KindSites;
let site: Shown;
/** Of an archive with every kind of row: several periods, a break, a correction, what is due. */
let rich: Shown;
pages.before(async () => {
  sites = await showKinds();
  ({ own: site, rich } = sites);
});
pages.after(() => sites.close());

for (const { kind, path, site: where } of everyKind) {
  pages(`the ${kind} page loads whole and has one first heading`, async () => {
    const { page, troubles } = await sites[where].open(path, { viewport: { width: 390, height: 800 } });
    await settled(page);
    assert.is(await page.locator("h1").count(), 1);
    assert.is(await page.locator("main").count(), 1);
    assert.equal([...troubles], []);
    await page.context().close();
  });
}

pages(
  "from the ledger a reader comes to a period, its organisation, the organisation above it, and a series",
  async () => {
    const { page, troubles } = await rich.open("chi-tieu/", { javaScriptEnabled: false });
    await page.click('.ways a:text-is("Quý I/2024")');
    assert.is(plain(await page.locator("h1").innerText()), "Quý I/2024");
    await page.click('th[scope=rowgroup] a:text-is("Sở Công Thương An Hải")');
    await page.click('.facts a:text-is("Ủy ban nhân dân tỉnh An Hải")');
    assert.is(page.url(), `${rich.base}don-vi/tinh-an-hai/`);
    await page.click('.counted a:text-is("Tỷ lệ hộ nghèo")');
    assert.is(page.url(), `${rich.base}${richKinds["series with a break and a correction"]}`);
    await page.click('a:text-is("đã đính chính")');
    assert.ok(page.url().endsWith("#dinh-chinh"));
    assert.equal([...troubles], []);
  },
);

pages("a figure that no row has used leads to the paragraph that it stands in", async () => {
  const { page } = await rich.open(richKinds["coverage with all its parts"]);
  await page.click('.covered details[open] a:has-text("1.860")');
  const place = new URL(page.url()).hash;
  assert.match(plain(await page.locator(place).innerText()), /Cảng đón 1\.860 lượt tàu/);
});

pages("what is counted otherwise is told in the table, from edge to edge, at every width", async () => {
  for (const width of [320, 1280]) {
    const { page } = await rich.open(richKinds["series with a break and a correction"], {
      viewport: { width, height: 800 },
    });
    const [table, wall] = [await page.locator("table").boundingBox(), await page.locator("tr.break").boundingBox()];
    assert.ok(table && wall && Math.abs(table.width - wall.width) < 2);
    assert.match(await page.locator("tr.break").innerText(), /Đổi định nghĩa.*Không so với kỳ trước/);
    await page.context().close();
  }
});

pages("every link of the menu leads to its page, and back again", async () => {
  const { page, troubles } = await site.open(kinds.article);
  for (const text of ["Chỉ tiêu", "Bài viết", "Dữ liệu", "Giới thiệu", "Tìm kiếm"]) {
    const link = page.locator(`.top nav a:text-is("${text}")`);
    // A plain click on the last one opens the search in its dialog (dialog.test.ts).
    if (text === "Tìm kiếm") await page.goto(new URL((await link.getAttribute("href")) ?? "", page.url()).href);
    else await link.click();
    assert.ok(page.url().startsWith(site.base));
    assert.is(await page.locator(".top nav [aria-current]").innerText(), text);
    await page.goBack();
    assert.is(page.url(), site.base + kinds.article);
  }
  assert.equal([...troubles], []);
});

pages("a figure in the text leads to its row, and the row back to the sentence, which is then marked", async () => {
  const { page } = await site.open(kinds.article);
  await page.click('mark.figure a:text("8,8%")');
  assert.is(page.url(), `${site.base}chi-tieu/xuat-khau-tang-truong-2015-2020/`);
  assert.match(await page.locator(".answer").innerText(), /Vượt\s0,8\sđiểm\sphần\străm/);
  await page.click(`blockquote + p a`);
  assert.ok(page.url().endsWith("#so-xuat-khau-tang-truong-2015-2020-result"));
  await page.waitForLoadState();
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll("mark.figure")].map((mark) => getComputedStyle(mark).backgroundColor),
  );
  assert.is(new Set(colours).size, 2);
  assert.is(await page.locator(":target + mark.figure").innerText(), "Tốc độ tăng bình quân của xuất khẩu là 8,8%");
});

pages("on a desk a row stands beside the sentence that states it, on a phone under it", async () => {
  for (const [width, beside] of [
    [1280, true],
    [390, false],
  ] as const) {
    const { page } = await site.open(kinds.article, { viewport: { width, height: 900 } });
    const mark = await page.locator('mark.figure:has-text("3,959")').boundingBox();
    const note = await page.locator('.note:has-text("Kim ngạch xuất khẩu")').boundingBox();
    assert.ok(mark && note);
    assert.is(note.x > mark.x + mark.width, beside);
    assert.is(note.y > mark.y + mark.height, !beside);
  }
});

pages(
  "a heading stands close over its text, also where the notes before it are higher than their paragraph",
  async () => {
    const { page } = await site.open(kinds.article, { viewport: { width: 1280, height: 900 } });
    const gaps = await page.locator(".body > :is(h2, h3)").evaluateAll((headings) =>
      headings.map((heading) => {
        const letters = document.createRange();
        letters.selectNodeContents(heading);
        let next = heading.nextElementSibling;
        while (next && next.tagName !== "P") next = next.nextElementSibling;
        return (next?.getBoundingClientRect().top ?? Infinity) - letters.getBoundingClientRect().bottom;
      }),
    );
    assert.is(gaps.length, 2);
    for (const gap of gaps) assert.ok(gap >= 0 && gap < 40, `${gap} px`);
  },
);

pages("a page that does not exist says so, and its links find the site's root", async () => {
  for (const path of ["khong-co/", "bai-viet/1999/khong/co/gi", "chi-tieu/khong-co/"]) {
    const { page } = await site.open(path);
    assert.is(await page.locator("h1").innerText(), "Không có trang này");
    await page.waitForFunction((root) => document.querySelector<HTMLAnchorElement>("main a")?.href === root, site.base);
    await page.click("main a");
    assert.is(page.url(), site.base);
  }
});

pages("it does so under a policy that knows its style and its script by their hashes", async () => {
  const html = await readFile(join(sites.own.folder, "404.html"), "utf8");
  const [style, script] = [/<style>(.*?)<\/style>/s, /<script>(.*?)<\/script>/s].map((inside) => {
    const text = inside.exec(html)?.[1] ?? "";
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
  const policy = `default-src 'none'; style-src ${style}; script-src ${script}; connect-src 'self'`;
  const strict = await showFolder(sites.own.folder, { "content-security-policy": policy });
  const { page } = await strict.open("404.html");
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  await page.goto(`${strict.base}chi-tieu/khong-co/`);
  await page.waitForFunction((root) => document.querySelector<HTMLAnchorElement>("main a")?.href === root, strict.base);
  assert.is(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(251, 250, 246)");
  // That the page is missing is an error, too.
  assert.equal(
    refused.filter((text) => !/status of 404/.test(text)),
    [],
  );
  await strict.close();
});

pages("every page but search works without a script, and the search box leads to the search page", async () => {
  const { page } = await site.open("", { javaScriptEnabled: false });
  await page.fill("input[type=search][name=q]", "xuất khẩu");
  await page.press("input[type=search][name=q]", "Enter");
  assert.ok(page.url().startsWith(`${site.base}tim-kiem/?q=xu%E1%BA%A5t+kh%E1%BA%A9u`));
  assert.match(await page.locator("noscript").innerText(), /Tìm kiếm cần JavaScript\. Xem danh sách bài viết\./);
  assert.not(await page.locator("select").first().isVisible(), "no filter is shown that would do nothing");
});

pages("the keyboard goes past the menu to the text", async () => {
  const { page } = await site.open(kinds.article);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#noi-dung$/);
  assert.is(await page.evaluate(() => document.activeElement?.id), "noi-dung");
});

pages("the typefaces carry Vietnamese, and the dark theme is dark", async () => {
  const { page } = await site.open(kinds.article, { colorScheme: "dark" });
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === "loaded")
      .map((font) => font.family.replaceAll('"', ""));
  });
  assert.ok(loaded.includes("Be Vietnam Pro") && loaded.includes("Source Serif 4"));
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.is(paper, "rgb(21, 23, 26)");
});

pages.run();
