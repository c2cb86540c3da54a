/** On what terms the data is given away, and how it is to be cited: the same words beside the files and inside them. */
import type { Archive } from "../archive/model.ts";
import { writeDay } from "../text/dates.ts";
import { fill } from "../text/fill.ts";
import { whereIs } from "./place.ts";

export interface Terms {
  /** Names the licence, or says plainly that there is none. */
  readonly licence: string;
  /** The licence itself, where the archive names one. */
  readonly licenceOf: { readonly name: string; readonly url: string } | undefined;
  /** To whom the articles belong. */
  readonly sources: string;
  readonly citation: string;
}

/** The terms of an archive's data. The citation's day is the archive's own, never the day of the build. */
export function termsOf(archive: Archive): Terms {
  const { site, strings, updated, addresses } = archive;
  const { licence, citation } = strings.data;
  const day = writeDay(updated, strings.dates.short);
  const url = site.url === undefined ? "" : whereIs(addresses.data, archive);
  return {
    licence: site.licence === undefined ? licence.none : fill(licence.named, site.licence),
    licenceOf: site.licence,
    sources: licence.sources,
    citation: fill(url === "" ? citation.withoutUrl : citation.withUrl, { title: site.title, day, url }),
  };
}
