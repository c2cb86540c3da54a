/** The bar that says how many places match, leads from one to the next, and takes the marks away. */
import { fill } from "../../text/fill.ts";
import type { Shown } from "./show.ts";
import { bringIntoView, isSeen, restFocus } from "./view.ts";

/** So much of what was typed is said again. */
const mostSaid = 48;

interface Bar {
  readonly element: HTMLElement;
  readonly status: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
}

/** Sets the bar up from the page's template, before all that can be reached with the keyboard in the text. */
export function makeBar(template: HTMLTemplateElement, before: Element): Bar | undefined {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) return undefined;
  const status = element.querySelector<HTMLElement>("[role=status]");
  if (status === null) return undefined;
  before.before(element);
  return { element, status, buttons: [...element.querySelectorAll("button")] };
}

export interface Course {
  readonly count: number;
  /** What the reader typed. */
  readonly typed: string;
  /** The match that the address leads to, if it leads to one. */
  readonly first: number | undefined;
  readonly shown: Shown;
  /** Called when all marks are taken away. */
  readonly end: () => void;
}

/** Leads through the matches until the reader has them taken away. */
export function runBar({ element, status, buttons }: Bar, course: Course): void {
  const lead = leading(status, course);
  const remove = (): void => {
    removeEventListener("keydown", onKey);
    const last = course.shown.element(lead(0));
    course.shown.remove();
    element.remove();
    restFocus(last);
    course.end();
  };
  const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key === "Escape" && !defaultPrevented && !document.querySelector("dialog[open]")) remove();
  };
  const [previous, next, away] = buttons;
  previous?.addEventListener("click", () => lead(-1));
  next?.addEventListener("click", () => lead(1));
  away?.addEventListener("click", remove);
  addEventListener("keydown", onKey);
}

/** Goes on by so many matches and says where it is; by none, it only gives the place. */
function leading(status: HTMLElement, { count, typed, first, shown }: Course): (step: -1 | 0 | 1) => number {
  const said = typed.length > mostSaid ? `${typed.slice(0, mostSaid).trimEnd()}…` : typed;
  const tell = (sentence = "", at = 0): void => {
    status.textContent = fill(sentence, { n: count, at: at + 1, q: said });
  };
  let at = first;
  let isUsed = false;
  if (at !== undefined) shown.point(at);
  // A screen reader says what changes in a status that it knows already.
  setTimeout(() => tell(status.dataset["count"]));
  return (step) => {
    if (step === 0) return at ?? 0;
    if (at === undefined) at = step === 1 ? 0 : count - 1;
    else if (isUsed || isSeen(shown.rect(at))) at = (at + step + count) % count;
    isUsed = true;
    shown.point(at);
    bringIntoView(shown, at);
    tell(status.dataset["at"], at);
    return at;
  };
}
