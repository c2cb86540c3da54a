/** Where the keyboard stops on a page, and whether one can see that it does. */
import { contrast, groundOf, isClear } from "./colour.ts";
import { isSeen, outward, scroller, told } from "./shown.ts";

const kinds = "a[href], button, input, select, textarea, summary, [tabindex]";

/** The stops that the page should have, in its order, once `beginStops` has been asked. */
let stops: readonly Element[] = [];
/** The outline of each element before anything was focused. */
const still = new Map<Element, string>();

/** Finds all stops, in the order of the page; where the keyboard has stopped is forgotten. */
export function beginStops(): readonly string[] {
  stops = [...document.querySelectorAll(kinds)].filter((element) => isStop(element) && isSeenInTime(element));
  for (const stop of stops) for (const one of outward(stop)) still.set(one, outlineOf(one));
  return stops.map(told);
}

/**
 * Where the keyboard is, and what is wrong with how that is seen.
 * @returns "page" where nothing is focused, "elsewhere" where a box that only scrolls is, else the number of the stop; then the faults
 */
export function focusNow(): readonly string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return ["page"];
  const stop = stops.indexOf(element);
  return [stop < 0 ? "elsewhere" : String(stop), ...faultsAt(element)];
}

/** What `focusNow` has to say at each key that is let go, from here on. */
let way: string[] | undefined;

/** Begins to note where each key leads; to ask after every one from outside takes far longer. */
export function beginWay(): readonly string[] {
  if (way === undefined) addEventListener("keyup", () => way?.push(focusNow().join("\n")), { capture: true });
  way = [];
  return [];
}

/** Where each key has led since `beginWay`, each as `focusNow` says it, on lines of their own. */
export function wayGone(): readonly string[] {
  return way ?? [];
}

function faultsAt(element: Element): readonly string[] {
  const faults = [
    ...(isInView(element) ? [] : ["is out of view"]),
    ...(isCovered(element) ? ["is covered"] : []),
    ...(hasSign(element) ? [] : ["looks as if it were not focused"]),
  ];
  return faults.map((fault) => `${told(element)} ${fault}`);
}

/** What is too wide for its place and can be scrolled only with a finger or a mouse. */
export function unreachableScrollers(): readonly string[] {
  return [...document.querySelectorAll("main *")]
    .filter((box) => scroller(box) === box && isSeen(box) && box.scrollWidth > box.clientWidth + 1)
    .filter((box) => !stops.some((stop) => box.contains(stop)))
    .map(told);
}

/** Whether the keyboard is to stop here: of the choices of one question, at the one that is chosen. */
function isStop(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0 || element.matches(":disabled")) return false;
  if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
  const choices = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
  return (choices.find(({ checked }) => checked) ?? choices[0]) === element;
}

/** The skip link comes into view with the focus; nothing else may hide from it. */
function isSeenInTime(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

function boxOf(element: Element): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}

function isInView(element: Element): boolean {
  const { left, top, bottom, height } = boxOf(element);
  const isWhole = top >= -1 && bottom <= innerHeight + 1;
  return isSeen(element) && left >= -1 && left < innerWidth && (isWhole || (height > innerHeight && top < innerHeight));
}

function isCovered(element: Element): boolean {
  const { left, right, top, bottom } = boxOf(element);
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const above = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, y);
  return above !== null && !element.contains(above) && !above.contains(element) && !isLabelOf(element, above);
}

function isLabelOf(element: Element, label: Element): boolean {
  return element instanceof HTMLInputElement && [...(element.labels ?? [])].some((one) => one.contains(label));
}

/** An outline that was not there before, of the element or of what it stands in, and that stands out from its ground. */
function hasSign(element: Element): boolean {
  return [...outward(element)].some((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    if (outlineOf(one) === still.get(one) || outlineStyle === "none" || isClear(outlineColor)) return false;
    return Number.parseFloat(outlineWidth) >= 2 && contrast(outlineColor, groundOf(one.parentElement)) >= 3;
  });
}

function outlineOf(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return [outlineStyle, outlineWidth, outlineColor].join(" ");
}
