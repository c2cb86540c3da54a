/** The sheet of an archive in English: its own words in every part of it, and in what is said of it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import readWorkbook, { readSheet } from "read-excel-file/node";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { columns } from "../../../src/import/sheet/columns.ts";
import { choices, choiceWords } from "../../../src/import/sheet/words.ts";
import { newSheet } from "../../../src/new/sheet.ts";
import { archiveOf, scratch, tool } from "../../tools.ts";
import { bring, files, goods, ledgerOf, plain } from "./bring.ts";
import { type CellXml, number, workbook } from "./sheets.ts";

const english = suite("the sheet of an archive in English");

const site = "title: Port archive\nlang: en\n";
/** Names of its own in the archive's language, so that whatever is Vietnamese is the sheet's. */
const named = {
  "_data/site.yaml": site,
  "_data/organisations.yaml": "- { id: cang-xanh, name: Port Authority, short: Port }\n",
  "_data/topics.yaml": "- { id: cang, name: Ports }\n",
};
const archive = await archiveOf({ ...files, ...named });

async function written(name: string, of = archive): Promise<string> {
  const path = join(await scratch(), name);
  await newSheet(of, path, { language: "vi" });
  return path;
}

const path = await written("rows.xlsx");
const marked = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

english("every column has a heading, a help and words of its own in English", () => {
  for (const { en, heading, example } of columns) {
    assert.ok(en.help !== "", heading);
    assert.not.match([en.heading, en.help, en.example].join(" "), marked);
    assert.is(en.example === "", example === "", heading);
  }
});

english("the workbook has English sheets, headings, explanations and units, and not a word of Vietnamese", async () => {
  assert.equal(
    (await readWorkbook(path)).map(({ sheet }) => sheet),
    ["Rows", "Guide"],
  );
  const [headings, ...rest] = await readSheet(path, "Rows");
  assert.equal(
    headings,
    columns.map(({ en }) => en.heading),
  );
  assert.equal(
    rest.flat().filter((cell) => cell !== null),
    [],
  );
  const guide = (await readSheet(path, "Guide")).map((row) => row.map((cell) => String(cell ?? "").trim()));
  const lines = guide.map((cells) => cells.join("|"));
  for (const line of ["Column|Needed|What stands there|", "Port Authority|cang-xanh", "Ports|cang", "%|percent"])
    assert.ok(
      lines.some((each) => each.startsWith(line)),
      line,
    );
  // Old measures of land have no English name.
  assert.equal(
    lines.filter((line) => marked.test(line)).map((line) => line.split("|")[1]),
    ["cong", "mau"],
  );
});

english("its lists offer English words, which the import reads", async () => {
  const text = await bring(await readFile(path), { archive, name: "empty.xlsx" });
  assert.match(text.en, "holds no row below its headings");
  const words = choiceWords("en");
  assert.equal(
    choices.flatMap((choice) => [...words[choice].values()].map(([word]) => word)).filter((word) => marked.test(word)),
    [],
  );
  const brought = await bringRow({ Measure: "within the period", "Result: status": "official" });
  assert.match(await ledgerOf(brought.archive), /measure: flow[\s\S]*status: final/);
});

english("an empty CSV file has the same headings, parted by commas", async () => {
  const text = await readFile(await written("rows.csv"), "utf8");
  assert.ok(text.replace(/^\ufeff/, "").startsWith("Id,Indicator,Name,Topic,Organisation,Said by,Period,"));
});

english("an archive in both languages has its sheet in Vietnamese", async () => {
  const both = await archiveOf({ ...files, "_data/site.yaml": `${site}languages: [en, vi]\n` });
  assert.equal((await readSheet(await written("rows.xlsx", both), "Dòng"))[0]?.[0], "Mã");
});

english("the command names the sheet that is to be filled", async () => {
  const folder = await scratch();
  const made = await tool(["new", "sheet", "rows.xlsx", "--archive", archive], { cwd: folder });
  assert.match(made.stdout, "fill the sheet “Rows”, save it");
});

const headings = [
  "Id",
  "Name",
  "Organisation",
  "Period",
  "Measure",
  "Unit",
  "Result",
  "Result: article",
  "Result: quote",
];

/** Imports a row with some of its cells changed, by their English headings. */
function bringRow(
  changes: Readonly<Record<string, CellXml>>,
  without: readonly string[] = [],
): ReturnType<typeof bring> {
  const added = Object.keys(changes).filter((heading) => !headings.includes(heading));
  const all = [...headings, ...added].filter((heading) => !without.includes(heading));
  const cell = (heading: string): CellXml => (heading in changes ? changes[heading] : goods[headings.indexOf(heading)]);
  return bring(workbook([all, all.map(cell)], { name: "Rows" }), { files: { "_data/site.yaml": site } });
}

english("a row under English headings is the row that it is under Vietnamese ones", async () => {
  assert.is(await ledgerOf((await bringRow({ Unit: "million tonnes" })).archive), plain);
});

/** What is wrong with a row, and what is said of it in both languages: the column by its own heading, words as its cells have them. */
const faults: readonly (readonly [what: string, changes: Readonly<Record<string, CellXml>>, en: RegExp, vi: RegExp])[] =
  [
    [
      "a word that is no number",
      { Result: "many" },
      /Rows:2:G {2}Result: “many” is not a number\n {4}the digits alone, as in 8\.8 or 15,000/,
      /Rows:2:G {2}Result: “many” không phải là một con số\n {4}chỉ ghi chữ số, ví dụ 8\.8 hoặc 15,000/,
    ],
    [
      "an empty cell",
      { Period: undefined },
      /Rows:2:D {2}Period: the row needs this cell, and it is empty\n {4}as in “2015\/2020”/,
      /Rows:2:D {2}Period: dòng này cần ô này, mà ô đang trống\n {4}ví dụ “2015\/2020”/,
    ],
    [
      "a number that can be read in two ways",
      { Result: "13.625" },
      /Result: “13\.625” can be read as 13\.625 or as 13625\n {4}“13\.625 \(decimal\)” is 13\.625, “13\.625 \(thousands\)” is 13625/,
      /“13\.625 \(decimal\)” là 13\.625, “13\.625 \(thousands\)” là 13625/,
    ],
    [
      "a word that is in no list",
      { Measure: "yearly" },
      /Measure: “yearly” is not possible here\n {4}one of: within the period \(flow\), at the end of the period \(stock\)/,
      /Measure: ở đây không dùng được “yearly”/,
    ],
    [
      "a qualifier that was left out",
      { Unit: "lượt", Result: "300", "Result: quote": "hơn 300 lượt tàu khách" },
      /Result: .*\n {4}“Result: qualifier”: over\b/,
      /“Result: qualifier”: over\b/,
    ],
    [
      "a kept number that has lost its last zero",
      { Unit: "percent", Result: number("8"), "Result: quote": "Tốc độ tăng là 8,0%" },
      /Result: .*\n {4}“Result”: 8\.0/,
      /“Result”: 8\.0/,
    ],
    [
      "an unknown unit",
      { Unit: "million tonnez" },
      /Unit: unit “million tonnez” is not known\n {4}perhaps “million tonnes” \(million-tonne\).*the sheet “Guide”/,
      /có lẽ là “million tonnes”.*trang “Guide”/,
    ],
    [
      "an unknown heading",
      { "Result: qualifer": "over" },
      /Rows:1:J {2}the heading “Result: qualifer” is not known\n {4}perhaps “Result: qualifier”/,
      /có lẽ là “Result: qualifier”/,
    ],
  ];

for (const [what, changes, en, vi] of faults)
  english(`${what} is told by the headings and words of the sheet, in both languages of faults`, async () => {
    const said = await bringRow(changes);
    assert.match(said.en, en);
    assert.match(said.vi, vi);
    assert.not.match(`${said.en}${said.vi}`, /Kết quả|Kỳ:|Cách đo|Đơn vị tính:/);
  });

english("a missing column is named as the others are", async () => {
  assert.match((await bringRow({}, ["Period"])).vi, "thiếu cột “Period”");
});

english(
  "a fault of a sheet by keys names the key, and what stands at the head in capitals stands so in the fault",
  async () => {
    const bytes = (head: string): Buffer =>
      Buffer.from(`id,${head},organisation,period,measure\na,Tên,cang-xanh,năm ngoái,flow\n`);
    const said = async (head: string): Promise<string> => (await bring(bytes(head), { name: "rows.csv" })).vi;
    assert.match(await said("name"), "rows.csv:2:D  period: “năm ngoái” không phải là một kỳ");
    const text = (
      await bring(Buffer.from("ID,NAME,ORGANISATION,PERIOD,MEASURE\na,b,cang-xanh,x,flow\n"), { name: "a.csv" })
    ).en;
    assert.match(text, "a.csv:2:D  PERIOD: “x” is not a period");
  },
);

english("filled, it holds the words of its lists, and a changed cell is told by its heading", async () => {
  const own = await archiveOf({ ...files, "_data/site.yaml": site, "_data/targets.yaml": plain });
  const file = join(await scratch(), "rows.csv");
  await newSheet(own, file, { filled: true, language: "vi" });
  const text = await readFile(file, "utf8");
  assert.match(text, "within the period");
  assert.match(text, "12.5,2021/cang");
  await writeFile(file, text.replace("Sản lượng qua cảng", "Goods"));
  const said = await bring(await readFile(file), { archive: own, name: "rows.csv" });
  assert.match(said.vi, "rows.csv:2:B  Name: ở đây là “Goods”");
  const changed = await bring(await readFile(file), { archive: own, name: "rows.csv", update: true, dryRun: true });
  assert.match(changed.vi, "Name Sản lượng qua cảng → Goods");
});

english.run();
