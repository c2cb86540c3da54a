/** What every page has, and the list of all pages. A page is a pure function of its props; its template only lays out. */
import type { Archive } from "../archive/model.ts";
import type { Words } from "../input/languages.ts";
import { writeDay } from "../text/dates.ts";
import { besideGap, fill } from "../text/fill.ts";

export type Section = "home" | "ledger" | "articles" | "data" | "about" | "search" | "none";

/** What a page's head and frame need. */
export interface Frame {
  /** The page's own address on the site; begins and ends with `/`, or names a file. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly section: Section;
  /** The page's own name, without the site's. */
  readonly name: string;
  /** What of the page is told beside that where its address is shared. */
  readonly social: Social;
  /** The feeds that tell what is new on it. */
  readonly feeds?: readonly FeedOf[];
}

/** A feed, by the page whose news it has. */
export interface FeedOf {
  readonly page: string;
  readonly title: string;
}

export interface Social {
  /** The day of publication, of an article. */
  readonly published?: string;
  /** Pages without one of their own share the site's. */
  readonly card?: CardLink | undefined;
}

/** A social card: its address on the site, and what it says. */
export interface CardLink {
  readonly to: string;
  readonly text: string;
}

export interface View<Props> {
  readonly frame: Frame;
  /** Plain data: what JSON gives back as it was. */
  readonly props: Props;
  /** Stands for the props where making them is dear, and they are made only when they are asked for. */
  readonly madeOf?: string;
}

/** A link within the site: `to` is an address, made relative by the page that shows it. */
export interface LinkTo extends Words {
  readonly to: string;
}

/**
 * A sentence around a name: in one piece where the name is in the language of the page.
 * @param gap where the name stands in it
 */
export function around(sentence: string, gap: string, name: Words): readonly Words[] {
  if (name.lang === undefined) return [{ text: fill(sentence, { [gap]: name.text }) }];
  const [before, after] = besideGap(sentence, gap);
  return [{ text: before }, name, { text: after }].filter(({ text }) => text !== "");
}

/** Something known, in words or as links. */
export interface LinkedFact {
  readonly name: string;
  readonly text?: string;
  readonly links?: readonly LinkTo[];
}

/** The archive's own date, written: what stands on paper tells of which day it is. */
export function dayOf({ updated, strings }: Pick<Archive, "updated" | "strings">): string {
  return writeDay(updated, strings.dates.short);
}

/** The site in a sentence of few words: its own, or else the interface's, which tell of targets: nothing where there is none. */
export function taglineOf({ site, strings, rows }: Pick<Archive, "site" | "strings" | "rows">): string | undefined {
  const words = site.tagline ?? (rows.length > 0 ? strings.common.tagline : undefined);
  return words && (/[.?!…]$/.test(words) ? words : `${words}.`);
}

/** Makes a page's frame; the window's title names the site, and the description is never empty. */
export function frameOf(
  archive: Archive,
  section: Section,
  address: string,
  title: string,
  description?: string,
  social: Social = {},
): Frame {
  const { site, strings } = archive;
  const siteWords = site.description ?? site.tagline ?? strings.common.tagline;
  return {
    address,
    section,
    name: title,
    social,
    title: title === site.title ? title : fill(strings.common.pageTitle, { title, site: site.title }),
    description: description ?? `${title}. ${siteWords}`,
  };
}
