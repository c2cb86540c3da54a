/** The pages of a site for search engines. Source: the protocol of sitemaps.org, 0.9. */
import type { Archive } from "../archive/model.ts";
import type { SiteFile } from "../downloads/file.ts";
import { whereIs } from "../downloads/place.ts";
import { compareCodes } from "../text/collate.ts";
import { xmlOf } from "./xml.ts";

export interface SitePage {
  readonly address: string;
  /** The day of its newest content; nothing where it has none of its own. */
  readonly day?: string | undefined;
}

/** The protocol allows no more addresses in one file. */
const most = 50_000;
const xmlns = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * Makes the sitemap: one file, or an index with its parts. It names whole addresses, so there is none where the site's is unknown.
 * @param part how many pages are in one file
 */
export function* sitemapFiles(
  pages: Iterable<SitePage>,
  archive: Pick<Archive, "site" | "addresses">,
  part = most,
): Generator<SiteFile, void> {
  if (archive.site.url === undefined) return;
  const all = [...pages];
  const { sitemap } = archive.addresses;
  if (all.length <= part) {
    yield fileOf(sitemap(), urlset(all, archive));
    return;
  }
  const parts = Array.from({ length: Math.ceil(all.length / part) }, (_, index) =>
    all.slice(index * part, (index + 1) * part),
  );
  for (const [index, some] of parts.entries()) yield fileOf(sitemap(index + 1), urlset(some, archive));
  const places = parts.map((some, index) => ({ address: sitemap(index + 1), day: newestOf(some) }));
  yield fileOf(sitemap(), xmlOf({ sitemapindex: { "@xmlns": xmlns, sitemap: placesOf(places, archive) } }));
}

function urlset(pages: readonly SitePage[], archive: Pick<Archive, "site">): string {
  return xmlOf({ urlset: { "@xmlns": xmlns, url: placesOf(pages, archive) } });
}

function placesOf(pages: readonly SitePage[], archive: Pick<Archive, "site">) {
  return pages.map(({ address, day }) => ({ loc: whereIs(address, archive), ...(day && { lastmod: day }) }));
}

function newestOf(pages: readonly SitePage[]): string | undefined {
  return pages
    .flatMap(({ day }) => day ?? [])
    .sort(compareCodes)
    .at(-1);
}

function fileOf(address: string, text: string): SiteFile {
  return { address, content: Buffer.from(text) };
}
