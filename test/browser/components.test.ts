/** All components in every state, in every look and at several widths: against axe's rules, and whole wherever they stand. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Shown as Made, writeComponents } from "../components/components.tsx";
import { asked } from "../components/engine-file.ts";
import { scratch } from "../tools.ts";
import { holds, thrice, widths } from "./axe.ts";
import { layoutFaultsOf } from "./inside.ts";
import { rulesMet } from "./rules.ts";
import { type Shown, showFolder } from "./site.ts";

const components = suite("components in every state");
let made: Made;
let site: Shown;
const rules = rulesMet();
components.before(async () => {
  const folder = join(await scratch(), "dist");
  made = await writeComponents(folder);
  site = await showFolder(folder);
});
components.after(() => site.close());

/** Side by side, the states of a component repeat the landmarks that a page has once. */
const once = ["landmark-unique", "landmark-no-duplicate-banner", "landmark-no-duplicate-contentinfo"];

async function isWhole(page: Page, what: string): Promise<void> {
  await page.evaluate("document.fonts.ready.then(() => {})");
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await layoutFaultsOf(page), [], `${what} at ${width} px`);
  }
}

components("side by side they break no rule, and are whole", async () => {
  for (const path of made.groups) {
    const { page } = await site.open(path);
    await isWhole(page, path);
    await rules.note(page);
    await holds(page, path, { views: thrice, off: once });
    await page.context().close();
  }
});

components("pages in states that are rare break no rule, and are whole", async () => {
  // Their parts stand side by side in every look already: each is looked at once.
  for (const [at, path] of made.pages.entries()) {
    const { page } = await site.open(path);
    await isWhole(page, path);
    await rules.note(page);
    await holds(page, path, { views: thrice.slice(at % 3, (at % 3) + 1) });
    await page.context().close();
  }
});

for (const [query, [state, inDialog]] of Object.entries(asked)) {
  components(`a search for “${query}” is ${state} on its page and in the dialog, and breaks no rule`, async () => {
    const { page } = await site.open(`tim-kiem/?${new URLSearchParams({ q: query })}`);
    await page.waitForSelector(`#search-status[data-state=${state}]`, { state: "attached" });
    await isWhole(page, query);
    await holds(page, query, { views: thrice });
    await rules.note(page);
    await page.locator("#tim").pressSequentially(" c");
    if (query === "cảng") await page.waitForSelector(".completions a");
    await page.locator("[name=gia-tri-tu]").evaluate((field) => field.setAttribute("aria-invalid", "true"));
    await rules.note(page);
    await page.goto(`${site.base}components/frame/`);
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.type(query);
    await page.waitForSelector(`dialog[data-state=${inDialog}]`);
    await page.keyboard.press("ArrowDown");
    await rules.note(page);
    await holds(page, `dialog: ${query}`, { views: thrice, off: once });
    await page.context().close();
  });
}

/** Made by scripts where the reader does more than look: the tests of the ledger and of the dialog have them. */
const elsewhere = [".group-of", "#by-margin .group-of", "form.unseen", ".unseen input"];

components("every rule of the style sheets finds something: no state is left out, and no rule is left over", () => {
  const unmet = rules.unmet().filter((selector) => !elsewhere.includes(selector));
  assert.equal(unmet, []);
});

components.run();
