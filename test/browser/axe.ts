/** Pages against axe's rules for WCAG 2.2 A and AA and its best practices, in every look and at several widths. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import * as assert from "uvu/assert";
import { listOf } from "./inside.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Forced colours are the reader's own, and axe does not see them. */
const ofColour = ["color-contrast", "link-in-text-block"];

/** Puts axe into a page, as long as it stays open. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/**
 * What axe finds on a page as it is now, each with the first element that it is found at.
 * @param off the rules that are not asked
 */
export async function violationsOf(page: Page, off: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const found = await page.evaluate(`axe.run(${JSON.stringify({ runOnly: tags, rules })}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + " " + nodes[0].target + " " + nodes[0].failureSummary))`);
  return listOf(found);
}

/** What a reader may have asked the browser for. */
export const looks = [
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;
export const widths = [320, 390, 1280] as const;

type Look = (typeof looks)[number];

/** Every look at every width. */
const all = looks.flatMap((look) => widths.map((width) => ({ look, width })));
/** Each look once, each width once. */
export const thrice = looks.map((look, at) => ({ look, width: widths[at] ?? 390 }));

interface Held {
  readonly views?: readonly { readonly look: Look; readonly width: number }[];
  /** Rules that do not fit this page. */
  readonly off?: readonly string[];
}

/** Holds a page against the rules: in all its looks and at all widths, unless some are told. */
export async function holds(page: Page, what: string, { views = all, off = [] }: Held = {}): Promise<void> {
  await bringAxe(page);
  for (const { look, width } of views) {
    await page.emulateMedia(look);
    await page.setViewportSize({ width, height: 800 });
    assert.equal(
      await violationsOf(page, look.forcedColors === "active" ? [...off, ...ofColour] : off),
      [],
      `${what} at ${width} px, ${look.colorScheme}, ${look.forcedColors}`,
    );
  }
}
