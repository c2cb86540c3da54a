/** What pages that bring others together tell programs: the way to them, and of a series how it is cited. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { citationsOf, seriesData } from "./alternates.ts";
import { type Crumb, crumbsOf } from "./crumbs.ts";
import { seriesTags } from "./tags.ts";
import { graphOf, type Told } from "./told.ts";

/** @param above the list that it is a part of */
export function toldOfList(
  { title, address }: { readonly title: string; readonly address: string },
  above: Crumb | undefined,
  archive: Archive,
): Told {
  return graphOf(crumbsOf([...(above === undefined ? [] : [above]), { text: title, to: address }], archive));
}

export function toldOfSeries(address: string, name: string, rows: readonly LedgerRow[], archive: Archive): Told {
  const way = [
    { text: archive.strings.ledger.title, to: archive.addresses.ledger },
    { text: name, to: address },
  ];
  return {
    ...graphOf(crumbsOf(way, archive)),
    tags: seriesTags(address, rows, archive),
    alternates: [...seriesData(address, archive), ...citationsOf(address, archive)],
  };
}
