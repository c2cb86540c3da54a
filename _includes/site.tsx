/** What every component may ask for: the site's words and addresses, and links that are relative to the page they stand on. */
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Addresses, addressIn, href } from "../src/archive/addresses.ts";
import type { Other } from "../src/archive/model.ts";
import type { Strings } from "../src/strings/strings.ts";
import { writeCount } from "../src/text/numbers.ts";
import type { CardLink } from "../src/views/view.ts";
import type { OwnComponents } from "./overrides.ts";

/** The addresses of all scripts; every page works without one, but for searching. */
export interface Scripts {
  /** The search page, and its engine. */
  readonly search: string;
  /** What the engine loads for words without marks. */
  readonly readings: string;
  /** What it loads where a search needs more than words. */
  readonly special: string;
  readonly ledger: string;
  /** On every page, before anything is painted: shows the theme that the reader has chosen. */
  readonly theme: string;
  /** On every page but search: waits until the reader reaches for the search. */
  readonly reach: string;
  readonly dialog: string;
  /** For pages that a search has led to. */
  readonly marks: string;
  /** Copies a citation, once a reader asks for it. */
  readonly copy: string;
}

/** The addresses of all style sheets. */
export interface Sheets {
  /** Of all pages that have none of their own below. */
  readonly site: string;
  readonly article: string;
  /** In its place, for articles with more marks than it has rules for; nothing where there is none. */
  readonly further: string | undefined;
  readonly search: string;
  readonly dialog: string;
  readonly marks: string;
}

/** The fonts that a page needs at once: the search page, and all others. */
export interface Fonts {
  readonly site: readonly string[];
  readonly search: readonly string[];
}

export interface SiteProps {
  readonly title: string;
  /** What it is in a few words, for its foot. */
  readonly tagline: string | undefined;
  /** The languages of what the archive says of itself, where they are not the page's. */
  readonly langs: Readonly<Record<"title" | "tagline" | "description", string | undefined>>;
  readonly lang: string;
  /** Where the site will be found, with a slash at its end. */
  readonly url: string | undefined;
  readonly contact: string | undefined;
  /** The same site in other languages. */
  readonly others: readonly Other[];
  /** Whether the ledger holds anything. */
  readonly hasRows: boolean;
  readonly strings: Strings;
  readonly addresses: Addresses;
  readonly sheets: Sheets;
  readonly fonts: Fonts;
  readonly scripts: Scripts;
  /** What the search dialog reads. */
  readonly dialogFile: string;
  /** The address of the site's mark as a picture. */
  readonly icon: string;
  /** The same in points, for home screens. */
  readonly touchIcon: string;
  readonly manifest: string;
  /** What stands behind the pages in each theme: browsers colour what is around them so. */
  readonly papers: { readonly light: string; readonly dark: string };
  /** What stands for the site where its address is shared; nothing where that is not known. */
  readonly card: CardLink | undefined;
  /** For the one page that stands at no known address: its styles, its script and the mark, set into it. */
  readonly inline: { readonly styles: string; readonly script: string };
  /** The code of the archive's own components, "" where it has none: pages are made of it too. */
  readonly ownCode: string;
  /** The same as functions, which each process makes of the code for itself. */
  readonly ownComponents: OwnComponents;
}

export interface Here {
  readonly site: SiteProps;
  readonly at: string;
  /** The page may be shown at any address, so that no relative link of it can hold. */
  readonly adrift: boolean;
}

export const HereContext = createContext<Here | undefined>(undefined);

/** The site and the page's own address. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === undefined) throw new Error("a component stands outside of Page");
  return here;
}

/** Turns an address of the site into a link from this page. */
export function useHref(): (to: string) => string {
  const { site, at, adrift } = useHere();
  if (!adrift) return (to) => href(at, to);
  return (to) => absolute(site, to) ?? to;
}

/** A page in another language. */
export interface Translated {
  readonly language: string;
  /** What the language calls itself. */
  readonly name: string;
  /** The link to it from this page. */
  readonly href: string;
  /** Its web address, where the site says where it lies. */
  readonly url: string | undefined;
}

/** The same page in the other languages of the site; none of the page that stands at no address. */
export function useTranslated(): readonly Translated[] {
  const { site, at, adrift } = useHere();
  const toRoot = useHref()("/");
  if (adrift) return [];
  return site.others.map(({ language, name, way, paths }) => {
    const address = way + addressIn(at, site.strings.paths, paths).slice(1);
    const url = site.url && new URL(address, site.url).href;
    return { language, name, href: toRoot === "./" ? address : toRoot + address, url };
  });
}

/** Writes how many there are, as the page's language does. */
export function useCounts(): (count: number) => string {
  const { numbers } = useHere().site.strings;
  return (count) => writeCount(count, numbers);
}

/** Where an address of the site will be found; nothing where that is not known. */
export function absolute({ url }: Pick<SiteProps, "url">, to: string): string | undefined {
  return url === undefined ? undefined : new URL(`.${to}`, url).href;
}

/** What marks an article's own words where they are in another language than the page, which may run the other way. */
export interface OwnWords {
  readonly lang?: string;
  readonly dir?: "auto";
}

/** @param lang the language of the words, where it is not the page's */
export function ownWords(lang: string | undefined): OwnWords {
  return lang === undefined ? {} : { lang, dir: "auto" };
}

interface LinkProps {
  readonly to: string;
  readonly children?: ComponentChildren;
  readonly class?: string;
  readonly rel?: string;
  /** The language of its text, where it is not the page's. */
  readonly lang?: string | undefined;
  /** Whether it is saved rather than shown, or under which name. */
  readonly download?: boolean | string;
  readonly "data-search"?: true;
  readonly "aria-label"?: string;
  readonly "aria-current"?: "true";
}

/** A link within the site. */
export function Link({ to, children, ...rest }: LinkProps) {
  const { adrift } = useHere();
  return (
    <a {...rest} href={useHref()(to)} {...(adrift ? { "data-to": to } : {})}>
      {children}
    </a>
  );
}
