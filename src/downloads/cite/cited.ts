/** What a citation of a page says: the facts that each of its forms writes in its own way. */
import type { Article } from "../../archive/articles.ts";
import { languageOf } from "../../archive/foreign.ts";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { rowPeriod } from "../../say/figures.ts";
import { fill } from "../../text/fill.ts";
import { whereIs } from "../place.ts";
import { seriesNote, seriesTitle } from "./series.ts";
import { accountSource, plain, rowSources } from "./text.ts";

/** The kinds of works that a citation tells apart, by the names that CSL has for them. */
export type CitedKind = "article-newspaper" | "report" | "dataset";

export interface Cited {
  /** Names the page in files of citations: ASCII, and as lasting as the page's address, of which it is made. */
  readonly key: string;
  readonly kind: CitedKind;
  /** Names as they are written: none is taken apart into family and given name. */
  readonly authors: readonly string[];
  readonly title: string;
  /** The paper or site that published it, where that is not the archive. */
  readonly container: string | undefined;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly language: string;
  /** The archive's title. */
  readonly archive: string;
  /** The page's web address, where the archive says where it lies. */
  readonly url: string | undefined;
  /** What else a reader must know of the work. */
  readonly note: string | undefined;
}

/**
 * What a citation of an article says. An account is the archive's own work: nobody else is named as its author.
 * Authors who are not known give way to the publisher, as in the text of the citation.
 */
export function citedArticle(article: Article, archive: Archive): Cited {
  const { front } = article;
  const own = front.text === "account";
  const named = front.author.length > 0 ? front.author : [front.publisher].filter((name) => name !== undefined);
  return {
    ...placed(article.address, archive),
    kind: own || front.publisher === undefined ? "report" : "article-newspaper",
    authors: (own ? [archive.site.title] : named).map(plain),
    title: plain(front.title),
    container: own || front.publisher === undefined ? undefined : plain(front.publisher),
    day: front.date,
    language: languageOf(article, archive),
    note: noteOf(article, archive),
  };
}

function noteOf(article: Article, { strings }: Archive): string | undefined {
  const { accountNote, sourceNote } = strings.citation;
  const { text, source } = article.front;
  const account = text === "account" ? fill(accountNote, { source: accountSource(article, strings) }) : undefined;
  const told = [account, source && fill(sourceNote, { url: source })].filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.join(" ");
}

/** What a citation of a row says. Its day is that of the newest article that it cites. */
export function citedRow(entry: LedgerRow, archive: Archive): Cited {
  const { row, organisation, address, date } = entry;
  const values = { name: row.name, period: rowPeriod(entry, archive) };
  return {
    ...placed(address, archive),
    kind: "dataset",
    authors: [plain(organisation.name)],
    title: plain(fill(archive.strings.citation.rowTitle, values)),
    container: undefined,
    day: date,
    language: archive.site.lang,
    note: rowSources(entry, archive),
  };
}

/** What a citation of a series says. Its day is that of the newest article that its rows cite. */
export function citedSeries(address: string, rows: readonly LedgerRow[], archive: Archive): Cited {
  const last = rows.at(-1);
  return {
    ...placed(address, archive),
    kind: "dataset",
    authors: last === undefined ? [] : [plain(last.organisation.name)],
    title: plain(seriesTitle(rows, archive)),
    container: undefined,
    day:
      rows
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? archive.updated,
    language: archive.site.lang,
    note: seriesNote(rows, archive),
  };
}

/** The name of a page in files of citations. No two pages have the same: year and slug, or id, stand behind words of their own. */
export function keyOf(address: string): string {
  return address.slice(1, -1).replaceAll("/", "-");
}

function placed(address: string, archive: Archive): Pick<Cited, "key" | "url" | "archive"> {
  const { site } = archive;
  return {
    key: keyOf(address),
    archive: plain(site.title),
    url: site.url === undefined ? undefined : whereIs(address, archive),
  };
}
