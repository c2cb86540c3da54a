/** Everything that the archive gives away as data: made once, in memory, before any page is written. */
import type { Archive } from "../archive/model.ts";
import { keyOf } from "../store/key.ts";
import { filesOfCitations } from "./cite/files.ts";
import { csvOf, excelDialect, plainDialect } from "./csv.ts";
import { type Download, type SiteFile, textFile } from "./file.ts";
import { headOf, jsonOf, rowRecords } from "./json.ts";
import { originalFiles } from "./originals.ts";
import { packageName, packageOf } from "./package.ts";
import { fileAddress, rowFileAddress, whereIs } from "./place.ts";
import { type Named, readmeOf } from "./readme.ts";
import { seriesFiles } from "./series.ts";
import { tableFiles } from "./table.ts";
import { type Tables, tablesOf } from "./tables.ts";
import { termsOf } from "./terms.ts";
import { notesOf } from "./workbook-notes.ts";
import { workbookOf } from "./xlsx.ts";
import { yearFiles, yearsJson } from "./years.ts";

export interface Downloads {
  readonly tables: Tables;
  /** The files that the downloads page offers, in its order. */
  readonly offered: readonly Download[];
  /** The files of single rows, in the order of the ledger. */
  readonly rows: readonly SiteFile[];
  /** The files of single series, two each. */
  readonly series: readonly SiteFile[];
  /** All files with their addresses. Those of citations are made when it is their turn: a large archive has hundreds of thousands. */
  readonly files: Iterable<SiteFile>;
}

/** Makes all downloads of an archive. The same archive gives the same bytes. */
export async function downloadsOf(archive: Archive): Promise<Downloads> {
  const tables = tablesOf(archive);
  const data = await dataFiles(archive, tables);
  const about = textFile("package", packageName, jsonOf(packageOf(archive, tables, data)));
  const offered = [...data, about, ...wordFiles(archive, tables, [...data, about])];
  const rows = rowFiles(archive, tables);
  const series = seriesFiles(archive, tables);
  const own = offered.map(({ name, content }) => ({ address: fileAddress(name, archive), content }));
  const files = {
    *[Symbol.iterator]() {
      yield* [...own, ...rows, ...series, ...yearFiles(archive, tables)];
      yield* filesOfCitations(archive);
      yield* originalFiles(archive);
    },
  };
  return { tables, offered, rows, series, files };
}

/** The files that hold data. */
async function dataFiles(archive: Archive, tables: Tables): Promise<readonly Download[]> {
  const { rows, targets, figures, articles } = tableFiles;
  const csv = (name: keyof Tables): string => csvOf(tables[name], plainDialect);
  const head = headOf(archive);
  return [
    { key: "workbook", name: `${rows}.xlsx`, content: await workbookIn(archive, tables) },
    textFile("rows", `${rows}.csv`, csv("rows")),
    textFile("rowsExcel", `${rows}-excel.csv`, csvOf(tables.rows, excelDialect)),
    textFile("targets", `${targets}.csv`, csv("targets")),
    textFile("figures", `${figures}.csv`, csv("figures")),
    textFile("articles", `${articles}.csv`, csv("articles")),
    textFile("rowsJson", `${rows}.json`, jsonOf({ ...head, rows: rowRecords(archive, tables) })),
    textFile("articlesJson", `${articles}.json`, yearsJson(archive, tables)),
  ];
}

/** Packing the workbook of many articles takes as long as all other downloads: it is made once of the same tables. */
async function workbookIn(archive: Archive, tables: Tables): Promise<Uint8Array> {
  const notes = notesOf(archive, tables);
  const key = keyOf([JSON.stringify([notes, tables])], ["src/downloads", "src/strings", "src/text"]);
  const packed = await archive.recall.later("workbook", key, async () => {
    const workbook = await workbookOf(notes, Object.values(tables), archive.strings);
    return Buffer.from(workbook).toString("base64");
  });
  return Buffer.from(packed, "base64");
}

/** The files that say what the others are, and on what terms they are given away. */
function wordFiles(archive: Archive, tables: Tables, data: readonly Named[]): readonly Download[] {
  const { licence, sources, citation } = termsOf(archive);
  const own = [
    { key: "readme", name: "README.md" },
    { key: "licence", name: "LICENSE.txt" },
    { key: "citation", name: "trich-dan.txt" },
  ] as const;
  const [readme, terms, cite] = own;
  return [
    textFile(readme.key, readme.name, readmeOf(archive, tables, [...data, ...own])),
    textFile(terms.key, terms.name, `${licence}\n\n${sources}\n`),
    textFile(cite.key, cite.name, `${citation}\n`),
  ];
}

/** One file a row: the record that stands in the whole ledger's file too, with what it needs to stand alone. */
function rowFiles(archive: Archive, tables: Tables): SiteFile[] {
  const head = headOf(archive);
  return rowRecords(archive, tables).map((row) => {
    const address = rowFileAddress(String(row.id), archive);
    return { address, content: Buffer.from(jsonOf({ ...head, address: whereIs(address, archive), row })) };
  });
}
