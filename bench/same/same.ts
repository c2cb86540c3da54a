/** Shows that both sites of a comparison are the same work: drawn pages have the same text and lead to the same places. */
import { type Difference, differenceOf, missingPages, type Sites } from "./compare.ts";
import { drawPages, sharedIn } from "./draw.ts";

/** What came of it. */
export interface Sameness {
  readonly pages: number;
  readonly equal: number;
  /** The first ones. */
  readonly differences: readonly Difference[];
}

/** What this tool writes and the other side does not; none of it stands on the pages that are compared. */
const leftOut: readonly string[] = [
  "the link beside each paragraph that leads to itself, and the list of contents of an article with three headings or more (no article of a bench has a heading)",
  "the page of figures that no row uses (con-so-chua-ghi/), with every figure of every article",
  "the ledger, what is due, the page about the archive, the page for addresses that are not there",
  "the data to take away (du-lieu/): tables, JSON, a workbook, a data package",
  "what programs are told: JSON-LD and citation tags in heads, every article as Markdown, llms.txt (no bench has an address, so no feeds and no sitemap)",
  "the search page's own interface, its files of words, figures and names",
  "fonts cut to the letters needed, icons, scripts, one style sheet for each kind of page",
  "no-break spaces and ranges that are kept together",
  "the check of the finished site",
];

const mostTold = 5;

/** Draws pages of the first site and holds them against the second's. */
export function samenessOf(sites: Sites, count: number, seed: number): Sameness {
  const pages = drawPages(sharedIn(sites.folders[0]), count, seed);
  const differing = pages.flatMap((path) => differenceOf(path, sites) ?? []);
  return {
    pages: pages.length,
    equal: pages.length - differing.length,
    differences: [...missingPages(sites), ...differing].slice(0, mostTold),
  };
}

/** The outcome as Markdown. */
export function samenessText({ pages, equal, differences }: Sameness): string {
  return [
    `The same work: of ${pages} drawn pages (home, articles, lists) ${equal} have the same text and the same links in both sites.`,
    ...differences.map(({ path, what }) => `- differs: ${path}: ${what}`),
  ].join("\n");
}

/** What is left out of the comparison, by name. */
export function leftOutText(): string {
  return ["Written by this tool alone, and not compared:", ...leftOut.map((part) => `- ${part}`)].join("\n");
}
