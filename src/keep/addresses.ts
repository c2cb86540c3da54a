/**
 * Which files of a site are addresses that others may hold on to: every page, and every file that keeps its name from build to build and
 * is offered to readers. What only pages load is none: what carries a hash in its name, and what search loads.
 */

import { languages } from "../input/languages.ts";
import { lastingPattern } from "../policy/lasting.ts";
import { rootFolders } from "../policy/root-folders.ts";
import { manifestName, type Sums } from "../publish/manifest.ts";
import { markerName } from "../publish/marker.ts";
import { stringsOf } from "../strings/strings.ts";

/** The addresses of a site, each with the path of its file. */
export function addressesIn(sums: Sums): ReadonlyMap<string, string> {
  const words = languages.map((language) => stringsOf(language).paths);
  const lasts = new RegExp(lastingPattern({ searches: words.map(({ search }) => search) }));
  const isAddress = (path: string): boolean => {
    const within = path.replace(inLanguage, "");
    return (
      !alone.has(within) &&
      !unread.has(within.split("/")[0] ?? "") &&
      (!words.some(({ search }) => within.startsWith(`${search}/`)) || path.endsWith("/index.html")) &&
      !lasts.test(`/${path}`) &&
      !/(^|\/)[._][^/]*$|\.(br|gz)$/.test(path) &&
      !words.some(({ page }) => isContinued(path, sums, page))
    );
  };
  return new Map(
    Object.keys(sums)
      .filter(isAddress)
      .map((path) => [addressOf(path), path]),
  );
}

/** The site of another language stands in a folder of the whole. */
const inLanguage = new RegExp(`^(?:${languages.join("|")})/`);

/** What only search and hosts read. */
const unread: ReadonlySet<string> = new Set([rootFolders.index, rootFolders.hosts]);

const alone: ReadonlySet<string> = new Set([markerName, manifestName, "404.html", "manifest.webmanifest"]);

/** A further page of a list: what it shows moves from page to page anyway, and the list itself is the address. */
function isContinued(path: string, sums: Sums, page: string): boolean {
  const [list, number] = path.split(`/${page}/`);
  return number !== undefined && /^\d+\/index\.html$/.test(number) && sums[`${list}/index.html`] !== undefined;
}

/** `a/index.html` is at `/a/`. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, "$1")}`;
}
