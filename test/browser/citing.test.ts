/** In a real browser: citing a page, the table of contents beside side notes and folded, and what belongs to an article. */
import { readFile } from "node:fs/promises";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBibtex } from "../downloads/bibtex.ts";
import { root } from "../tools.ts";
import { type Shown, showSite } from "./site.ts";

const citing = suite("citations and contents in the browser");
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'";

let site: Shown;
citing.before(async () => {
  site = await showSite(root, { "content-security-policy": policy });
});
citing.after(() => site.close());

const article = "bai-viet/2020/cai-cach-hanh-chinh-khu-cong-nghiep-ha-noi/";
const row = "chi-tieu/xuat-khau-tang-truong-2015-2020/";

for (const path of [article, row]) {
  citing(`one press takes the whole citation of ${path}, without any script`, async () => {
    const { page } = await site.open(path, { javaScriptEnabled: false });
    assert.not(await page.locator(".copy button").isVisible());
    const text = await page.locator(".cite").innerText();
    await page.locator(".cite").click({ position: { x: 40, y: 8 } });
    assert.is(await page.evaluate(() => String(getSelection())), text);
    await page.context().close();
  });

  citing(`pressed, the button copies the citation of ${path} and says so; its script is loaded only then`, async () => {
    const { page, troubles } = await site.open(path, { permissions: ["clipboard-read", "clipboard-write"] });
    const scripts = (): Promise<string[]> =>
      page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    assert.not((await scripts()).some((name) => /copy-/.test(name)));
    await page.locator(".copy button").click();
    await page.waitForFunction(() => document.querySelector(".copy [role=status]")?.textContent === "Đã chép");
    const text = await page.locator(".cite").innerText();
    assert.is(await page.evaluate(() => navigator.clipboard.readText()), text);
    assert.equal([...troubles], []);
    await page.context().close();
  });
}

citing("where a page may not copy, the button selects the text and claims nothing", async () => {
  const { page } = await site.open(row);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.locator(".copy button").click();
  await page.waitForFunction(() => String(getSelection()) === document.querySelector(".cite")?.textContent);
  assert.is(await page.locator(".copy [role=status]").innerText(), "");
  await page.context().close();
});

citing("the files of a citation are saved under their names, and read as what they are", async () => {
  const { page } = await site.open(article);
  const saved = async (name: string): Promise<string> => {
    const waiting = page.waitForEvent("download");
    await page.locator(`.files a:text-is("${name}")`).click();
    const download = await waiting;
    return `${download.suggestedFilename()} ${await readFile(await download.path(), "utf8")}`;
  };
  const key = "bai-viet-2020-cai-cach-hanh-chinh-khu-cong-nghiep-ha-noi";
  assert.is(readBibtex((await saved("BibTeX")).replace(`${key}.bib `, "")).key, key);
  assert.match(await saved("CSL-JSON"), /^bai-viet-2020-\S+\.json \[\n {2}\{\n {4}"id": "bai-viet-2020-/);
  await page.context().close();
});

citing("on a phone the contents are folded; at a desk they stand open, above the notes beside the text", async () => {
  const phone = await site.open(article, { viewport: { width: 390, height: 800 } });
  const [folded, open] = [".contents summary", ".contents > div"];
  assert.equal([await phone.page.isVisible(folded), await phone.page.isVisible(open)], [true, false]);
  assert.not(await phone.page.isVisible(".contents details a"));
  await phone.page.click(folded);
  await phone.page.click(".contents details a >> nth=1");
  assert.is(new URL(phone.page.url()).hash, "#muc-dich-vu-cong-truc-tuyen");
  await phone.page.context().close();

  const desk = await site.open(article, { viewport: { width: 1280, height: 900 } });
  assert.equal([await desk.page.isVisible(folded), await desk.page.isVisible(open)], [false, true]);
  const end = await desk.page.locator(".contents").evaluate((nav) => nav.getBoundingClientRect().bottom);
  const notes = await desk.page
    .locator(".notes")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  assert.ok(notes.length > 0 && notes.every((top) => top > end), `${notes} beside contents that end at ${end}`);
  await desk.page.emulateMedia({ media: "print" });
  assert.not(await desk.page.isVisible(".contents"));
  await desk.page.context().close();
});

citing(
  "an article leads to those that are about the same, newest first, and tells what they are to a screen reader",
  async () => {
    const { page } = await site.open(article, { javaScriptEnabled: false });
    const nav = page.getByRole("navigation", { name: "Bài liên quan" });
    assert.is(await nav.locator("a").count(), 5);
    await nav.locator("a").first().click();
    assert.match(page.url(), /\/bai-viet\/2020\/.+\/$/);
    await page.context().close();
  },
);

citing.run();
