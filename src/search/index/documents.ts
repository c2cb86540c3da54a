/**
 * What the search index knows: articles and rows of the ledger, from the model, never from rendered pages.
 *
 * All words weigh the same, so that the first place that is found of a phrase is the earliest: rank.ts tells by it whether it
 * stands in the title, the opening or the text. Every field of metadata can be searched, so that there are few of them.
 */
import type { Article } from "../../archive/articles.ts";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { resultText, rowPeriod, targetText } from "../../say/figures.ts";
import { figuresLine } from "../../say/figures-line.ts";
import { verdictSentence, verdictText } from "../../say/verdicts.ts";
import { spanOf } from "../../spans.ts";
import { keyOf } from "../../store/key.ts";
import { bindText } from "../../text/bind.ts";
import { compareCodes } from "../../text/collate.ts";
import { escapeHtml } from "../../text/html.ts";
import { shape } from "../../text/shape.ts";
import { anchors, filterNames, kindNames, metaNames } from "../fields.ts";
import { sentencesTold } from "./told.ts";

/** One thing that can be found. */
export interface Document {
  readonly address: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Stands for what it is made of, and so for all that is indexed of it. */
  readonly key: string;
  /** HTML made for the index alone; where it is an article's, only when it is asked for. */
  readonly html: string;
}

type Named = readonly (readonly [name: string, value: string | undefined])[];

interface Passage {
  /** Where it can be linked to, or what it is. */
  readonly anchor?: string;
  readonly text: string | undefined;
}

interface Content {
  readonly title: string;
  readonly passages: readonly Passage[];
  readonly filters: Named;
  readonly meta: Named;
}

/** All documents of an archive, newest first, those of one day by address: the index gives equals in this order. */
export function documentsOf(archive: Archive): Document[] {
  const articles = archive.articles.map((article) => articleDocument(article, archive));
  const rows = archive.rows.map((row) => {
    const html = htmlOf(rowContent(row, archive), archive.site.lang);
    return { address: row.address, day: row.date, key: keyOf([html], []), html };
  });
  return [...articles, ...rows].sort((a, b) => compareCodes(b.day, a.day) || compareCodes(a.address, b.address));
}

function articleDocument(article: Article, archive: Archive): Document {
  const { lang } = archive.site;
  const key = keyOf(["document", article.key, lang, ...subjectsOf(article, archive)], codeOfDocuments);
  return {
    address: article.address,
    day: article.front.date,
    key,
    get html() {
      const make = (): string => spanOf("article", article.file, () => htmlOf(articleContent(article, archive), lang));
      return archive.recall.get("document", key, make);
    },
  };
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
    title: front.title,
    passages: [
      { anchor: anchors.lead, text: front.description },
      { anchor: anchors.headings, text: headings.join("\n") },
      ...blocks.map(({ id, text }) => ({ anchor: id, text })),
      { anchor: anchors.about, text: [...front.author, front.image?.caption, ...names].filter(Boolean).join("\n") },
      { anchor: anchors.publisher, text: front.publisher },
    ],
    filters: [
      [filterNames.kind, kindNames.article],
      [filterNames.year, year],
      ...front.topics.map((id) => [filterNames.topic, id] as const),
      ...front.organisations.map((id) => [filterNames.organisation, id] as const),
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

function htmlOf({ title, passages, filters, meta }: Content, lang: string): string {
  const tags = [
    ...filters.map(([name, value]) => tag("filter", name, value)),
    ...meta.map(([name, value]) => tag("meta", name, value)),
  ];
  const heading = `<h1 data-pagefind-weight="1">${shaped(title)}</h1>`;
  return `<html lang="${lang}"><head>${tags.join("")}</head><body><main data-pagefind-body>${heading}${passages.map(passageHtml).join("")}</main></body></html>`;
}

function tag(kind: "filter" | "meta", name: string, value: string | undefined): string {
  return value === undefined ? "" : `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">`;
}

/** The anchor is an empty element of its own, for the index keeps the whole text of the one that has the id. */
function passageHtml({ anchor, text }: Passage): string {
  if (text === undefined || text === "") return "";
  const lines = text.split("\n").map(shaped);
  const id = anchor === undefined ? "" : `<i id="${escapeHtml(anchor)}"></i>`;
  return lines.map((line, index) => `<p>${index === 0 ? id : ""}${line}</p>`).join("");
}

function shaped(text: string): string {
  return escapeHtml(shape(text));
}

function namesOf(known: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]): string[] {
  return known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
