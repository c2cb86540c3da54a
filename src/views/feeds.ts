/** Which pages have feeds of what is new on them. A feed names whole addresses, so there is none where the site's own is unknown. */
import type { Archive } from "../archive/model.ts";
import { fill } from "../text/fill.ts";
import type { FeedOf, Frame } from "./view.ts";

interface Asked {
  readonly page: string;
  /** The page's own title. */
  readonly title: string;
  /** Whether there is nothing on it that could be new. */
  readonly isEmpty: boolean;
}

/** The feed of a page, in a list that is empty where it has none. */
export function feedOf({ page, title, isEmpty }: Asked, { site, strings }: Archive): FeedOf[] {
  if (site.url === undefined || isEmpty) return [];
  return [{ page, title: fill(strings.common.pageTitle, { title, site: site.title }) }];
}

/** The feed of all articles; it is the home page's, under the archive's own name. */
export function archiveFeed({ site, articles, addresses }: Archive): FeedOf[] {
  return site.url === undefined || articles.length === 0 ? [] : [{ page: addresses.home, title: site.title }];
}

/** The feed of the ledger: rows by the day of their newest source, and what was changed in them. */
export function ledgerFeed(archive: Archive): FeedOf[] {
  const { strings, addresses, rows } = archive;
  return feedOf({ page: addresses.ledger, title: strings.feeds.ledger, isEmpty: rows.length === 0 }, archive);
}

/** What a frame has of feeds: nothing at all where there is none, so that pages without any stay what they were. */
export function feedsIn(feeds: readonly FeedOf[]): Pick<Frame, "feeds"> {
  return feeds.length === 0 ? {} : { feeds };
}
