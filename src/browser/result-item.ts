/** One result as the page shows it: kind and date, title, excerpt. Built of elements, never of HTML text. */

import { piecesOf } from "../search/excerpt.ts";
import { kindNames, metaNames } from "../search/fields.ts";
import { unshape } from "../text/shape.ts";
import { writeShortDay } from "../text/short-day.ts";
import type { Fragment } from "./pagefind.ts";

export interface Words {
  readonly loading: string;
  readonly count: string;
  readonly none: string;
  readonly start: string;
  readonly error: string;
  readonly retry: string;
  readonly article: string;
  readonly row: string;
}

/**
 * Makes the list item of a result.
 * @param root the link to the site's root from this page
 */
export function resultItem({ url, raw_url, meta, excerpt }: Fragment, root: string, words: Words): HTMLLIElement {
  const isRow = meta[metaNames.kind] === kindNames.row;
  const item = document.createElement("li");
  const about = textElement("span", "label soft", [
    isRow ? words.row : words.article,
    writeShortDay(meta[metaNames.day] ?? ""),
    meta[metaNames.source],
  ]);
  const verdict = meta[metaNames.verdict];
  if (isRow && verdict !== undefined)
    about.append(" · ", textElement("span", `verdict ${verdict}`, [meta[metaNames.answer]]));
  const link = document.createElement("a");
  link.href = root + (raw_url ?? url).replace(/^\//, "");
  link.textContent = unshape(meta[metaNames.title] ?? "");
  item.append(about, link, excerptElement(excerpt));
  return item;
}

function textElement(name: "span", className: string, parts: readonly (string | undefined)[]): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = parts.filter(Boolean).join(" · ");
  return element;
}

function excerptElement(excerpt: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  for (const { text, marked } of piecesOf(excerpt)) {
    if (!marked) {
      paragraph.append(text);
      continue;
    }
    const mark = document.createElement("mark");
    mark.textContent = text;
    paragraph.append(mark);
  }
  return paragraph;
}
