/** The same as a page has in forms that programs read. */
import type { Archive } from "../archive/model.ts";
import { citationFiles } from "../downloads/cite/files.ts";
import { seriesFileAddress } from "../downloads/place.ts";
import type { Alternate } from "./told.ts";

/** The record of a page's citation. */
export function citationsOf(page: string, archive: Archive): Alternate[] {
  const { bibtex, csl } = citationFiles(page, archive);
  return [
    { type: "application/x-bibtex", to: bibtex },
    { type: "application/vnd.citationstyles.csl+json", to: csl },
  ];
}

/** The rows of a series. */
export function seriesData(page: string, archive: Archive): Alternate[] {
  return [
    { type: "text/csv", to: seriesFileAddress(page, "csv", archive) },
    { type: "application/json", to: seriesFileAddress(page, "json", archive) },
  ];
}
