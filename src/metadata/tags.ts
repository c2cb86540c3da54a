/**
 * Tags that reference managers read, from the facts of the page's citation: Highwire's, which Google Scholar asks for and Zotero prefers,
 * and Dublin Core. What kind of work it is Zotero takes from a tag of its own: by the others all would be articles of journals.
 * Source: Zotero's translator "Embedded Metadata"; scholar.google.com/intl/en/scholar/inclusion.html; DCMI Metadata Terms.
 */
import type { Article } from "../archive/articles.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { type Cited, type CitedKind, citedArticle, citedRow, citedSeries } from "../downloads/cite/cited.ts";
import type { Tag } from "./told.ts";

export function articleTags(article: Article, archive: Archive): Tag[] {
  const { source } = article.front;
  return [...tagsOf(citedArticle(article, archive)), ...(source === undefined ? [] : [["DC.source", source] as const])];
}

export function rowTags(entry: LedgerRow, archive: Archive): Tag[] {
  return tagsOf(citedRow(entry, archive));
}

export function seriesTags(address: string, rows: readonly LedgerRow[], archive: Archive): Tag[] {
  return tagsOf(citedSeries(address, rows, archive));
}

/** The kinds of works as Zotero and as Dublin Core name them. */
const kinds: Readonly<Record<CitedKind, readonly [zotero: string, core: string]>> = {
  "article-newspaper": ["newspaperArticle", "Text"],
  report: ["report", "Text"],
  dataset: ["dataset", "Dataset"],
};

function tagsOf({ kind, authors, title, container, day, language, archive, url }: Cited): Tag[] {
  const [zotero, core] = kinds[kind];
  const all: readonly (readonly [string, string | undefined])[] = [
    ["z:itemType", zotero],
    ["citation_title", title],
    ...authors.map((author) => ["citation_author", author] as const),
    ["citation_publication_date", day.replaceAll("-", "/")],
    ["citation_journal_title", container],
    ["citation_technical_report_institution", kind === "report" ? archive : undefined],
    ["citation_publisher", kind === "dataset" ? archive : undefined],
    ["citation_language", language],
    ["citation_public_url", url],
    ["DC.title", title],
    ...authors.map((author) => ["DC.creator", author] as const),
    ["DC.date", day],
    ["DC.publisher", container ?? archive],
    ["DC.language", language],
    ["DC.type", core],
    ["DC.identifier", url],
  ];
  return all.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]));
}
