/** The citation of a page: a text to take as it stands, and the files that reference managers read. */
import type { Article } from "../archive/articles.ts";
import type { Archive, LedgerRow } from "../archive/model.ts";
import { keyOf } from "../downloads/cite/cited.ts";
import { citationFiles } from "../downloads/cite/files.ts";
import { seriesCitation } from "../downloads/cite/series.ts";
import { articleCitation, rowCitation } from "../downloads/cite/text.ts";
import type { LinkTo } from "./view.ts";

export interface Citing {
  readonly text: string;
  readonly files: readonly CitationFile[];
}

export interface CitationFile extends LinkTo {
  /** What it is called where a reader saves it, beside others of its kind. */
  readonly name: string;
}

export function citingArticle(article: Article, archive: Archive): Citing {
  return { text: articleCitation(article, archive), files: filesOf(article.address, archive) };
}

export function citingRow(entry: LedgerRow, archive: Archive): Citing {
  return { text: rowCitation(entry, archive), files: filesOf(entry.address, archive) };
}

export function citingSeries(address: string, rows: readonly LedgerRow[], archive: Archive): Citing {
  return { text: seriesCitation(address, rows, archive), files: filesOf(address, archive) };
}

function filesOf(page: string, archive: Archive): CitationFile[] {
  const { citation } = archive.strings;
  const { bibtex, csl } = citationFiles(page, archive);
  const key = keyOf(page);
  return [
    { text: citation.bibtex, to: bibtex, name: `${key}.bib` },
    { text: citation.csl, to: csl, name: `${key}.json` },
  ];
}
