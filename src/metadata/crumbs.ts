/** The way to a page, from the home page on. */
import type { BreadcrumbList } from "schema-dts";
import type { Archive } from "../archive/model.ts";
import { whereIs } from "../downloads/place.ts";

export interface Crumb {
  readonly text: string;
  readonly to: string;
}

/**
 * Names the way to a page, each step by its address: without the site's own there is none.
 * @param way what lies between the home page and the page, and last the page itself
 */
export function crumbsOf(way: readonly Crumb[], archive: Pick<Archive, "site" | "addresses">): BreadcrumbList[] {
  const { site, addresses } = archive;
  if (site.url === undefined) return [];
  const itemListElement = [{ text: site.title, to: addresses.home }, ...way].map(({ text, to }, index) => ({
    "@type": "ListItem" as const,
    position: index + 1,
    name: text,
    item: whereIs(to, archive),
  }));
  return [{ "@type": "BreadcrumbList", itemListElement }];
}
