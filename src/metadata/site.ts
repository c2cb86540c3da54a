/** What the home page and the page of the downloads tell programs: what the archive is, how it is asked, what it gives away. */
import type { DataDownload, Dataset, SearchAction, WebSite, WithActionConstraints } from "schema-dts";
import type { Archive } from "../archive/model.ts";
import { type Download, kindOf } from "../downloads/file.ts";
import { fileAddress, whereIs } from "../downloads/place.ts";
import { termsOf } from "../downloads/terms.ts";
import { crumbsOf } from "./crumbs.ts";
import { archiveAsOrganisation } from "./organisations.ts";
import { graphOf, namedBy, type Told } from "./told.ts";

export function toldOfSite(archive: Archive): Told {
  const { site, addresses } = archive;
  const web: WebSite = {
    "@type": "WebSite",
    ...namedBy(addresses.home, archive),
    name: site.title,
    ...(site.tagline !== undefined && { alternateName: site.tagline }),
    ...(site.description !== undefined && { description: site.description }),
    inLanguage: site.lang,
    publisher: archiveAsOrganisation(archive),
    ...(site.url !== undefined && { potentialAction: searchOf(archive) }),
  };
  return graphOf([web]);
}

function searchOf(archive: Archive): WithActionConstraints<SearchAction> {
  const urlTemplate = `${whereIs(archive.addresses.search, archive)}?q={search_term_string}`;
  return {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate },
    "query-input": "required name=search_term_string",
  };
}

/** @param offered the files of the downloads */
export function toldOfData(offered: readonly Download[], archive: Archive): Told {
  const { site, strings, addresses, updated } = archive;
  const { licenceOf, citation } = termsOf(archive);
  const { title } = strings.data.page;
  const set: Dataset = {
    "@type": "Dataset",
    ...namedBy(addresses.data, archive),
    name: `${site.title}: ${title}`,
    description: descriptionOf(archive),
    inLanguage: site.lang,
    creator: archiveAsOrganisation(archive),
    dateModified: updated,
    ...coverageOf(archive),
    isAccessibleForFree: true,
    ...(licenceOf !== undefined && { license: licenceOf.url }),
    creditText: citation,
    ...(site.url !== undefined && { distribution: offered.map((file) => distributionOf(file, archive)) }),
  };
  return graphOf([set, ...crumbsOf([{ text: title, to: addresses.data }], archive)]);
}

/** Search engines of data pass over what says less than fifty letters of itself. */
function descriptionOf({ site, strings }: Archive): string {
  return [site.description, strings.home.lead, strings.data.licence.sources].filter(Boolean).join(" ");
}

/** From the first day of the oldest period to the last of the newest. */
function coverageOf({ rows }: Archive): Pick<Exclude<Dataset, string>, "temporalCoverage"> {
  const [starts, ends] = [rows.map(({ row }) => row.period.start).sort(), rows.map(({ row }) => row.period.end).sort()];
  const [first, last] = [starts[0], ends.at(-1)];
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` };
}

function distributionOf({ key, name, content }: Download, archive: Archive): DataDownload {
  return {
    "@type": "DataDownload",
    name: archive.strings.data.files[key],
    contentUrl: whereIs(fileAddress(name, archive), archive),
    encodingFormat: kindOf(name).mediatype,
    contentSize: `${content.length} B`,
  };
}
