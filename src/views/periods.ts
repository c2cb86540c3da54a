/** The page of each period that rows have: its verdicts counted, its rows by organisation, the periods around it. */
import { periodName } from "../archive/addresses.ts";
import { groupBy } from "../archive/group.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { wordsOf } from "../input/languages.ts";
import type { Period } from "../ledger/period.ts";
import { periodText, rowPeriod } from "../say/figures.ts";
import { keyNames } from "../search/narrow.ts";
import { capital } from "../text/capital.ts";
import { compareCodes } from "../text/collate.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { timeText } from "./due.ts";
import { rowLine } from "./items.ts";
import type { Part, RowGroup } from "./row-groups.ts";
import { type Score, scorecardOf } from "./scorecard.ts";
import { dayOf, frameOf, type LinkedFact, type LinkTo, type View } from "./view.ts";

export interface PeriodProps {
  readonly title: string;
  readonly intro: string;
  readonly scores: readonly Score[];
  readonly groups: readonly RowGroup[];
  /** Periods that lie within it, and those that it lies within. */
  readonly neighbours: readonly LinkedFact[];
  /** The archive's own date, written. */
  readonly day: string;
}

export function periodViews(archive: Archive): View<PeriodProps>[] {
  const all = periodsOf(archive);
  return all.map(([period, rows]) => {
    const props = propsOf(period, rows, archive);
    const near = neighboursOf(
      period,
      all.map(([other]) => other),
      archive,
    );
    const address = archive.addresses.period(period.id);
    const description = `${props.title}. ${props.intro}`;
    return {
      frame: frameOf(archive, "ledger", address, props.title, description),
      props: { ...props, neighbours: near, day: dayOf(archive) },
    };
  });
}

/** The periods that rows have, the newest first, each with its rows. */
export function periodsOf({ rows }: Pick<Archive, "rows">): (readonly [Period, readonly LedgerRow[]])[] {
  const byId = groupBy(rows, ({ row }) => row.period.id);
  return [...byId.values()]
    .flatMap((group) => (group[0] === undefined ? [] : [[group[0].row.period, group] as const]))
    .toSorted(([a], [b]) => compareCodes(b.end, a.end) || compareCodes(a.start, b.start) || compareCodes(a.id, b.id));
}

/** Rows by period, the newest first, each period named as its rows name it: a running total's by its day. */
export function inPeriods(rows: readonly LedgerRow[], archive: Archive): Part<LedgerRow>[] {
  return periodsOf({ rows }).flatMap(([{ id }, all]) =>
    [...groupBy(all, (entry) => rowPeriod(entry, archive))].map(
      ([name, group]) => [{ text: capital(name), to: archive.addresses.period(id) }, group] as const,
    ),
  );
}

function propsOf(
  period: Period,
  rows: readonly LedgerRow[],
  archive: Archive,
): Omit<PeriodProps, "neighbours" | "day"> {
  const { strings, addresses } = archive;
  const [from, to] = [period.start, period.end].map((day) => writeDay(day, strings.dates.short));
  const counted = fill(strings.periodPage.intro, { n: rows.length, from: from ?? "", to: to ?? "" });
  const groups = [...groupBy(rows, ({ organisation }) => organisation)].map(([organisation, group]) => ({
    heading: { ...wordsOf(organisation, "name"), to: addresses.organisation(organisation.id) },
    tells: [],
    rows: group.map((row) => rowLine(row, archive)),
  }));
  return {
    title: capital(periodText(period, archive)),
    intro: `${counted} ${stateText(period, archive)}`,
    scores: scorecardOf(rows, archive, { [keyNames.period]: periodName(period.id) }),
    groups,
  };
}

function stateText({ start, end }: Period, archive: Archive): string {
  const { updated, strings } = archive;
  const words = strings.periodPage;
  if (updated > end) return words.ended;
  if (updated < start) return words.ahead;
  return fill(words.underWay, { left: timeText(end, archive), day: writeDay(updated, strings.dates.short) });
}

function neighboursOf(period: Period, all: readonly Period[], archive: Archive): PeriodProps["neighbours"] {
  const { around, within } = archive.strings.periodPage;
  const others = all.filter(({ id }) => id !== period.id).toReversed();
  const holds = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;
  return [
    { name: around, periods: others.filter((other) => holds(other, period)) },
    { name: within, periods: others.filter((other) => holds(period, other)) },
  ]
    .filter(({ periods }) => periods.length > 0)
    .map(({ name, periods }) => ({ name, links: periods.map((other) => periodLink(other, archive)) }));
}

/** The link to a period's page, in words that begin a line. */
export function periodLink(period: Period, archive: Archive): LinkTo {
  return { text: capital(periodText(period, archive)), to: archive.addresses.period(period.id) };
}
