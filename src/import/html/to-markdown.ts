/** HTML as Markdown that the archive's own reader takes: what it would not read, or must not, is left out. */
import TurndownService from "turndown";
import { escapeMarkdown } from "../../text/escape.ts";
import { decorative } from "../../text/images.ts";
import { textOf } from "./dom.ts";
import { emphasised } from "./emphasis.ts";
import { withoutLayout } from "./layout.ts";
import { headedOf, tableMarkdown } from "./table.ts";

export interface Resolve {
  /** Where a link leads, as a whole address; nothing where it is none that can be kept. */
  readonly link: (href: string) => string | undefined;
  /** The name that a picture has beside the article; nothing where it is not at hand. */
  readonly picture: (image: Element) => string | undefined;
}

/**
 * Writes the content of an element as Markdown.
 * @returns its blocks, each without an empty line in it unless it is code or a list
 */
export function blocksOf(root: Element, resolve: Resolve): string[] {
  withoutLayout(root);
  // The reader of HTML parts a text at each entity: what a sign means in Markdown, the next one tells.
  root.normalize();
  const markdown = serviceOf(resolve)
    .turndown(root as HTMLElement)
    .normalize("NFC");
  return markdown
    .replace(/[ \t]+$/gm, "")
    .split(/\n{2,}(?! )/)
    .filter((block) => block.trim() !== "");
}

function serviceOf(resolve: Resolve): TurndownService {
  const service = new TurndownService({ headingStyle: "atx", codeBlockStyle: "fenced", bulletListMarker: "-" });
  service.escape = escapeText;
  service.addRule(
    "emphasis",
    rule(["em", "i"], (content, node) => emphasised(content, "*", node)),
  );
  service.addRule(
    "strong",
    rule(["strong", "b"], (content, node) => emphasised(content, "**", node)),
  );
  service.addRule(
    "preformatted",
    rule(["pre"], (_, node) => fenced(node.textContent ?? "")),
  );
  service.addRule("heading", rule(["h1", "h2", "h3", "h4", "h5", "h6"], headingOf));
  service.addRule(
    "link",
    rule(["a"], (content, node) => linkOf(content, node, resolve)),
  );
  service.addRule(
    "picture",
    rule(["img"], (_, node) => pictureOf(node, resolve)),
  );
  service.addRule(
    "figure",
    rule(["figure"], (content, node) => figureOf(content, node, resolve)),
  );
  service.addRule(
    "raised",
    rule(["sup"], (content) => (/^\d{1,2}$/.test(content) ? raised(content) : content)),
  );
  const inLine = (cell: Element): string => service.turndown(cell as HTMLElement).replace(/\s+/g, " ");
  service.addRule(
    "table",
    rule(["table"], (_, node) => tableOf(node, inLine)),
  );
  return service;
}

type Tag = TurndownService.TagName;

function rule(filter: Tag[], write: (content: string, node: Element) => string): TurndownService.Rule {
  return { filter, replacement: (content, node) => write(content, node) };
}

/** Spaces at either end of a stretch part it from its neighbours. */
function escapeText(text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}${escapeMarkdown(inner)}${after}`;
}

/** Lines that are to stay as they stand. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `\n\n${fence}\n${text.replace(/^\n+|\s+$/g, "")}\n${fence}\n\n`;
}

/** "m" and a raised 3: a figure that stood on the line would be another one. */
function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

/** The page's title is its only first-level heading. */
function headingOf(content: string, node: Element): string {
  const level = Math.max(2, Number(node.nodeName.slice(1)));
  const text = content.replace(/\s+/g, " ").replace(/\*\*/g, "").trim();
  return text === "" ? "" : `\n\n${"#".repeat(level)} ${text}\n\n`;
}

function linkOf(content: string, node: Element, { link }: Resolve): string {
  const to = link(node.getAttribute("href") ?? "");
  if (to === undefined || content.trim() === "" || /!\[|\n/.test(content)) return content;
  const words = content.trim().replace(/(?<!\\)[[\]]/g, "\\$&");
  return `[${words}](${to.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

function pictureOf(node: Element, { picture }: Resolve, caption = ""): string {
  const name = picture(node);
  if (name === undefined) return "";
  const alt = escapeText(textIn(node.getAttribute("alt")) || caption).replace(/[[\]]/g, "\\$&") || decorative;
  return `![${alt}](${name}${caption === "" ? "" : ` "${caption.replace(/["\\]/g, "\\$&")}"`})`;
}

function textIn(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

/** A picture that is not at hand leaves its caption, which may be the only place where something is said. */
function figureOf(content: string, node: Element, resolve: Resolve): string {
  const images = [...node.querySelectorAll("img")];
  if (images.length === 0) return `\n\n${content}\n\n`;
  const caption = textOf(node.querySelector("figcaption"));
  const shown = images.map((image, index) => pictureOf(image, resolve, index === images.length - 1 ? caption : ""));
  const kept = shown.filter((text) => text !== "");
  if (kept.length > 0) return `\n\n${kept.join("\n")}\n\n`;
  return caption === "" ? "" : `\n\n${escapeText(caption)}\n\n`;
}

function tableOf(node: Element, inLine: (cell: Element) => string): string {
  const headed = headedOf(node, inLine);
  if (headed.rows.length === 0) return "";
  const caption = headed.caption ?? escapeText(textOf(node.querySelector("caption")));
  return `\n\n${caption === "" ? "" : `${caption.trim()}\n\n`}${tableMarkdown(headed)}\n\n`;
}
