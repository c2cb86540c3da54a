/** One result as the page shows it: kind and date, title, figures, passage. Built of elements, never of HTML text. */
import { fromRoot } from "../../search/folders.ts";
import type { Found } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import { writeShortDay } from "../../text/short-day.ts";
import { element } from "../element.ts";
import { marked } from "../marked.ts";
import type { Words } from "./words.ts";

/**
 * Makes the list item of a result.
 * @param root the link to the site's root from this page
 */
export function itemOf(found: Found, root: string, words: Words): HTMLLIElement {
  const { kind, link, title, day, publisher, passage } = found;
  const about = [kind === "row" ? words.row : words.article, writeShortDay(day), publisher].filter(Boolean).join(" · ");
  return element(
    "li",
    {},
    element("p", { class: "label soft" }, about),
    element("a", { href: root + fromRoot(link) }, ...marked(title)),
    ...(kind === "row" ? [figuresOf(found, words)] : []),
    element("p", { class: "passage" }, ...marked(passage)),
  );
}

/** The verdict of a row, and the two figures that it rests on. */
function figuresOf({ verdict = "", answer, result, target }: Found, words: Words): HTMLElement {
  const line = element("p", { class: "figures" });
  const parts = [
    answer && element("span", { class: `verdict ${verdict}` }, answer),
    result && fill(words.resultIs, { result }),
    target && fill(words.targetIs, { target }),
  ];
  for (const part of parts) if (part) line.append(line.hasChildNodes() ? " · " : "", part);
  return line;
}
