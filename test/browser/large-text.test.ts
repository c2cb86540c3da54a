/** Larger text and wider spacing lose nothing: text at 200 %, zoom to 400 %, and the spacing of WCAG 2.2, 1.4.12. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf } from "../tools.ts";
import { hardFiles, hardPaths } from "./hard.ts";
import { layoutFaultsOf } from "./inside.ts";
import { everyKind, type KindSites, kinds, settled, showKinds } from "./kinds.ts";
import { type Shown, showSite } from "./site.ts";

const large = suite("large text and wide spacing");
let shown: KindSites;
let worst: Shown;
large.before(async () => {
  shown = await showKinds();
  worst = await showSite(await archiveOf(hardFiles));
});
large.after(async () => {
  await shown.close();
  await worst.close();
});

/** Half of what the desk has, and half of that: what zoom of 200 and 400 % leaves of 1,280 px. */
const zoomed = [640, 320];

const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** The reader's own size of text, 32 px instead of 16, as set in the browser: what is told in rem follows, and so do widths at which things change. */
async function doubleText(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

/** Text alone twice as large, at widths at which things change as before. */
async function onlyText(page: Page): Promise<void> {
  await page.addStyleTag({ content: "html { font-size: 212.5% !important }" });
}

async function space(page: Page): Promise<void> {
  await page.addStyleTag({ content: spacing });
}

/** Holds a page that is treated in some way at widths. */
async function whole(
  site: Shown,
  path: string,
  treat: (page: Page) => Promise<void>,
  widths: readonly number[],
): Promise<void> {
  const { page } = await site.open(path, { viewport: { width: 1280, height: 900 } });
  await treat(page);
  await settled(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await layoutFaultsOf(page), [], `${path} at ${width} px`);
  }
  await page.context().close();
}

const pages = [
  ...everyKind.map(({ kind, path, site }) => [kind, path, () => shown[site]] as const),
  ...hardPaths.map((path) => [path, path, () => worst] as const),
];

for (const [kind, path, site] of pages) {
  large(`${kind}: text twice as large is whole at a desk and on half of it`, async () => {
    await whole(site(), path, doubleText, [1280, 640]);
    await whole(site(), path, onlyText, [1280]);
  });

  large(`${kind}: zoomed to 200 and 400 % all is whole`, () => whole(site(), path, async () => {}, zoomed));

  large(`${kind}: the spacing of WCAG 1.4.12 leaves all whole`, () => whole(site(), path, space, [320, 1280]));
}

large("text is twice as large, and spaced, when it is said to be", async () => {
  const { page } = await shown.own.open(kinds.article);
  const size = (): Promise<number> =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector(".body p") ?? document.body).fontSize),
    );
  const before = await size();
  await doubleText(page);
  assert.is(await size(), before * 2);
  const { page: other } = await shown.own.open(kinds.article);
  await onlyText(other);
  assert.is(await other.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)), before * 2);
  await space(other);
  assert.is(await other.evaluate(() => getComputedStyle(document.body).letterSpacing), `${before * 2 * 0.12}px`);
});

large("what does not grow with its text is found", async () => {
  const { page } = await shown.own.open(kinds.article, { viewport: { width: 1280, height: 900 } });
  await page.addStyleTag({ content: "p { height: 2rem !important; overflow: hidden !important }" });
  assert.match((await layoutFaultsOf(page)).join("\n"), /hidden in part/);
  const { page: narrow } = await shown.own.open(kinds.about, { viewport: { width: 320, height: 900 } });
  await narrow.addStyleTag({ content: `${spacing} .top nav { flex-wrap: nowrap !important; white-space: nowrap }` });
  assert.match((await layoutFaultsOf(narrow)).join("\n"), /scrolls sideways|cut off/);
});

large.run();
