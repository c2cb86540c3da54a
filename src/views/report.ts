/** Where a reader can say that something is wrong: the site's contact, told which page is meant. */
import type { Archive } from "../archive/model.ts";
import { contactLink, whereIs } from "../downloads/place.ts";
import { fill } from "../text/fill.ts";

/**
 * The link to report a fault of a page.
 * A letter has its subject and text; a web page is told the address by a parameter, which it may read or not.
 * @param page the page's address and name
 * @returns nothing where the site names no contact
 */
export function reportLink(
  page: { readonly address: string; readonly name: string },
  archive: Archive,
): string | undefined {
  const { site, strings } = archive;
  if (site.contact === undefined) return undefined;
  const address = whereIs(page.address, archive);
  const link = contactLink(site.contact);
  if (link.startsWith("mailto:")) {
    const subject = encodeURIComponent(fill(strings.report.subject, { name: page.name }));
    // Lines of a letter end so: RFC 6068, section 5.
    const body = fill(strings.report.body, { address }).replaceAll("\n", "\r\n");
    return `${link}?subject=${subject}&body=${encodeURIComponent(body)}`;
  }
  const url = new URL(link);
  url.searchParams.append(strings.paths.page, address);
  return url.href;
}
