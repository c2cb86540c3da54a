/** What the search index knows: articles and rows of the ledger, from the model, never from rendered pages. */
import type { Article } from "../archive/articles.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { resultText, rowPeriod, targetText } from "../say/figures.ts";
import { verdictSentence, verdictText } from "../say/verdicts.ts";
import { compareCodes } from "../text/collate.ts";
import { shape } from "../text/shape.ts";
import { filterNames, kindNames, metaNames, sortName } from "./fields.ts";

/** One thing that can be found. */
export interface Document {
  readonly address: string;
  /** HTML made for the index alone. */
  readonly html: string;
}

type Named = readonly (readonly [name: string, value: string | undefined])[];

interface Content {
  readonly title: string;
  readonly body: readonly string[];
  readonly filters: Named;
  readonly meta: Named;
  readonly day: string;
}

/** All documents of an archive, sorted by address. */
export function documentsOf(archive: Archive): Document[] {
  const articles = archive.articles.map((article) => ({
    address: article.address,
    html: htmlOf(articleContent(article, archive), archive),
  }));
  const rows = archive.rows.map((row) => ({ address: row.address, html: htmlOf(rowContent(row, archive), archive) }));
  return [...articles, ...rows].sort((a, b) => compareCodes(a.address, b.address));
}

function articleContent({ front, year, blocks }: Article, archive: Archive): Content {
  const names = [...namesOf(archive.topics, front.topics), ...namesOf(archive.organisations, front.organisations)];
  const text = blocks.flatMap((block) =>
    block.text.split("\n").map((line) => element(block.kind === "heading" ? "h2" : "p", line, block.id)),
  );
  return {
    title: front.title,
    body: [
      element("p", front.description ?? "", undefined, "3"),
      ...text,
      element("p", [front.publisher, ...front.author, front.image?.caption, ...names].filter(Boolean).join(". ")),
    ],
    day: front.date,
    filters: [
      [filterNames.kind, kindNames.article],
      [filterNames.year, year],
      ...front.topics.map((id) => [filterNames.topic, id] as const),
      ...front.organisations.map((id) => [filterNames.organisation, id] as const),
    ],
    meta: [
      [metaNames.kind, kindNames.article],
      [metaNames.day, front.date],
      [metaNames.source, front.publisher],
    ],
  };
}

function rowContent(entry: LedgerRow, archive: Archive): Content {
  const { row, organisation, topic, judgement, date } = entry;
  const figures = [
    resultText(entry, archive),
    targetText(entry, archive)?.text,
    ...row.targets.map(({ text }) => text),
  ];
  const about = [organisation.name, topic?.name, rowPeriod(entry, archive), row.scope, row.definition];
  return {
    title: row.name,
    body: [
      element("p", verdictSentence(entry, archive)),
      ...[...figures, ...about].map((text) => element("p", text ?? "")),
    ],
    day: date,
    filters: [
      [filterNames.kind, kindNames.row],
      [filterNames.year, date.slice(0, 4)],
      [filterNames.topic, row.topic],
      [filterNames.organisation, row.organisation],
      [filterNames.verdict, judgement.kind],
    ],
    meta: [
      [metaNames.kind, kindNames.row],
      [metaNames.day, date],
      [metaNames.verdict, judgement.kind],
      [metaNames.answer, verdictText(entry, archive, "short")],
    ],
  };
}

function htmlOf({ title, body, filters, meta, day }: Content, { site }: Archive): string {
  const tags = [
    ...filters.map(([name, value]) => tag("filter", name, value)),
    ...meta.map(([name, value]) => tag("meta", name, value)),
    tag("sort", sortName, day),
  ];
  return `<html lang="${site.lang}"><head>${tags.join("")}</head><body><main data-pagefind-body>${element("h1", title)}${body.join("")}</main></body></html>`;
}

function tag(kind: "filter" | "meta" | "sort", name: string, value: string | undefined): string {
  return value === undefined ? "" : `<meta data-pagefind-${kind}="${name}[content]" content="${escapeHtml(value)}">`;
}

function element(name: string, text: string, id?: string, weight?: string): string {
  if (text === "") return "";
  const attributes = [id && ` id="${id}"`, weight && ` data-pagefind-weight="${weight}"`].filter(Boolean).join("");
  return `<${name}${attributes}>${escapeHtml(shape(text))}</${name}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function namesOf(known: readonly { readonly id: string; readonly name: string }[], ids: readonly string[]): string[] {
  return known.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
