/** An archive of one article to bring sheets into, and what the import says of them. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { importFiles } from "../../../src/import/import.ts";
import { printOutcome } from "../../../src/import/print.ts";
import type { FaultLanguage } from "../../../src/input/said.ts";
import { archiveOf, article, type Files, scratch, writeAll } from "../../tools.ts";
import { type Grid, workbook } from "./sheets.ts";

const body = `Sản lượng qua cảng đạt 12,5 triệu tấn, vượt kế hoạch 12 triệu tấn.

Tốc độ tăng là 8,0%, cao hơn chỉ tiêu 0,5%. Diện tích kho bãi là 13,625 ha. Cảng đón 15.000 lượt tàu, hơn 300 lượt tàu khách.

Khu bến xuất khẩu bình quân 3,959 tỷ USD một năm.`;

/** What the sheets of these tests speak of. */
export const files: Files = {
  "_data/organisations.yaml": `- { id: cang-xanh, name: Cảng Vịnh Xanh, short: Cảng Xanh }
- { id: ban-a, name: Ban quản lý }
- { id: ban-b, name: Ban quản lý }
`,
  "_data/topics.yaml": "- { id: cang, name: Cảng biển }\n",
  "src/articles/2021/cang.md": article("Cảng", "2021-02-01", body),
};

/** The headings of a row that has one figure, its result. */
export const headings = [
  "Mã",
  "Tên",
  "Đơn vị",
  "Kỳ",
  "Cách đo",
  "Đơn vị tính",
  "Kết quả",
  "Kết quả: bài",
  "Kết quả: câu trích",
] as const;

/** A row below them. */
export const goods = [
  "hang-2020",
  "Sản lượng qua cảng",
  "Cảng Xanh",
  "năm 2020",
  "trong kỳ",
  "triệu tấn",
  "12,5",
  "2021/cang",
  "đạt 12,5 triệu tấn",
] as const;

/** What it becomes in the ledger. */
export const plain = `- id: hang-2020
  name: Sản lượng qua cảng
  organisation: cang-xanh
  period: 2020
  measure: flow
  unit: million-tonne
  result:
    value: "12.5"
    article: 2021/cang
    quote: "đạt 12,5 triệu tấn"
`;

/** The same row with some of its cells changed, by their headings; an added heading stands behind the others. */
export function sheetOf(changes: Readonly<Record<string, Grid[number][number]>>): Grid {
  const known: readonly string[] = headings;
  const added = Object.keys(changes).filter((heading) => !known.includes(heading));
  const all = [...known, ...added];
  return [all, all.map((heading, index) => (heading in changes ? changes[heading] : goods[index]))];
}

export interface Brought {
  readonly archive: string;
  /** What was said, in both languages, without the folder that the sheet lies in. */
  readonly en: string;
  readonly vi: string;
}

/** Imports one workbook. */
export async function bring(bytes: Uint8Array, options: Bringing = {}): Promise<Brought> {
  const archive = options.archive ?? (await archiveOf({ ...files, ...options.files }));
  const folder = await scratch();
  const name = options.name ?? "chi-tieu.xlsx";
  await writeAll(folder, { [name]: bytes });
  const { dryRun = false, update = false } = options;
  const [outcome] = await importFiles([join(folder, name)], { archive, dryRun, update });
  const said = (language: FaultLanguage): string =>
    outcome === undefined ? "" : printOutcome(outcome, language).replaceAll(`${folder}/`, "");
  return { archive, en: said("en"), vi: said("vi") };
}

interface Bringing {
  readonly archive?: string;
  readonly files?: Files;
  readonly name?: string;
  readonly dryRun?: boolean;
  readonly update?: boolean;
}

/** Imports a row with some of its cells changed. */
export function bringRow(changes: Readonly<Record<string, Grid[number][number]>>): Promise<Brought> {
  return bring(workbook(sheetOf(changes)));
}

/** The ledger's file that a workbook named chi-tieu becomes. */
export function ledgerOf(archive: string): Promise<string> {
  return readFile(join(archive, "_data/targets/chi-tieu.yaml"), "utf8");
}
