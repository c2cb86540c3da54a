/** Texts that want to break a file, or to run in it, come out as they went in and run nowhere. */
import { readSheet } from "read-excel-file/node";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { csvOf, excelDialect, plainDialect } from "../../src/downloads/csv.ts";
import { defuse, restore } from "../../src/downloads/formula.ts";
import { column, type Table, tableOf } from "../../src/downloads/table.ts";
import { workbookOf } from "../../src/downloads/xlsx.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { randomOf } from "../random.ts";
import { parseCsv } from "./reading.ts";
import { entriesOf, shownNumbers } from "./workbook.ts";

const hostile = suite("hostile values");

const strings = stringsOf("vi");
type Item = readonly [text: string, number: string];

/** A table of one column of texts and one of numbers. */
function tableFrom(items: readonly Item[]): Table {
  const sources = [
    column<Item>("name", "string", ([text]) => text),
    column<Item>("result", "number", ([, number]) => number),
  ];
  return tableOf({ name: "rows", key: ["name"], references: [] }, sources, items);
}

const texts = [
  "=1+1",
  "+84 24 3825",
  "-5%",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  " \u00a0 =1",
  "＝1+1",
  "＋1",
  "－1",
  "＠a",
  "'=1",
  "''  -1",
  '"=1"',
  'a,"b',
  "a;=cmd|'/c calc'!A1",
  "a, -5%",
  "a\n=1",
  "a\r\n+1",
  'một "dấu" ngoặc; hai, ba',
  "Đường Nguyễn Huệ, Quận 1 – ữ ỡ ặ",
  "1.234,5\u00a0tỷ\u2060–\u20602",
  "2-7",
  "a-b=c",
  "constructor",
  "__proto__",
  "0123",
  "1e5",
  "2020-07",
  "TRUE",
  "#REF!",
  "<b>&amp;</b>",
];
const table = tableFrom(texts.map((text, index) => [text, `-${index}.50`]));

/** Where a program that cuts at any mark would begin a cell. */
function beginnings(text: string): string[] {
  return text.split(/[,;|\t\r\n]/);
}

hostile("an apostrophe stands before whatever a spreadsheet could take for a formula, and nowhere else", () => {
  const wanted = {
    "=1+1": "'=1+1",
    "-5%": "'-5%",
    "＝1": "'＝1",
    "  =1": "'  =1",
    "'=1": "''=1",
    "a;=1": "a;'=1",
    "a, -5%": "a,' -5%",
    "a\n@b": "a\n'@b",
    "2-7": "2-7",
    "a-b=c": "a-b=c",
    "7,5-8%": "7,5-8%",
    Cảng: "Cảng",
    "": "",
  };
  for (const [text, safe] of Object.entries(wanted)) assert.is(defuse(text), safe);
});

hostile("the apostrophes can be taken away again, whatever the text was", () => {
  const random = randomOf(7);
  const signs = [..."=+-@＝＋－＠'\"',;|\t\r\n \u00a0ab1"];
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: random(9) }, () => signs[random(signs.length)]).join("");
    const safe = defuse(text);
    assert.is(restore(safe), text, JSON.stringify(text));
    for (const piece of beginnings(safe)) assert.not.match(piece, /^["\s]*[=+\-@＝＋－＠]/, JSON.stringify(text));
  }
});

for (const dialect of [plainDialect, excelDialect]) {
  hostile(
    `CSV with “${dialect.delimiter}” gives every text back to another parser; negative numbers stay numbers`,
    () => {
      const written = csvOf(table, dialect);
      const [header, ...lines] = parseCsv(written, dialect.delimiter);
      assert.equal(header, ["name", "result"]);
      assert.equal(
        lines.map(([text = ""]) => restore(text)),
        texts,
      );
      assert.equal(
        lines.map(([, number]) => number),
        texts.map((_, index) => `-${index}${dialect.decimalMark}50`),
      );
    },
  );

  hostile(`no cell of CSV with “${dialect.delimiter}” begins a formula, however a program cuts it`, () => {
    for (const delimiter of [",", ";", "\t", "|"]) {
      const cells = csvOf(table, dialect)
        .split(/\r\n|\r|\n/)
        .flatMap((line) => line.split(delimiter));
      for (const cell of cells) assert.ok(/^-\d+([.,]\d+)?$/.test(cell) || !/^["\s]*[=+\-@＝＋－＠]/.test(cell), cell);
    }
  });
}

hostile("a workbook holds texts as texts and numbers as numbers", async () => {
  const bytes = await workbookOf([["Ghi chú", "=1+1"]], [table], strings);
  const [, ...lines] = await readSheet(Buffer.from(bytes), 2, { trim: false });
  const words = texts.map((text) => (text in {} ? `${text} ` : text));
  assert.equal(
    lines.map(([text]) => (text === null ? "" : String(text).replaceAll("\r\n", "\n").replaceAll("\r", "\n"))),
    words.map((text) => text.replaceAll("\r\n", "\n").replaceAll("\r", "\n")),
  );
  for (const [, number] of lines) assert.type(number, "number");
  assert.is(shownNumbers(bytes, 2).get("B3"), "-1.50");
  for (const { name, text } of entriesOf(bytes)) assert.not.match(text, /<f[ >]/, name);
});

hostile("a number that a spreadsheet could not keep stays the text that was printed", async () => {
  const numbers = ["123456789012345", "0.000000000012345", "1234567890123456", "-12345678901234.56", "0.00", "-0.10"];
  const bytes = await workbookOf([], [tableFrom(numbers.map((number) => ["a", number]))], strings);
  const [, ...lines] = await readSheet(Buffer.from(bytes), 2, { trim: false });
  assert.equal(
    lines.map(([, found]) => typeof found),
    ["number", "number", "string", "string", "number", "number"],
  );
  const shown = shownNumbers(bytes, 2);
  for (const [index, number] of numbers.entries())
    assert.is(shown.get(`B${index + 2}`) ?? lines[index]?.[1], number, number);
});

hostile("a text too long for a cell is cut and says so", async () => {
  const bytes = await workbookOf([], [tableFrom([["dài ".repeat(10_000), "1"]])], strings);
  const [, line = []] = await readSheet(Buffer.from(bytes), 2, { trim: false });
  assert.is(String(line[0]).length, 32_767);
  assert.ok(String(line[0]).endsWith("…"));
});

hostile.run();
