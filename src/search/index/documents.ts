/**
 * What the search index knows: articles and rows of the ledger, from the model, never from rendered pages.
 *
 * All words weigh the same, so that the first place that is found of a phrase is the earliest: rank.ts tells by it whether it
 * stands in the title, the opening or the text. Every field of metadata can be searched, so that there are few of them.
 */
import type { Article } from "../../archive/articles.ts";
import { foreign } from "../../archive/foreign.ts";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { langOf } from "../../input/languages.ts";
import { resultText, rowPeriod, targetText } from "../../say/figures.ts";
import { figuresLine } from "../../say/figures-line.ts";
import { verdictSentence, verdictText } from "../../say/verdicts.ts";
import { spanOf } from "../../spans.ts";
import { keyOf } from "../../store/key.ts";
import { bindText } from "../../text/bind.ts";
import { compareCodes } from "../../text/collate.ts";
import { anchors, filterNames, kindNames, metaNames } from "../fields.ts";
import type { Content } from "./content.ts";
import { sentencesTold } from "./told.ts";

/** One thing that can be found. */
export interface Document {
  readonly address: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Stands for what it is made of, and so for all that is indexed and counted of it. */
  readonly key: string;
  /** What is indexed; where it is an article's, made when it is asked for and kept by nobody: its blocks are, and these are most of it. */
  readonly content: Content;
}

/** All documents of an archive, newest first, those of one day by address: the index gives equals in this order. */
export function documentsOf(archive: Archive): Document[] {
  const articles = archive.articles.map((article) => articleDocument(article, archive));
  const rows = archive.rows.map((row) => {
    const content = rowContent(row, archive);
    return { address: row.address, day: row.date, key: keyOf([JSON.stringify(content)], codeOfDocuments), content };
  });
  return [...articles, ...rows].sort((a, b) => compareCodes(b.day, a.day) || compareCodes(a.address, b.address));
}

function articleDocument(article: Article, archive: Archive): Document {
  const { lang } = archive.site;
  const key = keyOf(
    ["document", article.key, lang, foreign(article, archive) ?? "", ...subjectsOf(article, archive)],
    codeOfDocuments,
  );
  return new ArticleDocument(article, archive, key);
}

/** A class, for of a hundred thousand objects with a getter of their own each would have a table of what it has. */
class ArticleDocument implements Document {
  readonly address: string;
  readonly day: string;
  readonly key: string;
  readonly #article: Article;
  readonly #archive: Archive;

  constructor(article: Article, archive: Archive, key: string) {
    this.address = article.address;
    this.day = article.front.date;
    this.key = key;
    this.#article = article;
    this.#archive = archive;
  }

  get content(): Content {
    return spanOf("article", this.#article.file, () => articleContent(this.#article, this.#archive));
  }
}

/** Where the code stands that makes a document of an article. */
const codeOfDocuments = ["src/search/index", "src/search/fields.ts", "src/text"];

/** The names of an article's topics and organisations. */
function subjectsOf({ front }: Article, { topics, organisations }: Archive): string[] {
  return [...namesOf(topics, front.topics), ...namesOf(organisations, front.organisations)];
}

/** Headings are told twice, for what stands early weighs more. */
function articleContent(article: Article, archive: Archive): Content {
  const { front, year, blocks } = article;
  const names = subjectsOf(article, archive);
  const headings = blocks.filter(({ kind }) => kind === "heading").map(({ text }) => text);
  return {
    lang: archive.site.lang,
    title: front.title,
    passages: [
      { anchor: anchors.lead, text: front.description, isCounted: true },
      { anchor: anchors.headings, text: headings.join("\n") },
      ...blocks.map(({ id, text }) => ({ anchor: id, text, isCounted: true })),
      { anchor: anchors.about, text: [...front.author, front.image?.caption, ...names].filter(Boolean).join("\n") },
      { anchor: anchors.publisher, text: front.publisher },
    ],
    filters: [
      [filterNames.kind, kindNames.article],
      [filterNames.year, year],
      ...front.topics.map((id) => [filterNames.topic, id] as const),
      ...front.organisations.map((id) => [filterNames.organisation, id] as const),
      [filterNames.titleLanguage, foreign(article, archive)],
      [filterNames.language, foreign(article, archive)],
    ],
    meta: [[metaNames.day, front.date.replaceAll("-", "")]],
  };
}

function rowContent(entry: LedgerRow, archive: Archive): Content {
  const { row, organisation, topic, judgement, date, citations } = entry;
  const result = resultText(entry, archive);
  const target = targetText(entry, archive)?.text;
  const figures = [result, target, ...row.targets.map(({ text }) => text)];
  const period = rowPeriod(entry, archive);
  const facts = [organisation.name, topic?.name, period, row.scope, row.definition];
  return {
    lang: archive.site.lang,
    title: row.name,
    passages: [
      // The very sentences that say so: what a reader sees of a row beside its figures.
      { anchor: anchors.lead, text: sentencesTold(citations).join("\n") },
      {
        anchor: anchors.about,
        text: [verdictSentence(entry, archive), ...figures, ...facts].filter(Boolean).join("\n"),
      },
    ],
    filters: [
      [filterNames.kind, kindNames.row],
      [filterNames.year, date.slice(0, 4)],
      [filterNames.topic, row.topic],
      [filterNames.organisation, row.organisation],
      [filterNames.verdict, judgement.kind],
      [filterNames.row, row.id],
      [filterNames.titleLanguage, langOf(row, "name")],
      [filterNames.language, citations[0] && foreign(citations[0].article, archive)],
    ],
    meta: [
      [
        metaNames.of,
        bindText([organisation.short ?? organisation.name, period].join(archive.strings.common.separator)),
      ],
      [metaNames.answer, verdictText(entry, archive, "short")],
      [metaNames.figures, bindText(figuresLine(entry, archive) ?? "") || undefined],
    ],
  };
}

function namesOf(known: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]): string[] {
  return known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
