/** How browsers and programs ask the archive's search. Source: OpenSearch 1.1, draft 6. */
import type { Archive } from "../archive/model.ts";
import type { SiteFile } from "../downloads/file.ts";
import { whereIs } from "../downloads/place.ts";
import { isWeb } from "../text/hosts.ts";
import { taglineOf } from "../views/view.ts";
import { xmlOf } from "./xml.ts";

/** What the format allows, in characters. */
const [mostShort, mostLong, mostTold] = [16, 48, 1024];

/** Makes the description; nothing where the site's address is unknown, for it names the whole of it. */
export function searchDescriptionFiles(archive: Archive): SiteFile[] {
  const { site, addresses, strings } = archive;
  if (site.url === undefined) return [];
  const described = {
    "@xmlns": "http://a9.com/-/spec/opensearch/1.1/",
    ShortName: cut(site.title, mostShort),
    LongName: cut(site.title, mostLong),
    Description: cut(site.description ?? taglineOf(archive) ?? strings.common.tagline, mostTold),
    ...(site.contact?.includes("@") && !isWeb(site.contact) && { Contact: site.contact }),
    Url: [
      { "@type": "text/html", "@template": `${whereIs(addresses.search, archive)}?q={searchTerms}` },
      {
        "@type": "application/opensearchdescription+xml",
        "@rel": "self",
        "@template": whereIs(addresses.searchDescription, archive),
      },
    ],
    Language: site.lang,
    OutputEncoding: "UTF-8",
    InputEncoding: "UTF-8",
  };
  const text = xmlOf({ OpenSearchDescription: described });
  return [{ address: addresses.searchDescription, content: Buffer.from(text) }];
}

/** As many whole words as there is room for; of a single long one, whole letters as people count them. */
function cut(text: string, most: number): string {
  if ([...text].length <= most) return text;
  const kept = beginningOf(text, most);
  return text[kept.length] === " " ? kept : kept.replace(/\s+\S*$/u, "");
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The format counts code points, of which a flag or a family has several. */
function beginningOf(text: string, most: number): string {
  let kept = "";
  for (const { segment } of letters.segment(text)) {
    if ([...kept, ...segment].length > most) break;
    kept += segment;
  }
  return kept === "" ? [...text].slice(0, most).join("") : kept;
}
