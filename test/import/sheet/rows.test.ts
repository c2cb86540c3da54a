/** What the cells of a sheet become in the ledger, and what happens to the file that they are added to. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../../../src/archive/read.ts";
import { validate } from "../../../src/archive/validate.ts";
import { columns } from "../../../src/import/sheet/columns.ts";
import { choices, choiceWords, fold } from "../../../src/import/sheet/words.ts";
import { languages } from "../../../src/input/languages.ts";
import { stringsOf } from "../../../src/strings/strings.ts";
import { foldMarks } from "../../../src/text/slug.ts";
import { filesIn } from "../../build/run.ts";
import { archiveOf, article } from "../../tools.ts";
import { bring, bringRow, files, goods, headings, ledgerOf, plain, sheetOf } from "./bring.ts";
import { type CellXml, number, partsOf, styles, workbook, zipOf } from "./sheets.ts";

const rows = suite("rows of a sheet");

rows("a row becomes YAML, its words ids and its number a decimal", async () => {
  const { archive, en, vi } = await bringRow({});
  assert.is(await ledgerOf(archive), plain);
  assert.is(en, "imported  chi-tieu.xlsx → _data/targets/chi-tieu.yaml\n  1 row: hang-2020");
  assert.is(vi, "đã nhập  chi-tieu.xlsx → _data/targets/chi-tieu.yaml\n  1 dòng: hang-2020");
});

rows("the only sheet of a workbook is that of the rows, whatever it is called", async () => {
  const { archive } = await bring(workbook([headings, goods], { name: "Sheet1" }));
  assert.is(await ledgerOf(archive), plain);
});

rows("the workbook that readers take away is known, in whichever language", async () => {
  for (const language of languages) {
    const { rows: ledger, targets, figures, readme } = stringsOf(language).data.tables;
    const sheets = [readme, ledger, targets, figures].map((name) => ({ name, grid: [headings, goods] }));
    const { en } = await bring(zipOf(partsOf(sheets)));
    assert.match(en, /this is the table that readers take away/, language);
  }
});

rows("headings stand in any order, in any case, with marks or without", async () => {
  const order = [8, 1, 3, 0, 7, 5, 6, 2, 4];
  const cased = (text: string, index: number): string =>
    index % 3 === 0 ? text.toUpperCase() : index % 3 === 1 ? foldMarks(text) : ` ${text.normalize("NFD")} `;
  const heads = order.map((from, index) => cased(headings[from] ?? "", index));
  const { archive } = await bring(workbook([heads, order.map((from) => goods[from])]));
  assert.is(await ledgerOf(archive), plain);
});

rows("words stand in any case, with marks or without, by their ids or by other words for them", async () => {
  for (const changes of [
    { "Đơn vị": "CẢNG VỊNH XANH", "Cách đo": "phát sinh trong kỳ", "Đơn vị tính": "Triệu tấn" },
    { "Đơn vị": "cang xanh", "Cách đo": "trong ky", "Đơn vị tính": "trieu tan" },
    { "Đơn vị": "cang-xanh", "Cách đo": "flow", "Đơn vị tính": "million-tonne" },
    { "Kết quả: bài": "src/articles/2021/cang.md", Kỳ: "2020" },
  ])
    assert.is(await ledgerOf((await bringRow(changes)).archive), plain);
});

rows("no word of a closed list stands for two of its ids, with marks or without", () => {
  for (const choice of choices) {
    const forms = [...choiceWords()[choice]].flatMap(([id, words]) =>
      [...new Set([id, ...words].flatMap((word) => [fold(word), foldMarks(fold(word))]))].map((form) => [form, id]),
    );
    const twice = forms.filter(([form, id]) => forms.some(([other, its]) => other === form && its !== id));
    assert.equal(twice, [], choice);
  }
});

rows("no two headings are alike without their marks", () => {
  const bare = columns.flatMap(({ heading, en }) => [foldMarks(fold(heading)), fold(en.heading)]);
  assert.is(new Set(bare).size, bare.length);
});

const numbers: readonly (readonly [string, CellXml, string])[] = [
  ["a text with a comma", "12,5", "12.5"],
  ["a text with a point", "12.5", "12.5"],
  ["a text with a minus sign", "−12,5", "-12.5"],
  ["a text whose last zero counts", "8,0", "8.0"],
  ["a text with marks between thousands", "15.000", "15000"],
  ["a text with two of them", "1.234.567", "1234567"],
  ["a text with both marks", "1.234,5", "1234.5"],
  ["a text that says what its mark means", "13,625 (hàng nghìn)", "13625"],
  ["the same without marks", "13,625 (hang nghin)", "13625"],
  ["a number of the spreadsheet", number("12.5"), "12.5"],
  ["a whole number of the spreadsheet", number("15000"), "15000"],
  ["a number as a float prints it", number("8.8000000000000007"), "8.8"],
  ["a number with an exponent", number("1.5E4"), "15000"],
  ["a number in a style that shows a sign of its own", number("8.8", styles.ownText), "8.8"],
  ["what a formula gives", { inner: "<f>10+2.5</f><v>12.5</v>" }, "12.5"],
  ["what a formula gives as text", { attributes: ' t="str"', inner: '<f>"12,5"</f><v>12,5</v>' }, "12.5"],
];

/** The cell as the value of a target without a proof of its own to be held against. */
async function readAs(cell: CellXml): Promise<string> {
  const { en } = await bringRow({ "Kết quả": cell });
  return /value (\S+) is not in|not (\S+) with as many|the sign of (\S+) /.exec(en)?.slice(1).find(Boolean) ?? en;
}

for (const [name, cell, value] of numbers)
  rows(`${name} is read as ${value}`, async () => {
    const read = value === "12.5" ? await ledgerOf((await bringRow({ "Kết quả": cell })).archive) : await readAs(cell);
    assert.is(value === "12.5" ? (/value: "([^"]*)"/.exec(read)?.[1] ?? read) : read, value);
  });

const periods: readonly (readonly [CellXml, string])[] = [
  ["2020", "2020"],
  [number("2020"), "2020"],
  ["năm 2020", "2020"],
  ["quý I/2020", "2020-Q1"],
  ["Quý 4 năm 2020", "2020-Q4"],
  ["tháng 7/2020", "2020-07"],
  ["tháng 7 năm 2020", "2020-07"],
  ["7/2020", "2020-07"],
  ["giai đoạn 2015–2020", "2015/2020"],
  ["nhiệm kỳ 2015-2020", "2015/2020"],
  ["từ năm 2015 đến năm 2020", "2015/2020"],
  ["13/8/2020", "2020-08-13"],
  ["03/08/2020", "2020-08-03"],
  ["8/8/2020", "2020-08-08"],
  ["ngày 3/8/2020", "2020-08-03"],
  ["ngày 3 tháng 8 năm 2020", "2020-08-03"],
  ["2015/2020", "2015/2020"],
];

for (const [cell, period] of periods)
  rows(`the period ${typeof cell === "string" ? cell : "2020 as a number"} is ${period}`, async () => {
    assert.match(await ledgerOf((await bringRow({ Kỳ: cell })).archive), `\n  period: ${period}\n`);
  });

rows("a day that the spreadsheet keeps as a serial number is a day, and its writer is told", async () => {
  const { archive, en, vi } = await bringRow({ "Tính đến ngày": number("44046", styles.date) });
  assert.match(await ledgerOf(archive), "\n  as_of: 2020-08-03\n");
  assert.match(en, "chi-tieu.xlsx:Dòng:2:J  Tính đến ngày: a date of the spreadsheet, read as 2020-08-03");
  assert.match(vi, "chi-tieu.xlsx:Dòng:2:J  Tính đến ngày: ngày của bảng tính, đọc là 2020-08-03");
});

rows("a day that may be either of two is asked about; one whose zeros speak for it is told", async () => {
  const { en, vi } = await bringRow({ "Tính đến ngày": "8/3/2020" });
  assert.match(en, "“8/3/2020” can be 2020-03-08 or 2020-08-03");
  assert.match(vi, "“8/3/2020” có thể là 2020-03-08 hoặc 2020-08-03");
  const padded = await bringRow({ "Tính đến ngày": "03/08/2020" });
  assert.match(await ledgerOf(padded.archive), "\n  as_of: 2020-08-03\n");
  assert.match(padded.en, "Tính đến ngày: “03/08/2020” is read as 2020-08-03, the day before the month");
});

rows("the other days of the sheet tell which of two it is, and the month before the day is told", async () => {
  const byDay = await bringRow({ Kỳ: "15/8/2020", "Tính đến ngày": "8/3/2020" });
  assert.match(await ledgerOf(byDay.archive), "\n  as_of: 2020-03-08\n");
  assert.not.match(byDay.en, "is read as");
  const byMonth = await bringRow({ Kỳ: "8/15/2020", "Tính đến ngày": "8/3/2020" });
  assert.match(await ledgerOf(byMonth.archive), "\n  period: 2020-08-15\n  as_of: 2020-08-03\n");
  assert.match(byMonth.en, "“8/3/2020” is read as 2020-08-03: the sheet has the month before the day");
});

rows("a note becomes a comment above its row, line by line", async () => {
  const { archive } = await bringRow({ "Ghi chú": "hỏi lại: số này\r\n# của ai?" });
  assert.is(await ledgerOf(archive), `# hỏi lại: số này\n# # của ai?\n${plain}`);
});

rows("empty rows, and rows with styles only, are no rows", async () => {
  const styled = { attributes: ' s="1"', inner: "" };
  const { archive } = await bring(workbook([headings, [], goods, [styled, styled], []]));
  assert.is(await ledgerOf(archive), plain);
});

rows("text that means something in YAML stays text", async () => {
  const name = "- 'a': [b] # {c} & *d ! | > % @ `";
  const { archive } = await bringRow({ Tên: name });
  const { rows: read } = validate(await readSources(archive));
  assert.is(read[0]?.name, name);
});

rows("rows are read from their own sheet; the others are named", async () => {
  const sheets = [
    { name: "Nháp", grid: [["x"]] },
    { name: "DÒNG ", grid: sheetOf({}) },
    { name: "Hướng dẫn", grid: [["y"]] },
  ];
  const { archive, vi } = await bring(zipOf(partsOf(sheets)));
  assert.is(await ledgerOf(archive), plain);
  assert.match(vi, /\n {2}chi-tieu\.xlsx:Nháp {2}không đọc gì từ trang tính này$/);
});

const old = `\ufeff# Đầu tệp\r\n- id: cu-2019   # giữ nguyên\r\n  name: 'Cũ'\r\n  organisation: cang-xanh\r\n  period: 2019\r\n  measure: flow\r\n# Cuối tệp`;

rows("rows are added behind what a file holds, which stays to the last byte", async () => {
  const { archive } = await bring(workbook(sheetOf({})), { files: { "_data/targets/chi-tieu.yaml": old } });
  const text = await ledgerOf(archive);
  assert.is(text, `${old}\r\n\r\n${plain.replaceAll("\n", "\r\n")}`);
  assert.equal(
    validate(await readSources(archive)).rows.map(({ id }) => id),
    ["cu-2019", "hang-2020"],
  );
});

rows("brought in again, only what is new is added, and what was there is named with its place", async () => {
  const { archive } = await bringRow({});
  const more = [...sheetOf({}), ["hang-2021", ...goods.slice(1, 3), "năm 2021", ...goods.slice(4)]];
  const again = await bring(workbook(more), { archive });
  assert.is(
    again.vi,
    `đã nhập  chi-tieu.xlsx → _data/targets/chi-tieu.yaml
  1 dòng: hang-2021
  kho đã có: hang-2020 (_data/targets/chi-tieu.yaml:1)`,
  );
  assert.is(
    await ledgerOf(archive),
    `${plain}\n${plain.replace("hang-2020", "hang-2021").replace("2020\n  measure", "2021\n  measure")}`,
  );
});

rows("a dry run says the same and writes nothing", async () => {
  const { archive, en } = await bring(workbook(sheetOf({})), { dryRun: true });
  assert.is(en, "would be  chi-tieu.xlsx → _data/targets/chi-tieu.yaml\n  1 row: hang-2020");
  assert.equal(await filesIn(archive), Object.keys({ ...files, "_data/site.yaml": "" }).sort());
});

rows("what is brought in validates, with several figures to a row", async () => {
  const body = "Xuất khẩu tăng bình quân 8,8% một năm, vượt 0,8% so với chỉ tiêu. Mục tiêu là thứ hạng trên 5/63.";
  const archive = await archiveOf({
    ...files,
    "src/articles/2021/xuat-khau.md": article("Xuất khẩu", "2021-02-01", body),
  });
  const { en } = await bring(
    workbook(
      sheetOf({
        Mã: "xuat-khau",
        "Cách đo": "tốc độ tăng",
        "Đơn vị tính": "% một năm",
        "Kết quả": "8,8",
        "Kết quả: bài": "2021/xuat-khau",
        "Kết quả: câu trích": "tăng bình quân 8,8% một năm",
        "Kết quả: trạng thái": "ước tính",
        "Chênh lệch": "0,8",
        "Chênh lệch: đơn vị in": "percent",
        "Chênh lệch: cách hiểu": "điểm %",
        "Chênh lệch: bài": "2021/xuat-khau",
        "Chênh lệch: câu trích": "vượt 0,8% so với chỉ tiêu",
        "Đánh giá của nguồn": "vượt",
      }),
    ),
    { archive },
  );
  assert.match(en, /^imported/);
  const [row] = validate(await readSources(archive)).rows;
  assert.is(row?.margin?.reading, "percentage-point");
  assert.is(row?.result?.status, "estimate");
  assert.match(await readFile(join(archive, "_data/targets/chi-tieu.yaml"), "utf8"), "\n  wording: vuot\n");
});

rows("what the hint of a fault says to write is read and proved", async () => {
  const { en } = await bringRow({
    "Đơn vị tính": "tỷ USD",
    "Kết quả": "3,959 (thập phân)",
    "Kết quả: đơn vị in": "billion-usd-per-year",
    "Kết quả: câu trích": "xuất khẩu bình quân 3,959 tỷ USD một năm",
  });
  assert.match(en, /^imported/);
});

rows.run();
