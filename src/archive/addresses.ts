/** The addresses of the site. An address never changes once it is published; links are made relative by `href`. */
import { rootFolders } from "../policy/root-folders.ts";
import type { Strings } from "../strings/strings.ts";

export type Paths = Strings["paths"];

/** The forms of a feed, by the ends of their names: those that hosts know the type of. */
export type FeedKind = "atom" | "json";

/**
 * The address of every kind of page, from the frozen words of a language; each begins and ends with `/`.
 * @param own the words of the language that the archive is written in, where that is another
 */
export function addressesOf(paths: Paths, own: Paths = paths) {
  const articles = `/${paths.articles}/`;
  return {
    home: "/",
    /** An address as the archive's texts have it, in this language. */
    meant: (address: string) => (own === paths ? address : addressIn(address, own, paths)),
    articles,
    article: (id: string) => `${articles}${id}/`,
    year: (year: string) => `${articles}${year}/`,
    topic: (id: string) => `/${paths.topic}/${id}/`,
    organisation: (id: string) => `/${paths.organisation}/${id}/`,
    ledger: `/${paths.ledger}/`,
    row: (id: string) => `/${paths.ledger}/${id}/`,
    /** All periods of one indicator of one organisation. */
    series: (organisation: string, indicator: string) => `/${paths.series}/${organisation}/${indicator}/`,
    period: (id: string) => `/${paths.period}/${periodName(id)}/`,
    due: `/${paths.due}/`,
    coverage: `/${paths.coverage}/`,
    search: `/${paths.search}/`,
    data: `/${paths.data}/`,
    about: `/${paths.about}/`,
    /** What is new on a page, for programs that look by themselves. */
    feed: (page: string, kind: FeedKind) => `${page}${paths.feed}.${kind}`,
    /** The text of an article as Markdown, beside its page. */
    markdown: (article: string) => `${article}${paths.markdown}.md`,
    /** What an article was made from, beside its page; `end` is that of its name. */
    original: (article: string, end: string) => `${article}${paths.original}.${end}`,
    /** How programs ask the search. */
    searchDescription: `/${paths.searchDescription}.xml`,
    /** All pages, for search engines; its parts where there are very many. */
    sitemap: (part?: number) => (part === undefined ? "/sitemap.xml" : `/sitemap-${part}.xml`),
    robots: "/robots.txt",
    /** Tells programs that read texts what there is. */
    llms: "/llms.txt",
    /** The picture that stands for a page where its address is shared. */
    card: (name: string, digits: string) => `/${rootFolders.pictures}/the/${name}-${digits}.png`,
    /** The n-th page of a list; the first is the list itself. */
    listPage: (list: string, number: number) => (number === 1 ? list : `${list}${paths.page}/${number}/`),
  };
}

/** A period in an address. An interval's slash would begin a folder: 2015/2020 is 2015-2020. */
export function periodName(id: string): string {
  return id.toLowerCase().replace("/", "-");
}

export type Addresses = ReturnType<typeof addressesOf>;

/**
 * The address of the same page in another language.
 * @param own the words of its addresses, and those of the other language
 */
export function addressIn(address: string, own: Paths, other: Paths): string {
  const kinds = Object.entries(own);
  const inOther = (name: string): string => {
    const kind = kinds.find(([, word]) => word === name)?.[0];
    return Object.entries(other).find(([key]) => key === kind)?.[1] ?? name;
  };
  const parts = address.split("/");
  // Words stand first, and before the number of a list's page; whatever else there is are ids, which may be the same words.
  return parts
    .map((part, place) =>
      place === 1 || (part === own.page && place === parts.length - 3 && place > 1) ? inOther(part) : part,
    )
    .join("/");
}

/**
 * The relative link from one page to another, so that one site works at any sub-path.
 * @param from the address of the page that links: begins with `/`; what follows its last `/` does not count
 * @param to an address of the site, perhaps with `?query` and `#fragment`
 */
export function href(from: string, to: string): string {
  const end = to.search(/[?#]/);
  const [path, tail] = end < 0 ? [to, ""] : [to.slice(0, end), to.slice(end)];
  const shared = sharedStart(from, path);
  const [here, there] = [from.slice(shared), path.slice(shared)];
  const climbs = here.split("/").length - 1;
  if (climbs === 0 && there === "" && tail.startsWith("#")) return tail;
  return ("../".repeat(climbs) + there || "./") + tail;
}

/** How much of two addresses is one, up to the last `/`. Looked for letter by letter: every page has dozens of links. */
function sharedStart(one: string, other: string): number {
  let shared = 1;
  for (let at = 1; at < one.length && one.charCodeAt(at) === other.charCodeAt(at); at += 1)
    if (one.charCodeAt(at) === slash) shared = at + 1;
  return shared;
}

const slash = 0x2f;
