/** Larger text and wider spacing lose nothing: text at 200 %, zoom to 400 %, and the spacing of WCAG 2.2, 1.4.12. */
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { hardPaths } from "./hard.ts";
import { layoutFaultsOf } from "./inside.ts";
import { type AllSites, everyKind, kinds, settled, showAll } from "./kinds.ts";

const large = suite("large text and wide spacing");
let shown: AllSites;
large.before(async () => {
  shown = await showAll();
});
large.after(() => shown.close());

const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** The reader's own size of text, as set in the browser: what is told in rem follows, and so do widths at which things change. */
async function sizeText(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard, fixed: standard } });
  await session.detach();
}

/** A page with a style more, for as long as something is asked of it. */
async function styled(page: Page, content: string, then: () => Promise<void>): Promise<void> {
  const style = await page.addStyleTag({ content });
  await then();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
}

/** Text alone twice as large: widths at which things change do not follow. */
const onlyText = "html { font-size: 212.5% !important }";

async function whole(page: Page, what: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await layoutFaultsOf(page), [], `${what} at ${width} px`);
  }
}

const pages = [
  ...everyKind.map(({ kind, path, site }) => [kind, path, () => shown[site]] as const),
  ...hardPaths.map((path) => [path, path, () => shown.hard] as const),
];

for (const [kind, path, site] of pages) {
  large(`${kind}: all is whole when text is twice as large, spaced as WCAG 1.4.12 has it, and zoomed`, async () => {
    const { page } = await site().open(path, { viewport: { width: 1280, height: 900 }, bypassCSP: true });
    await settled(page);
    // What zoom of 200 and 400 % leaves of 1,280 px.
    await whole(page, "zoomed", [640, 320]);
    await styled(page, spacing, () => whole(page, "spaced", [320, 1280]));
    await styled(page, onlyText, () => whole(page, "text alone twice as large", [1280]));
    await sizeText(page, 32);
    await whole(page, "all that is told in letters twice as large", [1280, 640]);
    await page.context().close();
  });
}

large("text is twice as large, and spaced, when it is said to be", async () => {
  const { page } = await shown.own.open(kinds.article, { bypassCSP: true });
  const styleOf = (property: "fontSize" | "letterSpacing"): Promise<number> =>
    page.evaluate((name) => Number.parseFloat(getComputedStyle(document.body)[name]), property);
  const before = await styleOf("fontSize");
  await styled(page, onlyText, async () => assert.is(await styleOf("fontSize"), before * 2));
  await styled(page, spacing, async () => assert.is(await styleOf("letterSpacing"), before * 0.12));
  assert.is(await styleOf("fontSize"), before);
  await sizeText(page, 32);
  assert.is(await styleOf("fontSize"), before * 2);
});

large("what does not grow with its text is found", async () => {
  const { page } = await shown.own.open(kinds.about, { viewport: { width: 320, height: 900 }, bypassCSP: true });
  const found = async (): Promise<string> => (await layoutFaultsOf(page)).join("\n");
  await styled(page, "p { height: 2rem !important; overflow: hidden !important }", async () =>
    assert.match(await found(), /hidden in part/),
  );
  await styled(page, `${spacing} .top nav { flex-wrap: nowrap !important; white-space: nowrap }`, async () =>
    assert.match(await found(), /scrolls sideways|cut off/),
  );
  assert.is(await found(), "");
});

large.run();
