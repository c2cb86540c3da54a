/** What programs that follow links are told: everything may be read, and all pages are listed. Source: RFC 9309, and sitemaps.org. */
import type { Archive } from "../archive/model.ts";
import type { SiteFile } from "../downloads/file.ts";
import { whereIs } from "../downloads/place.ts";

/** Nothing where the site's address is unknown: all but the list's place is allowed without the file, too. */
export function robotsFiles(archive: Pick<Archive, "site" | "addresses">): SiteFile[] {
  const { site, addresses } = archive;
  if (site.url === undefined) return [];
  const text = `User-agent: *\nDisallow:\n\nSitemap: ${whereIs(addresses.sitemap(), archive)}\n`;
  return [{ address: addresses.robots, content: Buffer.from(text) }];
}
