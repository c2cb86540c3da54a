/** One result as the page shows it: kind and date, title, figures, passage. Built of elements, never of HTML text. */
import type { Piece } from "../../search/passage.ts";
import type { Found } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import { writeShortDay } from "../../text/short-day.ts";
import type { Words } from "./words.ts";

/**
 * Makes the list item of a result.
 * @param root the link to the site's root from this page
 */
export function itemOf(found: Found, root: string, words: Words): HTMLLIElement {
  const item = document.createElement("li");
  const { kind, link, title, day, publisher, passage } = found;
  const about = element(
    "p",
    "label soft",
    [kind === "row" ? words.row : words.article, writeShortDay(day), publisher].filter(Boolean).join(" · "),
  );
  const way = document.createElement("a");
  way.href = root + link.replace(/^\//, "");
  way.append(...marked(title));
  item.append(about, way);
  if (kind === "row") item.append(figuresOf(found, words));
  const text = element("p", "passage", "");
  text.append(...marked(passage));
  item.append(text);
  return item;
}

/** The verdict of a row, and the two figures that it rests on. */
function figuresOf({ verdict = "", answer, result, target }: Found, words: Words): HTMLElement {
  const line = element("p", "figures", "");
  const figures = [
    result && fill(words.result, { value: result }),
    target && fill(words.target, { value: target }),
  ].filter(Boolean);
  if (answer) line.append(element("span", `verdict ${verdict}`, answer), figures.length > 0 ? " · " : "");
  line.append(figures.join(" · "));
  return line;
}

function element(name: "p" | "span", className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function marked(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}
