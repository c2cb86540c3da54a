/**
 * The one script of every page: marks what a search has led to, and waits until the reader reaches for the search, to load its
 * dialog only then. Without it, all leads to the search page.
 */
import type { open, Place } from "./dialog/dialog.ts";
import { isCall, searchLink, tellKeys } from "./keys.ts";
import { loadMarks } from "./marks/load.ts";

/** How long the dialog may take to load, in milliseconds, before the search page is opened in its stead. */
const patience = 5_000;

const place = document.querySelector<HTMLElement>("script[data-dialog]")?.dataset;
const link = searchLink();

/** @param from where the focus belongs once the dialog is closed, if not where it was */
async function reach(event: Event, { dialog = "", ...rest }: Place, search: string, from?: HTMLElement): Promise<void> {
  event.preventDefault();
  const leave = (): void => location.assign(search);
  const timer = setTimeout(leave, patience);
  try {
    const loaded: { readonly open: typeof open } = await import(new URL(dialog, document.baseURI).href);
    await loaded.open(rest, from);
  } catch {
    leave();
  }
  clearTimeout(timer);
}

/** A click that asks for another tab, a new window or a download stays the browser's. */
function isPlain({ button, metaKey, ctrlKey, altKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !metaKey && !ctrlKey && !altKey && !shiftKey;
}

loadMarks();
if (place && link) {
  link.setAttribute("aria-haspopup", "dialog");
  tellKeys();
  addEventListener("keydown", (event) => isCall(event) && void reach(event, place, link.href));
  link.addEventListener("click", (event) => isPlain(event) && void reach(event, place, link.href, link));
}
