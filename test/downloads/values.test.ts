/** Every number in every file is the model's, to the last digit, and the one that the pages show. */
import { type Row as Cells, readSheet } from "read-excel-file/node";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Archive, LedgerRow } from "../../src/archive/model.ts";
import { restore } from "../../src/downloads/formula.ts";
import { usualMarks, writeDecimal } from "../../src/text/numbers.ts";
import { rowLine } from "../../src/views/items.ts";
import { rowViews } from "../../src/views/rows.ts";
import { realArchive } from "../model.ts";
import { type ReadTable, recordsIn, tableIn, tablesIn } from "./reading.ts";
import { bytesOf, downloadsOf, sampleArchive, textOf, whole } from "./sample.ts";
import { shownNumbers } from "./workbook.ts";

const values = suite("values of the downloads");

const archives: Readonly<Record<string, Archive>> = {
  "the project's own archive": await realArchive(),
  "an archive of everything": sampleArchive(whole),
};

/** Words without the signs that keep a line from breaking. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}

/** A row's record, by its id. */
function recordOf(table: ReadTable, { row }: LedgerRow): Readonly<Record<string, string>> {
  const found = recordsIn(table).find(({ id }) => id === row.id);
  if (found === undefined) throw new Error(`no line ${row.id}`);
  return found;
}

for (const [name, archive] of Object.entries(archives)) {
  const downloads = await downloadsOf(archive);
  const tables = tablesIn(downloads);
  const rows = tableIn(tables, "bang-doi-chieu");

  values(`${name}: a row's line has the digits of the model`, () => {
    assert.is(rows.lines.length, archive.rows.length);
    for (const entry of archive.rows) {
      const record = recordOf(rows, entry);
      const { row, sides } = entry;
      const [{ claim, verdict, gap }] = sides;
      const date = row.kind === "milestone";
      assert.is(record[date ? "result_date" : "result"], row.result?.value ?? "", row.id);
      assert.is(record["result_to"], row.result?.to ?? "", row.id);
      assert.is(record["result_of"], row.result?.of ?? "", row.id);
      const target = claim.target?.value ?? verdict.derived?.value ?? "";
      assert.is(record[date ? "target_date" : "target"], target, row.id);
      assert.is(record["difference"]?.replace(/^-/, ""), gap?.value ?? "", row.id);
      assert.is(record["verdict"], entry.judgement.kind, row.id);
    }
  });

  values(`${name}: these are the digits that the pages show`, () => {
    for (const entry of archive.rows) {
      const record = recordOf(rows, entry);
      const line = rowLine(entry, archive);
      for (const [cell, shown] of [
        [record["result"], line.result],
        [record["target"], line.inWords ? undefined : line.target],
      ] as const) {
        if (cell === "") assert.ok(shown === undefined || entry.row.kind === "milestone", entry.row.id);
        else
          assert.ok(
            shown?.includes(writeDecimal(cell ?? "", usualMarks)),
            `${entry.row.id}: ${cell} is not in ${shown}`,
          );
      }
      const difference = record["difference"] ?? "";
      const shown = line.gap ?? "";
      if (/[1-9]/.test(difference))
        assert.ok(shown.includes(writeDecimal(difference.replace(/^-/, ""), usualMarks)), shown);
      const page = rowViews(archive).find(({ frame }) => frame.address === entry.address);
      assert.is(record["sentence"], plain(page?.props.sentence ?? ""));
      assert.is(record["verdict_text"], plain(page?.props.answer ?? ""));
    }
  });

  values(`${name}: a figure's digits stand in what the pages write, with its unit`, () => {
    const figures = recordsIn(tableIn(tables, "con-so"));
    assert.is(figures.length, [...archive.citations.values()].flat().length);
    for (const { value = "", value_to = "", shown = "", row, figure } of figures) {
      for (const digits of [value, value_to])
        assert.ok(shown.includes(digits === "" ? "" : writeDecimal(digits, usualMarks)), `${row} ${figure}: ${shown}`);
    }
  });

  values(`${name}: the file for Vietnamese spreadsheets says the same, with a comma before the decimals`, () => {
    const excel = tableIn(tables, "bang-doi-chieu-excel");
    const bytes = bytesOf(downloads, "bang-doi-chieu-excel.csv");
    assert.equal([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.is.not(bytesOf(downloads, "bang-doi-chieu.csv")[0], 0xef);
    const lines = excel.lines.map((line) =>
      line.map((cell, index) => (excel.schema.fields[index]?.type === "number" ? cell.replace(",", ".") : cell)),
    );
    assert.equal(lines, rows.lines);
  });

  values(`${name}: the record of a row stands whole in its own file, at an address made of its id`, () => {
    const all = JSON.parse(textOf(downloads, "bang-doi-chieu.json"));
    assert.is(all.rows.length, archive.rows.length);
    for (const [index, { row }] of archive.rows.entries()) {
      const one = JSON.parse(textOf(downloads, `chi-tieu/${row.id}.json`));
      assert.equal(one.row, all.rows[index]);
      for (const key of ["title", "updated", "licence", "citation", "documentation", "sources"])
        assert.equal(one[key], all[key], key);
    }
  });

  values(`${name}: JSON holds what CSV holds`, () => {
    const all = JSON.parse(textOf(downloads, "bang-doi-chieu.json"));
    const { years } = JSON.parse(textOf(downloads, "bai-viet.json"));
    const articles = years.flatMap(({ year, articles: count }: { year: string; articles: number }) => {
      const ofYear = JSON.parse(textOf(downloads, `bai-viet/${year}.json`)).articles;
      assert.is(ofYear.length, count);
      return ofYear;
    });
    const pairs = [
      [rows, all.rows],
      [tableIn(tables, "muc-de-ra"), all.rows.flatMap(({ targets }: { targets: unknown[] }) => targets)],
      [tableIn(tables, "con-so"), all.rows.flatMap(({ figures }: { figures: unknown[] }) => figures)],
      [tableIn(tables, "bai-viet"), articles],
    ] as const;
    for (const [table, found] of pairs) {
      const records = recordsIn(table);
      assert.is(found.length, records.length);
      for (const [index, record] of records.entries())
        for (const [key, cell] of Object.entries(record)) {
          const value = found[index][key];
          const told = Array.isArray(value) ? value.join(";") : value === undefined ? "" : String(value);
          assert.is(told, restore(cell), key);
        }
    }
  });

  values(`${name}: the workbook has the same cells, numbers as numbers that show the printed digits`, async () => {
    const workbook = bytesOf(downloads, "bang-doi-chieu.xlsx");
    const order = ["bang-doi-chieu", "muc-de-ra", "con-so", "bai-viet"];
    for (const [index, table] of order.map((one) => tableIn(tables, one)).entries()) {
      const [headings = [], ...lines] = await readSheet(Buffer.from(workbook), index + 2, { trim: false });
      assert.equal(
        headings,
        table.schema.fields.map(({ title }) => title),
      );
      assert.is(new Set(headings).size, headings.length);
      assert.is(lines.length, table.lines.length);
      const shown = shownNumbers(workbook, index + 2);
      for (const [at, line] of table.lines.entries()) compareLine(table, line, lines[at] ?? [], at + 2, shown);
    }
  });
}

function compareLine(
  { schema }: ReadTable,
  line: readonly string[],
  cells: Cells,
  number: number,
  shown: ReadonlyMap<string, string>,
): void {
  for (const [index, cell] of line.entries()) {
    const { type, name } = schema.fields[index] ?? {};
    const found = cells[index] ?? null;
    if (cell === "") assert.is(found, null, name);
    else if (type === "number" || type === "integer") {
      const long = cell.replace(/\D/g, "").length > 15;
      assert.type(found, long ? "string" : "number");
      assert.is(long ? found : shown.get(`${lettersOf(index)}${number}`), cell, name);
    } else if (type === "date") assert.is(found instanceof Date && found.toISOString().slice(0, 10), cell, name);
    else if (type === "boolean") assert.is(found, cell === "true", name);
    else assert.is(String(found).replace(/^constructor $/, "constructor"), restore(cell), name);
  }
}

/** The letters of a column: 0 is A, 26 is AA. */
function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

values.run();
