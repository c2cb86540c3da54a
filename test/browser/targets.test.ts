/** What is pressed is large enough for a finger, or far enough from all else (WCAG 2.2, 2.5.8). */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ask } from "./inside.ts";
import { type AllSites, eachDialog, everyKind, settled, showAll } from "./kinds.ts";

const targets = suite("targets");
let shown: AllSites;
targets.before(async () => {
  shown = await showAll();
});
targets.after(() => shown.close());

/** Holds a page as it is now, on a phone and at a desk, with all that is folded open. */
async function holds(page: Page, what: string): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    assert.equal(await ask(page, "targetFaults"), [], `${what} at ${width} px`);
  }
}

const all = [
  ...everyKind.map(({ kind, path, site }) => [kind, path, () => shown[site]] as const),
  ["list of hard articles", "bai-viet/", () => shown.hard] as const,
  ["page that does not exist", "khong-co/", () => shown.own] as const,
];
for (const [kind, path, site] of all) {
  targets(`${kind}: all that is pressed is large enough, or far enough from the rest`, async () => {
    const { page } = await site().open(path);
    await settled(page);
    await holds(page, kind);
    await page.context().close();
  });
}

targets("so are the answers of the dialog, and what it completes", async () => {
  await eachDialog(shown.own, holds);
});

/** What is found of two links in a box, side by side, each so large and so far from the other. */
async function foundOf(size: string, gap: string, display = "inline-block"): Promise<readonly string[]> {
  const { page } = await shown.own.open("khong-co/");
  await page.evaluate(
    ([side, apart, shape]) => {
      const box = document.createElement("div");
      for (const text of ["một", "hai"]) {
        const link = Object.assign(document.createElement("a"), {
          href: `#${text}`,
          textContent: "·",
          ariaLabel: text,
        });
        Object.assign(link.style, {
          display: shape,
          width: side,
          height: side,
          marginInlineEnd: apart,
          lineHeight: "1",
        });
        box.append(link);
      }
      if (shape === "inline") box.append(" là hai liên kết trong một câu");
      document.querySelector("main")?.replaceChildren(box);
    },
    [size, gap, display] as const,
  );
  const found = await ask(page, "targetFaults");
  await page.context().close();
  return found;
}

targets("small ones side by side are found; large or distant ones, and those of a sentence, are not", async () => {
  assert.match((await foundOf("16px", "2px")).join("\n"), /16 by 16, is too near to/);
  assert.equal(await foundOf("24px", "0"), []);
  assert.equal(await foundOf("16px", "12px"), []);
  assert.equal(await foundOf("16px", "2px", "inline"), []);
});

targets.run();
