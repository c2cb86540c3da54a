/** What a row's page tells programs of it: that somebody has claimed something, when, and where it stands. */
import type { Claim, CreativeWork } from "schema-dts";
import { languageOf } from "../archive/foreign.ts";
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import { plain } from "../downloads/cite/text.ts";
import { rowFileAddress, whereIs } from "../downloads/place.ts";
import { rowPeriod } from "../say/figures.ts";
import { verdictSentence } from "../say/verdicts.ts";
import { compareCodes } from "../text/collate.ts";
import { fill } from "../text/fill.ts";
import { uriOf } from "../text/uri.ts";
import { citationsOf } from "./alternates.ts";
import { crumbsOf } from "./crumbs.ts";
import { organisationOf } from "./organisations.ts";
import { rowTags } from "./tags.ts";
import { graphOf, namedBy, type Told } from "./told.ts";

export function toldOfRow(entry: LedgerRow, archive: Archive): Told {
  const { strings, addresses } = archive;
  const way = [
    { text: strings.ledger.title, to: addresses.ledger },
    { text: entry.organisation.name, to: addresses.organisation(entry.organisation.id) },
    { text: entry.row.name, to: entry.address },
  ];
  const json = { type: "application/json", to: rowFileAddress(entry.row.id, archive) };
  return {
    ...graphOf([claimOf(entry, archive), ...crumbsOf(way, archive)]),
    tags: rowTags(entry, archive),
    alternates: [json, ...citationsOf(entry.address, archive)],
  };
}

/** The claim is what the sources say, in the language in which they say it; what the archive makes of it is its description. */
function claimOf(entry: LedgerRow, archive: Archive): Claim {
  const { row, organisation, saidBy, topic, date } = entry;
  const places = placesOf(entry);
  const [first] = places;
  const main = entry.citations.find(isResult) ?? first;
  return {
    "@type": "Claim",
    ...namedBy(entry.address, archive),
    name: plain(fill(archive.strings.citation.rowTitle, { name: row.name, period: rowPeriod(entry, archive) })),
    ...(main !== undefined && { text: main.quote }),
    description: plain(verdictSentence(entry, archive)),
    author: organisationOf(saidBy, archive),
    about: organisationOf(organisation, archive),
    datePublished: main?.article.front.date ?? date,
    temporalCoverage: `${row.period.start}/${row.period.end}`,
    inLanguage: main === undefined ? archive.site.lang : languageOf(main.article, archive),
    ...(topic !== undefined && { keywords: topic.name }),
    ...(places.length > 0 && { appearance: places.map((place) => appearanceOf(place, archive)) }),
    ...(first !== undefined && { firstAppearance: appearanceOf(first, archive) }),
  };
}

/**
 * Each article once, the oldest first, at the sentence of it that states the result, for that is what the claim says; else at the first
 * that the row cites of it: its target's, where it has one.
 */
function placesOf({ citations }: LedgerRow): Citation[] {
  const once = new Map<string, Citation>();
  for (const citation of citations)
    if (isResult(citation) || !once.has(citation.article.id)) once.set(citation.article.id, citation);
  return [...once.values()].sort((a, b) => compareCodes(a.article.front.date, b.article.front.date));
}

function isResult({ figure }: Citation): boolean {
  return figure === "result";
}

function appearanceOf({ article, anchor, quote }: Citation, archive: Archive): CreativeWork {
  const { front, address } = article;
  const publisher = front.text === "account" ? archive.site.title : front.publisher;
  return {
    "@type": publisher === undefined || front.text === "account" ? "Report" : "NewsArticle",
    ...(archive.site.url !== undefined && { url: `${whereIs(address, archive)}#${anchor}` }),
    headline: front.title,
    text: quote,
    datePublished: front.date,
    inLanguage: languageOf(article, archive),
    ...(publisher !== undefined && { publisher: { "@type": "Organization", name: publisher } }),
    ...(front.source !== undefined && { isBasedOn: uriOf(front.source) }),
  };
}
