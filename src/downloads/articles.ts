/** Articles, one line each: what they are, where they come from, and how much of the ledger rests on them. */
import type { Article } from "../archive/articles.ts";
import type { Archive } from "../archive/model.ts";
import { uriOf } from "../text/uri.ts";
import { addressFormat, whereIs } from "./place.ts";
import { column, joined, listMark, type Source, type Table, tableOf } from "./table.ts";

const field = column<Article>;

/** Makes the table of articles, newest first. */
export function articleTable(archive: Archive): Table {
  const sources = [...textColumns(archive), ...originColumns, ...placeColumns(archive)];
  return tableOf({ name: "articles", key: ["id"], references: [] }, sources, archive.articles);
}

function textColumns({ strings }: Archive): readonly Source<Article>[] {
  const codes = { original: strings.article.originalLabel, account: strings.article.accountLabel };
  return [
    field("id", "string", ({ id }) => id, { required: true, unique: true }),
    field("title", "string", ({ front }) => front.title, { required: true }),
    field("date", "date", ({ front }) => front.date, { required: true }),
    field("description", "string", ({ front }) => front.description),
    field("authors", "string", ({ front }) => front.author.join(`${listMark} `)),
    field("text", "string", ({ front }) => front.text, { codes }),
    field("lang", "string", ({ front }) => front.lang),
  ];
}

const originColumns: readonly Source<Article>[] = [
  field("publisher", "string", ({ front }) => front.publisher),
  field("source", "string", ({ front }) => front.source && uriOf(front.source), { format: "uri" }),
  field("archived", "string", ({ front }) => front.archived && uriOf(front.archived), { format: "uri" }),
  field("topics", "list", ({ front }) => joined(front.topics)),
  field("organisations", "list", ({ front }) => joined(front.organisations)),
  field("reviewed", "date", ({ front }) => front.reviewed),
];

/** Where an article stands on the site, and what of the ledger leads to it. */
function placeColumns(archive: Archive): readonly Source<Article>[] {
  const cited = ({ id }: Article) => archive.citations.get(id) ?? [];
  const count = (items: Iterable<string>): string => String(new Set(items).size);
  return [
    field("rows", "integer", (article) => count(cited(article).map(({ row }) => row)), { required: true }),
    field("figures", "integer", (article) => count(cited(article).map(({ anchor }) => anchor)), { required: true }),
    field("address", "string", ({ address }) => whereIs(address, archive), {
      required: true,
      unique: true,
      ...addressFormat(archive),
    }),
  ];
}
