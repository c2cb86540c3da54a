/** The list under the field: which option the arrow keys have come to, as WAI-ARIA's combobox has it. */
import { type Box, ids } from "./box.ts";

export interface Listbox {
  /** Shows other options; the one that was chosen stays so if it is still there. */
  readonly show: (content: readonly HTMLElement[]) => void;
  /** One option on or back; before the first and behind the last stands the field. */
  readonly move: (step: 1 | -1) => void;
  readonly chosen: () => HTMLElement | undefined;
  readonly forget: () => void;
}

export function listboxOf({ input, list }: Pick<Box, "input" | "list">): Listbox {
  let options: readonly HTMLElement[] = [];
  let chosen: HTMLElement | undefined;
  const choose = (next: HTMLElement | undefined): void => {
    chosen?.setAttribute("aria-selected", "false");
    chosen = next;
    next?.setAttribute("aria-selected", "true");
    next?.scrollIntoView({ block: "nearest" });
    if (next === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", next.id);
  };
  return {
    show: (content) => {
      const before = chosen?.getAttribute("href");
      list.replaceChildren(...content);
      options = numbered(list);
      list.hidden = options.length === 0;
      input.setAttribute("aria-expanded", String(options.length > 0));
      choose(before === undefined ? undefined : options.find((option) => option.getAttribute("href") === before));
    },
    move: (step) => {
      const places = options.length + 1;
      const here = chosen === undefined ? 0 : options.indexOf(chosen) + 1;
      choose(options[((here + step + places) % places) - 1]);
      if (chosen === undefined) list.scrollTo({ top: 0 });
    },
    chosen: () => chosen,
    forget: () => choose(undefined),
  };
}

function numbered(list: HTMLElement): HTMLElement[] {
  const options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
  for (const [index, option] of options.entries()) option.id = ids.option + index;
  return options;
}
