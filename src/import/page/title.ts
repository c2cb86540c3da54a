/** A page's title, without the name of the site that systems put behind it. */
import { textOf } from "../html/dom.ts";
import { type Evidence, saying } from "./evidence.ts";
import type { LinkedFacts } from "./json-ld.ts";
import type { Meta } from "./meta.ts";

/** Titles in the order of trust: JSON-LD, the page's only first heading, Open Graph, and what the window is called. */
export function titlesOf(document: Document, linked: LinkedFacts, meta: Meta): Evidence<string>[] {
  const heading = headingOf(document);
  const all = [
    ...saying("JSON-LD headline", linked.headline),
    ...saying("<h1>", heading),
    ...meta.named("og:title", "twitter:title", "dc.title", "title", "headline"),
    ...saying("<title>", document.title, true),
  ];
  const site = meta.all("og:site_name")[0];
  const bare = all.map((each) => ({ ...each, value: withoutSite(each.value, site, heading) }));
  return bare.map((each) => ({ ...each, value: whole(each.value, bare) }));
}

function headingOf(document: Document): string | undefined {
  const marks = ['[itemprop="headline"]', ".entry-title", '[data-role="title"]'];
  const marked = marks
    .map((mark) => document.querySelector(mark))
    .find((each) => textOf(each) !== "" && each?.tagName !== "META");
  const all = [...document.querySelectorAll("h1")].filter((each) => textOf(each) !== "");
  // Of several, the first may be the site's own name.
  const inArticle = all.filter((each) => each.closest("article,main") !== null);
  return textOf(marked ?? (all.length === 1 ? all[0] : inArticle.length === 1 ? inArticle[0] : undefined));
}

function withoutSite(title: string, site: string | undefined, heading: string | undefined): string {
  if (heading !== undefined && heading !== "" && title !== heading && title.startsWith(heading))
    if (/^\s*[|\-–—·:»]/.test(title.slice(heading.length))) return heading;
  const end = site === undefined ? -1 : title.lastIndexOf(site);
  if (site === undefined || end <= 0 || end + site.length < title.length) return title;
  return (
    title
      .slice(0, end)
      .replace(/\s*[|\-–—·:»]\s*(?:báo\s*)?$/iu, "")
      .trim() || title
  );
}

/** Some systems cut a headline at 110 letters: another place has the rest. */
function whole(title: string, all: readonly Evidence<string>[]): string {
  const begun = title.replace(/\s*(?:…|\.{3})$/u, "");
  if (begun === title) return title;
  return all.map(({ value }) => value).find((value) => value.length > title.length && value.startsWith(begun)) ?? title;
}
