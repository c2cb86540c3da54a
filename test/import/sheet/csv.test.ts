/** Rows from CSV: separators, codes, headings in both languages, and marks that the numbers of the whole file tell. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { importFiles } from "../../../src/import/import.ts";
import { columns } from "../../../src/import/sheet/columns.ts";
import { columnNamed, nameOf } from "../../../src/import/sheet/further.ts";
import { fold } from "../../../src/import/sheet/words.ts";
import { foldMarks } from "../../../src/text/slug.ts";
import { archiveOf, scratch, writeAll } from "../../tools.ts";
import { rawText } from "../sample.ts";
import { type Brought, bring, files, goods, headings, ledgerOf, plain } from "./bring.ts";

const csv = suite("rows of a CSV file");

const names = headings.map((heading) => {
  const column = columns.find((each) => each.heading === heading);
  return column === undefined ? "" : nameOf(column);
});

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const line = (cells: readonly string[], separator: string): string => cells.map(quoted).join(separator);

function bringText(text: string, name = "chi-tieu.csv"): Promise<Brought> {
  return bring(Buffer.from(text), { name });
}

for (const [name, separator] of [
  ["commas", ","],
  ["semicolons", ";"],
  ["tabs", "\t"],
] as const)
  csv(`cells are parted by ${name}, whatever else stands in them`, async () => {
    const { archive, en } = await bringText(`${line(headings, separator)}\r\n${line(goods, separator)}\r\n`);
    assert.is(await ledgerOf(archive), plain);
    assert.is(en, "imported  chi-tieu.csv → _data/targets/chi-tieu.yaml\n  1 row: hang-2020");
  });

csv("the first line may say what parts the cells, as spreadsheet programs write it", async () => {
  const { archive } = await bringText(`sep=;\r\n${line(headings, ";")}\r\n${line(goods, ";")}\r\n`);
  assert.is(await ledgerOf(archive), plain);
});

csv("headings may be the keys of the data files", async () => {
  assert.is(names.join(), "id,name,organisation,period,measure,unit,result.value,result.article,result.quote");
  const { archive } = await bringText(`${names.join(",")}\n${line(goods, ",")}\n`);
  assert.is(await ledgerOf(archive), plain);
});

csv("the table that readers take away is known, and one fault names the sheet that comes back", async () => {
  const { en } = await bringText(
    "id,name,organisation,organisation_name,period_start,target_basis,verdict\na,A,b,B,2020,text,met\n",
  );
  assert.match(en, /this is the table that readers take away/);
  assert.match(en, /new sheet FILE --filled/);
  assert.not.match(en, /is not known/);
});

for (const headings of [
  "row,number,verdict,derived_reading",
  "row,figure,value,table_row",
  "id,title,authors,archived,reviewed",
])
  csv(`so is the table ${headings}`, async () => {
    assert.match((await bringText(`${headings}\na,1,b,c,d\n`)).en, /this is the table that readers take away/);
  });

csv("no heading stands for two columns, in whichever language", () => {
  const all = columns.flatMap((column) =>
    [...new Set([fold(column.heading), foldMarks(fold(column.heading)), fold(column.en.heading), nameOf(column)])].map(
      (text) => [text, column] as const,
    ),
  );
  const twice = all.filter(([text, column]) => all.some(([other, its]) => other === text && its !== column));
  assert.equal(twice, []);
});

csv("UTF-8 with a mark at its beginning, and UTF-16 as Excel writes “Unicode text”", async () => {
  const text = `${line(headings, "\t")}\r\n${line(goods, "\t")}\r\n`;
  const marked = await bringText(`\ufeff${text}`, "chi-tieu.tsv");
  assert.is(await ledgerOf(marked.archive), plain);
  const wide = await bring(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]), {
    name: "chi-tieu.csv",
  });
  assert.is(await ledgerOf(wide.archive), plain);
});

csv("another code is refused, and nothing is guessed", async () => {
  const { en, vi } = await bring(Buffer.from([0x4d, 0xe3, 0x3b, 0x54]), { name: "chi-tieu.csv" });
  assert.is(en, "refused   chi-tieu.csv: is no CSV file in UTF-8 or UTF-16\n    save it as “CSV UTF-8”, or as .xlsx");
  assert.match(vi, "không phải tệp CSV");
});

csv("a quotation mark that is never closed is told with its line", async () => {
  const { en } = await bringText(`${headings.join(";")}\n"hang-2020;12,5\n`);
  assert.match(en, /^refused {3}chi-tieu\.csv: cannot be read as CSV, about line \d/);
});

/** Rows without quotes around their cells, the name of the first changed. */
const named = (name: string): string =>
  `${headings.join(";")}\n${[goods[0], name, ...goods.slice(2)].join(";")}\nhang-2021${";".repeat(8)}\n`;

csv("pairs of bare quotation marks within a cell are text, and cells that are quoted beside it stay", async () => {
  const rows = `${headings.join(";")}\n${[goods[0], 'Dự án "xanh"', ...goods.slice(2, 8), '"đạt 12,5 triệu tấn"'].join(";")}\n`;
  const { archive } = await bringText(rows);
  assert.is(await ledgerOf(archive), plain.replace("Sản lượng qua cảng", 'Dự án "xanh"'));
});

csv("bare quotation marks that may be meant otherwise are told with their line, and stop no other file", async () => {
  const broken = {
    odd: named('Dự án "xanh'),
    parted: named('Dự án "xanh; đỏ"'),
    "blank before": named(' "Sản lượng"'),
    "behind the cell": named('"Dự án "xanh""'),
    "not closed": named('"Dự án'),
  };
  for (const [name, text] of Object.entries(broken))
    assert.match((await bringText(text)).en, /^refused {3}chi-tieu\.csv: cannot be read as CSV, about line \d/, name);
  const archive = await archiveOf(files);
  const folder = await scratch();
  await writeAll(folder, { "a.csv": broken.odd, "b.txt": rawText() });
  const outcomes = await importFiles([join(folder, "a.csv"), join(folder, "b.txt")], { archive, dryRun: true });
  assert.match(outcomes[0]?.refused?.message ?? "", /cannot be read as CSV/);
  assert.ok(outcomes[1]?.planned);
});

csv("faults name row and column as a spreadsheet shows them, though a cell above has several lines", async () => {
  const first = [...goods.slice(0, 8), "đạt 12,5\ntriệu tấn"];
  const second = ["hang-2021", ...goods.slice(1, 3), "năm ngoái", ...goods.slice(4)];
  const { en } = await bringText([headings, first, second].map((cells) => line(cells, ",")).join("\n"));
  assert.match(en, "chi-tieu.csv:3:D  Kỳ: “năm ngoái” is not a period");
});

csv("an apostrophe that the downloads put before a formula is taken away", async () => {
  const { archive } = await bringText(`${[...names, "scope"].join(",")}\n${line([...goods, "'=SUM(A1)"], ",")}\n`);
  assert.match(await ledgerOf(archive), "scope: =SUM(A1)");
});

csv("every field has a column: lists by number, groups by their keys", () => {
  for (const name of ["targets.2.margin.quote", "result.table.row", "interim.3.as", "history.1.note", "in.en.name"])
    assert.is(columnNamed(name)?.heading, name);
  assert.is(columnNamed("wording"), columnNamed("wording.value"));
  for (const name of [
    "result",
    "targets.1",
    "targets.0.value",
    "result.colour",
    "parts.1",
    "x",
    "",
    "targets.value",
    "constructor",
  ])
    assert.is(columnNamed(name), undefined, name);
});

csv("a second target and a figure on the way come in by such columns", async () => {
  const more = {
    "targets.1.value": "12",
    "targets.1.article": "2021/cang",
    "targets.1.quote": "vượt kế hoạch 12 triệu tấn",
    "targets.2.text": "Tăng thêm",
    "targets.2.article": "2021/cang",
    "targets.2.quote": "cao hơn chỉ tiêu",
    "result.occurrence": "1",
    "history.1.on": "03/02/2021",
    "history.1.note": "Sửa câu trích.",
  };
  const { archive, en } = await bringText(
    `${line([...Object.keys(more).reverse(), ...names], ",")}\n${line([...Object.values(more).reverse(), ...goods], ",")}\n`,
  );
  assert.match(en, /^imported/);
  const yaml = await ledgerOf(archive);
  assert.match(yaml, /targets:\n {4}- value: "12"[\s\S]*\n {4}- text: Tăng thêm\n/);
  assert.match(yaml, /occurrence: 1\n/);
  assert.match(yaml, "history:\n    - on: 2021-02-03\n      note: Sửa câu trích.\n");
});

csv("a second target without a first is told, and not taken for the first", async () => {
  const more = {
    "targets.2.text": "Tăng thêm",
    "targets.2.article": "2021/cang",
    "targets.2.quote": "cao hơn chỉ tiêu",
  };
  const { en } = await bringText(
    `${line([...names, ...Object.keys(more)], ",")}\n${line([...goods, ...Object.values(more)], ",")}\n`,
  );
  assert.match(en, "chi-tieu.csv:2:J  targets.2.text: targets.2 is filled, but not all before it");
});

csv("a heading that no row has a field for is told", async () => {
  const { en } = await bringText(`${[...names, "result.colour"].join(",")}\n${line([...goods, "đỏ"], ",")}\n`);
  assert.match(en, "chi-tieu.csv:1:J  the heading “result.colour” is not known");
});

const readings: readonly (readonly [string, string, string, string | RegExp])[] = [
  ["a comma elsewhere makes a comma decimal", "3,959", "8,5", "3.959"],
  ["a point elsewhere makes a comma part thousands", "3,959", "8.5", "3959"],
  ["a point elsewhere makes a point decimal", "3.959", "8.5", "3.959"],
  ["thousands elsewhere make a point part thousands", "3.959", "1.234.567", "3959"],
  ["both marks elsewhere make a comma decimal", "3,959", "1.234,5", "3.959"],
  ["where nothing tells, a point parts thousands", "3.959", "12", "3959"],
  ["where nothing tells, a comma is asked about", "3,959", "12", /can be read as 3\.959 or as 3959/],
];

for (const [name, cell, other, value] of readings)
  csv(name, async () => {
    const rows = [
      [...goods.slice(0, 6), cell, ...goods.slice(7)],
      ["hang-2021", ...goods.slice(1, 6), other, ...goods.slice(7)],
    ];
    const { en } = await bringText([names, ...rows].map((cells) => cells.join(";")).join("\n"));
    if (typeof value !== "string") assert.match(en, value);
    else assert.match(en, new RegExp(`value ${value.replace(".", "\\.")} is not in`));
  });

csv("where numbers contradict each other, it is asked about both marks", async () => {
  for (const cell of ["3,959", "3.959"]) {
    const { en } = await bringText(
      `${[...names, "margin.value", "change.value"].join(";")}\n${[...goods.slice(0, 6), cell, ...goods.slice(7), "8.5", "8,5"].join(";")}\n`,
    );
    assert.match(en, /can be read as 3\.959 or as 3959/);
  }
});

csv.run();
