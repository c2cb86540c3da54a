/** Whether anything of a page scrolls sideways, is cut off or lies upon something else. */
import type { Page } from "playwright-core";

/** What is wrong with how a page is laid out, in words; runs in the page. */
const faultsIn = `(() => {
  const faults = [];
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) faults.push("scrolls sideways by " + wide);
  const scrolls = (element) => element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const isUnseen = (element) => element !== null && (getComputedStyle(element).clipPath !== "none" || isUnseen(element.parentElement));
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === "" || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (element.closest("svg, select, .skip, script, style, noscript") || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      if ((left < -1 || right > innerWidth + 1) && !scrolls(element)) faults.push("cut off: " + node.data.trim().slice(0, 60));
      // A line's box is higher than its letters.
      const inset = (bottom - top) * 0.2;
      lines.push({ left, right, top: top + inset, bottom: bottom - inset, text: node.data.trim().slice(0, 40), scrolls: scrolls(element) });
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

/** What is wrong with how a page is laid out at its present width. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await page.evaluate(faultsIn);
  if (!Array.isArray(faults)) throw new Error("the page has told nothing");
  return faults.map(String);
}
