/** The files of citations: beside the page of each article, each row and each series, one as BibTeX and one as CSL-JSON. */
import type { Archive } from "../../archive/model.ts";
import type { SiteFile } from "../file.ts";
import { bibtexOf } from "./bibtex.ts";
import { type Cited, citedArticle, citedRow, citedSeries } from "./cited.ts";
import { cslOf } from "./csl.ts";

/** Where the files of a page's citation stand. Such an address never changes, as the page's own does not. */
export function citationFiles(page: string, { strings }: Pick<Archive, "strings">): { bibtex: string; csl: string } {
  const name = page + strings.paths.citation;
  return { bibtex: `${name}.bib`, csl: `${name}.json` };
}

/** Makes the files of all citations, in the order of articles, rows and series, each when it is its turn. */
export function* filesOfCitations(archive: Archive): Generator<SiteFile, void> {
  for (const article of archive.articles) yield* filesOf(article.address, citedArticle(article, archive), archive);
  for (const entry of archive.rows) yield* filesOf(entry.address, citedRow(entry, archive), archive);
  for (const [address, rows] of archive.series) yield* filesOf(address, citedSeries(address, rows, archive), archive);
}

function filesOf(page: string, cited: Cited, archive: Archive): SiteFile[] {
  const { bibtex, csl } = citationFiles(page, archive);
  return [
    { address: bibtex, content: Buffer.from(bibtexOf(cited)) },
    { address: csl, content: Buffer.from(cslOf(cited)) },
  ];
}
