/** What an article's page tells programs of it. */
import type { Article as ArticleOfSchema, NewsArticle, Report } from "schema-dts";
import type { Article } from "../archive/articles.ts";
import { languageOf } from "../archive/foreign.ts";
import type { Archive } from "../archive/model.ts";
import { whereIs } from "../downloads/place.ts";
import { fill } from "../text/fill.ts";
import { uriOf } from "../text/uri.ts";
import { citationsOf } from "./alternates.ts";
import { type Crumb, crumbsOf } from "./crumbs.ts";
import { archiveAsOrganisation, namedAsAuthor, organisationOf } from "./organisations.ts";
import { articleTags } from "./tags.ts";
import { graphOf, namedBy, type Told } from "./told.ts";

export function toldOfArticle(article: Article, archive: Archive): Told {
  const way = crumbsOf(wayTo(article, archive), archive);
  const markdown = { type: "text/markdown", to: archive.addresses.markdown(article.address) };
  return {
    ...graphOf([thingOf(article, archive), ...way]),
    tags: articleTags(article, archive),
    alternates: [markdown, ...citationsOf(article.address, archive)],
  };
}

function wayTo({ year, front, address }: Article, { strings, addresses }: Archive): Crumb[] {
  return [
    { text: strings.lists.articles, to: addresses.articles },
    { text: fill(strings.lists.year, { year }), to: addresses.year(year) },
    { text: front.title, to: address },
  ];
}

/** What a paper has published is news; what the archive has written, or nobody says of, a report. */
function thingOf(article: Article, archive: Archive): NewsArticle | Report {
  const { front, address } = article;
  const isOwn = front.text === "account";
  const publisher = isOwn ? undefined : front.publisher;
  const about = archive.organisations.filter(({ id }) => front.organisations.includes(id));
  const keywords = archive.topics.filter(({ id }) => front.topics.includes(id)).map(({ name }) => name);
  return {
    "@type": publisher === undefined ? "Report" : "NewsArticle",
    ...namedBy(address, archive),
    headline: front.title,
    ...(front.description !== undefined && { description: front.description }),
    datePublished: front.date,
    inLanguage: languageOf(article, archive),
    ...authorOf(article, archive),
    publisher: publisher === undefined ? archiveAsOrganisation(archive) : { "@type": "Organization", name: publisher },
    ...imageOf(article, archive),
    ...(keywords.length > 0 && { keywords }),
    ...(about.length > 0 && { about: about.map((one) => organisationOf(one, archive)) }),
    ...originOf(article),
  };
}

/** An account is nobody's but the archive's; of an article without an author nothing is made up. */
function authorOf({ front }: Article, archive: Archive): Pick<Exclude<ArticleOfSchema, string>, "author"> {
  if (front.text === "account") return { author: archiveAsOrganisation(archive) };
  return front.author.length === 0
    ? {}
    : { author: front.author.map((name) => namedAsAuthor(name, front.publisher, archive)) };
}

/** The file that every program can show. */
function imageOf({ picture }: Article, archive: Archive): { readonly image?: string } {
  const file = picture?.variants.find(({ format }) => format === "jpeg");
  return file === undefined || archive.site.url === undefined ? {} : { image: whereIs(file.address, archive) };
}

/** Where the words come from: an account is based on its source, all else is the same as what stands there. */
function originOf({ front }: Article): Pick<Exclude<ArticleOfSchema, string>, "isBasedOn" | "sameAs" | "archivedAt"> {
  const { archived, text } = front;
  const source = front.source && uriOf(front.source);
  return {
    ...(source !== undefined && (text === "account" ? { isBasedOn: source } : { sameAs: source })),
    ...(archived !== undefined && { archivedAt: uriOf(archived) }),
  };
}
