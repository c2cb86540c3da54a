/** Where things are found: the addresses of the downloads, and how pages are named outside of the site. */
import type { Archive } from "../archive/model.ts";
import { isWeb } from "../text/hosts.ts";
import { tableFiles } from "./table.ts";

/**
 * Names a page to someone who is not on the site.
 * @param address an address of the site, perhaps with a fragment
 * @returns a whole web address where the site's own is known; else the address from the site's root, as it was given
 */
export function whereIs(address: string, { site }: Pick<Archive, "site">): string {
  if (site.url === undefined) return address;
  return new URL(`.${address}`, site.url.replace(/\/*$/, "/")).href;
}

/** The address of a file of the downloads. */
export function fileAddress(name: string, { addresses }: Pick<Archive, "addresses">): string {
  return addresses.data + name;
}

/** The address of a row's own JSON. It never changes, for the row's id does not. */
export function rowFileAddress(id: string, archive: Pick<Archive, "addresses">): string {
  return fileAddress(`${archive.addresses.ledger.slice(1)}${id}.json`, archive);
}

/** The address of a series' own files: its page's, below the downloads. */
export function seriesFileAddress(page: string, kind: "json" | "csv", archive: Pick<Archive, "addresses">): string {
  return fileAddress(`${page.slice(1, -1)}.${kind}`, archive);
}

/** The address of the articles of a year. */
export function yearFileAddress(year: string, archive: Pick<Archive, "addresses">): string {
  return fileAddress(`${tableFiles.articles}/${year}.json`, archive);
}

/** What a column of addresses may say of them: an address from the site's root is no web address. */
export function addressFormat({ site }: Pick<Archive, "site">): { readonly format?: "uri" } {
  return site.url === undefined ? {} : { format: "uri" };
}

/** Where a contact leads: a mailbox opens a letter, a web address its page, even one with an @ in it. */
export function contactLink(contact: string): string {
  return isWeb(contact) ? contact : `mailto:${contact}`;
}
