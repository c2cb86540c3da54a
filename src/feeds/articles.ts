/**
 * The newest articles as entries of a feed, each with its whole text: who follows a feed reads in the program that collects them, on the
 * way and without a network, and searches there. What only a page can show, the ledger beside the text, is behind the entry's link.
 */
import type { Article } from "../archive/articles.ts";
import { foreign } from "../archive/foreign.ts";
import type { Archive } from "../archive/model.ts";
import { citedArticle } from "../downloads/cite/cited.ts";
import type { Block } from "../text/blocks.ts";
import { uriOf } from "../text/uri.ts";
import { type Entry, wholeLinks } from "./feed.ts";
import { dayOfArticle } from "./pages.ts";

/**
 * @param wanted which articles the feed is of
 * @param most so many at most
 */
export function articleEntries(archive: Archive, wanted: (article: Article) => boolean, most: number): Entry[] {
  const newest: Article[] = [];
  for (const article of archive.articles) {
    if (wanted(article)) newest.push(article);
    if (newest.length === most) break;
  }
  return newest.map((article) => entryOf(article, archive));
}

function entryOf(article: Article, archive: Archive): Entry {
  const { front, address } = article;
  return {
    id: address,
    address,
    title: front.title,
    published: front.date,
    updated: dayOfArticle(article),
    authors: citedArticle(article, archive).authors,
    tags: archive.topics.filter(({ id }) => front.topics.includes(id)).map(({ name }) => name),
    summary: front.description,
    html: wholeLinks(article.blocks.map(htmlOf).join("\n"), address, archive),
    lang: foreign(article, archive),
    markdown: archive.addresses.markdown(address),
    source: front.source && uriOf(front.source),
  };
}

/** A block as HTML that stands by itself. */
function htmlOf({ kind, level, html }: Block): string {
  if (kind === "heading") return `<h${level ?? 2}>${html}</h${level ?? 2}>`;
  if (kind === "paragraph") return `<p>${html}</p>`;
  return kind === "figure" ? `<figure>${html}</figure>` : html;
}
