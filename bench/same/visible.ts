/** What a reader finds on a page: the text of its main part, and where its links lead. */
import { type Handler, Parser } from "htmlparser2";
import { foldSpace } from "../../src/text/space.ts";

export interface Visible {
  /** White space of every kind is one space, and so are the edges of blocks. */
  readonly text: string;
  /** Addresses of the site with their fragments, in order and each once; whole addresses of other sites. */
  readonly links: readonly string[];
}

/** Elements that words run through; all others part them. */
const inline = new Set([
  "a",
  "b",
  "button",
  "code",
  "del",
  "em",
  "i",
  "mark",
  "s",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

/** What is drawn, or kept for scripts. */
const unread = new Set(["svg", "script", "style", "template", "noscript"]);

/** The links beside paragraphs, which lead to where they stand. */
const toItself = "here";

const origin = "https://site.invalid";

/**
 * Reads the main part of a page.
 * @param html the whole page
 * @param address where it stands, from the site's root, with `/` at both ends
 */
export function visibleOf(html: string, address: string): Visible {
  const text: string[] = [];
  const links = new Set<string>();
  new Parser(readerOf(text, (href) => links.add(targetOf(href, address)))).end(html);
  return { text: foldSpace(text.join("").replaceAll("\u2060", "")), links: [...links].sort() };
}

/** Puts what is read of the main part into `text`, and tells where its links lead. */
function readerOf(text: string[], link: (href: string) => void): Partial<Handler> {
  const depth = { main: 0, unread: 0 };
  const isRead = (): boolean => depth.main > 0 && depth.unread === 0;
  const enter = (name: string, by: 1 | -1): void => {
    if (name === "main") depth.main += by;
    if (unread.has(name)) depth.unread += by;
    if (!inline.has(name) && isRead()) text.push(" ");
  };
  return {
    onopentag: (name, { href, class: look }) => {
      enter(name, 1);
      if (name === "a" && href !== undefined && look !== toItself && isRead()) link(href);
    },
    ontext: (words) => void (isRead() && text.push(words)),
    onclosetag: (name) => enter(name, -1),
  };
}

function targetOf(href: string, address: string): string {
  const url = new URL(href, origin + address);
  return url.origin === origin ? url.pathname + url.hash : url.href;
}
