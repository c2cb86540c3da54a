/** Which places of a site in one language its own pages and files have, so that no page of an earlier address may stand there. */
import { rootFolders } from "../policy/root-folders.ts";
import { pageAddress } from "../text/earlier.ts";
import { caseless } from "../text/portable.ts";
import type { Paths } from "./addresses.ts";

/** What two addresses have alike that are one place on some machine. */
export function placeOf(address: string): string {
  const page = pageAddress(address);
  return page === "/" ? page : caseless(page.replace(/\/$/, ""));
}

/** The first folder of a place, or its only name. */
export function rootOf(place: string): string {
  return place.split("/")[1] ?? "";
}

/** The folders of pages at the root of a site. */
export function pageFolders(paths: Paths): string[] {
  const { articles, ledger, search, data, about, topic, organisation, series, period, due, coverage } = paths;
  return [articles, ledger, search, data, about, topic, organisation, series, period, due, coverage];
}

/**
 * Tells of places whether the site has pages or files of its own there: lists, years, what search loads. No page of an article or a row
 * ever stood in most of its folders, so they are its own as a whole.
 * @param paths the words of its addresses
 * @param years those that have articles
 * @param further what else stands at its root: the folders of other languages
 */
export function ownPlaces(
  paths: Paths,
  years: ReadonlySet<string>,
  further: readonly string[] = [],
): (place: string) => boolean {
  const folders = pageFolders(paths).filter((folder) => folder !== paths.articles && folder !== paths.ledger);
  const names = [...Object.values(rootFolders), "index.html", "404.html", ...further, ...folders];
  const whole = new Set(names.map(caseless));
  return (place) => {
    const parts = place.slice(1).split("/");
    const [first = "", second = ""] = parts;
    if (first === "" || whole.has(first)) return true;
    if (first !== paths.articles && first !== paths.ledger) return false;
    const isYear = first === paths.articles && parts.length === 2 && years.has(second);
    return parts.length === 1 || isYear || parts.at(-2) === paths.page;
  };
}
