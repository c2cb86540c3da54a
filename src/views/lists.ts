/** Lists of articles: all, by year, by topic, by organisation; fifty a page. */
import type { Article } from "../archive/articles.ts";
import { groupBy } from "../archive/group.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import type { Organisation, Topic } from "../archive/schema.ts";
import { type Words, wordsOf } from "../input/languages.ts";
import { toldOfList } from "../metadata/lists.ts";
import type { Told } from "../metadata/told.ts";
import { keyNames } from "../search/narrow.ts";
import { compareCodes } from "../text/collate.ts";
import { fill } from "../text/fill.ts";
import type { Bar } from "./bars.ts";
import { archiveFeed, feedOf, feedsIn } from "./feeds.ts";
import { type DatedLink, datedLink, type RowLine, rowLine } from "./items.ts";
import { monthsOf, withMonthIds } from "./months.ts";
import { type OrganisationProps, organisationOf } from "./organisations.ts";
import { countOfPages, linkedPages, type NumberedPage, onPage, perPage } from "./pages.ts";
import { periodsOf } from "./periods.ts";
import { type Score, scorecardOf } from "./scorecard.ts";
import { around, dayOf, type FeedOf, frameOf, type LinkTo, type View } from "./view.ts";

export interface Counted extends LinkTo {
  readonly count: number;
}

export interface Group {
  readonly title: string;
  readonly links: readonly Counted[];
}

export interface ListProps {
  /** What programs are told of the page. */
  readonly told: Told;
  readonly heading: readonly Words[];
  /** The list above it; nothing on the list of all articles. */
  readonly back: LinkTo | undefined;
  readonly intro: Words | undefined;
  /** How many rows and articles; nothing where the list is empty. */
  readonly counts: string | undefined;
  /** On the first page of all articles, where there are several: the years, the newest first. */
  readonly years: readonly LinkTo[];
  /** Whether its title has said already that articles are listed. */
  readonly isOfArticles: boolean;
  /** Whether all are of one year, which their days then do not tell. */
  readonly inYear: boolean;
  readonly articles: readonly (DatedLink & { readonly id?: string })[];
  /** On the first page of a year. */
  readonly months: readonly Bar[];
  /** On the first page of a topic, its rows counted by their verdicts. */
  readonly scores: readonly Score[];
  /** On the first page of a topic, those of the newest period first. */
  readonly rows: readonly RowLine[];
  /** On the first page of an organisation. */
  readonly organisation: OrganisationProps | undefined;
  /** The pages of the list that it links to; none where there is only one. */
  readonly pages: readonly NumberedPage[];
  readonly page: number;
  /** On the first page of all articles: the ways in. */
  readonly groups: readonly Group[];
  /** The archive's own date, written. */
  readonly day: string;
}

interface List {
  readonly title: string;
  /** The title with the name in it marked, where that is in another language. */
  readonly heading?: readonly Words[];
  readonly address: string;
  readonly description?: Words | undefined;
  readonly articles: readonly Article[];
  /** Of a topic or an organisation. */
  readonly rows?: readonly LedgerRow[];
  readonly topic?: string;
  readonly organisation?: OrganisationProps;
  readonly groups?: readonly Group[];
  /** Whether it is all of one year. */
  readonly isYear?: true;
}

export function listViews(archive: Archive): View<ListProps>[] {
  const years = yearLists(archive);
  const topics = topicLists(archive);
  const organisations = organisationLists(archive);
  const { strings, addresses, articles } = archive;
  const groups = [
    {
      title: strings.lists.years,
      links: years.map((list, index) => ({ ...counted(list), text: yearsOf(archive)[index] ?? list.title })),
    },
    { title: strings.lists.topics, links: topics.map((list, index) => counted(list, archive.topics[index])) },
    {
      title: strings.lists.organisations,
      links: organisations.map((list, index) => counted(list, archive.organisations[index])),
    },
  ].filter(({ links }) => links.length > 0);
  const all = { title: strings.lists.articles, address: addresses.articles, articles, groups };
  return [all, ...years, ...topics, ...organisations].flatMap((list) => pagesOf(list, archive));
}

/** The list of all articles has the feed of the home page; years are over and have none. */
function feedsOfList({ title, address, articles, isYear }: List, archive: Archive): FeedOf[] {
  if (isYear) return [];
  return address === archive.addresses.articles
    ? archiveFeed(archive)
    : feedOf({ page: address, title, isEmpty: articles.length === 0 }, archive);
}

/** @param named whose name is its title, or stands in it */
function counted({ title, address, articles }: List, named?: Topic | Organisation): Counted {
  const words = named === undefined ? { text: title } : wordsOf(named, "name");
  return { ...words, to: address, count: articles.length };
}

function yearsOf({ articles }: Archive): string[] {
  return [...new Set(articles.map(({ year }) => year))].sort(compareCodes).reverse();
}

function yearLists(archive: Archive): List[] {
  return yearsOf(archive).map((year) => ({
    title: fill(archive.strings.lists.year, { year }),
    address: archive.addresses.year(year),
    articles: archive.articles.filter((article) => article.year === year),
    isYear: true,
  }));
}

function topicLists({ topics, strings, addresses, articles, rows }: Archive): List[] {
  return topics.map(({ id, ...topic }) => ({
    title: fill(strings.lists.topic, { name: topic.name }),
    heading: around(strings.lists.topic, "name", wordsOf(topic, "name")),
    address: addresses.topic(id),
    description: topic.description === undefined ? undefined : wordsOf(topic, "description"),
    articles: articles.filter(({ front }) => front.topics.includes(id)),
    rows: rows.filter(({ topic }) => topic?.id === id),
    topic: id,
  }));
}

function organisationLists(archive: Archive): List[] {
  const { organisations, strings, addresses, articles, rows } = archive;
  const ofOrganisation = groupBy(rows, ({ organisation }) => organisation.id);
  return organisations.map((organisation) => {
    const own = ofOrganisation.get(organisation.id) ?? [];
    return {
      title: fill(strings.lists.organisation, { name: organisation.name }),
      heading: around(strings.lists.organisation, "name", wordsOf(organisation, "name")),
      address: addresses.organisation(organisation.id),
      description: organisation.description === undefined ? undefined : wordsOf(organisation, "description"),
      articles: articles.filter(({ front }) => front.organisations.includes(organisation.id)),
      rows: own,
      organisation: organisationOf(organisation, own, archive),
    };
  });
}

function pagesOf(list: List, archive: Archive): View<ListProps>[] {
  const { strings, addresses } = archive;
  const section = hasRows(list) ? "ledger" : "articles";
  return Array.from({ length: countOfPages(list.articles.length) }, (_, index) => {
    const page = index + 1;
    const title = page === 1 ? list.title : fill(strings.lists.pageTitle, { title: list.title, n: String(page) });
    const feeds = page === 1 ? feedsOfList(list, archive) : [];
    return {
      frame: { ...frameOf(archive, section, addresses.listPage(list.address, page), title), ...feedsIn(feeds) },
      get props() {
        return propsOf(list, page, title, archive);
      },
    };
  });
}

function propsOf(list: List, page: number, title: string, archive: Archive): ListProps {
  const { strings, addresses } = archive;
  const shown = onPage(list.articles, page).map((article) =>
    datedLink(article, archive, list.isYear && strings.dates.inYear),
  );
  return {
    told: toldOfList(list, backOf(list, archive), archive),
    day: dayOf(archive),
    heading: page === 1 && list.heading !== undefined ? list.heading : [{ text: title }],
    back: backOf(list, archive),
    isOfArticles: list.rows === undefined,
    inYear: list.isYear ?? false,
    articles: list.isYear ? withMonthIds(shown) : shown,
    pages: linkedPages(list.address, countOfPages(list.articles.length), page, addresses),
    page,
    ...(page === 1 ? openingOf(list, archive) : noOpening),
  };
}

type Opening = Pick<ListProps, "intro" | "counts" | "years" | "months" | "scores" | "rows" | "organisation" | "groups">;

const noOpening: Opening = {
  intro: undefined,
  counts: undefined,
  years: [],
  months: [],
  scores: [],
  rows: [],
  organisation: undefined,
  groups: [],
};

/** What stands before the articles on a list's first page. */
function openingOf(list: List, archive: Archive): Opening {
  const { address, articles, topic, rows = [], organisation, groups = [] } = list;
  const pageOf = (index: number): string => archive.addresses.listPage(address, Math.floor(index / perPage) + 1);
  const years = groups.find(({ title }) => title === archive.strings.lists.years)?.links ?? [];
  const byPeriod = topic === undefined ? [] : periodsOf({ rows }).flatMap(([, all]) => all);
  return {
    intro: list.description,
    counts: countsOf(list, archive),
    years: years.length > 1 ? years : [],
    months: list.isYear ? monthsOf(articles, pageOf) : [],
    scores: topic === undefined ? [] : scorecardOf(rows, archive, { [keyNames.topic]: topic }),
    rows: byPeriod.map((row) => rowLine(row, archive)),
    organisation,
    groups,
  };
}

function hasRows({ rows = [] }: List): boolean {
  return rows.length > 0;
}

function backOf(list: List, { strings, addresses }: Archive): LinkTo | undefined {
  if (hasRows(list)) return { text: strings.ledger.title, to: addresses.ledger };
  return list.address === addresses.articles ? undefined : { text: strings.lists.articles, to: addresses.articles };
}

function countsOf({ articles, rows = [] }: List, { strings }: Archive): string | undefined {
  const { counts, rowsIntro, articlesIntro } = strings.lists;
  if (articles.length === 0) return rows.length === 0 ? undefined : fill(rowsIntro, { n: rows.length });
  return rows.length === 0
    ? fill(articlesIntro, { n: articles.length })
    : fill(counts, { rows: rows.length, articles: articles.length });
}
