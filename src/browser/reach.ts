/**
 * The script of every page but search: marks what a search has led to, offers the themes, waits until a citation is to be copied, and
 * until the reader reaches for the search, to load its dialog only then. Without it, all leads to the search page. What is typed
 * meanwhile goes into a field of its own.
 */
import { mostCharacters } from "../search/query-length.ts";
import type { copy } from "./copy.ts";
import type { open, Place } from "./dialog/dialog.ts";
import { isCall, searchLink, tellKeys } from "./keys.ts";
import { loadMarks } from "./marks/load.ts";
import { offerThemes } from "./theme-switch.ts";

/** How long the dialog may take to load, in milliseconds, before the search page is opened in its stead. */
const patience = 5_000;

function waitAt(link: HTMLAnchorElement, { dialog = "", ...place }: Place): void {
  const field = fieldOf(link.text);
  const form = Object.assign(document.createElement("form"), { action: link.href, className: "unseen" });
  form.append(field);
  const leave = (): void => (field.value ? form.submit() : location.assign(link.href));
  const reach = async (event: Event, from = document.querySelector<HTMLElement>(":focus")): Promise<void> => {
    event.preventDefault();
    if (form.isConnected) return field.focus();
    field.value = "";
    document.body.append(form);
    field.focus();
    const timer = setTimeout(leave, patience);
    try {
      const loaded: { readonly open: typeof open } = await import(new URL(dialog, document.baseURI).href);
      await loaded.open(place, field, from);
      form.remove();
    } catch {
      leave();
    }
    clearTimeout(timer);
  };
  addEventListener("keydown", (event) => isCall(event) && void reach(event));
  link.addEventListener("click", (event) => isPlain(event) && void reach(event, link));
  // A page that is come back to waits anew.
  addEventListener("pagehide", () => form.remove());
}

/** Without its script the button does nothing, and the text beside it can be selected. */
function waitAtCopy(button: HTMLElement): void {
  button.addEventListener("click", () => {
    import(new URL(button.dataset["script"] ?? "", document.baseURI).href)
      .then((loaded: { readonly copy: typeof copy }) => loaded.copy(button))
      .catch(() => {});
  });
}

/** Where the reader types until the dialog is there; it tells whether an input method is at a letter. */
function fieldOf(name: string): HTMLInputElement {
  const field = Object.assign(document.createElement("input"), {
    name: "q",
    ariaLabel: name,
    autocomplete: "off",
    autocapitalize: "off",
    maxLength: mostCharacters,
  });
  for (const event of ["compositionstart", "compositionend"])
    field.addEventListener(event, () => field.toggleAttribute("data-composing"));
  return field;
}

/** A click that asks for another tab, a new window or a download stays the browser's. */
function isPlain({ button, metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !altKey && !shiftKey;
}

loadMarks();
document.querySelectorAll<HTMLElement>("button[data-script]").forEach(waitAtCopy);
offerThemes();
const place = document.querySelector<HTMLElement>("script[data-dialog]")?.dataset;
const link = searchLink();
if (place && link) {
  link.setAttribute("aria-haspopup", "dialog");
  tellKeys();
  waitAt(link, place);
}
