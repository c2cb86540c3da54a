/** The search dialog in a real browser, on the project's own archive. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { intercept, type Shown, showSite } from "./site.ts";

const dialog = suite("search dialog in the browser");
let site: Shown;
dialog.before(async () => {
  site = await showSite(root, { "content-security-policy": "default-src 'self'; img-src 'self' data:" });
});
dialog.after(() => site.close());

const article = "bai-viet/2020/san-xuat-va-xuat-khau-khu-cong-nghiep-ha-noi/";
const field = "dialog[open] [role=combobox]";
const link = "header nav a[data-search]";

/** Opens an article and its dialog, and waits for the answer to a query. */
async function asked(query: string): Promise<Page> {
  const { page } = await site.open(article, { viewport: { width: 1280, height: 800 } });
  await page.keyboard.press("/");
  await page.waitForSelector(field);
  await page.keyboard.type(query);
  await answered(page, query);
  return page;
}

async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const { state, query: known } = document.querySelector<HTMLElement>("dialog")?.dataset ?? {};
    return state === "done" && known === wanted;
  }, query);
}

/** The option that the arrow keys have come to. */
async function chosen(page: Page): Promise<string | undefined> {
  return page.evaluate((selector) => {
    const id = document.querySelector(selector)?.getAttribute("aria-activedescendant");
    const option = id == null ? null : document.getElementById(id);
    return option?.matches("[role=listbox] [role=option][aria-selected=true]") ? (option.textContent ?? "") : undefined;
  }, field);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.outerHTML : ""));

dialog("a slash, Ctrl+K and a click on the menu open it; Escape closes it and the focus returns", async () => {
  const { page, troubles } = await site.open(article);
  const refused: string[] = [];
  page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
  for (const key of ["/", "Control+k"]) {
    const start = page.locator("main a").nth(2);
    await start.focus();
    const before = await focused(page);
    await page.keyboard.press(key);
    await page.waitForSelector(field);
    assert.match(await focused(page), /role="combobox"/);
    await page.keyboard.press("Escape");
    assert.is(await page.locator("dialog[open]").count(), 0);
    assert.is(await focused(page), before);
  }
  await page.click(link);
  await page.waitForSelector(field);
  await page.click("dialog button");
  assert.match(await focused(page), /data-search/);
  assert.ok(page.url().endsWith(article));
  assert.equal([...troubles, ...refused], []);
});

dialog(
  "nothing is requested before the reader reaches for it, and its loader, with the theme switch and the copying of citations, is at most 1,400 bytes",
  async () => {
    const { page } = await site.open("about:blank");
    const requested: string[] = [];
    page.on("request", (request) => requested.push(new URL(request.url()).pathname));
    await page.goto(site.base + article, { waitUntil: "networkidle" });
    await page.hover(link);
    await page.waitForTimeout(200);
    const scripts = requested.filter((path) => path.endsWith(".js"));
    assert.is(scripts.length, 2);
    assert.not.ok(requested.some((path) => /dialog|pagefind/.test(path)));
    const name =
      scripts
        .find((path) => path.includes("/reach-"))
        ?.split("/")
        .at(-1) ?? "";
    const loader = await readFile(join(site.folder, "assets", name));
    assert.ok(gzipSync(loader, { level: 9 }).length <= 1400);
  },
);

dialog("in a field a slash is a slash; Ctrl+K opens the dialog from there too", async () => {
  const { page } = await site.open("");
  await page.focus("main input[name=q]");
  await page.keyboard.press("/");
  await page.waitForTimeout(200);
  assert.is(await page.inputValue("main input[name=q]"), "/");
  assert.is(await page.locator("dialog").count(), 0);
  await page.keyboard.press("Control+k");
  await page.waitForSelector(field);
});

dialog("a click with Ctrl opens the search page in another tab", async () => {
  const { page } = await site.open(article);
  const opened = page.context().waitForEvent("page");
  await page.click(link, { modifiers: ["Control"] });
  assert.is((await opened).url(), `${site.base}tim-kiem/`);
  assert.is(await page.locator("dialog").count(), 0);
});

dialog(
  "results show what they are, verdict and figures, with whole words marked, and their number is announced",
  async () => {
    const page = await asked("xuất khẩu");
    assert.match(await page.locator("dialog [role=status]").innerText(), /^\d+ kết quả$/);
    const row = page.locator("dialog .found", { hasText: "Tốc độ tăng trưởng xuất khẩu" }).first();
    assert.match(
      await row.innerText(),
      /Chỉ tiêu · Khu công nghiệp Hà Nội\s· giai\sđoạn\s2015\u2060?–\u2060?2020\s+Vượt\s0,8\sđiểm\s%\s· Kết quả\s8,8%/,
    );
    assert.is(await row.locator(".verdict.exceeded").count(), 1);
    assert.match((await row.locator("mark").allInnerTexts()).join(" "), /xuất/);
    assert.ok((await page.locator("dialog .found").count()) <= 5);
    assert.ok((await page.locator("dialog .completion").count()) <= 6);
  },
);

dialog("arrow keys go through all options and back to the field; Home and End stay in the field", async () => {
  const page = await asked("xuất khẩu");
  const options = await page.locator("dialog [role=option]").allTextContents();
  assert.is(await chosen(page), undefined);
  for (const option of options) {
    await page.keyboard.press("ArrowDown");
    assert.is(await chosen(page), option);
  }
  await page.keyboard.press("ArrowDown");
  assert.is(await chosen(page), undefined);
  await page.keyboard.press("ArrowUp");
  assert.is(await chosen(page), options.at(-1));
  await page.keyboard.press("Home");
  assert.is(await chosen(page), options.at(-1));
  await page.keyboard.type("z");
  assert.is(await page.inputValue(field), "zxuất khẩu");
  assert.match(await focused(page), /role="combobox"/);
});

dialog("Enter opens the chosen option, and without one the search page", async () => {
  const page = await asked("một cửa liên thông");
  const wanted = await page.locator("dialog .found").first().getAttribute("href");
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press("ArrowDown");
    if ((await page.locator("dialog .found").first().getAttribute("aria-selected")) === "true") break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href.split("#")[0] === wanted?.split("#")[0]);
  assert.match(await page.locator("h1").innerText(), /hành chính|một cửa/i);

  const other = await asked("ngân sách");
  await other.keyboard.press("Enter");
  await other.waitForURL((url) => url.pathname.endsWith("/tim-kiem/"));
  assert.is(new URL(other.url()).searchParams.get("q"), "ngân sách");
});

dialog("the last option leads to all results on the search page", async () => {
  const page = await asked("khu công nghiệp");
  const last = page.locator("dialog [role=option]").last();
  assert.match(await last.innerText(), /^Xem tất cả \d+ kết quả$/);
  await last.click();
  await page.waitForURL((url) => url.pathname.endsWith("/tim-kiem/"));
  assert.is(new URL(page.url()).searchParams.get("q"), "khu công nghiệp");
});

dialog("no field that leads to the search takes more than is searched for", async () => {
  const pasted = "khu công nghiệp ".repeat(625);
  const page = await asked("x");
  await page.fill(field, pasted);
  await answered(page, pasted.slice(0, 600));
  await page.locator("dialog [role=option]").last().click();
  await page.waitForURL((url) => url.searchParams.get("q") === pasted.slice(0, 600));
  const { page: home } = await site.open("");
  await home.fill("main input[name=q]", pasted);
  assert.is(await home.inputValue("main input[name=q]"), pasted.slice(0, 600));
});

dialog("where letters were completed, what is told and what it leads to is of the query that was meant", async () => {
  const page = await asked("xuat kh");
  assert.is(await page.locator("dialog [role=status]").innerText(), "4 kết quả cho “xuất khẩu”");
  const last = page.locator("dialog [role=option]").last();
  assert.is(new URL((await last.getAttribute("href")) ?? "").searchParams.get("q"), "xuất khẩu");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "xuất khẩu");
  const other = await asked("xuat k");
  await other.keyboard.type("h");
  await other.keyboard.press("Enter");
  await other.waitForURL((url) => url.searchParams.get("q") === "xuat kh");
});

dialog("words that are offered are searched for in the dialog itself", async () => {
  const page = await asked("xuất");
  const offered = page.locator("dialog [data-fill]").first();
  if ((await offered.count()) === 0) return;
  const text = (await offered.getAttribute("data-fill")) ?? "";
  await offered.click();
  await answered(page, text);
  assert.is(await page.inputValue(field), text);
  assert.match(await focused(page), /role="combobox"/);
});

dialog("fast typing shows only the answer to the last word; field and frame stay where they are", async () => {
  const page = await asked("x");
  const place = (): Promise<unknown[]> => Promise.all(["dialog", field].map((one) => page.locator(one).boundingBox()));
  const before = await place();
  await page.keyboard.type("uất khẩu", { delay: 15 });
  await answered(page, "xuất khẩu");
  assert.equal(await place(), before);
  await page.fill(field, "zzzzqqq");
  await answered(page, "zzzzqqq");
  assert.equal(await place(), before);
  assert.is(await page.locator("dialog [role=status]").innerText(), "Không tìm thấy “zzzzqqq”. Thử ít từ hơn.");
  assert.is(await page.getAttribute(field, "aria-expanded"), "false");
});

dialog("a query that is markup stays text", async () => {
  const query = '<img src=x onerror="document.title=1">';
  const page = await asked(query);
  assert.is(await page.locator("dialog img").count(), 0);
  assert.match(await page.title(), /Sản xuất/);
});

dialog("all parts have names and roles, and point at each other", async () => {
  const page = await asked("xuất khẩu");
  const faults = await page.evaluate(() => {
    const parts = "[role=combobox], [role=listbox], [role=group], [role=option], button, label";
    const nameless = [...document.querySelectorAll(`dialog, dialog :is(${parts})`)].filter(
      (part) => (part.getAttribute("aria-label") ?? part.textContent ?? "").trim() === "",
    );
    const input = document.querySelector("dialog [role=combobox]");
    const list = document.getElementById(input?.getAttribute("aria-controls") ?? "");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return [
      ...[...nameless, ...document.querySelectorAll("[style]")].map(({ outerHTML }) => outerHTML),
      ...(list?.getAttribute("role") === "listbox" ? [] : ["the field controls no list"]),
      ...(input?.getAttribute("aria-expanded") === "true" ? [] : ["the field does not tell of its list"]),
      ...(ids.length === new Set(ids).size ? [] : ["an id stands twice"]),
    ];
  });
  assert.equal(faults, []);
});

dialog("on a phone it is a whole sheet that never scrolls sideways", async () => {
  for (const width of [320, 390]) {
    const { page } = await site.open(article, { viewport: { width, height: 700 }, hasTouch: true });
    await page.tap(link);
    await page.waitForSelector(field);
    await page.fill(field, `xuất khẩu`);
    await answered(page, "xuất khẩu");
    assert.equal(await page.locator("dialog").boundingBox(), { x: 0, y: 0, width, height: 700 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("dialog, dialog [role=listbox]")].some((box) => box.scrollWidth > box.clientWidth),
    );
    assert.not.ok(wide);
    await page.context().close();
  }
});

dialog("the slash can be switched off, for good; Ctrl+K goes on working", async () => {
  const { page } = await site.open(article);
  assert.is(await page.getAttribute(link, "aria-keyshortcuts"), "/ Control+K Meta+K");
  await page.keyboard.press("/");
  await page.waitForSelector(field);
  await page.uncheck("dialog [type=checkbox]");
  await page.reload();
  assert.is(await page.getAttribute(link, "aria-keyshortcuts"), "Control+K Meta+K");
  await page.keyboard.press("/");
  await page.waitForTimeout(200);
  assert.is(await page.locator("dialog").count(), 0);
  await page.keyboard.press("Control+k");
  await page.waitForSelector(field);
});

dialog("without JavaScript the link leads to the search page; that page and 404.html have no loader", async () => {
  const { page } = await site.open(article, { javaScriptEnabled: false });
  await page.click(link);
  assert.is(page.url(), `${site.base}tim-kiem/`);
  for (const path of ["tim-kiem/", "404.html"]) {
    const { page } = await site.open(path);
    assert.is(await page.locator("script[data-dialog], [data-search]").count(), 0, path);
  }
});

dialog("where the dialog cannot be loaded, its keys and its link lead to the search page", async () => {
  for (const missing of ["**/assets/dialog-*.js", "**/assets/dialog-*.css", "**/dialog.json"]) {
    const { page } = await site.open(article);
    await intercept(page, missing, (route) => route.abort());
    await page.keyboard.press("/");
    await page.waitForURL(`${site.base}tim-kiem/`);
    await page.context().close();
  }
});

dialog("where the engine cannot be loaded, the dialog says so and its form still works", async () => {
  const { engine }: { readonly engine: string } = JSON.parse(
    await readFile(join(site.folder, "tim-kiem", "dialog.json"), "utf8"),
  );
  const { page } = await site.open(article);
  await intercept(page, `${site.base}${engine}`, (route) => route.abort());
  await page.keyboard.press("/");
  await page.waitForSelector(field);
  await page.keyboard.type("ngân sách");
  await page.waitForSelector("dialog[data-state=error]", { timeout: 40_000 });
  const told = page.locator("dialog [role=status]");
  assert.is(await told.innerText(), "Không tải được dữ liệu tìm kiếm. Thử lại Mở trang tìm kiếm");
  assert.match((await told.locator("a").getAttribute("href")) ?? "", /tim-kiem\/\?q=ng/);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "ngân sách");
});

dialog.run();
