/** The archive's own words and names, counted at build and written as small files, for spelling help and completions. */
import { foreign } from "../archive/foreign.ts";
import { type Archive, seriesAddress } from "../archive/model.ts";
import { langOf, wordsOf } from "../input/languages.ts";
import { beginnings } from "./lexicon/beginnings.ts";
import { codesOf } from "./lexicon/codes.ts";
import { compoundsOf } from "./lexicon/compounds.ts";
import type { LexiconFile, Name } from "./lexicon/files.ts";
import { countRuns } from "./lexicon/runs.ts";
import { type Share, shareOf, sumOfShares } from "./lexicon/share.ts";
import { withSums } from "./lexicon/sums.ts";
import { vocabulary } from "./lexicon/vocabulary.ts";

export type { LexiconFile, Name } from "./lexicon/files.ts";

/**
 * Makes a lexicon of texts. Pure: the same texts and names give the same files. Words do not depend on the order of documents.
 * @param documents the lines of each
 * @param names in the order in which they are offered
 */
export function lexiconFiles(documents: readonly (readonly string[])[], names: readonly Name[]): LexiconFile[] {
  return lexiconFrom([shareOf(documents)], names);
}

/**
 * Makes the same lexicon of the shares of parts of its documents.
 * @param shares each asked for once, and used up then
 */
export function lexiconFrom(shares: Iterable<Share>, names: readonly Name[]): LexiconFile[] {
  const all = sumOfShares(shares);
  const count = all.documents.length;
  const levels = countRuns(all, (length) => leastOf(count, length));
  const compounds = compoundsOf(levels, all.syllables);
  const codes = codesOf(all.codes, leastOf(count, 1));
  const words = vocabulary(count, levels[0], all.syllables, compounds, codes);
  return withSums([...words, ...beginnings(names, compounds)]);
}

/** What has a name and is no document: topics and organisations, the lines of each. */
export function namedOnly({ topics, organisations }: Archive): string[][] {
  return [...topics, ...organisations].map(({ name }) => [name.replaceAll("\n", " ")]);
}

/** In how many documents a run must stand: all in a small archive, 4 of 10,000. Three syllables once are no compound. */
function leastOf(documents: number, length: number): number {
  return Math.max(length > 2 ? 2 : 1, Math.round(Math.sqrt(documents) / 25));
}

/** Topics, organisations by both of their names, indicators; then articles, newest first. */
export function namesOf(archive: Archive): Name[] {
  const { topics, organisations, articles, addresses } = archive;
  return [
    ...topics.map((topic) => ({
      kind: "topic" as const,
      ...wordsOf(topic, "name"),
      address: addresses.topic(topic.id),
    })),
    ...organisations.flatMap((organisation) =>
      [wordsOf(organisation, "name"), { text: organisation.short ?? "", lang: langOf(organisation, "short") }].map(
        (words) => ({ kind: "organisation" as const, ...words, address: addresses.organisation(organisation.id) }),
      ),
    ),
    ...indicatorsOf(archive),
    ...articles.map((article) => ({
      kind: "article" as const,
      text: article.front.title,
      address: article.address,
      lang: foreign(article, archive),
    })),
  ];
}

/** Each name of a row once. One that several pages share leads to none of them: it is a query. */
function indicatorsOf({ rows, series, addresses }: Archive): Name[] {
  const pages = new Map<string, { readonly address: string; readonly lang: string | undefined }>();
  for (const entry of rows) {
    const all = seriesAddress(entry, addresses) ?? "";
    const address = series.has(all) ? all : entry.address;
    const known = pages.get(entry.row.name)?.address ?? address;
    pages.set(entry.row.name, { address: known === address ? address : "", lang: langOf(entry.row, "name") });
  }
  return [...pages].map(([text, page]) => ({ kind: "indicator", text, ...page }));
}
