/** The address that a page had on the web. */

import { type Evidence, saying } from "./evidence.ts";
import type { LinkedFacts } from "./json-ld.ts";
import type { Meta } from "./meta.ts";

/** What tells how a reader came, and not what is read. */
const tracking = /^(?:utm_.*|fbclid|gclid|zarsrc|gidzl|ref|vn_source|vn_medium)$/i;

/**
 * Where a page says that it stands, in the order of trust.
 * @param html the page as it was saved: browsers note in a comment from where
 * @param envelope the address that the file around the page names
 */
export function addressesOf(
  document: Document,
  linked: LinkedFacts,
  meta: Meta,
  html: string,
  envelope?: string,
): Evidence<string>[] {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 4000))?.[1];
  const said = [
    ...saying("link rel=canonical", canonical),
    ...meta.named("og:url"),
    ...saying("JSON-LD url", linked.url),
    ...saying("saved from url", saved),
    ...saying("Content-Location", envelope),
  ];
  const whole = said.flatMap(({ value, where }) => wholeAddress(value, where));
  const bases = whole.map(({ value }) => value);
  const below = said.flatMap(({ value, where }) => wholeAddress(value, where, bases[0]));
  // A canonical link to the front page is a mistake of the site's template.
  return [...below.filter(({ value }) => new URL(value).pathname !== "/"), ...below];
}

function wholeAddress(value: string, where: string, base?: string): Evidence<string>[] {
  const url = webAddress(value, base);
  return url === undefined ? [] : saying(where, withoutTracking(url));
}

/** A whole address on the web, without a name to log in with, which hides the host; nothing where it is another kind of address. */
export function webAddress(value: string, base?: string): URL | undefined {
  const written = value.trim();
  if (!URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  [url.username, url.password] = ["", ""];
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

function withoutTracking(url: URL): string {
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  url.hash = "";
  return url.href;
}

/** Where a link of the body leads; nothing where it would run something, or leads to nowhere that is known. */
export function linkFrom(href: string, base: string | undefined): string | undefined {
  if (/^\s*mailto:[^\s<>"]+@[^\s<>"]+$/i.test(href)) return href.trim();
  if (href.trim() === "" || href.trim().startsWith("#")) return undefined;
  return webAddress(href, base)?.href;
}
