/** The small pieces that several pages show: a row as a line of a table, an article as a line of a list. */
import type { Article } from "../archive/articles.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import type { VerdictKind } from "../ledger/wording.ts";
import { resultText, rowPeriod, targetText } from "../say/figures.ts";
import { gapText, verdictText, verdictWord } from "../say/verdicts.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import type { LinkTo } from "./view.ts";

export interface DatedLink extends LinkTo {
  readonly day: string;
  readonly date: string;
}

export interface RowLine {
  readonly id: string;
  readonly name: string;
  readonly to: string;
  readonly kind: VerdictKind;
  readonly verdict: string;
  /** The verdict with its margin, in few words. */
  readonly answer: string;
  readonly basis: string;
  readonly target: string | undefined;
  readonly derived: boolean;
  /** The target is a goal in words, not a number. */
  readonly inWords: boolean;
  readonly result: string | undefined;
  /** What must be known to read the result rightly: "số ước tính", "tính đến 30/06/2020". */
  readonly resultNotes: readonly string[];
  /** Its result stands in place of one that was published before. */
  readonly corrected: boolean;
  readonly gap: string | undefined;
  readonly organisation: string;
  readonly period: string;
  readonly source: LinkTo | undefined;
}

/** The language of an article's own words, where it is not the site's. */
export function foreign({ front }: Article, { site, own }: Pick<Archive, "site" | "own">): string | undefined {
  const language = front.lang ?? own;
  return language === site.lang ? undefined : language;
}

/** A link in the words of an article's title; to the article, or to a place in it. */
export function titleLink(article: Article, archive: Pick<Archive, "site" | "own">, to = article.address): LinkTo {
  const lang = foreign(article, archive);
  return { text: article.front.title, to, ...(lang !== undefined && { lang }) };
}

/** @param pattern where the page itself says a part of the day, such as its year */
export function datedLink(
  article: Article,
  archive: Pick<Archive, "site" | "own" | "strings">,
  pattern: string = archive.strings.dates.short,
): DatedLink {
  const { date } = article.front;
  return { ...titleLink(article, archive), day: date, date: writeDay(date, pattern) };
}

/** A row as one line, everything in words. */
export function rowLine(entry: LedgerRow, archive: Archive): RowLine {
  const { row, judgement, organisation, citations } = entry;
  const target = targetText(entry, archive);
  const cited = citations.find(({ figure }) => figure === "result") ?? citations[0];
  return {
    id: row.id,
    name: row.name,
    to: entry.address,
    kind: judgement.kind,
    verdict: verdictWord(entry, archive),
    answer: verdictText(entry, archive, "short"),
    basis: archive.strings.basis[judgement.basis],
    target: row.kind === "text" ? row.targets.map(({ text }) => text).join("; ") : target?.text,
    inWords: row.kind === "text",
    derived: target?.derived ?? false,
    result: resultText(entry, archive),
    resultNotes: resultNotes(entry, archive),
    corrected: row.corrected.length > 0,
    gap: gapText(entry, archive),
    organisation: organisation.short ?? organisation.name,
    period: rowPeriod(entry, archive),
    source: cited && {
      text: cited.article.front.publisher ?? cited.article.front.title,
      to: `${cited.article.address}#${cited.anchor}`,
    },
  };
}

/** Whether a result is final, and up to which day it counts where that is not the whole period. */
export function resultNotes({ row }: LedgerRow, { strings }: Archive): string[] {
  const status = row.result?.status;
  const until = row.as_of === undefined || row.measure === "cumulative" ? undefined : row.as_of;
  return [
    status === undefined || status === "final" ? undefined : strings.rowPage.notes[status],
    until && fill(strings.series.until, { day: writeDay(until, strings.dates.short) }),
  ].filter((note) => note !== undefined);
}
