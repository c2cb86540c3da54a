/** Citations as CSL-JSON, which reference managers read. Source: csl-data.json of CSL 1.0.2. */
import { jsonOf } from "../json.ts";
import type { Cited, CitedKind } from "./cited.ts";

/** A work as CSL-JSON has it, as far as a page of the archive fills it. */
export interface CslItem {
  readonly id: string;
  readonly type: CitedKind;
  readonly author?: readonly { readonly literal: string }[];
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly archive?: string;
  readonly issued: { readonly "date-parts": readonly (readonly [number, number, number])[] };
  readonly language: string;
  readonly URL?: string;
  readonly note?: string;
}

/** Writes one work as a list of one, which is what the format asks for. */
export function cslOf(cited: Cited): string {
  return jsonOf([itemOf(cited)]);
}

/** What a newspaper published the archive keeps; all else it publishes itself. */
function itemOf({ key, kind, authors, title, container, day, language, archive, url, note }: Cited): CslItem {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return {
    id: key,
    type: kind,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title,
    ...(container === undefined ? { publisher: archive } : { "container-title": container, archive }),
    issued: { "date-parts": [[year, month, date]] },
    language,
    ...(url !== undefined && { URL: url }),
    ...(note !== undefined && { note }),
  };
}
