/** What an organisation's page says of it beside its articles: what it was, whom it belongs to, how its rows came out. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import type { Organisation } from "../archive/schema.ts";
import { wordsOf } from "../input/languages.ts";
import { keyNames } from "../search/narrow.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { type RowLine, rowLine } from "./items.ts";
import { inPeriods } from "./periods.ts";
import { groupsOf, type Part, type RowGroup } from "./row-groups.ts";
import { type Score, scorecardOf } from "./scorecard.ts";
import type { LinkedFact, LinkTo } from "./view.ts";

export interface OrganisationProps {
  readonly facts: readonly LinkedFact[];
  readonly scores: readonly Score[];
  /** Its rows by period, the newest first. */
  readonly groups: readonly RowGroup[];
  /** Its indicators that have several periods. */
  readonly series: readonly (LinkTo & { readonly count: number })[];
}

/** @param rows those of the organisation, in the order of their periods */
export function organisationOf(
  organisation: Organisation,
  rows: readonly LedgerRow[],
  archive: Archive,
): OrganisationProps {
  return {
    facts: factsOf(organisation, archive),
    scores: scorecardOf(rows, archive, { [keyNames.organisation]: organisation.id }),
    groups: groupsOf(linesInPeriods(rows, archive)),
    series: seriesOf(organisation, archive),
  };
}

function linesInPeriods(rows: readonly LedgerRow[], archive: Archive): Part<RowLine>[] {
  return inPeriods(rows, archive).map(([period, group]) => [period, group.map((row) => rowLine(row, archive))]);
}

function factsOf(organisation: Organisation, archive: Archive): OrganisationProps["facts"] {
  const { strings, organisations } = archive;
  const words = strings.organisationPage;
  const linked = (name: string, among: (other: Organisation) => boolean) => ({
    name,
    links: organisations.filter(among).map((other) => linkTo(other, archive)),
  });
  const ties = [
    linked(words.parent, ({ id }) => id === organisation.parent),
    linked(words.children, ({ parent }) => parent === organisation.id),
    linked(words.predecessors, ({ succeeded_by }) => succeeded_by === organisation.id),
    linked(words.successor, ({ id }) => id === organisation.succeeded_by),
  ];
  const lived = lifeText(organisation, archive);
  return [
    ...(lived === undefined ? [] : [{ name: words.valid, text: lived }]),
    ...ties.filter(({ links }) => links.length > 0),
  ];
}

function linkTo(organisation: Organisation, { addresses }: Archive): LinkTo {
  return { ...wordsOf(organisation, "name"), to: addresses.organisation(organisation.id) };
}

function lifeText({ valid }: Organisation, { strings }: Archive): string | undefined {
  const [from, to] = [valid?.from, valid?.to].map((day) => day && writeDay(day, strings.dates.short));
  const { between, from: since, to: until } = strings.organisationPage;
  if (from !== undefined && to !== undefined) return fill(between, { from, to });
  if (from !== undefined) return fill(since, { from });
  return to === undefined ? undefined : fill(until, { to });
}

function seriesOf({ id }: Organisation, { series }: Archive): OrganisationProps["series"] {
  return [...series].flatMap(([to, rows]) => {
    const last = rows.at(-1);
    return last?.organisation.id === id ? [{ ...wordsOf(last.row, "name"), to, count: rows.length }] : [];
  });
}
