/** The data package: what every file is, in a form that programs read. Source: datapackage.org, Data Package 2.0. */
import type { Archive } from "../archive/model.ts";
import { compareCodes } from "../text/collate.ts";
import { slugOf } from "../text/slug.ts";
import { type Dialect, excelDialect, plainDialect } from "./csv.ts";
import { type Download, type DownloadKey, kindOf, sealOf } from "./file.ts";
import { contactLink, whereIs } from "./place.ts";
import type { TableName } from "./table.ts";
import { schemaOf } from "./table-schema.ts";
import type { Tables } from "./tables.ts";
import { termsOf } from "./terms.ts";

export const packageName = "datapackage.json";

/** Describes the files that hold data. What only explains them lies beside the package and is no part of it. */
export function packageOf(archive: Archive, tables: Tables, files: readonly Download[]) {
  const { site, updated, addresses, strings } = archive;
  const { licence, sources, citation } = termsOf(archive);
  const home = site.url === undefined ? {} : { homepage: whereIs(addresses.data, archive) };
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slugOf(site.title) || "doi-chieu",
    ...(site.url !== undefined && { id: whereIs(addresses.data + packageName, archive) }),
    title: site.title,
    description: [site.description ?? strings.home.lead, licence, sources, citation].join("\n\n"),
    ...home,
    version: updated,
    created: `${updated}T00:00:00Z`,
    contributors: [contributorOf(archive)],
    ...(site.licence && { licenses: [licenceOf(site.licence)] }),
    sources: sourcesOf(archive),
    resources: files.filter(({ key }) => !beside.includes(key)).map((file) => resourceOf(file, tables, archive)),
  };
}

const beside: readonly DownloadKey[] = ["readme", "licence", "citation", "package"];

function contributorOf({ site }: Archive) {
  return {
    title: site.title,
    roles: ["publisher"],
    ...(site.url !== undefined && { path: site.url }),
    ...(site.contact !== undefined && contactLink(site.contact) !== site.contact && { email: site.contact }),
  };
}

/** A licence that has a short name is called by it: CC-BY-4.0. */
function licenceOf({ name, url }: { readonly name: string; readonly url: string }) {
  return { ...(/^[-a-zA-Z0-9._]+$/.test(name) ? { name } : { title: name }), path: url };
}

/**
 * Where the articles come from: who has published them, each once, and where that is found. What each article came from stands in the
 * table of articles; all of them here would be a copy of it, which changes with every title.
 */
function sourcesOf({ articles }: Archive) {
  const sources = new Map<string, { title: string; path?: string }>();
  for (const { publisher, source } of articles.map(({ front }) => front)) {
    const home = source === undefined ? undefined : new URL(source);
    const title = publisher ?? home?.host;
    if (title === undefined) continue;
    const known = sources.get(title) ?? { title };
    sources.set(title, { ...(home && { path: home.origin }), ...known });
  }
  return [...sources.values()].sort((one, other) => compareCodes(one.title, other.title));
}

/** The tables among the files, and how each is written. */
const written: Readonly<Partial<Record<DownloadKey, readonly [TableName, Dialect]>>> = {
  rows: ["rows", plainDialect],
  rowsExcel: ["rows", excelDialect],
  targets: ["targets", plainDialect],
  figures: ["figures", plainDialect],
  articles: ["articles", plainDialect],
};

function resourceOf(file: Download, tables: Tables, { strings }: Archive) {
  const { files, uses } = strings.data;
  const [name, dialect] = written[file.key] ?? [];
  return {
    name: kindOf(file.name).format === "csv" ? file.name.replace(/\.csv$/, "") : file.name.replace(".", "-"),
    path: file.name,
    title: files[file.key],
    description: uses[file.key],
    ...kindOf(file.name),
    ...(kindOf(file.name).format !== "xlsx" && { encoding: "utf-8" }),
    ...sealOf(file),
    ...(name &&
      dialect && { type: "table", dialect: dialectOf(dialect), schema: schemaOf(tables[name], strings, dialect) }),
  };
}

function dialectOf({ delimiter }: Dialect) {
  return { header: true, delimiter, quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n" };
}
