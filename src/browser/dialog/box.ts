/** The dialog's own elements, before anything is asked. The form works by itself: it leads to the search page. */
import { mostCharacters } from "../../search/query-length.ts";
import type { DialogWords } from "../../views/dialog.ts";
import { element } from "../element.ts";

/** No id of an article's block begins with a dot. */
export const ids = { list: ".tim", option: ".tim-" } as const;

export interface Box {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly slash: HTMLInputElement;
}

/**
 * Makes the dialog; it is not yet a part of the page.
 * @param search the address of the search page
 */
export function makeBox(words: DialogWords, search: string): Box {
  const input = element("input", inputAttributes(words));
  const close = element("button", { type: "button" }, words.close);
  const status = element("p", { class: "label soft", role: "status" });
  const list = element("div", { role: "listbox", id: ids.list, "aria-label": words.list });
  list.hidden = true;
  const slash = element("input", { type: "checkbox" });
  const dialog = element(
    "dialog",
    { class: "seek", "aria-label": words.title },
    element("form", { action: search, role: "search" }, input, close),
    status,
    list,
    footOf(words, slash),
  );
  return { dialog, input, status, list, close, slash };
}

/** A plain text field: a search field would spend the first Escape on its own text, and may not be a combobox. */
function inputAttributes({ box, placeholder }: DialogWords): Readonly<Record<string, string>> {
  return {
    name: "q",
    role: "combobox",
    "aria-label": box,
    "aria-autocomplete": "list",
    "aria-controls": ids.list,
    "aria-expanded": "false",
    placeholder,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "search",
    maxlength: String(mostCharacters),
  };
}

/** What the keys do, for those who have keys; a combobox tells it by itself to those who do not see. */
function footOf({ move, open, leave, slash }: DialogWords, box: HTMLInputElement): HTMLElement {
  const keys = [
    ["↑", "↓", move],
    ["Enter", open],
    ["Esc", leave],
  ].map((line) => {
    const caps = line.slice(0, -1).map((key) => element("kbd", {}, key));
    return element("span", {}, ...caps, ` ${line.at(-1)}`);
  });
  return element(
    "div",
    { class: "foot-of label soft" },
    element("div", { "aria-hidden": "true" }, ...keys),
    element("label", {}, box, ` ${slash}`),
  );
}
