/** The list of results: shown, lengthened, walked through by arrow keys. */
import type { Found } from "../../search/request.ts";
import { itemOf } from "./item.ts";
import type { Words } from "./words.ts";

export interface ResultList {
  readonly show: (items: readonly Found[]) => void;
  readonly add: (items: readonly Found[]) => void;
  readonly count: () => number;
}

/** Arrow keys lead from the field through the results and back. */
export function resultList(list: HTMLElement, input: HTMLInputElement, root: string, words: Words): ResultList {
  const links = (): Element[] => [input, ...list.querySelectorAll("li > a")];
  const walk = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const place = document.activeElement === null ? -1 : links().indexOf(document.activeElement);
    const next = links()[place + step];
    if (step === 0 || place < 0 || !(next instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey)
      return;
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
    count: () => list.childElementCount,
  };
}
