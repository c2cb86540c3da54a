/** What can be chosen in the dialog, as links: another tab, a copied address and a middle click work as everywhere. */
import type { Completion } from "../../search/complete.ts";
import type { Found } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import type { DialogWords } from "../../views/dialog.ts";
import { element } from "../element.ts";
import { figuresOf } from "../figures.ts";
import { inLang, marked } from "../marked.ts";

export interface Maker {
  readonly words: DialogWords;
  /** Turns an address of the site into one that can be opened. */
  readonly at: (address: string) => string;
  /** The search page's address for a query. */
  readonly searchFor: (query: string) => string;
}

/** A group of options; an empty one is left out. */
export function group(name: string, options: readonly HTMLElement[]): HTMLElement[] {
  return options.length === 0 ? [] : [element("div", { role: "group", "aria-label": name }, ...options)];
}

/** Leads to its page, or else fills the field and is searched for. */
export function completionOption(
  { text, kind, address, lang }: Completion,
  { words, at, searchFor }: Maker,
): HTMLElement {
  const name = element("span", inLang(lang), text);
  const about = element("span", { class: "label soft" }, words.kinds[kind]);
  if (address === undefined) return fillOption(text, searchFor, name, about);
  return option(at(address), "completion", name, about);
}

/** What the reader may have meant; it is searched for in its place. */
export function suggestionOption(text: string, { words, searchFor }: Maker): HTMLElement {
  return fillOption(text, searchFor, element("span", {}, fill(words.suggestion, { q: text })));
}

function fillOption(text: string, searchFor: Maker["searchFor"], ...content: HTMLElement[]): HTMLElement {
  const made = option(searchFor(text), "completion", ...content);
  made.dataset["fill"] = text;
  return made;
}

/** A result: the title stands first, for that is what is read aloud first; the style sheet sets what it is above it. */
export function resultOption(found: Found, { words, at }: Maker): HTMLElement {
  const { kind, title, titleLang, about, passage, lang } = found;
  return option(
    at(found.link),
    "found",
    element("div", { class: "title", ...inLang(titleLang) }, ...marked(title)),
    element("div", { class: "about label soft" }, words.kinds[kind] + words.separator + about),
    ...figuresOf(found),
    element("div", { class: "lines", ...inLang(lang) }, ...marked(passage)),
  );
}

/** Leads to the search page, for all that the dialog does not show. */
export function allOption(query: string, total: number, shown: number, { words, searchFor }: Maker): HTMLElement {
  const text = total > shown ? fill(words.all, { n: total }) : words.page;
  return option(searchFor(query), "all", text);
}

/** The field keeps the focus while the arrow keys go through the options, so that the tab key passes them by. */
function option(href: string, kind: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return element("a", { href, class: kind, role: "option", "aria-selected": "false", tabindex: "-1" }, ...children);
}
