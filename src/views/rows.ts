/** The page of one row: the answer first, then the figures, the sum, the sentences in their context, and what is known of the row. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { rowFileAddress } from "../downloads/place.ts";
import { langOf, type Words, wordsOf } from "../input/languages.ts";
import type { VerdictKind } from "../ledger/wording.ts";
import { toldOfRow } from "../metadata/row.ts";
import type { Told } from "../metadata/told.ts";
import { rowPeriod } from "../say/figures.ts";
import { sideOf } from "../say/gaps.ts";
import { basisUnsaid } from "../say/reasons.ts";
import { verdictSentence, verdictText } from "../say/verdicts.ts";
import { cardLink, rowCard } from "./cards.ts";
import { type Citing, citingRow } from "./citation.ts";
import { reportLink } from "./report.ts";
import { type RowChart, rowChart } from "./row/chart.ts";
import { type Fact, factsOf } from "./row/facts.ts";
import { type FigureLine, figureLines } from "./row/figures.ts";
import {
  type Kindred,
  kindredOf,
  type OtherPeriod,
  otherPeriodsOf,
  type Parts,
  partsOf,
  seriesLink,
  wholesOf,
} from "./row/kin.ts";
import { isGoal } from "./row/names.ts";
import { type Passage, passagesOf } from "./row/passages.ts";
import { type Change, historyOf, type Version, versionsOf } from "./row/past.ts";
import { type Derivation, derivationsOf } from "./row/sums.ts";
import { type TargetLine, targetLines } from "./row/targets.ts";
import { around, frameOf, type LinkTo, type View } from "./view.ts";

export interface RowProps {
  /** What programs are told of the page. */
  readonly told: Told;
  readonly name: string;
  /** The language of its name, where it is not the page's. */
  readonly lang: string | undefined;
  readonly kind: VerdictKind;
  readonly answer: string;
  readonly sentence: string;
  /** Who states the figures, and on what the verdict rests where its sentence does not say so; none where there are no figures. */
  readonly honesty: readonly Words[];
  readonly crumbs: readonly LinkTo[];
  readonly period: LinkTo;
  readonly chart: RowChart | undefined;
  /** What its figures are called together. */
  readonly figuresTitle: string;
  readonly figures: readonly FigureLine[];
  readonly targets: readonly TargetLine[];
  readonly derivations: readonly Derivation[];
  readonly passages: readonly Passage[];
  readonly versions: readonly Version[];
  readonly parts: Parts | undefined;
  readonly wholes: readonly LinkTo[];
  /** The same indicator in other periods. */
  readonly periods: readonly OtherPeriod[];
  /** The page of all its periods, where there are others. */
  readonly series: LinkTo | undefined;
  readonly facts: readonly Fact[];
  readonly history: readonly Change[];
  readonly json: LinkTo;
  readonly citing: Citing;
  /** Where to say that something is wrong; nothing where the site names no contact. */
  readonly report: string | undefined;
}

export function rowViews(archive: Archive): View<RowProps>[] {
  const kindred = kindredOf(archive);
  return archive.rows.map((entry) => ({
    frame: frameOf(
      archive,
      "ledger",
      entry.address,
      entry.row.name,
      `${verdictText(entry, archive)}. ${verdictSentence(entry, archive)}`,
      { card: cardLink(rowCard(entry, archive), archive) },
    ),
    props: propsOf(entry, archive, kindred),
  }));
}

function propsOf(entry: LedgerRow, archive: Archive, kindred: Kindred): RowProps {
  const { row, judgement, organisation, topic } = entry;
  const { strings, addresses } = archive;
  return {
    name: row.name,
    lang: langOf(row, "name"),
    kind: judgement.kind,
    answer: verdictText(entry, archive),
    sentence: verdictSentence(entry, archive),
    honesty: honestyOf(entry, archive),
    crumbs: [
      { ...wordsOf(organisation, "name"), to: addresses.organisation(organisation.id) },
      ...(topic === undefined ? [] : [{ ...wordsOf(topic, "name"), to: addresses.topic(topic.id) }]),
    ],
    period: { text: rowPeriod(entry, archive), to: addresses.period(row.period.id) },
    chart: rowChart(entry, archive),
    figuresTitle: isGoal(entry) ? strings.row.goals : strings.rowPage.titles.figures,
    figures: figureLines(entry, archive),
    targets: targetLines(entry, archive),
    derivations: derivationsOf(entry, archive),
    passages: passagesOf(entry, archive),
    versions: versionsOf(entry, archive),
    parts: partsOf(entry, archive, kindred),
    wholes: wholesOf(entry, kindred),
    periods: otherPeriodsOf(entry, archive),
    series: seriesLink(entry, archive),
    facts: factsOf(entry, archive),
    history: historyOf(entry, archive),
    json: { text: strings.row.download, to: rowFileAddress(row.id, archive) },
    citing: citingRow(entry, archive),
    told: toldOfRow(entry, archive),
    report: reportLink({ address: entry.address, name: row.name }, archive),
  };
}

/** Who states the figures: an organisation that reports on itself is not taken at its word. */
function honestyOf(entry: LedgerRow, archive: Archive): readonly Words[] {
  if (isGoal(entry)) return [];
  const { organisation, saidBy } = entry;
  const { row } = archive.strings;
  const sentence = saidBy.id === organisation.id ? row.self : row.saidBy;
  const self = around(sentence, "organisation", wordsOf(saidBy, "short", "name"));
  const basis = basisUnsaid(sideOf(entry), archive);
  return basis === undefined ? self : [{ text: `${basis}. ` }, ...self];
}
