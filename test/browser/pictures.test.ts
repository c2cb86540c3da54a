/** Pictures in a real browser: which file it takes, that nothing moves when one comes, and what is told in words. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { drawn } from "../pictures.ts";
import { archiveOf, article } from "../tools.ts";
import { plain, type Shown, showSite } from "./site.ts";

const pictures = suite("pictures in the browser");
const path = "bai-viet/2021/cang/";
const long = "Cảng đón thêm nhiều tàu lớn trong năm nay, theo ban quản lý. ".repeat(30);

let site: Shown;
pictures.before(async () => {
  const photograph = await drawn({ width: 1600, height: 1000, format: "jpeg" });
  site = await showSite(
    await archiveOf({
      "src/articles/2021/cang.md": article(
        "Cảng",
        "2021-01-15",
        `Một câu.\n\n${`${long}\n\n`.repeat(8)}![Cầu tàu](cau.jpg "Cầu tàu số 2. Ảnh: An")\n\nHết.\n\n![Biểu trưng](nho.png)`,
        "image: { src: tau.jpg, alt: Tàu vào cảng, caption: Tàu lớn, credit: Mai Lan }\n",
      ),
      "src/articles/2021/tau.jpg": photograph,
      "src/articles/2021/cau.jpg": await drawn({ width: 1500, height: 1200, format: "jpeg" }),
      "src/articles/2021/nho.png": await drawn({ width: 120, height: 80, alpha: true }),
    }),
  );
});
pictures.after(() => site.close());

pictures("nothing moves when pictures come, on a phone and on a desk", async () => {
  for (const width of [320, 390, 1280]) {
    const { page, troubles } = await site.open("gioi-thieu/", { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      let moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved += "value" in entry ? Number(entry.value) : 0;
        document.documentElement.dataset["moved"] = String(moved);
      }).observe({ type: "layout-shift", buffered: true });
    });
    // A picture that takes its time.
    await page.route("**/anh/**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(new URL(path, site.base).href);
    await page.evaluate(() => document.fonts.ready);
    await page.locator("figure").last().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
    assert.is(await page.evaluate(() => document.documentElement.dataset["moved"] ?? "0"), "0");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${width}: ${wide} px too wide`);
    assert.equal([...troubles], []);
    await page.context().close();
  }
});

pictures("the browser takes the best format, in the size that its screen needs", async () => {
  for (const [width, scale, size] of [
    [390, 1, 400],
    [390, 2, 720],
    [390, 3, 1280],
    [1280, 1, 720],
    [1280, 2, 1280],
  ] as const) {
    const { page } = await site.open(path, { viewport: { width, height: 800 }, deviceScaleFactor: scale });
    const taken = await page.evaluate(() => document.images[0]?.currentSrc ?? "");
    assert.match(taken, new RegExp(`/anh/tau-[0-9a-f]{8}-${size}\\.avif$`), `${width} × ${scale}`);
    await page.context().close();
  }
});

pictures("the first picture is loaded at once, those of the text only when they are near", async () => {
  const { page } = await site.open(path, { viewport: { width: 390, height: 700 } });
  await page.waitForLoadState("networkidle");
  const loaded = () => page.evaluate(() => [...document.images].map((image) => image.currentSrc !== ""));
  assert.equal(await loaded(), [true, false, false]);
  await page.locator("figure").last().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.images].every((image) => image.currentSrc !== ""));
});

pictures("what is to be seen, the caption and the credit are told; a small picture stays small", async () => {
  const { page } = await site.open(path, { viewport: { width: 1280, height: 800 } });
  const told = await page.evaluate(() => [...document.images].map(({ alt }) => alt));
  assert.equal(told, ["Tàu vào cảng", "Cầu tàu", "Biểu trưng"]);
  const captions = (await page.locator("figcaption").allInnerTexts()).map(plain);
  assert.equal(captions, ["Tàu lớn. Ảnh: Mai Lan", "Cầu tàu số 2. Ảnh: An"]);
  assert.is((await page.locator("img").last().boundingBox())?.width, 120);
});

pictures.run();
