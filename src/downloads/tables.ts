/** All tables of the downloads, in the order in which they are shown. */
import type { Archive } from "../archive/model.ts";
import { articleTable } from "./articles.ts";
import { figureTable } from "./figures.ts";
import { rowTable } from "./rows.ts";
import type { Table, TableName } from "./table.ts";
import { targetTable } from "./targets.ts";

export type Tables = Readonly<Record<TableName, Table>>;

/** Makes every table of an archive. */
export function tablesOf(archive: Archive): Tables {
  return {
    rows: rowTable(archive),
    targets: targetTable(archive),
    figures: figureTable(archive),
    articles: articleTable(archive),
  };
}
