/** The README beside the data: what each file and each column is, from the definitions that the files are written by. */
import type { Archive } from "../archive/model.ts";
import type { Strings } from "../strings/strings.ts";
import { writeDay } from "../text/dates.ts";
import { escapeMarkdown } from "../text/escape.ts";
import { fill } from "../text/fill.ts";
import type { Download, DownloadKey } from "./file.ts";
import { packageName } from "./package.ts";
import { type Column, type Table, tableFiles } from "./table.ts";
import type { Tables } from "./tables.ts";
import { termsOf } from "./terms.ts";

/** A file by what it is for, before or after it is made. */
export type Named = Pick<Download, "key" | "name">;

/** Writes the README as Markdown. */
export function readmeOf(archive: Archive, tables: Tables, files: readonly Named[]): string {
  const { site, strings } = archive;
  const words = strings.data;
  const { licence, sources, citation } = termsOf(archive);
  const about = site.description ?? strings.home.lead;
  return [
    `# ${escapeMarkdown(fill(words.readme.title, { title: site.title }))}`,
    escapeMarkdown(about),
    statusOf(archive, tables),
    `## ${words.readme.files}`,
    listed([...files.map((file) => fileLine(file, strings)), ...ownFileLines(files, archive)]),
    `## ${words.readme.reading}`,
    listed(rulesOf(archive, files)),
    `## ${words.files.licence}`,
    [licence, sources].map(escapeMarkdown).join("\n\n"),
    `## ${words.files.citation}`,
    escapeMarkdown(citation),
    ...Object.values(tables).flatMap((table) => columnsOf(table, strings)),
  ]
    .join("\n\n")
    .concat("\n");
}

/** How old the data is and how much there is of it. */
export function statusOf({ strings, updated }: Archive, { rows, figures, articles }: Tables): string {
  return fill(strings.data.readme.updated, {
    day: writeDay(updated, strings.dates.short),
    rows: rows.lines.length,
    figures: figures.lines.length,
    articles: articles.lines.length,
  });
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function fileLine({ key, name }: Named, { data }: Strings): string {
  return fill(data.readme.fileLine, { file: name, name: data.files[key], use: data.uses[key] });
}

function nameOf(files: readonly Named[], key: DownloadKey): string {
  return files.find((file) => file.key === key)?.name ?? "";
}

/** The files of single rows, of single series, and of the articles of a year. */
function ownFileLines(files: readonly Named[], { strings }: Archive): string[] {
  const { readme } = strings.data;
  const whole = nameOf(files, "rowsJson");
  const series = `${strings.paths.series}/<organisation>/<indicator>.json`;
  return [
    fill(readme.rowFiles, { file: `${strings.paths.ledger}/<id>.json`, whole }),
    fill(readme.seriesFiles, { file: series, table: series.replace(/json$/, "csv") }),
    fill(readme.articleFiles, { file: `${tableFiles.articles}/<year>.json`, whole: nameOf(files, "articlesJson") }),
  ];
}

/** How the files are to be read. */
function rulesOf(archive: Archive, files: readonly Named[]): string[] {
  const { readme } = archive.strings.data;
  const workbook = nameOf(files, "workbook");
  return [
    readme.numbers,
    readme.dates,
    readme.missing,
    readme.lists,
    readme.formulas,
    fill(readme.excel, { file: nameOf(files, "rowsExcel"), workbook }),
    fill(readme.workbook, { workbook }),
    fill(readme.package, { file: packageName }),
    readme.accounts,
    addressRule(archive),
  ];
}

/** Whether addresses are whole ones, which they are where the archive says where its site will be. */
export function addressRule({ strings, site }: Archive): string {
  const { readme } = strings.data;
  return site.url === undefined ? readme.ownAddresses : readme.wholeAddresses;
}

function columnsOf({ name, columns }: Table, strings: Strings): string[] {
  const { readme } = strings.data;
  const file = `${tableFiles[name]}.csv`;
  return [`## ${fill(readme.columns, { file })}`, listed(columns.map((column) => columnLine(column, strings)))];
}

function columnLine(column: Column, strings: Strings): string {
  const { data } = strings;
  return fill(data.readme.columnLine, {
    column: column.name,
    heading: data.columns[column.name],
    type: data.types[column.type],
    note: meaningOf(column, strings),
  });
}

/** What a column means, with the codes that it may hold. */
export function meaningOf({ name, codes }: Column, { data }: Strings): string {
  if (codes === undefined) return data.notes[name];
  const told = Object.entries(codes).map(([code, word]) => `${code} (${word})`);
  return `${data.notes[name]} ${fill(data.readme.codes, { codes: told.join(", ") })}`;
}
