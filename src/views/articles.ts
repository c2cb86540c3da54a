/** The article page: text and ledger side by side. */
import type { Article } from "../archive/articles.ts";
import { foreign } from "../archive/foreign.ts";
import { groupBy } from "../archive/group.ts";
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import { originalAddress } from "../archive/originals.ts";
import { type PublishedPicture, published } from "../archive/pictures.ts";
import type { Organisation, Topic } from "../archive/schema.ts";
import { wordsOf } from "../input/languages.ts";
import { toldOfArticle } from "../metadata/article.ts";
import type { Told } from "../metadata/told.ts";
import { keyOf } from "../store/key.ts";
import type { Block } from "../text/blocks.ts";
import { writeDay } from "../text/dates.ts";
import { inLine } from "../text/direction.ts";
import { fill } from "../text/fill.ts";
import { writeDecimal } from "../text/numbers.ts";
import { originalEnd } from "../text/original.ts";
import { type Account, accountOf } from "./account.ts";
import { articleCard, cardLink } from "./cards.ts";
import { type Citing, citingArticle } from "./citation.ts";
import { contentsOf, type Entry } from "./contents.ts";
import { type DatedLink, datedLink, type RowLine, titleLink } from "./items.ts";
import { hasManyMarks, markedHtml, numbersOf } from "./marks.ts";
import { type Line, lineOf, type Note, noteOf } from "./notes.ts";
import { type Related, relatedIn } from "./related.ts";
import { reportLink } from "./report.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

/** A block with its marked figures, and the rows that stand beside it. */
export interface MarkedBlock extends Omit<Block, "text" | "table"> {
  readonly notes: readonly Note[];
  /** Rows that stand beside an earlier block: here they show only while one of their marks is looked at. */
  readonly again: readonly Note[];
  /** How many blocks the notes may stand beside: up to the next block that has notes of its own. */
  readonly span: number;
}

export interface ArticleProps {
  /** What programs are told of the page. */
  readonly told: Told;
  readonly title: string;
  readonly lead: string | undefined;
  readonly lang: string | undefined;
  readonly account: Account | undefined;
  /** Whose words they are; nothing where the article does not say. */
  readonly label: string | undefined;
  readonly day: string;
  readonly date: string;
  readonly by: string | undefined;
  /** Its files are addresses of the site. */
  readonly picture: { readonly file: PublishedPicture; readonly alt: string } | undefined;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  /** Its headings, where there are enough to need a list of them. */
  readonly contents: readonly Entry[];
  readonly blocks: readonly MarkedBlock[];
  /** It has more marks than the sheet of every page has rules for. */
  readonly manyMarks: boolean;
  readonly rows: readonly RowLine[];
  readonly source:
    | { readonly text: string; readonly url: string | undefined; readonly archived: string | undefined }
    | undefined;
  /** The file that it was made from, as it came. */
  readonly original: (LinkTo & { readonly sum: string }) | undefined;
  readonly organisations: readonly LinkTo[];
  readonly topics: readonly LinkTo[];
  readonly citing: Citing;
  readonly related: readonly DatedLink[];
  readonly older: LinkTo | undefined;
  readonly newer: LinkTo | undefined;
  readonly report: string | undefined;
}

/** What the articles around an article are to it. */
type Near = Pick<ArticleProps, "related" | "older" | "newer">;

export function articleViews(archive: Archive): View<ArticleProps>[] {
  const viewOf = articleViewer(archive);
  return archive.articles.map((article, index) => viewOf(article, index));
}

/**
 * Prepares what the pages of single articles need of all others.
 * @param related what finds the related articles, where it is known
 * @returns what gives the view of an article, by its place in the archive's list
 */
export function articleViewer(
  archive: Archive,
  related: Related = relatedIn(archive),
): (article: Article, index: number) => View<ArticleProps> {
  const rows = new Map(archive.rows.map((row) => [row.row.id, row]));
  const linkTo = linksIn(archive);
  return (article, index) => {
    const [newer, older] = [archive.articles[index - 1], archive.articles[index + 1]];
    const social = { published: article.front.date, card: cardLink(articleCard(article, rows, archive), archive) };
    const near = {
      related: related(article).map(linkTo),
      newer: newer && titleLink(newer, archive),
      older: older && titleLink(older, archive),
    };
    return {
      frame: frameOf(archive, "articles", article.address, article.front.title, article.front.description, social),
      ...madeOf(article, near, archive),
      get props() {
        return { ...propsOf(article, archive, rows), ...near };
      },
    };
  };
}

/** Gives the link to an article, made once: an article is related to many. */
function linksIn(archive: Archive): (article: Article) => DatedLink {
  const links = new Map<Article, DatedLink>();
  return (article) => {
    const link = links.get(article) ?? datedLink(article, archive);
    links.set(article, link);
    return link;
  };
}

/** What the page of an article that no row cites is made of, beside the code: the ledger has no part in it. */
function madeOf(article: Article, near: Near, archive: Archive): { readonly madeOf?: string } {
  if (archive.citations.has(article.id)) return {};
  // The archive's own date stands on no article's page.
  const { updated: _, ...site } = archive.site;
  const others = [near, subjectsOf(article, archive), site];
  return { madeOf: keyOf([article.key, JSON.stringify(others)], []) };
}

function subjectsOf(
  { front }: Article,
  { organisations, topics, addresses }: Archive,
): Pick<ArticleProps, "organisations" | "topics"> {
  return {
    organisations: links(front.organisations, organisations, addresses.organisation),
    topics: links(front.topics, topics, addresses.topic),
  };
}

function propsOf(
  article: Article,
  archive: Archive,
  rows: ReadonlyMap<string, LedgerRow>,
): Omit<ArticleProps, keyof Near> {
  const { front } = article;
  const { strings } = archive;
  const citations = archive.citations.get(article.id) ?? [];
  const lines = new Map(
    [...new Set(numbersOf(article, citations).map(({ row }) => row))].flatMap((id) =>
      lineOf(id, rows, citations, archive),
    ),
  );
  const names = [front.publisher, ...front.author].filter((name) => name !== undefined);
  return {
    title: front.title,
    lead: front.description,
    lang: foreign(article, archive),
    account: accountOf(article, archive),
    label: front.text && strings.article[`${front.text}Label`],
    day: front.date,
    date: writeDay(front.date, strings.dates.long),
    by: names.length === 0 ? undefined : fill(strings.article.by, { source: inLine(names, ", ") }),
    picture: article.picture && { file: published(article.picture), alt: front.image?.alt ?? "" },
    caption: front.image?.caption,
    credit: front.image?.credit && fill(strings.article.credit, { credit: front.image.credit }),
    contents: contentsOf(article),
    blocks: markedBlocks(article, citations, lines),
    manyMarks: hasManyMarks(citations),
    rows: [...lines.values()],
    source: sourceOf(article, archive),
    original: keptOf(article, archive),
    ...subjectsOf(article, archive),
    citing: citingArticle(article, archive),
    told: toldOfArticle(article, archive),
    report: reportLink({ address: article.address, name: front.title }, archive),
  };
}

/** Each row's note stands beside the first block that states one of its figures; beside later ones it waits to be asked for. */
function markedBlocks(
  article: Article,
  citations: readonly Citation[],
  lines: ReadonlyMap<string, Line>,
): MarkedBlock[] {
  const numbers = groupBy(numbersOf(article, citations), ({ place }) => place.block);
  const noted = new Set<string>();
  const several = new Set([...lines.values()].map(({ organisation }) => organisation)).size > 1;
  const marked = article.blocks.map(({ text, table, ...block }) => {
    const here = numbers.get(block.id) ?? [];
    const rows = new Map(here.map(({ row, rowNumber }) => [row, rowNumber]));
    const all = [...rows].flatMap(([id, number]) => {
      const line = lines.get(id);
      return line === undefined ? [] : [noteOf(line, number, several)];
    });
    const [notes, again] = [all.filter(({ id }) => !noted.has(id)), all.filter(({ id }) => noted.has(id))];
    for (const { id } of all) noted.add(id);
    return { ...block, html: markedHtml({ ...block, text }, here, article, lines), notes, again };
  });
  return marked.map((block, index) => {
    const free = marked.slice(index + 1, index + mostSpan).findIndex(({ notes }) => notes.length > 0);
    return { ...block, span: Math.min(mostSpan, free < 0 ? marked.length - index : free + 1) };
  });
}

/** The style sheet knows a class for each span up to this. */
const mostSpan = 6;

function sourceOf({ front }: Article, { strings }: Archive): ArticleProps["source"] {
  if (front.publisher === undefined && front.source === undefined && front.archived === undefined) return undefined;
  const parts = [front.publisher, writeDay(front.date, strings.dates.long), ...front.author];
  const text = inLine(
    parts.filter((part) => part !== undefined),
    ", ",
  );
  return { text, url: front.source, archived: front.archived };
}

function keptOf({ id, address }: Article, archive: Archive): ArticleProps["original"] {
  const { strings, originals, addresses } = archive;
  const original = originals.get(id);
  if (original === undefined) return undefined;
  const format = originalEnd(original.path).toUpperCase();
  const n = writeDecimal((original.bytes / 1000).toFixed(1), strings.numbers);
  return {
    text: fill(strings.article.originalFile, { format, n }),
    to: originalAddress(address, original, addresses),
    sum: fill(strings.article.originalSum, { sum: original.sum }),
  };
}

function links(
  ids: readonly string[],
  known: readonly (Topic | Organisation)[],
  address: (id: string) => string,
): LinkTo[] {
  return known.filter(({ id }) => ids.includes(id)).map((one) => ({ ...wordsOf(one, "name"), to: address(one.id) }));
}
