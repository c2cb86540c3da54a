/** What a reader finds on a page: the text of its main part, and where its links lead. */
import { Parser } from "htmlparser2";
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
  const depth = { main: 0, unread: 0 };
  const edge = (name: string): void => void (inline.has(name) || text.push(" "));
  const parser = new Parser({
    onopentag: (name, { href, class: look }) => {
      if (name === "main") depth.main += 1;
      if (unread.has(name)) depth.unread += 1;
      if (depth.main === 0 || depth.unread > 0) return;
      edge(name);
      if (name === "a" && href !== undefined && look !== toItself) links.add(targetOf(href, address));
    },
    ontext: (words) => void (depth.main > 0 && depth.unread === 0 && text.push(words)),
    onclosetag: (name) => {
      if (depth.main > 0) edge(name);
      if (name === "main") depth.main -= 1;
      if (unread.has(name)) depth.unread -= 1;
    },
  });
  parser.end(html);
  return { text: foldSpace(text.join("").replaceAll("\u2060", "")), links: [...links].sort() };
}

function targetOf(href: string, address: string): string {
  const url = new URL(href, origin + address);
  return url.origin === origin ? url.pathname + url.hash : url.href;
}
