/** The page of one row: the answer first, then the sum, the sentence in its context, and what is known of the row. */
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import type { DerivedTarget } from "../ledger/derive.ts";
import type { VerdictKind } from "../ledger/wording.ts";
import { amountText, figureText, quantity, resultText, rowPeriod, targetText } from "../say/figures.ts";
import { gapText, sumText, verdictSentence, verdictText } from "../say/verdicts.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { type RowLine, rowLine } from "./items.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

/** A passage of an article, cut where marks begin and end. */
export interface Passage {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  readonly article: LinkTo;
  /** Says what the quote proves: "{article}" in it stands for the link. */
  readonly proof: string;
}

export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly to?: string;
}

export interface RowProps {
  readonly name: string;
  readonly kind: VerdictKind;
  readonly answer: string;
  readonly basis: string;
  readonly sentence: string;
  readonly honesty: string;
  readonly crumbs: readonly LinkTo[];
  readonly period: string;
  readonly goals: readonly string[];
  readonly sum:
    | {
        readonly result: string;
        readonly sign: string;
        readonly gapLabel: string;
        readonly gap: string;
        readonly target: string;
      }
    | undefined;
  readonly readings: readonly string[];
  readonly passages: readonly Passage[];
  readonly facts: readonly Fact[];
  readonly parts: readonly RowLine[];
  readonly json: LinkTo;
}

export function rowViews(archive: Archive): View<RowProps>[] {
  return archive.rows.map((entry) => ({
    frame: frameOf(
      archive,
      "ledger",
      entry.address,
      entry.row.name,
      `${verdictText(entry, archive)}. ${verdictSentence(entry, archive)}`,
    ),
    props: propsOf(entry, archive),
  }));
}

function propsOf(entry: LedgerRow, archive: Archive): RowProps {
  const { row, judgement, organisation, topic, saidBy } = entry;
  const { strings, addresses } = archive;
  const self = saidBy.id === organisation.id ? strings.row.self : strings.row.saidBy;
  return {
    name: row.name,
    kind: judgement.kind,
    answer: verdictText(entry, archive),
    basis: strings.basis[judgement.basis],
    sentence: verdictSentence(entry, archive),
    honesty: fill(self, { organisation: saidBy.short ?? saidBy.name }),
    crumbs: [
      { text: organisation.name, to: addresses.organisation(organisation.id) },
      ...(topic === undefined ? [] : [{ text: topic.name, to: addresses.topic(topic.id) }]),
    ],
    period: rowPeriod(entry, archive),
    goals: row.targets.flatMap(({ text }) => text ?? []),
    sum: sumOf(entry, archive),
    readings: readingsOf(entry, archive),
    passages: passagesOf(entry, archive),
    facts: factsOf(entry, archive),
    parts: archive.rows.filter((other) => row.parts.includes(other.row.id)).map((other) => rowLine(other, archive)),
    json: { text: strings.row.download, to: `${addresses.data}bang-doi-chieu.json` },
  };
}

function sumOf(entry: LedgerRow, archive: Archive): RowProps["sum"] {
  const { row, judgement } = entry;
  if (judgement.derived?.from !== "margin" || judgement.derived.reading !== "difference") return undefined;
  const { strings } = archive;
  const short = row.margin?.value.startsWith("-") ?? false;
  return {
    result: resultText(entry, archive) ?? "",
    sign: short === (row.better === "lower") ? "−" : "+",
    gapLabel: short ? strings.row.marginShort : strings.row.marginLabel,
    gap: (gapText(entry, archive) ?? "").replace(/^[+−]/, ""),
    target: targetText(entry, archive)?.text ?? "",
  };
}

/** What follows from the source's words, and how else they could be read. */
function readingsOf(entry: LedgerRow, archive: Archive): string[] {
  const { derived } = entry.judgement;
  if (derived === undefined) return [];
  const { readings } = archive.strings;
  const target = targetText(entry, archive)?.text ?? "";
  if (derived.from === "equal") return [fill(readings.equal, { target })];
  const show = (value: string): string => quantity(value, entry.row.unit, archive);
  const between =
    derived.interval &&
    fill(readings.interval, {
      low: show(derived.interval.low.toString()),
      high: show(derived.interval.high.toString()),
    });
  return [
    fill(readings.derived, { target, sum: sumText(entry, archive) }),
    between,
    otherReading(entry, derived, archive),
  ].filter((text) => text !== undefined);
}

function otherReading({ row }: LedgerRow, derived: DerivedTarget, archive: Archive): string | undefined {
  const { readings } = archive.strings;
  if (derived.other === undefined || row.margin === undefined) return undefined;
  const printed = quantity(row.margin.value.replace(/^-/, ""), row.margin.printed ?? row.unit, archive);
  const other = quantity(derived.other.value, row.unit, archive);
  return fill(derived.reading === "difference" ? readings.points : readings.relative, { printed, other });
}

/** The passages that prove a row: quotes of one block stand in it together. */
function passagesOf({ citations }: LedgerRow, archive: Archive): Passage[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.article.id}#${citation.place.block}`;
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()].flatMap((group) => passageOf(group, archive));
}

function passageOf(group: readonly Citation[], { strings }: Archive): Passage[] {
  const [first] = group;
  const block = first?.article.blocks.find(({ id }) => id === first.place.block);
  if (first === undefined || block === undefined) return [];
  const { front, address } = first.article;
  const source = [front.publisher, writeDay(front.date, strings.dates.long)]
    .filter((part) => part !== undefined)
    .join(", ");
  const proof = fill(front.text === "account" ? strings.row.accountProof : strings.row.originalProof, {
    article: "{article}",
    source,
  });
  return [
    { pieces: piecesOf(block.text, group), article: { text: front.title, to: `${address}#${first.anchor}` }, proof },
  ];
}

function piecesOf(text: string, group: readonly Citation[]): Passage["pieces"] {
  const edges = [0, ...group.flatMap(({ place }) => [place.start, place.end]), text.length].sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    if (start === end) return [];
    return [
      { text: text.slice(start, end), marked: group.some(({ place }) => place.start <= start && end <= place.end) },
    ];
  });
}

function factsOf(entry: LedgerRow, archive: Archive): Fact[] {
  const { row, organisation, topic, unit } = entry;
  const { strings, addresses } = archive;
  const named = strings.row;
  const change = row.change && amountText(row.change, row.unit, archive);
  const facts: (Omit<Fact, "text"> & { text: string | undefined })[] = [
    { name: named.organisation, text: organisation.name, to: addresses.organisation(organisation.id) },
    { name: named.topic, text: topic?.name, ...(topic && { to: addresses.topic(topic.id) }) },
    { name: named.period, text: rowPeriod(entry, archive) },
    { name: named.measure, text: strings.measures[row.measure] },
    { name: named.unit, text: unit?.vi.long },
    { name: named.scope, text: row.scope },
    { name: named.definition, text: row.definition },
    { name: named.baseline, text: row.baseline && figureText(row.baseline, row, archive) },
    { name: named.change, text: change },
  ];
  return facts.flatMap(({ text, ...fact }) => (text === undefined ? [] : [{ ...fact, text }]));
}
