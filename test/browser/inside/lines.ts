/** What is wrong with how a page is laid out: it scrolls sideways, words are cut off, broken, or lie upon others. */
import { isSeen, nearest, scroller, words } from "./shown.ts";

/** A line of text, or a part of one. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly element: Element;
  readonly text: string;
}

/** The faults of the page as it is now, each once, in words. */
export function layoutFaults(): readonly string[] {
  const lines = linesOf();
  const wide = document.documentElement.scrollWidth - innerWidth;
  return [
    ...new Set([
      ...(wide > 0 ? [`scrolls sideways by ${wide}`] : []),
      ...lines.filter(isOutside).map(({ text }) => `cut off: ${text}`),
      ...lines.filter(isHidden).map(({ text }) => `hidden in part: ${text}`),
      ...overlaps(lines.filter(({ element }) => scroller(element) === undefined)),
    ]),
  ];
}

/** All that is written and can be seen. */
function linesOf(): readonly Line[] {
  return readTexts().flatMap(({ node, element }) =>
    boxesOf(node, 0, node.data.length).map((box) => lineOf(box, element, words(node.data))),
  );
}

/** Short words of letters alone that begin in one line and end in the next: at its usual size no text needs that. */
export function brokenWords(): readonly string[] {
  return readTexts()
    .filter(({ node }) => boxesOf(node, 0, node.data.length).length > 1)
    .flatMap(({ node }) => [...node.data.matchAll(/(?<!\S)\p{L}{2,12}(?!\S)/gu)].map((found) => ({ node, found })))
    .filter(({ node, found }) => {
      const tops = boxesOf(node, found.index, found.index + found[0].length).map(({ top }) => Math.round(top));
      return new Set(tops).size > 1;
    })
    .map(({ found }) => found[0]);
}

/** The texts that are read, and what they stand in. */
function readTexts(): readonly { node: Text; element: Element }[] {
  const texts: { node: Text; element: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!(node instanceof Text) || element === null || words(node.data) === "" || !isRead(element)) continue;
    texts.push({ node, element });
  }
  return texts;
}

/** Where a part of a text is painted: a box for each of its lines. */
function boxesOf(node: Text, from: number, to: number): readonly DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(({ width }) => width >= 1);
}

/** A line's box is higher than its letters. */
function lineOf({ left, right, top, bottom }: DOMRect, element: Element, text: string): Line {
  const inset = (bottom - top) * 0.2;
  return { left, right, top: top + inset, bottom: bottom - inset, element, text };
}

function isRead(element: Element): boolean {
  if (element.closest("svg, select, .skip, script, style, noscript")) return false;
  return element.checkVisibility({ opacityProperty: true }) && isSeen(element);
}

function isOutside({ left, right, element }: Line): boolean {
  return (left < -1 || right > innerWidth + 1) && scroller(element) === undefined;
}

/** Whether a box that shows only what is inside it ends before the line does. What ends in dots says so. */
function isHidden({ left, right, top, bottom, element }: Line): boolean {
  const hiding = nearest(element, ({ overflow }) => /hidden|clip/.test(overflow));
  if (hiding === undefined || hiding.contains(document.body)) return false;
  if (getComputedStyle(hiding).textOverflow === "ellipsis") return false;
  const wall = hiding.getBoundingClientRect();
  return left < wall.left - 1 || right > wall.right + 1 || top < wall.top - 1 || bottom > wall.bottom + 1;
}

function overlaps(lines: readonly Line[]): readonly string[] {
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  return sorted.flatMap((one, index) => {
    const found: string[] = [];
    for (let at = index + 1; at < sorted.length; at += 1) {
      const other = sorted[at];
      if (other === undefined || other.top >= one.bottom) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across > 2 && other.top < one.bottom - 1) found.push(`“${one.text}” lies upon “${other.text}”`);
    }
    return found;
  });
}
