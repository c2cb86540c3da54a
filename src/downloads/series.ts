/** The files of a series: its rows alone, as JSON and as CSV. */
import type { Archive } from "../archive/model.ts";
import { csvOf, plainDialect } from "./csv.ts";
import type { SiteFile } from "./file.ts";
import { headOf, jsonOf, rowRecords } from "./json.ts";
import { seriesFileAddress, whereIs } from "./place.ts";
import type { Table } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Two files a series: what of the whole ledger's files is about it, in the order of its periods. */
export function seriesFiles(archive: Archive, tables: Tables): SiteFile[] {
  const head = headOf(archive);
  const records = new Map(rowRecords(archive, tables).map((record) => [String(record.id), record]));
  const line = linesById(tables.rows);
  return [...archive.series].flatMap(([address, entries]) => {
    const ids = entries.map(({ row }) => row.id);
    const rows = ids.flatMap((id) => records.get(id) ?? []);
    const table = { ...tables.rows, lines: ids.flatMap((id) => line.get(id) ?? []) };
    const json = jsonOf({ ...head, address: whereIs(address, archive), rows });
    return [
      { address: seriesFileAddress(address, "json", archive), content: Buffer.from(json) },
      { address: seriesFileAddress(address, "csv", archive), content: Buffer.from(csvOf(table, plainDialect)) },
    ];
  });
}

function linesById({ columns, lines }: Table): ReadonlyMap<string, readonly Table["lines"][number][]> {
  const at = columns.findIndex(({ name }) => name === "id");
  return new Map(lines.map((line) => [line[at] ?? "", [line]]));
}
