/** The search dialog: loaded when a reader first reaches for the search, and kept on the page from then on. */

import { fromRoot } from "../../search/folders.ts";
import { mostCharacters } from "../../search/query-length.ts";
import type { DialogFile } from "../../views/dialog.ts";
import { connect, placeFrom } from "../client.ts";
import { element } from "../element.ts";
import { slashIsOff, switchSlash } from "../keys.ts";
import { type Box, makeBox } from "./box.ts";
import { listen } from "./listen.ts";

/** What the loader's script tag tells, as links from the page: `root`, `file` and `styles`. */
export type Place = Readonly<DOMStringMap>;

let made: Promise<Box> | undefined;

/**
 * Opens the dialog, as it was left.
 * @param from where the focus belongs once it is closed, if not where it is now
 * @throws {Error} when what it needs cannot be loaded
 */
export async function open(place: Place, from?: HTMLElement): Promise<void> {
  made ??= makeDialog(place);
  const { dialog, input, slash } = await made;
  if (!dialog.open) {
    slash.checked = !slashIsOff();
    dialog.addEventListener("close", () => from?.focus({ preventScroll: true }), { once: true });
    dialog.showModal();
  }
  input.focus();
  input.select();
}

async function makeDialog({ root = "", file: fileLink = "", styles = "" }: Place): Promise<Box> {
  const base = new URL(root, document.baseURI);
  const [file] = await Promise.all([fileFrom(fileLink), addStyles(styles)]);
  const at = (address: string): string => new URL(fromRoot(address), base).href;
  const engine = connect(placeFrom(file, at));
  const box = makeBox(file.words, at(file.search));
  document.body.append(box.dialog);
  listen(box, engine, { words: file.words, at, searchFor: (query) => searchLink(at(file.search), query) });
  closeBy(box);
  return box;
}

async function fileFrom(link: string): Promise<DialogFile> {
  const answer = await fetch(link);
  if (!answer.ok) throw new Error(`${link} answers ${answer.status}`);
  return answer.json();
}

/** Pages do not carry the dialog's styles; it is not shown before it has them. */
function addStyles(href: string): Promise<unknown> {
  const link = element("link", { rel: "stylesheet", href });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", () => reject(new Error(`${href} cannot be loaded`)));
  });
  document.head.append(link);
  return loaded;
}

function searchLink(page: string, query: string): string {
  return `${page}?${new URLSearchParams({ q: query.slice(0, mostCharacters) })}`;
}

/** Escape closes it by itself; a press that only ends beside it, as when text is selected, does not. */
function closeBy({ dialog, close, slash }: Box): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener("pointerdown", ({ target }) => {
    pressed = target;
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog && pressed === dialog) dialog.close();
  });
  close.addEventListener("click", () => dialog.close());
  slash.addEventListener("change", () => switchSlash(slash.checked ? "on" : "off"));
}
