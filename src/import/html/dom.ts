/** HTML that a stranger may have made, as a document: refused before it is built where it would take too long to go through. */
import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import type { Said } from "../../input/said.ts";
import * as say from "./messages.ts";

/** A front page of a newspaper has some 5,000 elements, 40 deep; forgotten end tags make it deeper. */
export const limits = { elements: 200_000, depth: 400 } as const;

/** Reads HTML as a document; no script of it runs, and nothing that it names is loaded. */
export function documentOf(html: string): Document | { readonly refused: Said } {
  const refused = excessOf(html);
  if (refused !== undefined) return { refused };
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

function excessOf(html: string): Said | undefined {
  const seen = { elements: 0, depth: 0, deepest: 0 };
  const parser = new Parser({
    onopentag() {
      seen.elements += 1;
      seen.depth += 1;
      seen.deepest = Math.max(seen.deepest, seen.depth);
      if (seen.elements > limits.elements || seen.deepest > limits.depth) parser.reset();
    },
    onclosetag() {
      seen.depth -= 1;
    },
  });
  // In pieces, so that what is too much is not read to its end.
  for (let at = 0; at < html.length && seen.elements <= limits.elements && seen.deepest <= limits.depth; at += 65_536)
    parser.write(html.slice(at, at + 65_536));
  if (seen.deepest > limits.depth) return say.tooDeep(limits.depth);
  return seen.elements > limits.elements ? say.tooManyElements(limits.elements) : undefined;
}

/** The text of an element as a reader sees it in one line: a break parts words, as a space does. */
export function textOf(node: Node | null | undefined): string {
  return (node ? spokenIn(node) : "").normalize("NFC").replace(/\s+/g, " ").trim();
}

function spokenIn(node: Node): string {
  if (node.nodeName === "BR") return " ";
  if (node.nodeName === "#comment") return "";
  return node.hasChildNodes() ? [...node.childNodes].map(spokenIn).join("") : (node.textContent ?? "");
}

/** The lines of an element: a break ends one, a paragraph and a table's cell do so too. Lines of the source are no lines of the text. */
export function linesOf(node: Node | null | undefined): string[] {
  return (node ? brokenIn(node) : "")
    .normalize("NFC")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

const ofLines = /^(?:P|DIV|H[1-6]|LI|T[DHR]|TABLE)$/;

function brokenIn(node: Node): string {
  if (node.nodeName === "BR") return "\n";
  if (/^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName)) return "";
  if (!node.hasChildNodes()) return spokenIn(node).replace(/\s+/g, " ");
  const text = [...node.childNodes].map(brokenIn).join("");
  return ofLines.test(node.nodeName) ? `\n${text}\n` : text;
}

/** What an element's names and roles tell of it, in lower case. */
export function namesOf(element: Element): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`.toLowerCase();
}
