/** All feeds of an archive, in both forms, each made when it is its turn. */
import type { Archive } from "../archive/model.ts";
import type { SiteFile } from "../downloads/file.ts";
import { archiveFeed, ledgerFeed } from "../views/feeds.ts";
import type { FeedOf } from "../views/view.ts";
import type { Views } from "../views/views.ts";
import { articleEntries } from "./articles.ts";
import { atomOf } from "./atom.ts";
import { type Entry, type Feed, mostEntries, mostOfSome } from "./feed.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { ledgerEntries } from "./ledger.ts";

/** @param lists the pages of lists, which say which feeds they have */
export function* allFeeds(lists: Views["list"], archive: Archive): Generator<SiteFile, void> {
  const { topics, organisations, addresses } = archive;
  const feeds = new Map(lists.flatMap(({ frame }) => (frame.feeds ?? []).map((feed) => [feed.page, feed] as const)));
  const made = (some: readonly (FeedOf | undefined)[], entries: () => Entry[]): SiteFile[] =>
    some.flatMap((feed) => (feed === undefined ? [] : filesOf({ ...feed, entries: entries() }, archive)));
  yield* made(archiveFeed(archive), () => articleEntries(archive, () => true, mostEntries));
  yield* made(ledgerFeed(archive), () => ledgerEntries(archive));
  for (const { id } of topics)
    yield* made([feeds.get(addresses.topic(id))], () =>
      articleEntries(archive, ({ front }) => front.topics.includes(id), mostOfSome),
    );
  for (const { id } of organisations)
    yield* made([feeds.get(addresses.organisation(id))], () =>
      articleEntries(archive, ({ front }) => front.organisations.includes(id), mostOfSome),
    );
}

function filesOf(feed: Feed, archive: Archive): SiteFile[] {
  const { addresses } = archive;
  return [
    { address: addresses.feed(feed.page, "atom"), content: Buffer.from(atomOf(feed, archive)) },
    { address: addresses.feed(feed.page, "json"), content: Buffer.from(jsonFeedOf(feed, archive)) },
  ];
}
