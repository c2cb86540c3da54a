/** What a feed tells, whichever form it is written in. Days are days of the archive, addresses those of the site. */
import type { Archive } from "../archive/model.ts";
import { whereIs } from "../downloads/place.ts";
import { compareCodes } from "../text/collate.ts";

export interface Feed {
  /** The address of the page whose news it has. */
  readonly page: string;
  readonly title: string;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** Names it for ever: an address, perhaps with a fragment that leads nowhere. */
  readonly id: string;
  /** Where it is read. */
  readonly address: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly summary: string | undefined;
  /** The whole of it, its addresses whole. */
  readonly html: string;
  /** Its language, where that is not the feed's. */
  readonly lang: string | undefined;
  /** The address of the same as Markdown. */
  readonly markdown: string | undefined;
  /** The web address of what it comes from. */
  readonly source: string | undefined;
}

/** No feed has more entries: whoever looks once a month still misses nothing of most archives. */
export const mostEntries = 50;
/** Nor has one of a topic or an organisation: there is less news of it, and each article's whole text stands in several. */
export const mostOfSome = 20;

/** The day of the newest of a feed. */
export function updatedOf({ entries }: Feed, { updated }: Pick<Archive, "updated">): string {
  return (
    entries
      .map((entry) => entry.updated)
      .sort(compareCodes)
      .at(-1) ?? updated
  );
}

/**
 * HTML of a page with all its addresses whole: a program that shows it elsewhere knows no page that they start from.
 * @param html written by the tool itself, so that all attributes stand in double quotes
 * @param page the address of the page that it stands on
 */
export function wholeLinks(html: string, page: string, archive: Pick<Archive, "site">): string {
  const base = whereIs(page, archive);
  const whole = (link: string): string => {
    const plain = link.replaceAll("&amp;", "&");
    return URL.canParse(plain, base) ? new URL(plain, base).href.replaceAll("&", "&amp;").replaceAll('"', "%22") : link;
  };
  return html.replace(/<[a-z][^<>]*>/g, (tag) =>
    tag
      .replace(/ (href|src)="([^"]*)"/g, (_, name: string, link: string) => ` ${name}="${whole(link)}"`)
      .replace(/ srcset="([^"]*)"/g, (_, links: string) => ` srcset="${wholeSet(links, whole)}"`),
  );
}

function wholeSet(links: string, whole: (link: string) => string): string {
  return links
    .split(", ")
    .map((candidate) => {
      const [link = "", ...size] = candidate.split(" ");
      return [whole(link), ...size].join(" ");
    })
    .join(", ");
}
