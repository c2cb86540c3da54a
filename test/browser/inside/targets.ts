/** What is pressed with a finger: 24 by 24 px at least, or so far from all else that one does not hit the wrong one. */
import { isSeen, outward, told } from "./shown.ts";

const least = 24;
const kinds = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=option]";

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** The targets that are too small and too near to another, and have no equal on the page that is not (WCAG 2.2, 2.5.8), in words. */
export function targetFaults(): readonly string[] {
  const targets = [...document.querySelectorAll(kinds)].filter(isPressed).map(targetOf);
  const crowded = targets
    .filter((target) => isSmall(target) && !isInSentence(target.element))
    .flatMap((one) => {
      const near = targets.find((other) => other !== one && !isOne(one, other) && meets(one, other));
      return near === undefined ? [] : [{ one, near }];
    });
  return crowded.filter(({ one }) => !targets.some((other) => isEqual(one, other, crowded))).map(inWords);
}

interface Crowd {
  readonly one: Target;
  readonly near: Target;
}

/** Whether another target does the same and has its room. */
function isEqual(one: Target, other: Target, crowded: readonly Crowd[]): boolean {
  return other !== one && isOne(one, other) && !crowded.some((crowd) => crowd.one === other);
}

function inWords({ one, near }: Crowd): string {
  const size = `${Math.round(one.box.width)} by ${Math.round(one.box.height)}`;
  return `${told(one.element)}, ${size}, is too near to ${told(near.element)}`;
}

function isPressed(element: Element): boolean {
  return isSeen(element) && getComputedStyle(element).pointerEvents !== "none" && !element.matches(":disabled");
}

/** A choice can be pressed by its label, too. */
function targetOf(element: Element): Target {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
  const box = label?.contains(element) ? label.getBoundingClientRect() : element.getBoundingClientRect();
  return { element, box };
}

// Half a point is what rounding may take.
function isSmall({ box }: Target): boolean {
  return box.width < least - 0.5 || box.height < least - 0.5;
}

/** A link in a line of other words is as high as the line, and may be. */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== "inline") return false;
  const block = [...outward(element.parentElement)].find((one) => getComputedStyle(one).display !== "inline");
  if (block === undefined || !/block|list-item|table-c/.test(getComputedStyle(block).display)) return false;
  const links = [...block.querySelectorAll("a[href], button")].reduce((sum, one) => sum + letters(one), 0);
  return letters(block) - links >= 3;
}

function letters(element: Element): number {
  return (element.textContent ?? "").replace(/[^\p{L}\p{N}]/gu, "").length;
}

/** Whether both do the same, or one stands in the other. */
function isOne({ element: one }: Target, { element: other }: Target): boolean {
  if (one.contains(other) || other.contains(one)) return true;
  const [to, otherTo] = [one.getAttribute("href"), other.getAttribute("href")];
  return to !== null && to === otherTo;
}

/** Whether the circle around a small target reaches another target, or the circle around it. */
function meets({ box: one }: Target, other: Target): boolean {
  const [x, y] = middle(one);
  const [left, right] = [other.box.left - x, x - other.box.right];
  const [top, bottom] = [other.box.top - y, y - other.box.bottom];
  const apart = Math.hypot(Math.max(left, right, 0), Math.max(top, bottom, 0));
  if (apart < least / 2 - 0.5) return true;
  const [otherX, otherY] = middle(other.box);
  return isSmall(other) && Math.hypot(x - otherX, y - otherY) < least - 0.5;
}

function middle({ left, right, top, bottom }: DOMRect): readonly [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
