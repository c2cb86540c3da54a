/** A feed as JSON. Source: JSON Feed 1.1, jsonfeed.org. */
import type { Archive } from "../archive/model.ts";
import { jsonOf } from "../downloads/json.ts";
import { whereIs } from "../downloads/place.ts";
import { beginningOf } from "../text/dates.ts";
import type { Entry, Feed } from "./feed.ts";

export function jsonFeedOf({ page, title, entries }: Feed, archive: Archive): string {
  const { site, addresses } = archive;
  return jsonOf({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: whereIs(page, archive),
    feed_url: whereIs(addresses.feed(page, "json"), archive),
    ...(site.description && { description: site.description }),
    language: site.lang,
    authors: [{ name: site.title, url: whereIs(addresses.home, archive) }],
    items: entries.map((entry) => itemOf(entry, archive)),
  });
}

function itemOf(entry: Entry, archive: Archive) {
  const { id, title, published, updated, authors, tags, summary, html, lang, markdown, source, address } = entry;
  const { timezone } = archive.site;
  return {
    id: whereIs(id, archive),
    url: whereIs(address, archive),
    ...(source !== undefined && { external_url: source }),
    title,
    content_html: html,
    ...(summary && { summary }),
    date_published: beginningOf(published, timezone),
    date_modified: beginningOf(updated, timezone),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(tags.length > 0 && { tags }),
    ...(markdown !== undefined && {
      attachments: [{ url: whereIs(markdown, archive), mime_type: "text/markdown" }],
    }),
    ...(lang !== undefined && { language: lang }),
  };
}
