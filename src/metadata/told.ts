/** What the head of a page tells programs of it: plain data, so that a page stays a function of its props. */
import type { Graph, Thing } from "schema-dts";
import type { Archive } from "../archive/model.ts";
import { whereIs } from "../downloads/place.ts";

/** A meta tag: its name and its content. */
export type Tag = readonly [name: string, content: string];

export interface Told {
  /** JSON-LD in the words of schema.org, written so that it can stand in a script element. */
  readonly ld?: string;
  /** For reference managers: Highwire's tags and Dublin Core. */
  readonly tags?: readonly Tag[];
  /** The same in other forms: their addresses on the site. */
  readonly alternates?: readonly Alternate[];
}

export interface Alternate {
  readonly type: string;
  readonly to: string;
}

/** Things as one document; nothing where there are none. */
export function graphOf(things: readonly Thing[]): Pick<Told, "ld"> {
  if (things.length === 0) return {};
  const graph: Graph = { "@context": "https://schema.org", "@graph": things };
  return { ld: inScript(JSON.stringify(graph)) };
}

/** Nothing of a text may end the script that it stands in, or begin a comment there. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

/** The whole address of a page as a property; no property where the site's own is unknown, for no program follows half of one. */
export function urlOf(address: string, { site }: Pick<Archive, "site">): { readonly url?: string } {
  return site.url === undefined ? {} : { url: whereIs(address, { site }) };
}

/** The same, for the page that a thing is named by. */
export function namedBy(address: string, archive: Pick<Archive, "site">): { readonly "@id"?: string; url?: string } {
  const { url } = urlOf(address, archive);
  return url === undefined ? {} : { "@id": url, url };
}
