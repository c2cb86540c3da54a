/** What is wrong with how a page is laid out: it scrolls sideways, words are cut off or lie upon others. */
import type { Page } from "playwright-core";

/** Runs in the page, as text: what tests are compiled with would leave helpers in a function that the page does not have. */
const faultsIn = `(() => {
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push("scrolls sideways by " + wide);
  const told = (text) => text.replace(/\\s+/g, " ").trim().slice(0, 60);
  const ancestors = function* (element) {
    for (let at = element; at !== null; at = at.parentElement) yield at;
  };
  const first = (element, holds) => ancestors(element).find(holds);
  const scrolls = (element) => first(element, (one) => /auto|scroll/.test(getComputedStyle(one).overflowX)) !== undefined;
  const isUnseen = (element) => first(element, (one) => getComputedStyle(one).clipPath !== "none") !== undefined;
  const hides = (element) => first(element, (one) => one !== document.documentElement && one !== document.body && /hidden|clip/.test(getComputedStyle(one).overflow));
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (element.closest("svg, select, .skip, script, style, noscript") || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const wall = hides(element)?.getBoundingClientRect();
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      // A line's box is higher than its letters.
      const inset = (bottom - top) * 0.2;
      if ((left < -1 || right > innerWidth + 1) && !scrolls(element)) faults.push("cut off: " + told(node.data));
      if (wall && (left < wall.left - 1 || right > wall.right + 1 || top + inset < wall.top - 1 || bottom - inset > wall.bottom + 1)) faults.push("hidden: " + told(node.data));
      lines.push({ left, right, top: top + inset, bottom: bottom - inset, text: told(node.data), scrolls: scrolls(element) });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, index) => {
    for (let at = index + 1; at < lines.length && lines[at].top < one.bottom; at += 1) {
      const other = lines[at];
      if (one.scrolls || other.scrolls) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across > 2 && other.top < one.bottom - 1) faults.push("“" + one.text + "” lies upon “" + other.text + "”");
    }
  });
  return [...new Set(faults)];
})()`;

/** The faults of a page as it is now, each once, in words. */
export async function layoutFaultsOf(page: Page): Promise<string[]> {
  return listOf(await page.evaluate(faultsIn));
}

/**
 * A list of texts that came back from a page.
 * @throws {Error} when the page has told something else
 */
export function listOf(told: unknown): string[] {
  if (!Array.isArray(told)) throw new Error("the page has told nothing");
  return told.map(String);
}
