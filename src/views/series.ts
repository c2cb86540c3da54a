/** The page of a series: one indicator of one organisation over its periods, what changed, and where it cannot be compared. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { seriesSources } from "../downloads/cite/series.ts";
import { seriesFileAddress } from "../downloads/place.ts";
import { type Words, wordsOf } from "../input/languages.ts";
import { unitIn } from "../input/units.ts";
import { type Step, type Strand, type StrandKind, stepsOf, strandsOf } from "../ledger/series.ts";
import { toldOfSeries } from "../metadata/lists.ts";
import type { Told } from "../metadata/told.ts";
import { periodText, rowPeriod } from "../say/figures.ts";
import { breakTexts, changeText, trendText } from "../say/series.ts";
import { capital } from "../text/capital.ts";
import { fill } from "../text/fill.ts";
import { type Citing, citingSeries } from "./citation.ts";
import { type DatedLink, datedLink, type RowLine, rowLine } from "./items.ts";
import { type Version, versionsOf } from "./row/past.ts";
import { type Drawing, drawingOf } from "./series-drawing.ts";
import { targetChanges } from "./series-targets.ts";
import { around, frameOf, type LinkTo, type View } from "./view.ts";

export interface PeriodLine extends RowLine {
  /** Against the last period before it that has a result; none for the first. */
  readonly change: string | undefined;
  /** Its target against that of the last period before it that has one. */
  readonly targetChange: string | undefined;
  /** What is counted otherwise than in the period before. */
  readonly breaks: readonly string[];
}

export interface StrandProps {
  readonly kind: StrandKind;
  readonly caption: string;
  readonly trend: string;
  readonly drawing: Drawing | undefined;
  /** The figures of the chart in one sentence. */
  readonly desc: string;
  readonly lines: readonly PeriodLine[];
  /** Whether any two of its results can be compared. */
  readonly changes: boolean;
}

export interface SeriesProps {
  /** What programs are told of the page. */
  readonly told: Told;
  readonly name: string;
  readonly heading: readonly Words[];
  readonly intro: string;
  readonly crumbs: readonly LinkTo[];
  readonly unit: string | undefined;
  readonly strands: readonly StrandProps[];
  /** All results that were ever published for a period, where one was corrected. */
  readonly corrections: readonly { readonly row: LinkTo; readonly versions: readonly Version[] }[];
  /** The articles that its rows cite, the oldest first. */
  readonly sources: readonly DatedLink[];
  readonly data: readonly LinkTo[];
  readonly citing: Citing;
}

export function seriesViews(archive: Archive): View<SeriesProps>[] {
  return [...archive.series].map(([address, rows]) => {
    const strands = strandsOf(rows).map((strand) => strandProps(strand, archive));
    const head = headOf(rows, archive);
    const props = {
      told: toldOfSeries(address, head.name, rows, archive),
      ...head,
      strands,
      corrections: correctionsOf(rows, archive),
      sources: seriesSources(rows).map((article) => datedLink(article, archive)),
      data: dataOf(address, archive),
      citing: citingSeries(address, rows, archive),
    };
    const title = fill(archive.strings.series.title, { name: props.name });
    const description = [props.intro, ...strands.map(({ trend }) => trend)].join(" ");
    return { frame: frameOf(archive, "ledger", address, title, description), props };
  });
}

function dataOf(address: string, archive: Archive): LinkTo[] {
  const { series } = archive.strings;
  return (["csv", "json"] as const).map((kind) => ({
    text: series[kind],
    to: seriesFileAddress(address, kind, archive),
  }));
}

type Head = Pick<SeriesProps, "name" | "heading" | "intro" | "crumbs" | "unit">;

function headOf(rows: readonly LedgerRow[], archive: Archive): Head {
  const { strings, addresses } = archive;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a series without rows");
  const { organisation, topic, row, unit } = last;
  return {
    name: row.name,
    heading: around(strings.series.title, "name", wordsOf(row, "name")),
    intro: fill(strings.series.intro, {
      n: rows.length,
      first: periodText(first.row.period, archive),
      last: periodText(last.row.period, archive),
    }),
    crumbs: [
      { ...wordsOf(organisation, "name"), to: addresses.organisation(organisation.id) },
      ...(topic === undefined ? [] : [{ ...wordsOf(topic, "name"), to: addresses.topic(topic.id) }]),
    ],
    unit: unit && fill(strings.series.unit, { unit: unitIn(unit, strings).long }),
  };
}

function strandProps(strand: Strand<LedgerRow>, archive: Archive): StrandProps {
  const { kind, entries } = strand;
  const { chart } = archive.strings;
  const lines = linesOf(entries, archive);
  const points = lines.flatMap(({ period, result }) =>
    result === undefined ? [] : [fill(chart.seriesPoint, { period, value: result })],
  );
  return {
    kind,
    caption: captionOf(strand, archive),
    trend: trendText(entries, archive),
    drawing: drawingOf(strand, archive),
    desc: fill(chart.seriesDesc, { points: points.join("; ") }),
    lines: lines.map((line) => ({ ...line, period: capital(line.period) })),
    changes: entries.some(({ row }) => row.kind === "number" || row.kind === "rank") && points.length > 1,
  };
}

/** Levels are named for what they are, where they are all of one sort. */
function captionOf({ kind, entries }: Strand<LedgerRow>, { strings }: Archive): string {
  const measures = new Set(entries.map(({ row }) => row.measure));
  const [measure] = measures;
  const one = kind === "level" && measures.size === 1;
  return strings.strands[one && (measure === "stock" || measure === "cumulative") ? measure : kind];
}

function linesOf(entries: readonly LedgerRow[], archive: Archive): PeriodLine[] {
  const breaks = stepsBetween(entries, archive);
  const known = entries.filter(({ row }) => row.result !== undefined);
  const changes = new Map(stepsBetween(known, archive).map((step, index) => [known[index + 1], step.change]));
  const targets = targetChanges(entries, archive);
  return entries.map((entry, index) => {
    const [before, step] = [entries[index - 1], breaks[index - 1]];
    return {
      ...rowLine(entry, archive),
      change: changes.has(entry) ? changeText(changes.get(entry), entry.row, archive) : undefined,
      targetChange: targets.get(entry),
      breaks: before === undefined || step === undefined ? [] : breakTexts(step, before.row, entry.row, archive),
    };
  });
}

function stepsBetween(entries: readonly LedgerRow[], { units }: Archive): Step[] {
  return stepsOf(
    entries.map(({ row }) => row),
    units,
  );
}

function correctionsOf(rows: readonly LedgerRow[], archive: Archive): SeriesProps["corrections"] {
  return rows
    .map((entry) => ({
      row: { text: capital(rowPeriod(entry, archive)), to: entry.address },
      versions: versionsOf(entry, archive),
    }))
    .filter(({ versions }) => versions.length > 0);
}
