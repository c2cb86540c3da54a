/** What a reader types between reaching for the search and its dialog: nothing of it is lost. */
import type { CDPSession, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root } from "../tools.ts";
import { intercept, type Shown, showSite } from "./site.ts";

const waiting = suite("typing before the search dialog is there");
let site: Shown;
waiting.before(async () => {
  site = await showSite(root, { "content-security-policy": "default-src 'self'; img-src 'self' data:" });
});
waiting.after(() => site.close());

const field = "dialog[open] [role=combobox]";
const unseen = ".unseen input";
const link = "header nav a[data-search]";
const script = "**/assets/dialog-*.js";

interface Held {
  readonly page: Page;
  /** Lets what is held back be loaded, or fail. */
  readonly release: (how: "continue" | "abort") => void;
}

/** Opens a page whose dialog is held back. */
async function held(what = script, phone = false): Promise<Held> {
  const options = phone ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {};
  const { page } = await site.open("bai-viet/", options);
  let release: Held["release"] = () => {};
  const released = new Promise<"continue" | "abort">((resolve) => {
    release = resolve;
  });
  await intercept(page, what, async (route) => route[await released]());
  return { page, release };
}

/** Waits until the dialog has searched for a text; gives where the caret stands in it. */
async function searched(page: Page, text: string): Promise<number | null> {
  await page.waitForFunction((wanted) => {
    const { state, query } = document.querySelector<HTMLElement>("dialog")?.dataset ?? {};
    return state === "done" && query === wanted;
  }, text);
  assert.is(await page.inputValue(field), text);
  return page.locator(field).evaluate((input) => (input instanceof HTMLInputElement ? input.selectionStart : null));
}

async function inputMethod(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** Sets what an input method is at. */
async function compose(session: CDPSession, text: string): Promise<void> {
  await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
}

for (const key of ["/", "Control+k"]) {
  waiting(`letters behind ${key} stand in the dialog, the caret behind them, and the focus returns later`, async () => {
    const { page, release } = await held();
    const start = page.locator("main a").nth(1);
    await start.focus();
    await page.keyboard.press(key);
    await page.keyboard.type("xuất/khẩ");
    assert.is(await page.getByRole("textbox", { name: "Tìm kiếm" }).inputValue(), "xuất/khẩ");
    release("continue");
    await page.waitForSelector(field);
    await page.keyboard.type("u");
    assert.is(await searched(page, "xuất/khẩu"), 9);
    assert.is(await page.locator(unseen).count(), 0);
    await page.keyboard.press("Escape");
    assert.ok(await start.evaluate((one) => one === document.activeElement));
  });
}

waiting("a tap on the menu takes the letters at once, and a second one loses none", async () => {
  const { page, release } = await held(script, true);
  await page.tap(link);
  assert.ok(await page.locator(unseen).evaluate((one) => one === document.activeElement));
  assert.ok(await page.locator(unseen).evaluate((one) => one.matches("[maxlength='600'][autocomplete=off]")));
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && scrollY === 0));
  await page.keyboard.type("ngân");
  await page.tap(link);
  await page.keyboard.type(" sách");
  release("continue");
  assert.is(await searched(page, "ngân sách"), 9);
  await page.tap("dialog button");
  assert.ok(await page.locator(link).evaluate((one) => one === document.activeElement));
});

waiting("a dialog that is opened again takes what is typed in place of what stood there", async () => {
  const { page, release } = await held();
  release("continue");
  for (const text of ["xuất khẩu", "ngân sách"]) {
    await page.evaluate(() => {
      const key = new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
      document.body.dispatchEvent(key);
    });
    await page.keyboard.type(text);
    assert.is(await searched(page, text), 9);
    await page.keyboard.press("Escape");
  }
});

waiting("a syllable that an input method is at comes whole into the dialog", async () => {
  const { page, release } = await held();
  await page.keyboard.press("/");
  const session = await inputMethod(page);
  await compose(session, "xu");
  await compose(session, "xuâ");
  release("continue");
  await page.waitForTimeout(200);
  assert.is(await page.locator(field).count(), 0);
  await compose(session, "xuất");
  await session.send("Input.insertText", { text: "xuất" });
  await page.waitForSelector(field);
  await page.keyboard.type(" kh");
  assert.is(await searched(page, "xuất kh"), 7);
});

waiting("a syllable that is never ended holds the dialog up for less than a second, and is not lost", async () => {
  const { page, release } = await held();
  await page.keyboard.press("/");
  await compose(await inputMethod(page), "xuất");
  release("continue");
  await page.waitForSelector(field, { timeout: 3000 });
  await searched(page, "xuất");
});

waiting("Enter leads to the search page with what was typed; Back, the key opens the dialog", async () => {
  const { page, release } = await held();
  await page.keyboard.press("/");
  await page.keyboard.type("ngân sách");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${site.base}tim-kiem/?${new URLSearchParams({ q: "ngân sách" })}`);
  release("continue");
  await page.goBack();
  await page.keyboard.press("/");
  await page.waitForSelector(field);
  assert.is(await page.inputValue(field), "");
});

for (const missing of [script, "**/assets/dialog-*.css", "**/dialog.json"]) {
  waiting(`where ${missing} cannot be loaded, the search page opens with what was typed`, async () => {
    const { page, release } = await held(missing);
    await page.keyboard.press("/");
    await page.keyboard.type("ngân sách");
    release("abort");
    await page.waitForURL(`${site.base}tim-kiem/?${new URLSearchParams({ q: "ngân sách" })}`);
  });
}

waiting("where the dialog takes too long, the search page opens with what was typed", async () => {
  const { page } = await held();
  await page.keyboard.press("/");
  await page.keyboard.type("ngân sách");
  await page.waitForURL(`${site.base}tim-kiem/?${new URLSearchParams({ q: "ngân sách" })}`, { timeout: 8000 });
});

waiting.run();
