/** The pages that are worth finding, each with the day of its newest content. No clock is asked: the same archive tells the same days. */
import type { Article } from "../archive/articles.ts";
import { type Archive, type LedgerRow, seriesAddress } from "../archive/model.ts";
import { compareCodes } from "../text/collate.ts";
import type { Frame } from "../views/view.ts";
import type { SitePage } from "./sitemap.ts";

/** Frames of the pages of a site, by their kind. */
type Framed = Readonly<Record<string, readonly { readonly frame: Frame }[]>>;

/**
 * The pages of a site. What is left out: the search, which holds nothing of its own; further pages of lists, which move; the page that
 * is shown in place of others.
 */
export function* sitePages(views: Framed, archive: Archive): Generator<SitePage, void> {
  const days = daysOf(archive);
  const further = new RegExp(`/${archive.strings.paths.page}/\\d+/$`);
  for (const { frame } of Object.values(views).flat()) {
    const { address, section } = frame;
    if (section === "search" || section === "none" || further.test(address)) continue;
    yield { address, day: days.get(address) };
  }
}

/** The days of pages by their addresses: an article's own, a row's, and the newest of what a list or a table shows. */
function daysOf(archive: Archive): ReadonlyMap<string, string> {
  const { addresses, updated } = archive;
  const days = new Map([addresses.home, addresses.articles, addresses.data].map((address) => [address, updated]));
  const note = (address: string | undefined, day: string): void => {
    if (address !== undefined && day > (days.get(address) ?? "")) days.set(address, day);
  };
  for (const article of archive.articles)
    for (const address of placesOfArticle(article, archive)) note(address, dayOfArticle(article));
  for (const entry of archive.rows) for (const address of placesOfRow(entry, archive)) note(address, dayOfRow(entry));
  return days;
}

function placesOfArticle({ address, year, front }: Article, { addresses }: Archive): string[] {
  return [
    address,
    addresses.year(year),
    ...front.topics.map(addresses.topic),
    ...front.organisations.map(addresses.organisation),
  ];
}

function placesOfRow(entry: LedgerRow, { addresses }: Archive): (string | undefined)[] {
  const { row, topic, address } = entry;
  return [
    address,
    addresses.ledger,
    addresses.organisation(row.organisation),
    topic && addresses.topic(topic.id),
    addresses.period(row.period.id),
    seriesAddress(entry, addresses),
  ];
}

/** The day on which an article was last worked on, as far as its file tells. */
export function dayOfArticle({ front: { date, reviewed = date } }: Article): string {
  return reviewed > date ? reviewed : date;
}

/** The day of a row's newest source, or of what was last changed in it. */
export function dayOfRow({ date, row }: LedgerRow): string {
  return [date, ...row.history.map(({ on }) => on)].sort(compareCodes).at(-1) ?? date;
}
