/** Sheets with one thing wrong each, by the names under which `said.txt` holds what is said of them. */
import { article } from "../../tools.ts";
import { type Brought, bring, bringRow, goods, headings, sheetOf } from "./bring.ts";
import { type CellXml, number, partsOf, styles, workbook, zipOf } from "./sheets.ts";

const growth = { "Đơn vị tính": "percent", "Kết quả: câu trích": "Tốc độ tăng là 8,0%" };
const land = { "Đơn vị tính": "ha", "Kết quả: câu trích": "Diện tích kho bãi là 13,625 ha" };
const row = sheetOf({});
const inArchive = `# Tổng hợp
- id: hang-2020
  name: Sản lượng
  organisation: cang-xanh
  period: 2020
  measure: flow
  unit: million-tonne
`;

const cells: Readonly<Record<string, Readonly<Record<string, CellXml>>>> = {
  "a cell that the row needs is empty": { Mã: undefined, Kỳ: undefined },
  "a number that a spreadsheet keeps loses its last zero": { ...growth, "Kết quả": number("8") },
  "a percentage that the spreadsheet keeps as a fraction": { ...growth, "Kết quả": number("0.08", styles.percent) },
  "a fraction in a style of one's own": { ...growth, "Kết quả": number("0.08", styles.ownPercent) },
  "a period that the spreadsheet has made a date": { Kỳ: number("43831", styles.date) },
  "a date that no calendar has": { "Tính đến ngày": number("99999999", styles.date) },
  "a number that can be read in two ways": { ...land, "Kết quả": "13,625" },
  "a kept number whose quote can be read in two ways": { ...land, "Kết quả": number("13.625") },
  "a number that was reckoned": { "Kết quả": number("12.500000000000002") },
  "words where a number stands": { "Kết quả": "hơn mười hai" },
  "a formula that has failed": { "Kết quả": { attributes: ' t="e"', inner: "<f>1/0</f><v>#DIV/0!</v>" } },
  "a formula without a value": { "Kết quả": { inner: "<f>A1</f>" } },
  "a truth value": { Tên: { attributes: ' t="b"', inner: "<v>1</v>" } },
  "a control character": { Tên: "Sản\u0007lượng" },
  "a name of two organisations": { "Đơn vị": "Ban quản lý" },
  "a name of two units": { ...growth, "Kết quả": "8,0", "Đơn vị tính": "%" },
  "an organisation that is not known": { "Đơn vị": "Cảng Xanhh" },
  "a topic by its mistyped name": { "Chủ đề": "Cảng bien" },
  "a unit that is not known": { "Đơn vị tính": "milion-tonne" },
  "a word that is not in the list": { "Cách đo": "hàng năm" },
  "a period in words that are none": { Kỳ: "năm ngoái" },
  "a day that does not exist": { "Tính đến ngày": "31/02/2020" },
  "an id with capitals and marks": { Mã: "Hàng 2020" },
  "an article that is not there": { "Kết quả: bài": "2021/cangg" },
  "a quote with another digit": { "Kết quả: câu trích": "đạt 12,6 triệu tấn" },
  "a value that the quote does not state": { "Kết quả": "12,4" },
  "a value that the quote states with a mark that could be of either kind": {
    "Đơn vị tính": "tỷ USD",
    "Kết quả": "3,95",
    "Kết quả: câu trích": "xuất khẩu bình quân 3,959 tỷ USD một năm",
  },
  "a qualifier that was left out": {
    "Đơn vị tính": "lượt",
    "Kết quả": "300",
    "Kết quả: câu trích": "hơn 300 lượt tàu khách",
  },
  "another unit than the quote prints": { "Đơn vị tính": "nghìn tấn" },
  "a figure without its article and quote": { "Kết quả: bài": undefined, "Kết quả: câu trích": undefined },
  "a group whose first column is missing": { "Chênh lệch: đơn vị in": "percent" },
  "a margin that can be read in two ways": {
    ...growth,
    "Kết quả": "8,0",
    "Chênh lệch": "0,5",
    "Chênh lệch: bài": "2021/cang",
    "Chênh lệch: câu trích": "cao hơn chỉ tiêu 0,5%",
  },
  "a heading that is not known": { "Người nhập": "An", "Kết quả: trạng thais": "sơ bộ" },
  "a column without a heading": { "": "An" },
};

const sheet = (...grid: readonly (readonly CellXml[])[]): Promise<Brought> => bring(workbook(grid));

const workbooks: Readonly<Record<string, () => Promise<Brought>>> = {
  "two rows of one id": () => sheet(...row, goods),
  "the same heading twice": () => sheet([...headings, "Kỳ"], [...goods, "2021"]),
  "headings that no sheet can do without": () => sheet(["Mã", "Tên"], ["a", "b"]),
  "no headings": () => sheet(goods),
  "no rows": () => sheet(headings),
  "merged cells": () => bring(workbook(row, { after: '<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>' })),
  "no sheet of rows": () =>
    bring(
      zipOf(
        partsOf([
          { name: "Sheet1", grid: row },
          { name: "Sheet2", grid: [] },
        ]),
      ),
    ),
  "a hidden sheet": () =>
    bring(
      zipOf(
        partsOf([
          { name: "Dòng", grid: row },
          { name: "Cũ", grid: [], state: "veryHidden" },
        ]),
      ),
    ),
  "too many rows": () => bring(workbook([headings, ...Array.from({ length: 2001 }, () => ["a"])])),
  "too many columns": () => bring(workbook([Array.from({ length: 201 }, (_, index) => `Cột ${index}`)])),
  "too many files": () =>
    bring(zipOf(Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.xml`, "<a/>"])))),
  "more than a workbook may unpack to": () =>
    bring(zipOf(partsOf([{ name: "Dòng", grid: row }]), { unpacked: 60 * 1024 ** 2 })),
  "more than a file within a workbook may unpack to": () =>
    bring(
      zipOf({ ...partsOf([{ name: "Dòng", grid: row }]), "xl/padding.xml": `<a>${"<b/>".repeat(10_600_000)}</a>` }),
    ),
  "a stretch that is longer than any cell": () =>
    bring(zipOf({ ...partsOf([{ name: "Dòng", grid: row }]), "xl/padding.xml": `<a>${" ".repeat(200_001)}</a>` })),
  "a tag that is longer than any cell": () =>
    bring(zipOf({ ...partsOf([{ name: "Dòng", grid: row }]), "xl/padding.xml": `<a b="${"x".repeat(200_000)}"/>` })),
  "less said than is packed": () => bring(zipOf(partsOf([{ name: "Dòng", grid: row }]), { unpacked: 10 })),
  "no ZIP file": () => bring(Buffer.from("xin chào")),
  "half a ZIP file": () => bring(workbook(row).subarray(0, 900)),
  "a ZIP file that is no workbook": () => bring(zipOf({ "a.txt": "xin chào" })),
  "an old spreadsheet": () => bring(Buffer.from("d0cf11e0a1b11ae1", "hex"), { name: "cu.xls.xlsx" }),
  "a spreadsheet of another kind": () => bring(Buffer.from("x"), { name: "chi-tieu.ods" }),
  "a name without a letter": () => bring(workbook(row), { name: "….xlsx" }),
  "a row that the archive has": () =>
    bring(workbook([headings.slice(0, 6), [...goods.slice(0, 1), "Sản lượng", ...goods.slice(2, 6)]]), {
      files: { "_data/targets.yaml": inArchive },
    }),
  "another row of an id that the archive has": () =>
    bring(workbook(row), { files: { "_data/targets.yaml": inArchive } }),
  "a cell that cannot be read, of an id that the archive has": () =>
    bring(workbook([headings.slice(0, 6), [goods[0], "Sản lượng", goods[2], "quý 5/2020", ...goods.slice(4, 6)]]), {
      files: { "_data/targets.yaml": inArchive },
    }),
  "an id that the archive has, in two rows": () => {
    const same = [goods[0], "Sản lượng", ...goods.slice(2, 6)];
    return bring(workbook([headings.slice(0, 6), same, same]), { files: { "_data/targets.yaml": inArchive } });
  },
  "an unknown unit like others": () => bring(workbook(sheetOf({ "Đơn vị tính": "triệu tấnn" }))),
  "a quote that stands twice, and which is meant": () =>
    bring(workbook(sheetOf({ "Kết quả": "12", "Kết quả: câu trích": "12 triệu tấn" })), {
      files: {
        "src/articles/2021/cang.md": article("Cảng", "2021-02-01", "Năm nay 12 triệu tấn.\n\nNăm nay 12 triệu tấn."),
      },
    }),
  "a ledger that is no YAML": () => bring(workbook(row), { files: { "_data/targets.yaml": "- id: [\n" } }),
  "a ledger to whose end nothing can be added": () =>
    bring(workbook(sheetOf({ Mã: "hang-2021" })), { files: { "_data/targets/chi-tieu.yaml": "[]\n" } }),
  "organisations with a fault of their own": () =>
    bring(workbook(row), { files: { "_data/organisations.yaml": "- { id: cang-xanh }\n" } }),
  "a second period of one series": () =>
    bring(workbook(sheetOf({ "Chỉ tiêu": "hang", Mã: "hang-b" })), {
      files: { "_data/targets.yaml": `${inArchive}  indicator: hang\n` },
    }),
};

/** Every case: its name, and the import of its sheet. */
export const cases: readonly (readonly [string, () => Promise<Brought>])[] = [
  ...Object.entries(cells).map(([name, changes]) => [name, () => bringRow(changes)] as const),
  ...Object.entries(workbooks),
];
