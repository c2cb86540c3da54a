/** What programs that follow links are told: everything may be read, and all pages are listed. Source: RFC 9309, and sitemaps.org. */
import type { Archive } from "../archive/model.ts";
import type { SiteFile } from "../downloads/file.ts";
import { whereIs } from "../downloads/place.ts";
import { fromRoot } from "../search/folders.ts";

/**
 * Nothing where the site's address is unknown: all but the list's place is allowed without the file, too. It is read at the root, so
 * that the one there names the pages of all languages.
 */
export function robotsFiles(archive: Pick<Archive, "site" | "addresses" | "own" | "others">): SiteFile[] {
  const { site, addresses, own, others } = archive;
  if (site.url === undefined || site.lang !== own) return [];
  const maps = [addresses.sitemap(), ...others.map(({ way }) => `/${way}${fromRoot(addresses.sitemap())}`)];
  const text = `User-agent: *\nDisallow:\n\n${maps.map((map) => `Sitemap: ${whereIs(map, archive)}\n`).join("")}`;
  return [{ address: addresses.robots, content: Buffer.from(text) }];
}
