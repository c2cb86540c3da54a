/** Where the reader looks, and where their keyboard is. */
import type { Shown } from "./show.ts";

/** Whether a match stands on the screen, and not below the bar. */
export function isSeen({ top, bottom }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight - 80;
}

/** Brings a match to where one reads, unless it is on the screen; a table that is too wide is moved first. */
export function bringIntoView({ rect, element }: Shown, index: number): void {
  element(index)?.closest("td,th")?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  if (isSeen(rect(index))) return;
  scrollBy({ top: rect(index).top - innerHeight / 3, behavior: "instant" });
}

/** The keyboard goes on from an element that cannot have it otherwise. */
export function restFocus(element: Element | null): void {
  const block = element?.closest<HTMLElement>("p,li,td,th,h1,h2,h3,h4,blockquote,div");
  if (!block || block.tabIndex >= 0) return;
  block.tabIndex = -1;
  block.addEventListener("blur", () => block.removeAttribute("tabindex"), { once: true });
  block.focus({ preventScroll: true });
}
