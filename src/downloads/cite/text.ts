/** Citations as a Vietnamese text writes them: who, “what”, where, on which day; then the archive and the page's address. */
import type { Article } from "../../archive/articles.ts";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { rowPeriod } from "../../say/figures.ts";
import { verdictSentence } from "../../say/verdicts.ts";
import type { Strings } from "../../strings/strings.ts";
import { writeDay } from "../../text/dates.ts";
import { inLine } from "../../text/direction.ts";
import { fill } from "../../text/fill.ts";
import { foldSpace } from "../../text/space.ts";
import { whereIs } from "../place.ts";

/** The whole citation of an article, to be copied as it stands. */
export function articleCitation(article: Article, archive: Archive): string {
  const { strings } = archive;
  const { kept, made } = strings.citation;
  const sentence = article.front.text === "account" ? made : kept;
  const reference = referenceOf(article, strings);
  return whole(fill(sentence, { reference, archive: archive.site.title }), article.address, archive);
}

/** The whole citation of a row: whose figure, what it is of, what the sources say, and which they are. */
export function rowCitation(entry: LedgerRow, archive: Archive): string {
  const { strings, site } = archive;
  const { quoted, row } = strings.citation;
  const values = {
    organisation: entry.organisation.name,
    title: fill(quoted, { title: entry.row.name }),
    period: rowPeriod(entry, archive),
  };
  const told = [fill(row, values), rowSources(entry, archive), site.title];
  return whole(told.join(" "), entry.address, archive);
}

/** What the sources of a row say of it, and which articles they are. */
export function rowSources(entry: LedgerRow, archive: Archive): string {
  const { strings } = archive;
  const sentence = verdictSentence(entry, archive);
  const articles = articlesOf(entry).map((article) => referenceOf(article, strings));
  const sources = articles.length === 0 ? "" : fill(strings.citation.sources, { sources: articles.join("; ") });
  return plain([sentence, sources].join(" "));
}

/** The articles that state what a verdict rests on, each once; what else a row cites is not told in its sentence. */
function articlesOf({ citations }: LedgerRow): Article[] {
  const told = /^(result|target|margin|attainment|wording)$/;
  const stated = citations.filter(({ figure }) => told.test(figure));
  return [...new Set((stated.length > 0 ? stated : citations.slice(0, 1)).map(({ article }) => article))];
}

/** An article as others name it. One in the archive's own words is not told as somebody else's. */
function referenceOf(article: Article, strings: Strings): string {
  const { front } = article;
  const { quoted, account } = strings.citation;
  const title = fill(quoted, { title: front.title });
  if (front.text === "account") return fill(account, { title, source: accountSource(article, strings) });
  const by = front.author.length > 0 ? inLine(front.author, ", ") : front.publisher;
  return listed([by, title, front.author.length > 0 ? front.publisher : undefined, dayOf(article, strings)]);
}

/** From what an account was written: its author, publisher and day, as far as they are known. */
export function accountSource(article: Article, strings: Strings): string {
  const { author, publisher } = article.front;
  const day = dayOf(article, strings);
  if (author.length === 0 && publisher === undefined) return fill(strings.rowPage.proofs.unnamed, { day });
  return plain(listed([...author, publisher, day]));
}

function dayOf({ front }: Article, { dates }: Strings): string {
  return writeDay(front.date, dates.long);
}

function listed(parts: readonly (string | undefined)[]): string {
  return inLine(
    parts.filter((part) => part !== undefined),
    ", ",
  );
}

/** Closes a citation with the page's address, or with a stop where the archive does not say where it lies. */
export function whole(text: string, address: string, archive: Archive): string {
  const { withUrl, withoutUrl } = archive.strings.citation;
  const known = archive.site.url !== undefined;
  return plain(fill(known ? withUrl : withoutUrl, { text, url: known ? whereIs(address, archive) : "" }));
}

/** Text for other documents: without the signs that only keep lines together on a page. */
export function plain(text: string): string {
  return foldSpace(text.replaceAll("\u2060", ""));
}
