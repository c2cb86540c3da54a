/** What no row has used: every article with its figures that stand in no row, fifty articles a page. */

import type { Article } from "../archive/articles.ts";
import { type Covered, coverageGroups, coverageOf, groupOf, inGroups } from "../archive/coverage.ts";
import { groupBy } from "../archive/group.ts";
import type { Archive } from "../archive/model.ts";
import { keyOf } from "../store/key.ts";
import type { Block } from "../text/blocks.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import type { Place } from "../text/find-quote.ts";
import { around, type Span, sentencesOf } from "../text/sentences.ts";
import { cellsOf } from "../text/table.ts";
import { type DatedLink, datedLink } from "./items.ts";
import { countOfPages, linkedPages, type NumberedPage, onPage } from "./pages.ts";
import { dayOf, frameOf, type View } from "./view.ts";

export interface Excerpt {
  /** The place of its block in the article. */
  readonly to: string;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

export interface CoveredArticle extends DatedLink {
  /** "3 dòng đối chiếu", "đã rà soát ngày 05/01/2024": what the heading above it does not say. */
  readonly facts: readonly string[];
  readonly figures: string;
  /** None where every figure stands in a row. */
  readonly excerpts: readonly Excerpt[];
  readonly more: string | undefined;
  readonly open: boolean;
}

export interface CoverageProps {
  readonly title: string;
  /** On the first page. */
  readonly intro: string | undefined;
  readonly counts: string;
  readonly groups: readonly { readonly name: string; readonly count: number }[];
  readonly sections: readonly { readonly name: string; readonly articles: readonly CoveredArticle[] }[];
  readonly pages: readonly NumberedPage[];
  readonly page: number;
  /** The archive's own date, written. */
  readonly day: string;
}

/** Of one article. */
const mostExcerpts = 8;
/** On either side of a figure, in characters. */
const room = 110;

export function coverageViews(archive: Archive): View<CoverageProps>[] {
  const { strings, addresses } = archive;
  const words = strings.coverage;
  const all = coverageOf(archive);
  const byGroup = inGroups(all);
  const sorted = coverageGroups.flatMap((group) => byGroup[group]);
  const groups = coverageGroups.map((group) => ({ name: words[group], count: byGroup[group].length }));
  const summary = { counts: countsOf(all, archive), groups, day: dayOf(archive) };
  const count = countOfPages(sorted.length);
  return Array.from({ length: count }, (_, index) => {
    const page = index + 1;
    const title = page === 1 ? words.title : fill(strings.lists.pageTitle, { title: words.title, n: String(page) });
    const intro = page === 1 ? words.intro : undefined;
    return {
      frame: frameOf(archive, "ledger", addresses.listPage(addresses.coverage, page), title, words.intro),
      get props() {
        const sections = sectionsOf(onPage(sorted, page), archive);
        const pages = linkedPages(addresses.coverage, count, page, addresses);
        return { title, intro, ...summary, sections, pages, page };
      },
    };
  });
}

function countsOf(all: readonly Covered[], { strings }: Archive): string {
  const sum = (count: (covered: Covered) => number): number =>
    all.reduce((total, covered) => total + count(covered), 0);
  return fill(strings.coverage.counts, {
    articles: all.length,
    figures: sum(({ figures = 0 }) => figures),
    unused: sum(({ unused }) => unused.length),
  });
}

function sectionsOf(shown: readonly Covered[], archive: Archive): CoverageProps["sections"] {
  return coverageGroups.flatMap((group) => {
    const articles = shown.filter((covered) => groupOf(covered) === group);
    if (articles.length === 0) return [];
    return [
      { name: archive.strings.coverage[group], articles: articles.map((covered) => articleOf(covered, archive)) },
    ];
  });
}

/** Excerpts want the article's text; what is made of them depends on the rest of the archive by a few figures alone. */
function articleOf(covered: Covered, archive: Archive): CoveredArticle {
  const { article, rows, figures, unused } = covered;
  const key = keyOf(
    ["covered", article.key, archive.site.lang, JSON.stringify([rows, figures, unused])],
    ["src/archive/coverage.ts", "src/strings", "src/text", "src/views"],
  );
  return archive.recall.get("covered", key, () => articleAnew(covered, archive));
}

function articleAnew(covered: Covered, archive: Archive): CoveredArticle {
  const { article, rows, unused } = covered;
  const words = archive.strings.coverage;
  const told = toldOf(covered);
  const shown = told.slice(0, mostExcerpts);
  const left = told.slice(mostExcerpts).reduce((sum, { figures }) => sum + figures.length, 0);
  return {
    ...datedLink(article, archive),
    facts: factsOf(covered, archive),
    figures: figuresText(covered, archive),
    excerpts: shown.map((one) => excerptOf(one, article, archive)),
    more: left === 0 ? undefined : fill(words.more, { n: left }),
    open: rows > 0 && unused.length > 0,
  };
}

function factsOf({ article, rows }: Covered, { strings }: Archive): string[] {
  const { rows: counted, reviewedOn, notReviewed } = strings.coverage;
  const { reviewed } = article.front;
  if (rows === 0 && reviewed === undefined) return [];
  return [
    ...(rows === 0 ? [] : [fill(counted, { n: rows })]),
    reviewed === undefined ? notReviewed : fill(reviewedOn, { day: writeDay(reviewed, strings.dates.short) }),
  ];
}

function figuresText({ figures, unused }: Covered, { strings }: Archive): string {
  const words = strings.coverage;
  if (figures === undefined) return words.foreign;
  if (figures === 0) return words.noFigures;
  const sentence = unused.length === 0 ? words.allUsed : unused.length === figures ? words.noneUsed : words.unused;
  return fill(sentence, { n: unused.length, all: figures });
}

/** A sentence with the unused figures that stand in it. */
interface Told {
  readonly block: Block;
  readonly sentence: Span;
  readonly figures: readonly [Place, ...Place[]];
}

/** The sentences with unused figures; both come in reading order, so that each is gone through once. */
function toldOf({ article, unused }: Covered): Told[] {
  const ofBlock = groupBy(unused, ({ block }) => block);
  return article.blocks.flatMap((block) => {
    const figures = ofBlock.get(block.id) ?? [];
    let next = 0;
    return sentencesOf(figures.length === 0 ? "" : block.text).flatMap((sentence) => {
      const from = next;
      while ((figures[next]?.start ?? sentence.end) < sentence.end) next += 1;
      const [first, ...others] = figures.slice(from, next);
      return first === undefined ? [] : [{ block, sentence, figures: [first, ...others] as const }];
    });
  });
}

/** One excerpt a sentence, with all its unused figures marked. */
function excerptOf({ block, sentence, figures }: Told, article: Article, archive: Archive): Excerpt {
  const shown = shownOf(sentence, figures, block);
  const pieces = [...headingOf(figures[0], block, archive), ...piecesOf(block.text, shown, sentence, figures)];
  return { to: `${article.address}#${block.id}`, pieces };
}

/** From a little before the first figure to a little after the last. */
function shownOf(sentence: Span, figures: readonly Place[], { text }: Block): Span {
  const words = { start: figures[0]?.start ?? sentence.start, end: figures.at(-1)?.end ?? sentence.end };
  return around({ start: sentence.start, end: Math.max(sentence.end, words.end) }, words, text, room);
}

/** A table's cell says little without its row and its column. */
function headingOf({ start }: Place, { table }: Block, { strings }: Archive): Excerpt["pieces"] {
  const cell = cellsOf(table).find((other) => other.start <= start && start < other.end);
  if (cell === undefined) return [];
  return [{ text: fill(strings.coverage.cell, { row: cell.row, column: cell.column }), marked: false }];
}

function piecesOf(text: string, shown: Span, sentence: Span, figures: readonly Place[]): Excerpt["pieces"] {
  const edges = [shown.start, ...figures.flatMap(({ start, end }) => [start, end]), shown.end];
  const pieces = edges.slice(1).map((end, index) => ({ text: text.slice(edges[index], end), marked: index % 2 === 1 }));
  const cut = (is: boolean): Excerpt["pieces"] => (is ? [{ text: "…", marked: false }] : []);
  return [...cut(shown.start > sentence.start), ...pieces, ...cut(shown.end < sentence.end)].filter(
    (piece) => piece.text !== "",
  );
}
