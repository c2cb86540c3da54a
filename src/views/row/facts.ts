/** What is known of a row beside its figures. */
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { unitIn } from "../../input/units.ts";
import { rowPeriod } from "../../say/figures.ts";
import { writeDay } from "../../text/dates.ts";

export interface Fact {
  readonly name: string;
  readonly text: string;
  readonly to?: string;
}

export function factsOf(entry: LedgerRow, archive: Archive): Fact[] {
  const { row, organisation, topic, unit, saidBy } = entry;
  const { strings, addresses } = archive;
  const { row: named, rowPage, data } = strings;
  const other = saidBy.id === organisation.id ? undefined : saidBy;
  const facts: (Omit<Fact, "text"> & { readonly text: string | undefined })[] = [
    { name: named.organisation, text: organisation.name, to: addresses.organisation(organisation.id) },
    { name: rowPage.facts.saidBy, text: other?.name, ...(other && { to: addresses.organisation(other.id) }) },
    { name: named.topic, text: topic?.name, ...(topic && { to: addresses.topic(topic.id) }) },
    { name: named.period, text: rowPeriod(entry, archive), to: addresses.period(row.period.id) },
    { name: named.asOf, text: row.as_of && writeDay(row.as_of, strings.dates.short) },
    { name: rowPage.facts.kind, text: row.kind === "number" ? undefined : data.kinds[row.kind] },
    { name: named.measure, text: row.kind === "number" ? strings.measures[row.measure] : undefined },
    { name: named.unit, text: unit && unitIn(unit, strings).long },
    { name: rowPage.facts.better, text: row.kind === "text" ? undefined : betterText(entry, archive) },
    { name: named.scope, text: row.scope },
    { name: named.definition, text: row.definition },
  ];
  return facts.flatMap(({ text, ...fact }) => (text === undefined ? [] : [{ ...fact, text }]));
}

/** A better rank has the smaller number, an earlier date, too: there "lower" would mislead. */
function betterText({ row }: LedgerRow, { strings }: Archive): string | undefined {
  if (row.kind === "rank" || row.kind === "milestone") return undefined;
  return strings.data.directions[row.better];
}
