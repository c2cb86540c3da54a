/** The ledger: every row, a table for each organisation, in it by period; and what the page can be narrowed by. */
import { groupBy } from "../archive/group.ts";
import type { Archive } from "../archive/model.ts";
import { wordsOf } from "../input/languages.ts";
import type { Keyed } from "../search/narrow.ts";
import { fill } from "../text/fill.ts";
import { feedsIn, ledgerFeed } from "./feeds.ts";
import { type RowLine, rowLine } from "./items.ts";
import { type Control, controlsOf, keyer } from "./narrow.ts";
import { inPeriods } from "./periods.ts";
import { areWorthHeadings, groupsOf, type RowGroup } from "./row-groups.ts";
import { type Share, sharesOf } from "./shares.ts";
import { dayOf, frameOf, type LinkTo, type View } from "./view.ts";
import { type Ways, waysOf } from "./ways.ts";

export interface LedgerProps {
  readonly title: string;
  readonly intro: string;
  readonly shares: readonly Share[];
  /** None where there is no row. */
  readonly controls: readonly Control[];
  readonly tables: readonly Table[];
  readonly ways: Ways;
  /** The archive's own date, written. */
  readonly day: string;
}

/** The rows of one organisation, those of its newest period first. */
export interface Table extends LinkTo {
  readonly groups: readonly RowGroup<LedgerLine>[];
}

export type LedgerLine = RowLine & Keyed;

export function ledgerViews(archive: Archive): View<LedgerProps>[] {
  const { strings, addresses, rows } = archive;
  const { title } = strings.ledger;
  const intro = rows.length === 0 ? strings.ledger.empty : fill(strings.ledger.intro, { n: rows.length });
  const props = {
    title,
    intro,
    shares: sharesOf(archive),
    controls: rows.length === 0 ? [] : controlsOf(archive),
    tables: tablesOf(archive),
    ways: waysOf(archive),
    day: dayOf(archive),
  };
  return [
    { frame: { ...frameOf(archive, "ledger", addresses.ledger, title), ...feedsIn(ledgerFeed(archive)) }, props },
  ];
}

function tablesOf(archive: Archive): Table[] {
  const keyed = keyer(archive);
  const ofOrganisations = [...groupBy(archive.rows, ({ organisation }) => organisation)].map(([organisation, rows]) => {
    const parts = inPeriods(rows, archive).map(
      ([period, group]) => [period, group.map((entry) => ({ ...rowLine(entry, archive), ...keyed(entry) }))] as const,
    );
    return { organisation, parts };
  });
  // All tables of the page alike.
  const headed = areWorthHeadings(ofOrganisations.flatMap(({ parts }) => parts));
  return ofOrganisations.map(({ organisation, parts }) => ({
    ...wordsOf(organisation, "name"),
    to: archive.addresses.organisation(organisation.id),
    groups: groupsOf(parts, headed).map((group) => ({ ...group, label: labelOf(group, archive) })),
  }));
}

function labelOf({ heading, rows: [first] }: RowGroup, { strings }: Archive): string {
  if (first === undefined) return "";
  return heading === undefined
    ? first.organisation
    : fill(strings.ledger.caption, { organisation: first.organisation, period: first.period });
}
