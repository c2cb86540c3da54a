/** By the keyboard alone: every page is gone through from its top to its end and back, and one always sees where one is. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { widePath } from "./hard.ts";
import { ask } from "./inside.ts";
import { type AllSites, everyKind, kinds, settled, showAll } from "./kinds.ts";

const keyboard = suite("keyboard");
let shown: AllSites;
keyboard.before(async () => {
  shown = await showAll();
});
keyboard.after(() => shown.close());

interface Way {
  /** The stops in the order in which the keyboard came to them. */
  readonly stops: readonly number[];
  /** What was wrong with how a stop was to be seen. */
  readonly faults: readonly string[];
}

/** Presses a key until it has led out of the page, or round it; boxes that only scroll are no stops of their own. */
async function go(page: Page, key: "Tab" | "Shift+Tab", count: number): Promise<Way> {
  const told = [...(await wayOf(page, key, count))];
  while (!isOver(told) && told.length < count * 1.2 + 5) told.push(...(await wayOf(page, key, 1)));
  const way = told.map((one) => one.split("\n")).filter(([where]) => where !== "page");
  const stops = way.flatMap(([where]) => (where === "elsewhere" ? [] : [Number(where)]));
  return { stops: [...new Set(stops)], faults: way.flatMap(([, ...faults]) => faults) };
}

/** Whether the keyboard has left the page, or is where it was before. */
function isOver(told: readonly string[]): boolean {
  const places = told.map((one) => one.split("\n")[0] ?? "page").filter((place) => place !== "elsewhere");
  return places.at(-1) === "page" || new Set(places).size < places.length;
}

/** Presses a key again and again without waiting between; what is found at each is noted in the page. */
async function wayOf(page: Page, key: "Tab" | "Shift+Tab", times: number): Promise<readonly string[]> {
  await ask(page, "beginWay");
  const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers: key === "Tab" ? 0 : 8 };
  const session = await page.context().newCDPSession(page);
  const pressed = Array.from({ length: times }, () =>
    (["rawKeyDown", "keyUp"] as const).map((type) => session.send("Input.dispatchKeyEvent", { type, ...tab })),
  );
  await Promise.all(pressed.flat());
  await session.detach();
  return ask(page, "wayGone");
}

/** Goes through a page and back. */
async function throughAndBack(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const expected = await ask(page, "beginStops");
  const all = expected.map((_, index) => index);
  assert.ok(all.length > 5);
  const there = await go(page, "Tab", all.length);
  assert.equal(
    all.filter((index) => !there.stops.includes(index)).map((index) => expected[index]),
    [],
    "the keyboard passes something by",
  );
  assert.equal(there.stops, all);
  assert.equal(there.faults, []);
  await page.evaluate(() => getSelection()?.collapse(document.body, document.body.childNodes.length));
  const back = await go(page, "Shift+Tab", all.length);
  assert.equal(back.stops, all.toReversed());
  assert.equal(back.faults, []);
}

for (const { kind, path, site } of everyKind) {
  keyboard(`${kind}: it reaches all there is and leaves it again, in order and to be seen`, async () => {
    const { page } = await shown[site].open(path, { viewport: { width: 390, height: 800 } });
    await throughAndBack(page);
    await page.context().close();
  });
}

for (const kind of ["home", "article", "ledger", "search", "row with a derived target"] as const) {
  keyboard(`${kind}: so it does at a desk and in the dark`, async () => {
    const { page } = await shown.own.open(kinds[kind], { viewport: { width: 1280, height: 800 }, colorScheme: "dark" });
    await throughAndBack(page);
    await page.context().close();
  });
}

keyboard("all that scrolls sideways can be reached", async () => {
  const pages = [...everyKind.map(({ path, site }) => [shown[site], path] as const), [shown.hard, widePath] as const];
  for (const [site, path] of pages) {
    const { page } = await site.open(path, { viewport: { width: 320, height: 800 } });
    await settled(page);
    await ask(page, "beginStops");
    assert.equal(await ask(page, "unreachableScrollers"), [], path);
    await page.context().close();
  }
});

keyboard("a wide table is scrolled by its keys", async () => {
  const { page } = await shown.hard.open(widePath, { viewport: { width: 390, height: 800 } });
  await page.locator(".body .scroll").focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => (document.querySelector(".body .scroll")?.scrollLeft ?? 0) > 0);
});

keyboard("what is folded opens by Enter, closes by Enter, and its links are then reached", async () => {
  for (const { path, site } of everyKind) {
    const { page } = await shown[site].open(path, { viewport: { width: 390, height: 800 } });
    await settled(page);
    for (const summary of await page.locator("summary:visible").all()) {
      const isOpen = (): Promise<boolean> =>
        summary.evaluate((one) => one.parentElement instanceof HTMLDetailsElement && one.parentElement.open);
      const before = await isOpen();
      await summary.press("Enter");
      assert.is(await isOpen(), !before, path);
      await summary.press("Enter");
      assert.is(await isOpen(), before, path);
      if (!before) await summary.press("Enter");
    }
    await page.context().close();
  }
});

keyboard("the way past the menu is the first stop, is seen only then, and leads to the text", async () => {
  for (const { path, site } of everyKind) {
    const { page } = await shown[site].open(path);
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const top = (): Promise<number> => page.locator(".skip").evaluate((link) => link.getBoundingClientRect().bottom);
    assert.ok((await top()) <= 0, path);
    await page.keyboard.press("Tab");
    assert.ok((await top()) > 0, path);
    await page.keyboard.press("Enter");
    assert.is(await page.evaluate(() => document.activeElement?.id), "noi-dung", path);
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement?.closest("main, .foot") !== null), path);
    await page.context().close();
  }
});

/** Spoils a page by a style, and says what is then found at its third stop. */
async function spoilt(style: string): Promise<string> {
  const { page } = await shown.own.open(kinds.article, { viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await page.addStyleTag({ content: `main { color: inherit } ${style}` });
  await ask(page, "beginStops");
  for (const _ of [1, 2, 3]) await page.keyboard.press("Tab");
  const [, ...faults] = await ask(page, "focusNow");
  await page.context().close();
  return faults.join("\n");
}

keyboard("a fault of each sort is found", async () => {
  assert.is(await spoilt(""), "");
  for (const sign of ["none", "1px solid blue", "3px solid rgb(251 250 246)", "3px solid transparent"])
    assert.match(await spoilt(`:focus-visible { outline: ${sign} !important }`), /as if it were not focused/);
  assert.match(await spoilt(":any-link { outline: 3px solid blue !important }"), /as if it were not focused/);
  assert.match(
    await spoilt(".foot { position: fixed; inset: 0; z-index: 9; margin: 0; background: white }"),
    /is covered/,
  );
  assert.match(await spoilt(".top a:focus { position: fixed; top: -300px }"), /is out of view/);
});

keyboard("what the keyboard passes by or is caught in is found", async () => {
  const { page } = await shown.own.open(kinds.about, { viewport: { width: 1280, height: 800 } });
  await page.evaluate(() => {
    const link = document.querySelector(".foot a");
    link?.addEventListener("keydown", (event) => event.preventDefault());
  });
  const expected = await ask(page, "beginStops");
  const { stops } = await go(page, "Tab", expected.length);
  assert.ok(stops.length < expected.length);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.evaluate(() => {
    const box = document.createElement("div");
    box.textContent = "x".repeat(300);
    Object.assign(box.style, { overflow: "auto", overflowWrap: "normal" });
    document.querySelector("main")?.append(box);
  });
  assert.match((await ask(page, "unreachableScrollers")).join(), /xxx/);
});

keyboard.run();
