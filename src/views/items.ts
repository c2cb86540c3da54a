/** The small pieces that several pages show: a row as a line of a table, an article as a line of a list. */
import type { Article } from "../archive/articles.ts";
import { foreign } from "../archive/foreign.ts";
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import { langOf, wordsOf } from "../input/languages.ts";
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
  /** The language of its name, where it is not the page's. */
  readonly lang: string | undefined;
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
  /** The language of these, where it is not the page's. */
  readonly wordsLang: string | undefined;
  readonly result: string | undefined;
  /** What must be known to read the result rightly: "số ước tính", "tính đến 30/06/2020". */
  readonly resultNotes: readonly string[];
  /** Its result stands in place of one that was published before. */
  readonly corrected: boolean;
  readonly gap: string | undefined;
  readonly organisation: string;
  /** The language of the organisation's name, where it is not the page's. */
  readonly organisationLang: string | undefined;
  readonly period: string;
  readonly source: LinkTo | undefined;
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
  const called = wordsOf(organisation, "short", "name");
  const cited = citations.find(({ figure }) => figure === "result") ?? citations[0];
  return {
    id: row.id,
    name: row.name,
    lang: langOf(row, "name"),
    to: entry.address,
    kind: judgement.kind,
    verdict: verdictWord(entry, archive),
    answer: verdictText(entry, archive, "short"),
    basis: archive.strings.basis[judgement.basis],
    target: row.kind === "text" ? row.targets.map(({ text }) => text).join("; ") : target?.text,
    inWords: row.kind === "text",
    wordsLang: row.kind === "text" ? langOf(row, "targets") : undefined,
    derived: target?.derived ?? false,
    result: resultText(entry, archive),
    resultNotes: resultNotes(entry, archive),
    corrected: row.corrected.length > 0,
    gap: gapText(entry, archive),
    organisation: called.text,
    organisationLang: called.lang,
    period: rowPeriod(entry, archive),
    source: cited && sourceLink(cited, archive),
  };
}

function sourceLink({ article, anchor }: Citation, archive: Archive): LinkTo {
  const { publisher } = article.front;
  const to = `${article.address}#${anchor}`;
  return publisher === undefined ? titleLink(article, archive, to) : { text: publisher, to };
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
