/** The list of results: shown, lengthened, walked through by arrow keys. */
import type { Found } from "../../search/request.ts";
import { itemOf } from "./item.ts";
import type { Words } from "./words.ts";

export interface ResultList {
  readonly show: (items: readonly Found[]) => void;
  readonly add: (items: readonly Found[]) => void;
}

/** Arrow keys lead from the field through the results and back. */
export function resultList(list: HTMLElement, input: HTMLInputElement, root: string, words: Words): ResultList {
  const links = (): HTMLElement[] => [input, ...list.querySelectorAll<HTMLElement>("li > a")];
  const walk = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
    const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    // With other keys held the arrows select text, and within an input method they choose from its list.
    if (step === 0 || ctrlKey || altKey || metaKey || shiftKey || isComposing) return;
    const stops = links();
    const next = stops[stops.findIndex((stop) => stop.matches(":focus")) + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener("keydown", walk);
  list.addEventListener("keydown", walk);
  const make = (items: readonly Found[]): HTMLLIElement[] => items.map((item) => itemOf(item, root, words));
  return {
    show: (items) => list.replaceChildren(...make(items)),
    add: (items) => {
      const made = make(items);
      list.append(...made);
      made[0]?.querySelector("a")?.focus();
    },
  };
}
