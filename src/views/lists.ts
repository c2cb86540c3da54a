/** Lists of articles: all, by year, by topic, by organisation; fifty a page. */
import type { Article } from "../archive/articles.ts";
import { groupBy } from "../archive/group.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { compareCodes } from "../text/collate.ts";
import { fill } from "../text/fill.ts";
import type { Bar } from "./bars.ts";
import { type DatedLink, datedLink, type RowLine, rowLine } from "./items.ts";
import { monthsOf, withMonthIds } from "./months.ts";
import { type OrganisationProps, organisationOf } from "./organisations.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface Counted extends LinkTo {
  readonly count: number;
}

export interface Group {
  readonly title: string;
  readonly links: readonly Counted[];
}

export interface ListProps {
  readonly title: string;
  readonly intro: string | undefined;
  readonly articles: readonly (DatedLink & { readonly id?: string })[];
  /** On the first page of a year. */
  readonly months: readonly Bar[];
  /** On the first page of a topic. */
  readonly rows: readonly RowLine[];
  /** On the first page of an organisation. */
  readonly organisation: OrganisationProps | undefined;
  /** Links to every page of the list; none where there is only one. */
  readonly pages: readonly LinkTo[];
  readonly page: number;
  /** On the first page of all articles: the ways in. */
  readonly groups: readonly Group[];
}

interface List {
  readonly title: string;
  readonly address: string;
  readonly description?: string | undefined;
  readonly articles: readonly Article[];
  readonly rows?: readonly LedgerRow[];
  readonly organisation?: OrganisationProps;
  readonly groups?: readonly Group[];
  /** Whether it is all of one year. */
  readonly isYear?: true;
}

const perPage = 50;

export function listViews(archive: Archive): View<ListProps>[] {
  const years = yearLists(archive);
  const topics = topicLists(archive);
  const organisations = organisationLists(archive);
  const { strings, addresses, articles } = archive;
  const groups = [
    { title: strings.lists.years, links: years.map((list, index) => counted(list, yearsOf(archive)[index])) },
    { title: strings.lists.topics, links: topics.map((list, index) => counted(list, archive.topics[index]?.name)) },
    { title: strings.lists.organisations, links: organisations.map((list) => counted(list)) },
  ].filter(({ links }) => links.length > 0);
  const all = { title: strings.lists.articles, address: addresses.articles, articles, groups };
  return [all, ...years, ...topics, ...organisations].flatMap((list) => pagesOf(list, archive));
}

function counted({ title, address, articles }: List, name = title): Counted {
  return { text: name, to: address, count: articles.length };
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
  return topics.map(({ id, name, description }) => ({
    title: fill(strings.lists.topic, { name }),
    address: addresses.topic(id),
    description,
    articles: articles.filter(({ front }) => front.topics.includes(id)),
    rows: rows.filter(({ topic }) => topic?.id === id),
  }));
}

function organisationLists(archive: Archive): List[] {
  const { organisations, strings, addresses, articles, rows } = archive;
  const ofOrganisation = groupBy(rows, ({ organisation }) => organisation.id);
  return organisations.map((organisation) => ({
    title: fill(strings.lists.organisation, { name: organisation.name }),
    address: addresses.organisation(organisation.id),
    description: organisation.description,
    articles: articles.filter(({ front }) => front.organisations.includes(organisation.id)),
    organisation: organisationOf(organisation, ofOrganisation.get(organisation.id) ?? [], archive),
  }));
}

function pagesOf(list: List, archive: Archive): View<ListProps>[] {
  const { strings, addresses } = archive;
  const count = Math.max(1, Math.ceil(list.articles.length / perPage));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const pages = numbers.map((number) => ({ text: String(number), to: addresses.listPage(list.address, number) }));
  const pageOf = (index: number): string => addresses.listPage(list.address, Math.floor(index / perPage) + 1);
  return numbers.map((page) => {
    const title = page === 1 ? list.title : fill(strings.lists.pageTitle, { title: list.title, n: String(page) });
    const shown = list.articles
      .slice((page - 1) * perPage, page * perPage)
      .map((article) => datedLink(article, archive));
    const props = {
      title,
      intro: page === 1 ? (list.description ?? introOf(list, archive)) : undefined,
      articles: list.isYear ? withMonthIds(shown) : shown,
      months: list.isYear && page === 1 ? monthsOf(list.articles, pageOf) : [],
      rows: page === 1 ? (list.rows ?? []).map((row) => rowLine(row, archive)) : [],
      organisation: page === 1 ? list.organisation : undefined,
      pages: count === 1 ? [] : pages,
      page,
      groups: page === 1 ? (list.groups ?? []) : [],
    };
    return { frame: frameOf(archive, "articles", addresses.listPage(list.address, page), title), props };
  });
}

function introOf({ articles }: List, { strings }: Archive): string | undefined {
  return articles.length === 0 ? undefined : fill(strings.lists.articlesIntro, { n: articles.length });
}
