/** What is known of a row beside its figures. */
import type { Archive, LedgerRow } from "../../archive/model.ts";
import { langOf, type Words, wordsOf } from "../../input/languages.ts";
import { type Unit, unitIn } from "../../input/units.ts";
import { rowPeriod } from "../../say/figures.ts";
import { writeDay } from "../../text/dates.ts";

export interface Fact extends Words {
  readonly name: string;
  readonly to?: string;
}

export function factsOf(entry: LedgerRow, archive: Archive): Fact[] {
  const { row, organisation, topic, unit, saidBy } = entry;
  const { strings, addresses } = archive;
  const { row: named, rowPage, data } = strings;
  const other = saidBy.id === organisation.id ? undefined : saidBy;
  const facts: (Omit<Fact, "text" | "lang"> & Partial<Told>)[] = [
    { name: named.organisation, ...wordsOf(organisation, "name"), to: addresses.organisation(organisation.id) },
    { name: rowPage.facts.saidBy, ...(other && { ...wordsOf(other, "name"), to: addresses.organisation(other.id) }) },
    { name: named.topic, ...(topic && { ...wordsOf(topic, "name"), to: addresses.topic(topic.id) }) },
    { name: named.period, text: rowPeriod(entry, archive), to: addresses.period(row.period.id) },
    { name: named.asOf, text: row.as_of && writeDay(row.as_of, strings.dates.short) },
    { name: rowPage.facts.kind, text: row.kind === "number" ? undefined : data.kinds[row.kind] },
    { name: named.measure, text: row.kind === "number" ? strings.measures[row.measure] : undefined },
    { name: named.unit, ...(unit && longIn(unit, strings)) },
    { name: rowPage.facts.better, text: row.kind === "text" ? undefined : betterText(entry, archive) },
    { name: named.scope, text: row.scope, lang: langOf(row, "scope") },
    { name: named.definition, text: row.definition, lang: langOf(row, "definition") },
  ];
  return facts.flatMap(({ text, lang, ...fact }) =>
    text === undefined ? [] : [{ ...fact, text, ...(lang !== undefined && { lang }) }],
  );
}

/** What may be told of a fact; one that is not known is left out. */
interface Told {
  readonly text: string | undefined;
  readonly lang: string | undefined;
}

/** A unit, in another language where the page's has no word for it. */
function longIn(unit: Unit, strings: Archive["strings"]): Told {
  const { long, language } = unitIn(unit, strings);
  return { text: long, lang: language === strings.language ? undefined : language };
}

/** A better rank has the smaller number, an earlier date, too: there "lower" would mislead. */
function betterText({ row }: LedgerRow, { strings }: Archive): string | undefined {
  if (row.kind === "rank" || row.kind === "milestone") return undefined;
  return strings.data.directions[row.better];
}
