/** In a real browser, under the strictest policy that the pages work with: nothing that an archive or an address says runs, asks or opens anything. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { attackedFiles, lettersOf } from "../attacks/archive.ts";
import { packed } from "../attacks/packed.ts";
import { classes, payloads } from "../attacks/payloads.ts";
import { archiveOf } from "../tools.ts";
import { type Opened, type Shown, showSite } from "./site.ts";

const attacks = suite("attacks in a browser");

/** Many in a text: what is asked here is not whether each is there, but whether any runs. */
const texts = packed(payloads, 60);
let site: Shown;
attacks.before(async () => {
  site = await showSite(await archiveOf(attackedFiles(texts)));
});
attacks.after(() => site.close());

/** What must not happen on a page, as it happens. */
async function watched(path: string): Promise<Opened & { readonly harm: string[] }> {
  const opened = await site.open("gioi-thieu/");
  const harm: string[] = [];
  const { page } = opened;
  page.on("dialog", (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", () => harm.push("a window opened"));
  page.on("console", (message) => message.type() === "error" && harm.push(message.text()));
  page.on(
    "request",
    (request) => !request.url().startsWith(site.base) && /^https?:/.test(request.url()) && harm.push(request.url()),
  );
  await page.addInitScript(() => {
    Object.assign(globalThis, { tell: (what: unknown) => alert(String(what)) });
  });
  await page.goto(new URL(path, site.base).href);
  return { ...opened, harm };
}

/** Goes over everything that a pointer or a keyboard could set off. */
async function touch(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("main *"))
      for (const type of ["mouseover", "focus", "pointerenter", "toggle", "animationstart"])
        element.dispatchEvent(new Event(type, { bubbles: true }));
  });
}

attacks("no page of an archive of attacks runs, asks or opens anything", async () => {
  const { page, harm } = await watched("");
  const addresses = texts.flatMap((_, index) => {
    const id = lettersOf(index);
    return [`bai-viet/2021/bai-${id}/`, `chi-tieu/dong-${id}/`, `chu-de/chu-de-${id}/`, `don-vi/don-vi-${id}/`];
  });
  for (const address of [...addresses, "", "chi-tieu/", "con-so-chua-ghi/", "du-lieu/", "bai-viet/"]) {
    await page.goto(new URL(address, site.base).href);
    await touch(page);
    assert.equal(harm, [], address);
  }
  console.log(`${addresses.length} pages of ${payloads.length} payloads opened`);
  await page.context().close();
});

/**
 * Texts of a page of which something is turned round that is none of the signs' own text: letters of a line go from left to right. In an
 * article's body, and where it is quoted, sentences are the author's own as a whole.
 */
function turnedRound(own: readonly string[]): string[] {
  const found: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(".body, .contents, blockquote, .cited, script, option") !== null) continue;
    const text = node.nodeValue ?? "";
    const isOwn = [...text].map(() => false);
    for (const part of own)
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        isOwn.fill(true, at, at + part.length);
    let before: DOMRect | undefined;
    for (let at = 0; at < text.length; at += 1) {
      if (isOwn[at] === true || /[\s\u2060\u2066-\u2069]/.test(text[at] ?? "")) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      if (box === undefined || box.width === 0) continue;
      if (before !== undefined && Math.abs(before.top - box.top) < 2 && box.left < before.left) found.push(text);
      before = box;
    }
  }
  return [...new Set(found)];
}

attacks("what turns writing round does so in its own text alone, and in nothing that stands around it", async () => {
  const own = ["\u202egnp.exe", "\u2067abc\u202e", "\u202babc"];
  const turning = await showSite(await archiveOf(attackedFiles(own)));
  try {
    const { page } = await turning.open("");
    const addresses = own.flatMap((_, index) => {
      const id = lettersOf(index);
      return [`bai-viet/2021/bai-${id}/`, `chi-tieu/dong-${id}/`, `chu-de/chu-de-${id}/`, `don-vi/don-vi-${id}/`];
    });
    for (const address of ["", ...addresses, "chi-tieu/", "con-so-chua-ghi/", "bai-viet/", "du-lieu/", "gioi-thieu/"]) {
      await page.goto(new URL(address, turning.base).href);
      assert.equal(await page.evaluate(turnedRound, own), [], address);
    }
  } finally {
    await turning.close();
  }
});

attacks("what search finds of them is text, and so is what it was asked", async () => {
  const { page, harm } = await watched("tim-kiem/");
  const box = "input[type=search][name=q]";
  for (const query of ["script", "attack example", "tell", "onerror", "svg onload", "constructor", "p38", "5,5%"]) {
    await page.fill(box, query);
    await page.waitForFunction(
      (wanted) => document.querySelector<HTMLElement>("#search-status[data-state=done]")?.dataset["query"] === wanted,
      query,
    );
    await touch(page);
    const intruders = await page.locator("#results *").evaluateAll(
      (all) =>
        all.filter((one) => {
          const runs = /^(script|iframe|img|style|object|embed|form|input|link|meta|base)$/.test(one.localName);
          return runs || one.getAttributeNames().some((name) => /^on|^style$/.test(name));
        }).length,
    );
    assert.is(intruders, 0, query);
  }
  assert.ok((await page.locator("#results > li").count()) > 0);
  assert.equal(harm, []);
  await page.context().close();
});

attacks("no parameter of the search page's address does more than ask", async () => {
  const { page, harm } = await watched("tim-kiem/");
  const names = ["q", "loai", "chu-de", "don-vi", "ket-luan", "nam", "xep", "don-vi-tinh", "gia-tri-tu", "__proto__"];
  const asked = payloads.filter((_, index) => index % 8 === 0).concat(classes.links.slice(0, 6));
  for (const [index, payload] of asked.entries()) {
    const name = index % 2 === 0 ? "q" : (names[index % names.length] ?? "q");
    const address = new URL(
      `tim-kiem/?${new URLSearchParams({ [name]: payload })}#${encodeURIComponent(payload)}`,
      site.base,
    );
    await page.goto(address.href);
    await page.waitForSelector("#search-status");
    assert.equal(harm, [], `${name}: ${payload}`);
  }
  await page.waitForTimeout(300);
  assert.equal(harm, []);
  console.log(`${asked.length} payloads as parameters of the search page`);
  await page.context().close();
});

attacks("nor does one of an article's address, from which a page marks what was searched for", async () => {
  const { page, harm } = await watched("");
  for (const payload of classes.tags.slice(0, 12)) {
    await page.goto(
      new URL(`bai-viet/2021/bai-${lettersOf(0)}/?${new URLSearchParams({ tim: payload })}`, site.base).href,
    );
    await page.waitForTimeout(50);
    await touch(page);
  }
  assert.equal(harm, []);
  await page.context().close();
});

attacks.run();
