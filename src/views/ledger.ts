/** The ledger: every row, grouped by organisation and period, and what the page can be narrowed by. */
import type { Archive } from "../archive/model.ts";
import { rowPeriod } from "../say/figures.ts";
import type { Keyed } from "../search/narrow.ts";
import { fill } from "../text/fill.ts";
import { type RowLine, rowLine } from "./items.ts";
import { type Control, controlsOf, keyer } from "./narrow.ts";
import { type Share, sharesOf } from "./shares.ts";
import { frameOf, type View } from "./view.ts";
import { type Ways, waysOf } from "./ways.ts";

export interface LedgerProps {
  readonly title: string;
  readonly intro: string;
  readonly shares: readonly Share[];
  /** None where there is no row. */
  readonly controls: readonly Control[];
  readonly groups: readonly Group[];
  readonly ways: Ways;
}

/** The rows of one organisation and one period. */
export interface Group {
  readonly caption: string;
  /** The caption in few words, for a row that stands apart from its group. */
  readonly label: string;
  readonly rows: readonly LedgerLine[];
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
    groups: groupsOf(archive),
    ways: waysOf(archive),
  };
  return [{ frame: frameOf(archive, "ledger", addresses.ledger, title), props }];
}

function groupsOf(archive: Archive): Group[] {
  const keyed = keyer(archive);
  const groups = new Map<string, { label: string; rows: LedgerLine[] }>();
  for (const entry of archive.rows) {
    const { organisation } = entry;
    const line = { ...rowLine(entry, archive), ...keyed(entry) };
    const named = (name: string): string =>
      fill(archive.strings.ledger.caption, { organisation: name, period: rowPeriod(entry, archive) });
    const group = groups.get(named(organisation.name));
    if (group !== undefined) group.rows.push(line);
    else groups.set(named(organisation.name), { label: named(organisation.short ?? organisation.name), rows: [line] });
  }
  return [...groups].map(([caption, group]) => ({ caption, ...group }));
}
