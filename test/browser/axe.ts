/** A page against axe's rules for WCAG 2.2 A and AA and its best practices. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { listOf } from "./inside.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Puts axe into a page, as long as it stays open. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds on a page as it is now, each with the first element that it is found at. */
export async function violationsOf(page: Page, forced = false): Promise<string[]> {
  // Forced colours are the reader's own, and axe does not see them.
  const rules = Object.fromEntries(["color-contrast", "link-in-text-block"].map((id) => [id, { enabled: !forced }]));
  const found = await page.evaluate(`axe.run(${JSON.stringify({ runOnly: tags, rules })}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + " " + nodes[0].target + " " + nodes[0].failureSummary))`);
  return listOf(found);
}
