/** What is still due and what is overdue, by the archive's own date. */
import { type Due, dueOf } from "../archive/due.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { dayAfter, timeBetween, writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { type RowLine, rowLine } from "./items.ts";
import { dayOf, frameOf, type LinkTo, type View } from "./view.ts";

export interface DueLine extends RowLine {
  readonly day: string;
  /** The last day of its period, written. */
  readonly ends: string;
  /** "Còn 9 tháng", "quá 75 ngày". */
  readonly time: string;
}

export interface DueGroup {
  readonly name: string;
  readonly intro: string | undefined;
  /** What stands instead of rows where there are none. */
  readonly none: string;
  readonly rows: readonly DueLine[];
}

export interface DueProps {
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly DueGroup[];
  /** The archive's own date, written. */
  readonly day: string;
}

export function dueViews(archive: Archive): View<DueProps>[] {
  const { strings, addresses, updated } = archive;
  const words = strings.due;
  const due = dueOf(archive);
  const { soon, overdue, provisional } = due;
  const lines = (rows: readonly LedgerRow[]): DueLine[] => rows.map((row) => dueLine(row, archive));
  const groups = [
    { name: words.overdue, intro: undefined, none: words.noneOverdue, rows: lines(overdue) },
    { name: words.provisional, intro: words.provisionalIntro, none: "", rows: lines(provisional) },
    { name: words.soon, intro: undefined, none: words.noneSoon, rows: lines(soon) },
  ].filter(({ rows, none }) => rows.length > 0 || none !== "");
  const intro = fill(words.intro, { day: writeDay(updated, strings.dates.short), counts: countsText(due, archive) });
  const props = { title: words.title, intro, groups, day: dayOf(archive) };
  return [{ frame: frameOf(archive, "ledger", addresses.due, words.title, `${words.title}. ${intro}`), props }];
}

function countsText({ overdue, provisional, soon }: Due, { strings }: Archive): string {
  const { countOverdue, countProvisional, countSoon, countNone } = strings.due;
  const counted = [
    [countOverdue, overdue],
    [countProvisional, provisional],
    [countSoon, soon],
  ] as const;
  const told = counted.filter(([, { length }]) => length > 0).map(([word, { length }]) => fill(word, { n: length }));
  return told.length === 0 ? countNone : told.join(", ");
}

function dueLine(entry: LedgerRow, archive: Archive): DueLine {
  const { end } = entry.row.period;
  return {
    ...rowLine(entry, archive),
    day: end,
    ends: writeDay(end, archive.strings.dates.short),
    time: timeText(end, archive),
  };
}

/** How long a period still lasts, or how long it is over, seen from the archive's own date. */
export function timeText(end: string, { strings, updated }: Archive): string {
  const over = updated > end;
  const between = over ? timeBetween(end, updated) : timeBetween(updated, dayAfter(end));
  return fill(over ? strings.due.over : strings.due.left, { time: lengthText(between, strings) });
}

/** "17 ngày", "9 tháng", "5 năm 4 tháng". */
function lengthText({ unit, count }: ReturnType<typeof timeBetween>, { due }: Archive["strings"]): string {
  if (unit === "day") return fill(due.days, { n: count });
  const [years, months] = [Math.floor(count / 12), count % 12];
  return [years > 0 ? fill(due.years, { n: years }) : "", months > 0 ? fill(due.months, { n: months }) : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** Leads to the page from others: nothing where nothing waits. */
export function dueLink(archive: Archive): LinkTo | undefined {
  const { soon, overdue } = dueOf(archive);
  if (soon.length + overdue.length === 0) return undefined;
  const text = fill(archive.strings.due.summary, { soon: soon.length, overdue: overdue.length });
  return { text, to: archive.addresses.due };
}
