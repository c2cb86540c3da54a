/** What of a page can be seen. */

/** An element, then what it stands in, out to the root. */
export function* outward(element: Element | null): Generator<Element> {
  for (let at = element; at !== null; at = at.parentElement) yield at;
}

/** The nearest of an element and what it stands in of which something holds. */
export function nearest(element: Element | null, holds: (style: CSSStyleDeclaration) => boolean): Element | undefined {
  for (const one of outward(element)) if (holds(getComputedStyle(one))) return one;
  return undefined;
}

/** Whether an element is painted at all; what is only read out is clipped away. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  if (nearest(element, ({ clipPath }) => clipPath !== "none") !== undefined) return false;
  return [...element.getClientRects()].some(({ width, height }) => width >= 1 && height >= 1);
}

/** The nearest box whose content can be scrolled sideways. */
export function scroller(element: Element | null): Element | undefined {
  return nearest(element, ({ overflowX }) => /auto|scroll/.test(overflowX));
}

/** An element as a few words: its name, its class, what it says. */
export function told(element: Element | null): string {
  if (element === null) return "nothing";
  const named = element.getAttribute("class");
  const says = words(element.textContent || element.getAttribute("name") || "");
  return `${element.localName}${named ? `.${named.replaceAll(" ", ".")}` : ""} “${says}”`;
}

/** The first words of a text. */
export function words(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim().slice(0, 60);
}
