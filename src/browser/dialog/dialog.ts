/** The search dialog: loaded when a reader first reaches for the search, and kept on the page from then on. */
import { fromRoot } from "../../search/folders.ts";
import { mostCharacters } from "../../search/query-length.ts";
import type { DialogFile } from "../../views/dialog.ts";
import { connect, placeFrom } from "../client.ts";
import { element } from "../element.ts";
import { slashIsOff, switchSlash } from "../keys.ts";
import { type Box, makeBox } from "./box.ts";
import { listen } from "./listen.ts";
import { presentEngine } from "./present.ts";

/** What the loader's script tag tells, as links from the page: `root`, `file` and `styles`. */
export type Place = Readonly<DOMStringMap>;

let made: Promise<Box> | undefined;

/**
 * Opens the dialog, as it was left, but for what has been typed meanwhile.
 * @param waiting the field where the reader types until the dialog is there
 * @param from where the focus belongs once it is closed
 * @throws {Error} when what it needs cannot be loaded
 */
export async function open(place: Place, waiting: HTMLInputElement, from: HTMLElement | null): Promise<void> {
  made ??= makeDialog(place);
  const { dialog, input, slash } = await made;
  await wholeSyllable(waiting);
  const typed = waiting.value;
  if (!dialog.open) {
    slash.checked = !slashIsOff();
    // The dialog gives the focus back to where it was as it opened.
    from?.focus({ preventScroll: true });
    dialog.showModal();
  }
  input.focus();
  if (typed === "") return input.select();
  input.value = typed;
  input.setSelectionRange(typed.length, typed.length);
  input.dispatchEvent(new Event("input"));
}

/** How long an input method may be at a syllable, in milliseconds: some end it only with the next one. */
const atMost = 600;

/** An input method that loses its field before the syllable is whole cannot set its marks any more. */
async function wholeSyllable(field: HTMLInputElement): Promise<void> {
  if (!field.hasAttribute("data-composing")) return;
  await new Promise((resolve) => {
    field.addEventListener("compositionend", resolve);
    setTimeout(resolve, atMost);
  });
}

async function makeDialog({ root = "", file: fileLink = "", styles = "" }: Place): Promise<Box> {
  const base = new URL(root, document.baseURI);
  const [file] = await Promise.all([fileFrom(fileLink), addStyles(styles)]);
  const at = (address: string): string => new URL(fromRoot(address), base).href;
  let place: Promise<DialogFile> | undefined = Promise.resolve(file);
  const engine = presentEngine(async () => {
    const now = await (place ?? fileFrom(fileLink));
    place = undefined;
    return connect(placeFrom(now, at));
  });
  const box = makeBox(file.words, at(file.search));
  document.body.append(box.dialog);
  listen(box, engine, { words: file.words, at, searchFor: (query) => searchLink(at(file.search), query) });
  closeBy(box);
  return box;
}

async function fileFrom(link: string): Promise<DialogFile> {
  const answer = await fetch(link, { cache: "no-cache" });
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
