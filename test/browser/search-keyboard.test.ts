/** The search page by keyboard, by input methods, and for those who listen. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { answered, ask, box, titles } from "./search-page.ts";
import { type Shown, showSite } from "./site.ts";

const keyboard = suite("keyboard on the search page");
let site: Shown;
keyboard.before(async () => {
  site = await showSite();
});
keyboard.after(() => site.close());

/** The title of the result that has the focus; the field's name where that has it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement ? activeElement.name : (activeElement?.textContent ?? "");
  });

keyboard(
  "a slash and Ctrl+K lead to the field and choose what stands there; in the field a slash is a slash",
  async () => {
    const { page } = await ask(site, "xuất khẩu");
    for (const key of ["/", "Control+k"]) {
      await page.locator("#results a").first().focus();
      await page.keyboard.press(key);
      assert.is(await focused(page), "q");
      assert.is(await page.evaluate(() => getSelection()?.toString()), "xuất khẩu");
      assert.is(await page.locator("dialog").count(), 0);
    }
    await page.keyboard.press("/");
    assert.is(await page.inputValue(box), "/");
  },
);

keyboard("an empty page has the focus in the field; one with results does not take it", async () => {
  const { page } = await site.open("tim-kiem/");
  // It comes with the first frame.
  await page.waitForSelector("[name=q]:focus");
  const { page: other } = await ask(site, "xuất khẩu");
  assert.is.not(await focused(other), "q");
});

keyboard("arrow keys go through all results and back to the field; Enter opens one", async () => {
  const { page } = await ask(site, "xuất khẩu");
  const all = await titles(page);
  await page.focus(box);
  for (const title of all) {
    await page.keyboard.press("ArrowDown");
    assert.is(await focused(page), title);
  }
  await page.keyboard.press("ArrowDown");
  assert.is(await focused(page), all.at(-1));
  for (const title of [...all.slice(0, -1).reverse(), "q"]) {
    await page.keyboard.press("ArrowUp");
    assert.is(await focused(page), title);
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/kho\/luu-tru\/(bai-viet|chi-tieu)\//);
});

keyboard("arrows with Shift, and within an input method's list, stay in the field", async () => {
  const { page } = await ask(site, "xuất khẩu");
  await page.focus(box);
  await page.keyboard.press("Shift+ArrowDown");
  assert.is(await focused(page), "q");
  await page.locator(box).evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", isComposing: true, bubbles: true }));
  });
  assert.is(await focused(page), "q");
});

keyboard("Xem thêm puts the focus on the first new result, once however often it is pressed", async () => {
  const { page } = await ask(site, "khu công nghiệp");
  const before = await titles(page);
  assert.is(before.length, 10);
  await page.focus("#more");
  await page.keyboard.down("Enter");
  await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await page.waitForFunction(() => document.querySelectorAll("#results > li").length > 10);
  const after = await titles(page);
  assert.is(after.length, 20);
  assert.is(new Set(after).size, 20);
  assert.equal(after.slice(0, 10), before);
  assert.is(await focused(page), after[10]);
  await page.keyboard.press("ArrowUp");
  assert.is(await focused(page), after[9]);
});

keyboard("what a screen reader is told: that it searches, how many there are, that there is nothing", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.evaluate(() => {
    const status = document.querySelector("#search-status[role=status]");
    document.body.dataset["told"] = "";
    new MutationObserver(() => {
      document.body.dataset["told"] += `${status?.textContent}\n`;
    }).observe(status ?? document, { childList: true });
  });
  for (const query of ["xuất khẩu", "zzzz"]) {
    await page.fill(box, query);
    await answered(page, query);
  }
  const told = (await page.getAttribute("body", "data-told"))?.split("\n").filter((text) => text !== "");
  assert.equal([...new Set(told)], ["Đang tìm…", "4 kết quả", "Không tìm thấy “zzzz”. Thử ít từ hơn hoặc bỏ bộ lọc."]);
  assert.is(await page.getAttribute(box, "aria-label"), "Tìm trong kho");
  assert.is(await page.getAttribute("#search", "aria-label"), "Kết quả");
});

keyboard("completions that come after the search was sent off are not shown", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.route(/\/tu-dien\/dau/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.locator(box).pressSequentially("xuất khẩu", { delay: 10 });
  await answered(page, "xuất khẩu");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(1500);
  assert.is(await page.locator("#completions a").count(), 0);
});

keyboard("while another answer is on its way, no further results of the one before are offered", async () => {
  const { page } = await ask(site, "khu công nghiệp");
  assert.ok(await page.locator("#more").isVisible());
  await page.route(/\.pf_(index|fragment)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.fill(box, "ngân sách");
  await page.waitForSelector("#search-status[data-state=loading]");
  assert.not.ok(await page.locator("#more").isVisible());
  await answered(page, "ngân sách");
});

keyboard("a mark that an input method sets is typing: completions stay, and the answer comes", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.locator(box).pressSequentially("xuat kha", { delay: 10 });
  await page.waitForSelector("#completions a");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.insertText("ẩ");
  await answered(page, "xuat khẩ");
  await page.waitForTimeout(300);
  assert.ok((await page.locator("#completions a").count()) > 0);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("#completions a") === null);
});

keyboard(
  "fast typing with corrections shows only the last answer, and leaves no step behind for the back button",
  async () => {
    const { page } = await site.open("tim-kiem/");
    const before = await page.evaluate(() => history.length);
    await page.locator(box).pressSequentially("xuất nhập", { delay: 5 });
    for (let at = 0; at < 4; at += 1) await page.keyboard.press("Backspace");
    await page.locator(box).pressSequentially("khẩu", { delay: 5 });
    assert.is(await answered(page, "xuất khẩu"), 4);
    await page.waitForTimeout(400);
    assert.is(await page.getAttribute("#search-status", "data-query"), "xuất khẩu");
    assert.is(new URL(page.url()).searchParams.get("q"), "xuất khẩu");
    assert.is(await page.evaluate(() => history.length), before);
  },
);

keyboard("typing holds up no frame: the longest tasks are told, for what they are worth on this machine", async () => {
  const { page } = await site.open("tim-kiem/");
  await page.evaluate(() => {
    document.body.dataset["long"] = "";
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) document.body.dataset["long"] += `${Math.round(duration)} `;
    }).observe({ type: "longtask" });
  });
  await page.locator(box).pressSequentially("kim ngạch xuất khẩu vượt chỉ tiêu", { delay: 40 });
  await answered(page, "kim ngạch xuất khẩu vượt chỉ tiêu");
  const long = await page.getAttribute("body", "data-long");
  console.log(`  tasks over 50 ms while typing: ${long || "none"}`);
});

keyboard.run();
