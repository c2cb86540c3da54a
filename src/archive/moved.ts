/** Pages that stood at another address before: who comes there is led on. */
import { languages } from "../input/languages.ts";
import { stringsOf } from "../strings/strings.ts";
import { pageAddress } from "../text/earlier.ts";
import { addressesOf, type Paths } from "./addresses.ts";
import type { Article } from "./articles.ts";
import type { Archive, LedgerRow } from "./model.ts";
import { ownPlaces, pageFolders, placeOf, rootOf } from "./own-places.ts";

/** An earlier address of a page, and where the page stands now. Both are addresses of the site. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The same, with what the page is of. */
export interface MoveOf extends Move {
  readonly what: Article | LedgerRow;
}

/** What has moved, or may have: the pages of an archive in any of its languages. */
type Pages = Pick<Archive, "articles" | "rows">;

/** All earlier addresses of an archive's pages, in the words of its language: those of articles first. */
export function movesOf(archive: Pages & Pick<Archive, "own" | "strings">): MoveOf[] {
  return movesIn(archive, stringsOf(archive.own).paths, archive.strings.paths);
}

/** The same of a whole site, in all its languages, from its root. */
export function allMovesOf(archive: Pages & Pick<Archive, "strings" | "others">): Move[] {
  const { paths: own } = archive.strings;
  const editions = [{ way: "", paths: own }, ...archive.others];
  return editions.flatMap(({ way, paths }) =>
    movesIn(archive, own, paths).map(({ from, to }) => ({
      from: `/${way}${from.slice(1)}`,
      to: `/${way}${to.slice(1)}`,
    })),
  );
}

/** @param own the words of the addresses as the archive's files have them */
function movesIn(pages: Pages, own: Paths, paths: Paths): MoveOf[] {
  const addresses = addressesOf(paths, own);
  const moves = (earlier: readonly string[], to: string, what: MoveOf["what"]): MoveOf[] =>
    earlier.map((from) => ({ from, to, what }));
  const all = [
    ...pages.articles.flatMap((article) => moves(article.front.moved_from, addresses.article(article.id), article)),
    ...pages.rows.flatMap((entry) => moves(entry.row.moved_from, addresses.row(entry.row.id), entry)),
  ];
  const known = own === paths ? all : all.filter(({ from }) => !isOfRoot(from, own, paths));
  const led = known.map((move) => ({ ...move, from: addresses.meant(pageAddress(move.from)) }));
  return own === paths || led.length === 0 ? led : stillFree(led, pages, paths);
}

/** Whether an address stood at the root alone: it is in the folder of a language, or in words of one that is not the archive's own. */
function isOfRoot(earlier: string, own: Paths, paths: Paths): boolean {
  const root = rootOf(placeOf(earlier));
  return languages.includes(root) || (pageFolders(paths).includes(root) && !pageFolders(own).includes(root));
}

/**
 * Those that lead on in another language: what is free at the root may be taken there, or be the same as another in its words. For the
 * root this is a fault; who wrote the address there need not think of other languages.
 */
function stillFree(moves: readonly MoveOf[], { articles, rows }: Pages, paths: Paths): MoveOf[] {
  const { article, row } = addressesOf(paths);
  const standing = [...articles.map(({ id }) => article(id)), ...rows.map((entry) => row(entry.row.id))];
  const taken = new Set(standing.map(placeOf));
  const isOwn = ownPlaces(paths, new Set(articles.map(({ year }) => year)));
  return moves.filter(({ from }) => {
    const place = placeOf(from);
    const isFree = !taken.has(place) && !isOwn(place);
    taken.add(place);
    return isFree;
  });
}
