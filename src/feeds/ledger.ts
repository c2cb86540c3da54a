/** The ledger as entries of a feed: each row by the day of its newest source, and each change by its own day. */
import { foreign } from "../archive/foreign.ts";
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import { plain } from "../downloads/cite/text.ts";
import { whereIs } from "../downloads/place.ts";
import { rowPeriod } from "../say/figures.ts";
import { verdictSentence, verdictText } from "../say/verdicts.ts";
import { compareCodes } from "../text/collate.ts";
import { fill } from "../text/fill.ts";
import { escapeHtml } from "../text/html.ts";
import { changesOf, type DatedChange } from "../views/changes.ts";
import { type Entry, mostEntries } from "./feed.ts";

/** The newest first; of one day, in the order of the ledger, its changes before its rows. */
export function ledgerEntries(archive: Archive): Entry[] {
  const changes = numbered(changesOf(archive)).map((change) => ({
    day: change.day,
    make: () => entryOfChange(change, archive),
  }));
  const rows = archive.rows.map((row) => ({ day: row.date, make: () => entryOfRow(row, archive) }));
  return [...changes, ...rows]
    .sort((a, b) => compareCodes(b.day, a.day))
    .slice(0, mostEntries)
    .map(({ make }) => make());
}

function entryOfRow(entry: LedgerRow, archive: Archive): Entry {
  const { row, address, organisation, saidBy, topic, date } = entry;
  const values = { name: row.name, period: rowPeriod(entry, archive), verdict: verdictText(entry, archive) };
  const sentence = plain(verdictSentence(entry, archive));
  return {
    id: address,
    address,
    title: plain(fill(archive.strings.feeds.row, values)),
    published: date,
    updated: date,
    authors: [saidBy.name],
    tags: [organisation.name, ...(topic === undefined ? [] : [topic.name])],
    summary: sentence,
    html: [`<p>${escapeHtml(sentence)}</p>`, ...quotesOf(entry, archive)].join("\n"),
    lang: undefined,
    markdown: undefined,
    source: undefined,
  };
}

/** Each sentence that a row rests on, once, with the article and the place in it. */
function quotesOf({ citations }: LedgerRow, archive: Archive): string[] {
  const once = new Map(citations.map((citation) => [`${citation.article.id}\n${citation.quote}`, citation]));
  return [...once.values()].map((citation) => quoteOf(citation, archive));
}

/** An article's own words, and its title, are in its language, whatever the feed's. */
function quoteOf({ article, anchor, quote }: Citation, archive: Archive): string {
  const language = foreign(article, archive);
  const lang = language === undefined ? "" : ` lang="${escapeHtml(language)}"`;
  const link = escapeHtml(`${whereIs(article.address, archive)}#${anchor}`);
  const source = `<cite${lang}><a href="${link}">${escapeHtml(article.front.title)}</a></cite>`;
  return `<blockquote${lang} cite="${link}"><p>${escapeHtml(quote)}</p></blockquote>\n<p>${source}</p>`;
}

type Numbered = DatedChange & { readonly number: number };

/** Changes of a row on one day are told apart by their place among them. */
function numbered(changes: readonly DatedChange[]): Numbered[] {
  const counts = new Map<string, number>();
  return changes.map((change) => {
    const number = (counts.get(`${change.to}${change.day}`) ?? 0) + 1;
    counts.set(`${change.to}${change.day}`, number);
    return { ...change, number };
  });
}

function entryOfChange({ to, day, text, note, number }: Numbered, archive: Archive): Entry {
  const told = plain(note);
  return {
    id: `${to}#${day}-${number}`,
    address: to,
    title: fill(archive.strings.feeds.changed, { name: text }),
    published: day,
    updated: day,
    authors: [],
    tags: [],
    summary: told,
    html: `<p>${escapeHtml(told)}</p>`,
    lang: undefined,
    markdown: undefined,
    source: undefined,
  };
}
