/** What a search has led to is marked in the page. */
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, article } from "../tools.ts";
import { type Opened, type Shown, showSite } from "./site.ts";

const marks = suite("marks");

const text = `Mở đầu **xuất** khẩu của [tỉnh An](https://example.org/) tăng 8,8 % so với năm trước, *kinh tế*-xã hội giữ hoà bình.

## Đầu tư công

Ngày 03/08/2020, dầu từ kho chảy ra; vốn đầu tư vào cảng là 8.8%. Sản xuấtkhẩu không phải là từ.

| Mặt hàng | Xuất khẩu |
|---|---|
| Muối | Xuất |
| Khẩu | 15.000 tấn |

${"Đoạn giữa không có gì để tìm trong nó cả, chỉ để trang dài ra. ".repeat(60)}

Cuối bài, xuất khẩu lại được nhắc đến.
`;
const page = "bai-viet/2020/cang/";
let site: Shown;
let own: Shown;

marks.before(async () => {
  site = await showSite(
    await archiveOf({ "src/articles/2020/cang.md": article("Cảng An và xuất khẩu", "2020-08-03", text) }),
  );
  own = await showSite();
});
marks.after(async () => {
  await site.close();
  await own.close();
});

function addressOf(typed: string, hash = ""): string {
  return `${page}?${new URLSearchParams({ tim: typed })}${hash}`;
}

/** The marked words, `~` for a no-break space; nothing where there are none in half a second. */
async function marked({ page }: Pick<Opened, "page">): Promise<string[]> {
  await page.waitForLoadState("networkidle");
  const words = await page.evaluate(() =>
    [...(CSS.highlights.get("tim") ?? [])].map((range) => (range instanceof Range ? range.toString() : "")),
  );
  return words.map((word) => word.replaceAll("\u00a0", "~"));
}

const pointed = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get("tim-nay") ?? [];
    return range instanceof Range ? (range.startContainer.parentElement?.closest("[id]")?.id ?? "") : undefined;
  });

const bar = (page: Page) => page.getByRole("region", { name: "Chỗ khớp với từ đã tìm" });

const found: readonly (readonly [what: string, typed: string, words: readonly string[]])[] = [
  ["across elements within a line", "xuất khẩu", ["xuất khẩu", "xuất khẩu", "Xuất khẩu", "xuất khẩu"]],
  ["typed plain", "xuat khau", ["xuất khẩu", "xuất khẩu", "Xuất khẩu", "xuất khẩu"]],
  ["in capitals", "XUẤT KHẨU", ["xuất khẩu", "xuất khẩu", "Xuất khẩu", "xuất khẩu"]],
  ["in decomposed letters", "xuất khẩu".normalize("NFD"), ["xuất khẩu", "xuất khẩu", "Xuất khẩu", "xuất khẩu"]],
  ["with the marks that are meant", "đầu tư", ["Đầu tư", "đầu tư"]],
  ["a link within", "của tỉnh an tăng", ["của tỉnh An tăng"]],
  ["a hyphen", "kinh tế xã hội", ["kinh tế-xã hội"]],
  ["percent", "8,8%", ["8,8~%", "8.8%"]],
  ["a number and its unit, which a line end cannot part", "15.000 tấn", ["15.000~tấn"]],
  ["thousands", "15.000", ["15.000"]],
  ["a day", "3/8/2020", ["03/08/2020"]],
  ["the other placement of a tone", "hòa bình", ["hoà bình"]],
  ["a phrase beside words", '"hoà bình" năm:2020 -rừng', ["hoà bình"]],
];
for (const [what, typed, words] of found) {
  marks(`marks ${what}: ${typed}`, async () => {
    const opened = await site.open(addressOf(typed));
    assert.equal(await marked(opened), words);
    assert.equal(opened.troubles, []);
  });
}

const nothing: readonly (readonly [what: string, typed: string])[] = [
  ["what does not stand there", "rừng tràm"],
  ["only marks", "?!“”—"],
  ["field words alone", "năm:2020 loại:chỉ-tiêu"],
  ["exclusions alone", "-xuất"],
  ["space", "  "],
  ["HTML", "<script>alert(1)</script>"],
  ["2,000 characters", "nghiêng ".repeat(250)],
];
for (const [what, typed] of nothing) {
  marks(`shows nothing for ${what}`, async () => {
    const opened = await site.open(addressOf(typed));
    assert.equal(await marked(opened), []);
    assert.is(await bar(opened.page).count(), 0);
    assert.equal(opened.troubles, []);
  });
}

marks("a page that no search led to loads nothing of it, and its own script is small", async () => {
  const { page: plain } = await site.open(page);
  const scripts = await plain.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => /\.js$|marks/.test(name)),
  );
  assert.ok(scripts.every((name) => !name.includes("marks")));
  const sizes = await Promise.all(
    scripts.map(async (name) => gzipSync(Buffer.from(await (await fetch(name)).arrayBuffer())).length),
  );
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 2048);
});

marks("the bar leads from one to the next, round and round, and each is brought into view", async () => {
  const { page } = await site.open(addressOf("xuất khẩu"));
  const status = bar(page).getByRole("status");
  await status.getByText("4 chỗ khớp “xuất khẩu”").waitFor();
  assert.is(await pointed(page), undefined);
  for (const at of [1, 2, 3, 4, 1]) {
    await bar(page).getByRole("button", { name: "Chỗ khớp sau" }).click();
    await status.getByText(`Chỗ ${at}/4 khớp “xuất khẩu”`).waitFor();
    assert.ok(await inView(page));
  }
  await bar(page).getByRole("button", { name: "Chỗ khớp trước" }).click();
  await status.getByText("Chỗ 4/4").waitFor();
  assert.ok(await inView(page));
});

function inView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("tim-nay") ?? [];
    const bar = document.querySelector(".found-bar")?.getBoundingClientRect();
    if (!(range instanceof Range) || bar === undefined) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= bar.top;
  });
}

marks("an address that leads to a block begins with the match in it, in view", async () => {
  const opened = await site.open(page);
  const id = await opened.page.locator(".body > p").last().getAttribute("id");
  const next = await site.open(addressOf("xuat khau", `#${id}:~:text=xuất%20khẩu`));
  assert.is((await marked(next)).length, 4);
  await next.page.waitForFunction(() => scrollY > 500);
  assert.is(await pointed(next.page), id);
  assert.ok(await inView(next.page));
});

marks("removed, nothing is left of the marks, in the address neither", async () => {
  for (const way of ["button", "key"] as const) {
    const opened = await site.open(`${addressOf("đầu tư")}&khac=1#muc-dau-tu-cong`);
    assert.is((await marked(opened)).length, 2);
    await bar(opened.page).getByText("2 chỗ khớp").waitFor();
    if (way === "key") await opened.page.keyboard.press("Escape");
    else await bar(opened.page).getByRole("button", { name: "Bỏ đánh dấu" }).click();
    assert.equal(await marked(opened), []);
    assert.is(await bar(opened.page).count(), 0);
    assert.is(opened.page.url(), new URL(`${page}?khac=1#muc-dau-tu-cong`, site.base).href);
    assert.is(await opened.page.evaluate(() => document.activeElement?.id), "muc-dau-tu-cong");
  }
});

marks("where a browser has no highlights, elements are set in, and taken out again", async () => {
  const { page: old, troubles } = await site.open(page);
  const before = await old.locator("article").innerHTML();
  await old.addInitScript(() => Reflect.deleteProperty(CSS, "highlights"));
  await old.goto(new URL(addressOf("tỉnh an tăng xuất khẩu"), site.base).href);
  await bar(old).getByText("5 chỗ khớp").waitFor();
  const words = await old.locator("mark.tim").allTextContents();
  assert.is(words.join("|"), "xuất khẩu|xuất| khẩu|tỉnh An| tăng|Xuất khẩu|xuất khẩu");
  await bar(old).getByRole("button", { name: "Chỗ khớp sau" }).click();
  assert.is(await old.locator("mark.tim-nay").count(), 1);
  await old.keyboard.press("Escape");
  assert.is(await old.evaluate(() => document.activeElement?.tagName), "H1");
  const after = await old.locator("article").innerHTML();
  assert.is(after.replaceAll(' tabindex="-1"', ""), before);
  assert.equal(troubles, []);
});

marks("the bar takes no room on paper", async () => {
  const { page: printed } = await site.open(addressOf("xuất khẩu"));
  await bar(printed).waitFor();
  await printed.emulateMedia({ media: "print" });
  assert.not(await bar(printed).isVisible());
});

marks("the bar hides nothing on a phone: the page ends above it, and does not grow wider", async () => {
  const { page: phone } = await site.open(addressOf(`"xuất khẩu" ${"dài ".repeat(40)}`), {
    viewport: { width: 320, height: 600 },
  });
  await bar(phone).waitFor();
  const { end, top, width } = await phone.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
    const foot = document.querySelector(".foot")?.getBoundingClientRect();
    const bar = document.querySelector(".found-bar")?.getBoundingClientRect();
    return { end: foot?.bottom ?? 0, top: bar?.top ?? 0, width: document.documentElement.scrollWidth };
  });
  assert.ok(end <= top);
  assert.is(width, 320);
});

marks("the marks of the ledger's figures stay, and a run goes on into one", async () => {
  const path = "bai-viet/2020/thu-hut-dau-tu-khu-cong-nghiep-ha-noi/";
  const typed = "tính cả nhiệm kỳ vốn đầu tư";
  const opened = await own.open(`${path}?${new URLSearchParams({ tim: typed })}`);
  assert.ok((await marked(opened)).includes("Tính cả nhiệm kỳ, vốn đầu tư"));
  assert.ok((await opened.page.locator("mark.figure").count()) > 2);
  assert.equal(opened.troubles, []);
});

marks("a row is marked too", async () => {
  const opened = await own.open("chi-tieu/xuat-khau-tang-truong-2015-2020/?tim=xuat+khau");
  assert.ok((await marked(opened)).length > 1);
  await bar(opened.page).waitFor();
  assert.equal(opened.troubles, []);
});

marks.run();
