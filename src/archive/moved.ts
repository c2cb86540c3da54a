/** Pages that stood at another address before: who comes there is led on. */
import { pageAddress } from "../text/earlier.ts";
import { addressIn } from "./addresses.ts";
import type { Article } from "./articles.ts";
import type { Archive, LedgerRow } from "./model.ts";

/** An earlier address of a page, and where the page stands now. Both are addresses of the site. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The same, with what the page is of. */
export interface MoveOf extends Move {
  readonly what: Article | LedgerRow;
}

/** All earlier addresses of an archive's pages, in the words of its language: those of articles first. */
export function movesOf({ articles, rows, addresses }: Pick<Archive, "articles" | "rows" | "addresses">): MoveOf[] {
  const moves = (earlier: readonly string[], to: string, what: MoveOf["what"]): MoveOf[] =>
    earlier.map((from) => ({ from: addresses.meant(pageAddress(from)), to, what }));
  return [
    ...articles.flatMap((article) => moves(article.front.moved_from, article.address, article)),
    ...rows.flatMap((entry) => moves(entry.row.moved_from, entry.address, entry)),
  ];
}

/** The same of a whole site, in all its languages, from its root. */
export function allMovesOf(archive: Archive): Move[] {
  const own = movesOf(archive).map(({ from, to }) => ({ from, to }));
  const others = archive.others.flatMap(({ way, paths }) => {
    const there = (address: string): string => `/${way}${addressIn(address, archive.strings.paths, paths).slice(1)}`;
    return own.map(({ from, to }) => ({ from: there(from), to: there(to) }));
  });
  return [...own, ...others];
}
