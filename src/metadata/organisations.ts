/** Who publishes, who is spoken of: organisations as schema.org has them. */
import type { Organization, Person } from "schema-dts";
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

/**
 * Who is named as an author: one of the archive's organisations, the archive or the article's publisher where the name is theirs, else a
 * person. Nothing but the name tells which it is, and no name is judged by its words: “World Bank” is an organisation once the archive
 * names it as one. What other articles say is not asked, else a change of one would change the pages of others.
 */
export function namedAsAuthor(
  name: string,
  publisher: string | undefined,
  archive: Pick<Archive, "site" | "addresses" | "organisations">,
): Organization | Person {
  const organisation = archive.organisations.find((one) => namesOf(one).includes(name));
  if (organisation !== undefined) return organisationOf(organisation, archive);
  if (name === archive.site.title) return archiveAsOrganisation(archive);
  return { "@type": name === publisher ? "Organization" : "Person", name };
}

/** All that an organisation is called, in whichever language: an article's words are the same in every edition. */
function namesOf({ name, short, in: others }: Organisation): (string | undefined)[] {
  return [name, short, ...Object.values(others ?? {}).flatMap((words) => [words?.name, words?.short])];
}
