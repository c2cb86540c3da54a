/**
 * The keys that call for the search. Whether a slash does is the reader's wish: one who speaks to the computer, or types by accident,
 * can switch it off.
 */

const name = "doi-chieu-phim-tim";
const off = "tat";

/** A browser that keeps nothing for the site leaves the key on. */
export function slashIsOff(): boolean {
  try {
    return localStorage.getItem(name) === off;
  } catch {
    return false;
  }
}

/** Remembers the reader's wish, where the browser lets the site remember anything. */
export function switchSlash(wish: "on" | "off"): void {
  try {
    if (wish === "off") localStorage.setItem(name, off);
    else localStorage.removeItem(name);
  } catch {}
  tellKeys();
}

/** Tells at the link of the menu which keys open the search; the style sheet shows the slash only then. */
export function tellKeys(): void {
  const keys = "Control+K Meta+K";
  searchLink()?.setAttribute("aria-keyshortcuts", slashIsOff() ? keys : `/ ${keys}`);
}

/** The link of the menu. */
export function searchLink(): HTMLAnchorElement | null {
  return document.querySelector("a[data-search]");
}

/** Ctrl+K, or Cmd+K where Ctrl+K deletes to the line's end; or a slash, unless it is typed into a field. */
export function isCall({ key, target, metaKey, ctrlKey, altKey, shiftKey, isComposing }: KeyboardEvent): boolean {
  if (altKey || isComposing) return false;
  if (metaKey || ctrlKey)
    return key.toLowerCase() === "k" && !shiftKey && metaKey === /Mac|iP/.test(navigator.platform);
  return key === "/" && !slashIsOff() && !isField(target);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input,select,textarea"));
}
