/**
 * Markdown to blocks. An article's body is parsed here, once; proofs, anchors, pages and the search index all use
 * these blocks, so that a sentence proved, shown, found and linked to is the same sentence.
 */
import MarkdownIt, { type Token } from "markdown-it";
import { keepStarts, startOf } from "./image-start.ts";
import { figureOf, type ImageReference, imageHtml, setPicture } from "./images.ts";
import { inlineText } from "./inline.ts";
import { outsideRel } from "./outside.ts";
import type { ShownPicture } from "./picture.ts";
import { slugOf } from "./slug.ts";
import { foldSpace } from "./space.ts";
import { alignByClass, type Table, tableOf } from "./table.ts";

export type BlockKind = "paragraph" | "heading" | "list" | "quote" | "table" | "code" | "rule" | "figure";

export interface Block {
  /** The fragment that leads to the block; unique in its article and unmoved by changes to other blocks. */
  readonly id: string;
  readonly kind: BlockKind;
  /** 2 to 6 for a heading. */
  readonly level?: number;
  /** What a reader reads: NFC, white space folded, `\n` between inner paragraphs, items and cells. */
  readonly text: string;
  /** Safe HTML: the inside of a paragraph or heading, the whole of any other block. */
  readonly html: string;
  /** Of a table, its cells. */
  readonly table?: Table;
}

/** A link of the body, with the line its paragraph starts on, for the archive to judge. */
export interface LinkReference {
  readonly target: string;
  /** The first of the words that lead to it: all of them, but where some are emphasised or a picture. */
  readonly text: string;
  readonly line: number;
}

export interface Body {
  readonly blocks: readonly Block[];
  /** The Markdown is nested more deeply than the parser follows: some of its text is in no block. */
  readonly tooDeep: boolean;
  /** One long address, told once, would be repeated by link after link: there are no blocks. */
  readonly tooLong: boolean;
}

/** Where the links and pictures of a body lead once they stand on its page. */
export interface Resolve {
  readonly link: (reference: LinkReference) => string;
  /** Nothing where the picture cannot be shown. */
  readonly image: (reference: ImageReference) => ShownPicture | undefined;
}

const kinds: Readonly<Record<string, BlockKind>> = {
  paragraph_open: "paragraph",
  heading_open: "heading",
  bullet_list_open: "list",
  ordered_list_open: "list",
  blockquote_open: "quote",
  table_open: "table",
  fence: "code",
  code_block: "code",
  hr: "rule",
};

/** How deeply lists, quotes and emphasis may stand in one another. */
const mostNested = 100;

const markdown = MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: mostNested });
markdown.renderer.rules["table_open"] = () => '<div class="scroll" tabindex="0"><table>\n';
markdown.renderer.rules["table_close"] = () => "</table></div>\n";
markdown.renderer.rules["image"] = (tokens, index) => imageHtml(tokens[index]);
keepStarts(markdown);

/**
 * Parses an article's Markdown into blocks.
 * @param source Markdown, NFC, with `\n` line ends; raw HTML in it is text
 * @param resolve gives the address a link or picture gets on the article's page
 */
export function parseBody(source: string, resolve: Resolve): Body {
  const tokens = markdown.parse(source, {});
  if (addressLength(tokens) > 100_000 + 10 * source.length) return { blocks: [], tooDeep: false, tooLong: true };
  const lines = source.split("\n");
  let line = 0;
  for (const token of tokens) {
    // A table's cell has no line of its own: it stands on its row's.
    line = token.map?.[0] ?? line;
    retarget(token, line, resolve, lines);
    alignByClass(token);
    if (token.type === "fence" || token.type === "code_block")
      token.content = token.content.split("\n").map(trimmedEnd).join("\n");
  }
  const names = new Map<string, number>();
  const blocks = groupsOf(tokens).map((group) => blockOf(group, names));
  return { blocks, tooDeep: tokens.some(isDeepest), tooLong: false };
}

/** How long the addresses and titles of all links are together. Each letter of one that stands where it is used is at most nine signs. */
function addressLength(tokens: readonly Token[]): number {
  const inner = tokens.flatMap(({ children }) => children ?? []);
  return inner.flatMap(({ attrs }) => attrs ?? []).reduce((sum, [, value]) => sum + String(value).length, 0);
}

/** Without the spaces at the end of a line, which no reader sees. A pattern would look for the end from each of many spaces. */
function trimmedEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return line.slice(0, end);
}

/** The parser leaves out what lies deeper than it follows, without a word. */
function isDeepest(token: Token): boolean {
  const inner = token.children ?? [];
  return token.level >= mostNested - 1 || inner.some(({ level }) => level >= mostNested - 1);
}

/** Cuts the flat token list into one group a top-level block. */
function groupsOf(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0) groups.push([]);
    groups.at(-1)?.push(token);
    depth += token.nesting;
  }
  return groups;
}

function blockOf(group: Token[], names: Map<string, number>): Block {
  const figure = figureOf(group);
  if (figure !== undefined) return { id: uniqueId("figure", figure.name, names), kind: "figure", ...figure.shown };
  const kind = kinds[group[0]?.type ?? ""] ?? "paragraph";
  const text = textOf(group);
  const id = uniqueId(kind, text, names);
  if (kind === "heading") {
    // The page's own title is its only first-level heading.
    const level = Math.max(2, Number(group[0]?.tag.slice(1)));
    return { id, kind, level, text, html: render(group.slice(1, -1)) };
  }
  const html = render(kind === "paragraph" ? group.slice(1, -1) : group);
  return { id, kind, text, html, ...(kind === "table" && { table: tableOf(group, cellText) }) };
}

function render(tokens: Token[]): string {
  return markdown.renderer.render(tokens, markdown.options, {}).trim();
}

function textOf(group: readonly Token[]): string {
  const parts = group.map((token) => (token.type === "inline" ? inlineText(token.children ?? []) : codeText(token)));
  return parts
    .map(foldSpace)
    .filter((part) => part !== "")
    .join("\n");
}

function cellText(token: Token): string {
  return foldSpace(inlineText(token.children ?? []));
}

function codeText(token: Token): string {
  return token.type === "fence" || token.type === "code_block" ? token.content : "";
}

/** An id made of the block's first words, so that a block put in before it does not change it. */
function uniqueId(kind: BlockKind, text: string, names: Map<string, number>): string {
  const words = kind === "heading" ? slugOf(text, 60) : slugOf(text.split(/\s/, 6).join(" "), 40);
  const name = [kind === "heading" ? "muc" : kind === "figure" ? "hinh" : "doan", words].filter(Boolean).join("-");
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  // Two hyphens: a slug never holds them, so that "muc-a--2" is no other block's own name.
  return count === 1 ? name : `${name}--${count}`;
}

/** Sends links and pictures to where they lead from the article's page. */
function retarget(token: Token, first: number, resolve: Resolve, lines: readonly string[]): void {
  for (const [index, child] of (token.children ?? []).entries()) {
    if (child.type === "link_open") {
      const text = token.children?.[index + 1]?.content ?? "";
      sendTo(child, resolve.link({ target: String(child.attrGet("href") ?? ""), text, line: first + 1 }));
    }
    if (child.type === "image") setPicture(child, startOf(child, token, first, lines), resolve.image);
  }
}

function sendTo(link: Token, href: string): void {
  link.attrSet("href", href);
  const rel = outsideRel(href);
  if (rel !== undefined) link.attrSet("rel", rel);
}
