/** The archive's own words and names, counted at build and written as small files, for spelling help and completions. */
import type { Article } from "../archive/articles.ts";
import { type Archive, seriesAddress } from "../archive/model.ts";
import { keyOf } from "../store/key.ts";
import { beginnings } from "./lexicon/beginnings.ts";
import { codesOf } from "./lexicon/codes.ts";
import { compoundsOf } from "./lexicon/compounds.ts";
import type { LexiconFile, Name } from "./lexicon/files.ts";
import { countRuns } from "./lexicon/runs.ts";
import { tokensOf } from "./lexicon/tokens.ts";
import { vocabulary } from "./lexicon/vocabulary.ts";

export type { LexiconFile, Name } from "./lexicon/files.ts";

/** What a lexicon is made of. */
export interface LexiconSource {
  /** The lines of each document. */
  readonly texts: readonly string[];
  /** In the order in which they are offered. */
  readonly names: readonly Name[];
}

/** Makes the lexicon of an archive, to be written into one folder. Pure: the same archive gives the same files. */
export function lexiconOf(archive: Archive): LexiconFile[] {
  const { texts, names } = lexiconSource(archive);
  return lexiconFiles(
    texts.map((text) => text.split("\n")),
    names,
  );
}

/** What the lexicon of an archive is made of, as plain data. */
export function lexiconSource(archive: Archive): LexiconSource {
  const rows = archive.rows.map(({ row }) => oneLine(row.name));
  const others = [...archive.topics, ...archive.organisations].map(({ name }) => oneLine(name));
  const articles = archive.articles.map((article) => textOf(article, archive));
  return { texts: [...articles, ...rows, ...others], names: namesOf(archive) };
}

function textOf(article: Article, { recall }: Archive): string {
  return recall.get("lexicon", keyOf(["lexicon", article.key], ["src/search/lexicon.ts"]), () => {
    const { front, blocks } = article;
    return [oneLine(front.title), oneLine(front.description ?? ""), ...blocks.map(({ text }) => text)].join("\n");
  });
}

/** Words go on where a line of front matter ends. */
function oneLine(text: string): string {
  return text.replaceAll("\n", " ");
}

/**
 * Makes a lexicon of texts. Words do not depend on the order of documents.
 * @param documents the lines of each
 * @param names in the order in which they are offered
 */
export function lexiconFiles(documents: readonly (readonly string[])[], names: readonly Name[]): LexiconFile[] {
  const tokens = tokensOf(documents);
  const count = tokens.documents.length;
  const levels = countRuns(tokens, (length) => leastOf(count, length));
  const compounds = compoundsOf(levels, tokens.syllables);
  const codes = codesOf(documents, leastOf(count, 1));
  return [...vocabulary(count, levels[0], tokens.syllables, compounds, codes), ...beginnings(names, compounds)];
}

/** In how many documents a run must stand: all in a small archive, 4 of 10,000. Three syllables once are no compound. */
function leastOf(documents: number, length: number): number {
  return Math.max(length > 2 ? 2 : 1, Math.round(Math.sqrt(documents) / 25));
}

/** Topics, organisations by both of their names, indicators; then articles, newest first. */
export function namesOf(archive: Archive): Name[] {
  const { topics, organisations, articles, addresses } = archive;
  return [
    ...topics.map(({ id, name }) => ({ kind: "topic" as const, text: name, address: addresses.topic(id) })),
    ...organisations.flatMap(({ id, name, short }) =>
      [name, short ?? ""].map((text) => ({ kind: "organisation" as const, text, address: addresses.organisation(id) })),
    ),
    ...indicatorsOf(archive),
    ...articles.map(({ front, address }) => ({ kind: "article" as const, text: front.title, address })),
  ];
}

/** Each name of a row once. One that several pages share leads to none of them: it is a query. */
function indicatorsOf({ rows, series, addresses }: Archive): Name[] {
  const pages = new Map<string, string>();
  for (const entry of rows) {
    const all = seriesAddress(entry, addresses) ?? "";
    const address = series.has(all) ? all : entry.address;
    const known = pages.get(entry.row.name) ?? address;
    pages.set(entry.row.name, known === address ? address : "");
  }
  return [...pages].map(([text, address]) => ({ kind: "indicator", text, address }));
}
