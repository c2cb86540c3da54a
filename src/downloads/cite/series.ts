/** The citation of a series: one indicator of one organisation, its periods, how many articles state them, and as of which day. */
import type { Article } from "../../archive/articles.ts";
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { periodText } from "../../say/figures.ts";
import { writeDay } from "../../text/dates.ts";
import { fill } from "../../text/fill.ts";
import { plain, whole } from "./text.ts";

/** The whole citation of a series, to be copied as it stands. */
export function seriesCitation(address: string, rows: readonly LedgerRow[], archive: Archive): string {
  const { strings, site } = archive;
  const text = fill(strings.citation.series, {
    ...factsOf(rows, archive),
    organisation: rows.at(-1)?.organisation.name ?? "",
    title: fill(strings.citation.quoted, { title: seriesTitle(rows, archive) }),
    archive: site.title,
  });
  return whole(text, address, archive);
}

export function seriesTitle(rows: readonly LedgerRow[], { strings }: Archive): string {
  return fill(strings.series.title, { name: rows.at(-1)?.row.name ?? "" });
}

/** Which periods, from how many articles, and how old the archive is: a period to come will be added. */
export function seriesNote(rows: readonly LedgerRow[], archive: Archive): string {
  return plain(fill(archive.strings.citation.seriesNote, factsOf(rows, archive)));
}

/** The articles that the rows of a series cite, each once, the oldest first. */
export function seriesSources(rows: readonly LedgerRow[]): Article[] {
  const cited = rows.flatMap(({ citations }) => citations.map(({ article }) => article));
  return [...new Set(cited)].sort((a, b) => (a.front.date < b.front.date ? -1 : a.front.date > b.front.date ? 1 : 0));
}

function factsOf(rows: readonly LedgerRow[], archive: Archive) {
  const { series, citation, dates } = archive.strings;
  const [first, last] = [rows[0], rows.at(-1)];
  const named = (entry: LedgerRow | undefined): string => (entry ? periodText(entry.row.period, archive) : "");
  const n = seriesSources(rows).length;
  return {
    span: fill(series.intro, { n: rows.length, first: named(first), last: named(last) }),
    sources: n === 0 ? "" : fill(citation.seriesSources, { n }),
    day: writeDay(archive.updated, dates.short),
  };
}
