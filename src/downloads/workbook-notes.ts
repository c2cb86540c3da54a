/** The first sheet of the workbook: a reader who has only this file finds licence, citation and the meaning of all columns in it. */
import type { Archive } from "../archive/model.ts";
import { fill } from "../text/fill.ts";
import { addressRule, meaningOf, statusOf } from "./readme.ts";
import type { Tables } from "./tables.ts";
import { termsOf } from "./terms.ts";
import type { Note } from "./xlsx.ts";

/** Explains the workbook, line by line. */
export function notesOf(archive: Archive, tables: Tables): Note[] {
  const { site, strings } = archive;
  const { data } = strings;
  const { licence, sources, citation } = termsOf(archive);
  return [
    [fill(data.readme.title, { title: site.title }), site.description ?? strings.home.lead],
    ["", statusOf(archive, tables)],
    [data.files.licence, licence],
    ["", sources],
    [data.files.citation, citation],
    [data.readme.reading, data.readme.numbers],
    ...[data.readme.dates, data.readme.missing, data.readme.accounts, addressRule(archive)].map(
      (rule): Note => ["", rule],
    ),
    ...Object.values(tables).flatMap(({ name, columns }): Note[] => [
      [""],
      [data.tables[name]],
      ...columns.map((column): Note => [data.columns[column.name], meaningOf(column, strings)]),
    ]),
  ];
}
