/** Who publishes, who is spoken of: organisations as schema.org has them. */
import type { Organization } from "schema-dts";
import type { Archive } from "../archive/model.ts";
import type { Organisation } from "../archive/schema.ts";
import { urlOf } from "./told.ts";

/** The archive itself, as who publishes what is its own. */
export function archiveAsOrganisation(archive: Pick<Archive, "site" | "addresses">): Organization {
  const { site, addresses } = archive;
  return { "@type": "Organization", name: site.title, ...urlOf(addresses.home, archive) };
}

/** An organisation of the archive, with the page of it. */
export function organisationOf(
  { id, name, short }: Organisation,
  archive: Pick<Archive, "site" | "addresses">,
): Organization {
  const page = urlOf(archive.addresses.organisation(id), archive);
  return { "@type": "Organization", name, ...(short !== undefined && { alternateName: short }), ...page };
}
