/**
 * The articles as JSON, a file for each year, and one that names these files: an edit of one article then changes a year's file, and
 * not one that grows with the archive.
 */
import type { Archive } from "../archive/model.ts";
import { compareCodes } from "../text/collate.ts";
import type { SiteFile } from "./file.ts";
import { headOf, jsonOf, type Line, linesOf } from "./json.ts";
import { whereIs, yearFileAddress } from "./place.ts";
import type { Tables } from "./tables.ts";

/** What the file says that names the others, the newest year first. */
export function yearsJson(archive: Archive, tables: Tables): string {
  const years = [...linesByYear(archive, tables)].map(([year, lines]) => {
    return { year, articles: lines.length, address: whereIs(yearFileAddress(year, archive), archive) };
  });
  return jsonOf({ ...headOf(archive), years });
}

/** The file of each year: the lines of the table of articles. */
export function yearFiles(archive: Archive, tables: Tables): SiteFile[] {
  const head = headOf(archive);
  return [...linesByYear(archive, tables)].map(([year, articles]) => {
    const address = yearFileAddress(year, archive);
    const content = jsonOf({ ...head, address: whereIs(address, archive), articles });
    return { address, content: Buffer.from(content) };
  });
}

/** By the year that stands in an article's address, which never changes. */
function linesByYear({ articles }: Archive, tables: Tables): ReadonlyMap<string, readonly Line[]> {
  const years = new Map<string, Line[]>();
  for (const [index, line] of linesOf(tables.articles).entries()) {
    const year = articles[index]?.year ?? "";
    const lines = years.get(year) ?? [];
    lines.push(line);
    years.set(year, lines);
  }
  return new Map([...years].sort(([one], [other]) => compareCodes(other, one)));
}
