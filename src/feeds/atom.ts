/** A feed as Atom. Source: RFC 4287. */
import type { Archive } from "../archive/model.ts";
import { whereIs } from "../downloads/place.ts";
import { beginningOf } from "../text/dates.ts";
import { type Entry, type Feed, updatedOf } from "./feed.ts";
import { type XmlNode, xmlOf } from "./xml.ts";

export function atomOf(feed: Feed, archive: Archive): string {
  const { site, addresses } = archive;
  const self = whereIs(addresses.feed(feed.page, "atom"), archive);
  return xmlOf({
    feed: {
      "@xmlns": "http://www.w3.org/2005/Atom",
      "@xml:lang": site.lang,
      id: self,
      title: feed.title,
      ...(site.description && { subtitle: site.description }),
      updated: beginningOf(updatedOf(feed, archive), site.timezone),
      author: { name: site.title, uri: whereIs(addresses.home, archive) },
      link: [
        { "@rel": "self", "@type": "application/atom+xml", "@href": self },
        { "@rel": "alternate", "@type": "text/html", "@href": whereIs(feed.page, archive) },
      ],
      ...(site.licence && { rights: site.licence.name }),
      entry: feed.entries.map((entry) => entryOf(entry, archive)),
    },
  });
}

function entryOf(entry: Entry, archive: Archive): XmlNode {
  const { id, title, published, updated, authors, tags, summary, html, lang, markdown, source, address } = entry;
  const { timezone } = archive.site;
  return {
    ...(lang !== undefined && { "@xml:lang": lang }),
    id: whereIs(id, archive),
    title,
    published: beginningOf(published, timezone),
    updated: beginningOf(updated, timezone),
    author: authors.map((name) => ({ name })),
    link: [
      { "@rel": "alternate", "@type": "text/html", "@href": whereIs(address, archive) },
      ...(markdown === undefined
        ? []
        : [{ "@rel": "alternate", "@type": "text/markdown", "@href": whereIs(markdown, archive) }]),
      ...(source === undefined ? [] : [{ "@rel": "via", "@href": source }]),
    ],
    category: tags.map((tag) => ({ "@term": tag })),
    ...(summary && { summary }),
    content: { "@type": "html", "#text": html },
  };
}
