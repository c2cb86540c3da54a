/** What a row said before: results that later sources corrected, and what the archivist changed. */
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { langOf } from "../../input/languages.ts";
import type { Figure } from "../../ledger/row.ts";
import { figureText } from "../../say/figures.ts";
import { writeDay } from "../../text/dates.ts";
import { titleLink } from "../items.ts";
import type { LinkTo } from "../view.ts";

export interface Version {
  readonly text: string;
  readonly note: string | undefined;
  readonly stands: boolean;
  /** The day of the article that states it. */
  readonly day: string;
  readonly date: string;
  readonly source: LinkTo;
}

/** The results of a row, the oldest first and the one that stands last; none where nothing was corrected. */
export function versionsOf(entry: LedgerRow, archive: Archive): Version[] {
  const { corrected, result } = entry.row;
  if (corrected.length === 0) return [];
  const old = corrected.flatMap((figure, index) => versionOf(figure, `corrected-${index + 1}`, entry, archive));
  return [...old, ...(result === undefined ? [] : versionOf(result, "result", entry, archive))];
}

function versionOf(figure: Figure, name: string, { row, citations }: LedgerRow, archive: Archive): Version[] {
  const { rowPage, dates } = archive.strings;
  const cited = citations.find((citation) => citation.figure === name);
  if (cited === undefined) return [];
  const { front, address } = cited.article;
  return [
    {
      text: figureText(figure, row, archive),
      note: figure.status && rowPage.notes[figure.status],
      stands: name === "result",
      day: front.date,
      date: writeDay(front.date, dates.short),
      source: titleLink(cited.article, archive, `${address}#${cited.anchor}`),
    },
  ];
}

export interface Change {
  readonly day: string;
  readonly date: string;
  readonly note: string;
  /** The language of the note, where it is not the page's. */
  readonly noteLang?: string;
}

/** What the archivist noted, the oldest first. */
export function historyOf({ row }: LedgerRow, { strings }: Archive): Change[] {
  const lang = langOf(row, "history");
  return [...row.history]
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, note }) => ({
      day: on,
      date: writeDay(on, strings.dates.short),
      note,
      ...(lang !== undefined && { noteLang: lang }),
    }));
}
