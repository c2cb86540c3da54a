/** The ledger: every row, grouped by organisation and period. */
import type { Archive } from "../archive/model.ts";
import { rowPeriod } from "../say/figures.ts";
import { fill } from "../text/fill.ts";
import { type Share, sharesOf } from "./home.ts";
import { type RowLine, rowLine } from "./items.ts";
import { frameOf, type View } from "./view.ts";

export interface LedgerProps {
  readonly title: string;
  readonly intro: string;
  readonly shares: readonly Share[];
  readonly groups: readonly { readonly caption: string; readonly rows: readonly RowLine[] }[];
}

export function ledgerViews(archive: Archive): View<LedgerProps>[] {
  const { strings, addresses, rows } = archive;
  const { title } = strings.ledger;
  const intro = rows.length === 0 ? strings.ledger.empty : fill(strings.ledger.intro, { n: rows.length });
  const groups = new Map<string, RowLine[]>();
  for (const row of rows) {
    const caption = fill(strings.ledger.caption, {
      organisation: row.organisation.name,
      period: rowPeriod(row, archive),
    });
    const line = rowLine(row, archive);
    groups.set(caption, [...(groups.get(caption) ?? []), line]);
  }
  const props = {
    title,
    intro,
    shares: sharesOf(archive),
    groups: [...groups].map(([caption, lines]) => ({ caption, rows: lines })),
  };
  return [{ frame: frameOf(archive, "ledger", addresses.ledger, title), props }];
}
