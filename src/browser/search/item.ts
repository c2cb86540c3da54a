/** One result as the page shows it: kind and date, title, figures, passage. Built of elements, never of HTML text. */
import { fromRoot } from "../../search/folders.ts";
import type { Found } from "../../search/request.ts";
import { element } from "../element.ts";
import { figuresOf } from "../figures.ts";
import { inLang, marked } from "../marked.ts";
import type { Words } from "./words.ts";

/**
 * Makes the list item of a result.
 * @param root the link to the site's root from this page
 */
export function itemOf(found: Found, root: string, words: Words): HTMLLIElement {
  const { kind, link, title, titleLang, passage, lang } = found;
  return element(
    "li",
    {},
    element("p", { class: "label soft" }, `${words[kind]} · ${found.about}`),
    element("a", { href: root + fromRoot(link), ...inLang(titleLang) }, ...marked(title)),
    ...figuresOf(found),
    element("p", { class: "passage", ...inLang(lang) }, ...marked(passage)),
  );
}
