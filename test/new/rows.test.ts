/** Rows begun from an article: every quote proves its figure, and what is left open is all that is left to do. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { rowsYaml } from "../../src/import/sheet/row-yaml.ts";
import { type Plain, parseYaml } from "../../src/input/yaml.ts";
import type { Proposal } from "../../src/new/rows/propose.ts";
import { beginRows, printRows } from "../../src/new/rows/rows.ts";
import { wordsAfter } from "../../src/new/rows/suggest.ts";
import { hashesOf } from "../build/run.ts";
import { archiveOf, article, root, tool, toolAsIs, writeAll } from "../tools.ts";

const begun = suite("rows begun from an article");

const organisations = "- { id: cang-xanh, name: Cảng Vịnh Xanh }\n- { id: so-nganh, name: Sở ngành }\n";

const body = `## Sản lượng năm 2020

Sản lượng qua cảng đạt **12,5 triệu tấn**, vượt 4,2% so với kế hoạch (12 triệu tấn), tăng gấp 2 lần năm 2010. Cảng xếp thứ 5/63 và hoàn thành 15/17 chỉ tiêu.

- Tàu khách: 337 lượt, gần 21.000 khách;
- Tàu hàng: 337 lượt, chiếm 65-70%.

Diện tích kho bãi là 13,625 ha. So với giai đoạn 2011–2015, doanh thu tăng 8,0%, cao hơn 0,5 điểm phần trăm. Doanh thu tăng 8,0%. Có 12 cột mốc báo hiệu.

Cảng có 40 cần cẩu.

Cảng có 40 cần cẩu. Mỗi ngày có 40 cần cẩu chạy, 18 cần cẩu nghỉ.

Từ 783 lên 1.176 lao động; trên 1.500 lượt tàu; khoảng 3,5 tỷ đồng.

Đơn vị tính: tỷ đồng

| Chỉ tiêu | 2019 | 2020 | Tăng (%) |
| --- | --- | --- | --- |
| Doanh thu | 120,5 | 1.240 | 2,9 |
| Nộp ngân sách (triệu USD) | 5 | 6,5 | 30 |
| Lao động | 783 người | gần 800 người | |
| Doanh thu | 7,5 | 8 | 9 |
`;

const front = "topics: [cang]\norganisations: [cang-xanh]\n";
const files = {
  "_data/organisations.yaml": organisations,
  "_data/topics.yaml": "- { id: cang, name: Cảng }\n- { id: tau, name: Tàu }\n",
  "src/articles/2021/cang.md": article("Cảng", "2021-02-01", body, front),
};

/** Fills in what is left open, as a person would; every unit that is not known is named. */
async function filledIn(archive: string, { proposals }: { readonly proposals: readonly Proposal[] }): Promise<void> {
  const { value } = parseYaml("targets.yaml", printRows(proposals, "vi"));
  const rows = Array.isArray(value) ? value : [];
  const plain = rows.map((row, index) => withAnswers(row, proposals[index], index));
  const units = proposals.flatMap(({ open, figures, row }, index) => {
    const [first] = figures;
    return open.includes("unit") && first !== undefined && statesAmount(row)
      ? [unitOf(index, wordsAfter(first.block.text, first.read.end))]
      : [];
  });
  await writeAll(archive, {
    "_data/targets/moi.yaml": rowsYaml(plain.map((row) => ({ plain: row }))),
    "_data/units.yaml": units.join(""),
  });
}

function unitOf(index: number, words: string): string {
  const form = `{ short: "${words}", long: "${words}" }`;
  return `- { id: moi-${index}, dimension: moi-${index}, scale: "1", vi: ${form}, en: ${form} }\n`;
}

/** Whether a row states a result or target, whose words name its unit; what only compares leaves that to the archivist. */
function statesAmount(row: Plain): boolean {
  return typeof row === "object" && ("result" in row || "targets" in row);
}

function withAnswers(row: Plain, proposal: Proposal | undefined, index: number): Plain {
  const figures = proposal?.figures.map(({ read }) => read) ?? [];
  const { value = "" } = figures.find(({ otherValues }) => otherValues !== undefined) ?? {};
  return answered(row, {
    id: `dong-${index}`,
    name: "Tên",
    topic: "cang",
    organisation: "cang-xanh",
    period: "2020",
    measure: "flow",
    unit: statesAmount(row) ? `moi-${index}` : "million-tonne",
    value,
    marks: value.includes(".") ? "decimal" : "thousands",
    against: "2019",
    reading: "percent",
  });
}

function answered(plain: Plain, answers: Readonly<Record<string, string>>): Plain {
  if (Array.isArray(plain)) return plain.map((item) => answered(item, answers));
  if (typeof plain === "string") return plain;
  const entries = Object.entries(plain).map(([key, value]) => [
    key,
    value === "" ? (answers[key] ?? "") : answered(value, answers),
  ]);
  return Object.fromEntries(entries);
}

/** The numbers of the figures that rows are begun for. */
function numbersIn(proposals: readonly Proposal[]): number[] {
  return proposals.flatMap(({ figures }) => figures.map(({ number }) => number)).sort((a, b) => a - b);
}

begun("every figure of an article gets a row, and filled in, they all validate", async () => {
  const archive = await archiveOf(files);
  const rows = await beginRows({ archive, article: "2021/cang" });
  assert.equal(
    numbersIn(rows.proposals),
    Array.from({ length: 34 }, (_, index) => index + 1),
  );
  await filledIn(archive, rows);
  assert.is(validate(await readSources(archive)).rows.length, rows.proposals.length);
});

for (const name of [
  "cai-cach-hanh-chinh-khu-cong-nghiep-ha-noi",
  "lao-dong-va-cong-doan-khu-cong-nghiep-ha-noi",
  "nop-ngan-sach-khu-cong-nghiep-ha-noi",
  "san-xuat-va-xuat-khau-khu-cong-nghiep-ha-noi",
  "thu-hut-dau-tu-khu-cong-nghiep-ha-noi",
  "to-chuc-dang-va-nhiem-ky-2020-2025",
])
  begun(`filled in, the rows of ${name} validate`, async () => {
    const text = await readFile(join(root, `src/articles/2020/${name}.md`), "utf8");
    const data = ["organisations", "topics"].map(async (kind) => {
      const path = `_data/${kind}.yaml`;
      return [path, await readFile(join(root, path), "utf8")] as const;
    });
    const archive = await archiveOf({
      ...Object.fromEntries(await Promise.all(data)),
      "src/articles/2020/bai.md": text,
    });
    // "Lấy 8,8 trừ 0,8": what follows those numbers names no unit.
    const proposals = (await beginRows({ archive, article: "bai" })).proposals.filter(
      ({ open }) => !open.includes("unit"),
    );
    assert.ok(proposals.length > 0);
    await filledIn(archive, { proposals });
    assert.is(validate(await readSources(archive)).rows.length, proposals.length);
  });

const cited = `# Đầu bảng
- id: hang-2020
  name: Sản lượng
  organisation: cang-xanh
  period: 2020
  measure: flow
  unit: million-tonne
  result: { value: "12.5", article: 2021/ngan, quote: "đạt 12,5 triệu tấn" }
`;

const short = {
  ...files,
  "src/articles/2021/ngan.md": article(
    "Ngắn",
    "2021-03-01",
    "Năm 2020, sản lượng đạt 12,5 triệu tấn, vượt 4,2%.",
    front,
  ),
  "_data/targets.yaml": cited,
};

begun("a figure that a row cites is left out, and the rest is said", async () => {
  const archive = await archiveOf(short);
  const made = await toolAsIs(["new", "row", "ngan", "--archive", archive]);
  assert.equal(made, {
    status: 0,
    stdout: `# con số 2 của bài: “Năm 2020, sản lượng đạt 12,5 triệu tấn, vượt 4,2%.”
- id: # cố định, là địa chỉ của trang; ví dụ xuat-khau-2020
  name: # đo cái gì
  topic: cang
  organisation: cang-xanh
  period: # có lẽ là 2020
  measure: # chọn một trong: trong kỳ (flow), cuối kỳ (stock), lũy kế (cumulative), bình quân một năm (average), tốc độ tăng (rate)
  unit: # đơn vị của cái được đo, không phải của con số này; nếu đo bằng % thì chênh lệch cần thêm reading:
  margin:
    value: "4.2"
    printed: percent
    article: 2021/ngan
    quote: "vượt 4,2%"
`,
    stderr: `src/articles/2021/ngan.md: bài có 2 con số, 1 con số đã có dòng
còn phải điền: id, name, period, measure, unit; xem lại mỗi con số đã đúng chỗ chưa: targets: là mức đề ra, result: là kết quả, margin: là chênh lệch
`,
  });
});

/** What each figure of a sentence is of its row, row by row: where it stands and its value. */
const sentences: readonly (readonly [sentence: string, ...rows: readonly string[]])[] = [
  ["Kế hoạch 40 dự án mới.", "targets 40"],
  ["Nghị quyết đề ra mức tăng 8%/năm.", "targets 8"],
  ["Kế hoạch thu hút vốn cả năm là 500 triệu USD.", "targets 500"],
  ["Mục tiêu đến năm 2025 đạt trên 60%.", "targets 60"],
  ["Phấn đấu đến năm 2025, tỉnh thu hút 40 dự án, doanh thu 30 tỷ đồng.", "targets 40", "targets 30"],
  ["Chỉ tiêu xuất khẩu đạt 8%.", "result 8"],
  ["Sở hoàn thành mục tiêu đề ra với 40 dự án.", "result 40"],
  ["Tỷ lệ hộ nghèo còn 5,8%; chỉ tiêu là dưới 6%.", "targets 6, result 5.8"],
  ["Thu hút 45 dự án (kế hoạch 40 dự án), đạt 112,5% kế hoạch.", "targets 40, result 45, attainment 112.5"],
  ["Kế hoạch là 40 dự án; kết quả thu hút 45 dự án.", "targets 40, result 45"],
  ["Sản lượng đạt 45 tấn, mục tiêu năm 2021 là 50 tấn.", "result 45", "targets 50"],
  ["Sản lượng đạt 45 tấn, thiếu 10% so với kế hoạch.", "result 45, margin -10"],
  ["Tăng trưởng đạt 8,8%, vượt chỉ tiêu 0,8%.", "result 8.8, margin 0.8"],
  ["Khách đạt 57.000 lượt, cao hơn 7.000 lượt so với chỉ tiêu.", "result 57000, margin 7000"],
  ["Thu ngân sách vượt 1.000 tỷ đồng.", "result 1000"],
  ["Vượt 12% dự toán Trung ương giao, 5% dự toán tỉnh giao.", "margin 12", "margin 5"],
  ["Thu đạt 980 tỷ đồng, bằng 87% kế hoạch, 89,2% cùng kỳ.", "result 980, attainment 87, index 89.2"],
  ["Thu đạt 980 tỷ đồng, giảm 12% so với cùng kỳ.", "result 980, change -12"],
  ["Giá trị đạt 980 tỷ đồng, tăng 105,2% so với cùng kỳ.", "result 980, change 105.2"],
  ["Tăng 12% so với tháng trước, 5% so với cùng kỳ.", "change 12", "change 5"],
  ["Tỷ lệ hộ nghèo là 9,88% năm 2015.", "result 9.88"],
  ["Cả năm ước đạt 40 dự án.", "result 40"],
  ["Cộng dồn đến nay có 654 dự án.", "result 654"],
  ["Xếp thứ 5/63; mục tiêu là xếp thứ 8.", "targets 8, result 5"],
  ["Thu và chi lần lượt vượt 3,1% và 40% so với kế hoạch.", "margin 3.1", "margin 40"],
];

function rolesIn(row: Plain): string {
  const entries = typeof row === "object" ? Object.entries(row) : [];
  return entries
    .flatMap(([key, value]) => {
      const figure = Array.isArray(value) ? value[0] : value;
      return typeof figure === "object" && "value" in figure ? [`${key} ${figure["value"]}`] : [];
    })
    .join(", ");
}

for (const [sentence, ...expected] of sentences)
  begun(`“${sentence}” gives rows that say what each figure is, and filled in, they validate`, async () => {
    const archive = await archiveOf({
      ...files,
      "src/articles/2021/cang.md": article("C", "2021-02-01", sentence, front),
    });
    const { proposals } = await beginRows({ archive, article: "cang" });
    assert.equal(
      proposals.map(({ row }) => rolesIn(row)),
      expected,
    );
    await filledIn(archive, { proposals });
    assert.is(validate(await readSources(archive)).rows.length, expected.length);
  });

begun("a plan's own words are no name of what is planned", async () => {
  const body = "Kế hoạch năm 2021 là 13 triệu tấn.\n\nKế hoạch thu hút vốn là 500 triệu USD.";
  const archive = await archiveOf({ ...files, "src/articles/2021/cang.md": article("C", "2021-02-01", body, front) });
  const { proposals } = await beginRows({ archive, article: "cang" });
  assert.equal(
    proposals.map(({ remarks }) => remarks.get("name")?.message),
    ["what is measured", "perhaps Thu hút vốn"],
  );
});

begun("in a table, what stands below a plan is a target, beside the result in its row", async () => {
  const table =
    "Đơn vị tính: tỷ đồng\n\n| Tên | Kế hoạch | Thực hiện |\n| --- | --- | --- |\n| Thu | 120 | 124 |\n| Chi | 70 | 68 |";
  const archive = await archiveOf({ ...files, "src/articles/2021/cang.md": article("C", "2021-02-01", table, front) });
  const { proposals } = await beginRows({ archive, article: "cang" });
  assert.equal(
    proposals.map(({ row }) => rolesIn(row)),
    ["targets 120, result 124", "targets 70, result 68"],
  );
  await filledIn(archive, { proposals });
  assert.is(validate(await readSources(archive)).rows.length, 2);
});

begun("an article goes by its id, its name or its file", async () => {
  const archive = await archiveOf(short);
  for (const named of ["2021/ngan", "ngan", "src/articles/2021/ngan.md", join(archive, "src/articles/2021/ngan.md")])
    assert.is((await beginRows({ archive, article: named })).proposals.length, 1, named);
});

begun("one figure is picked by its number or by its words", async () => {
  const archive = await archiveOf(short);
  const numbers = async (wanted: { readonly figure?: number; readonly match?: string }): Promise<number[]> =>
    numbersIn((await beginRows({ archive, article: "cang", ...wanted })).proposals);
  assert.equal(await numbers({ figure: 3 }), [3]);
  assert.equal(await numbers({ match: "337 lượt" }), [7, 9]);
  assert.equal(await numbers({ match: "8,0%", figure: 12 }), [12]);
});

const refusals: readonly (readonly [string, readonly string[], string])[] = [
  ["an article that is not there", ["cangg"], "article “cangg” is not known\n    perhaps cang\n"],
  ["a figure beyond the last", ["ngan", "--figure", "3"], "the article has no figure 3\n    --figure 1 to 2\n"],
  [
    "words that no figure holds",
    ["ngan", "--match", "4,3"],
    "no figure of the article holds “4,3”\n    the article has: 12,5 triệu tấn; 4,2%\n",
  ],
  [
    "a file that is not of the ledger",
    ["ngan", "--write", "--into", "_data/site.yaml"],
    "“_data/site.yaml” is no file of the ledger\n    _data/targets.yaml or _data/targets/ten.yaml\n",
  ],
  [
    "an article in another language",
    ["francais"],
    "src/articles/2021/francais.md is in “fr”: its numbers are not read\n    write its rows by hand\n",
  ],
  ["an article with faults", ["hong"], "src/articles/2021/hong.md:3:1  unknown key “titel”\n    perhaps title\n"],
];

for (const [name, args, expected] of refusals)
  begun(`${name} is refused, and nothing is written`, async () => {
    const archive = await archiveOf({
      ...short,
      "src/articles/2021/francais.md": article("Port", "2021-02-01", "Une hausse de 8,0%.", "lang: fr\n"),
      "src/articles/2021/hong.md": article("Hỏng", "2021-02-01", "Tăng 8,0%.").replace("date:", "titel: x\ndate:"),
    });
    const before = await hashesOf(archive);
    const made = await tool(["new", "row", ...args, "--archive", archive]);
    assert.equal(made, { status: 1, stdout: "", stderr: expected });
    assert.equal(await hashesOf(archive), before);
  });

begun("an article in English is read as English", async () => {
  const english = "The port handled over 12,500 tonnes.";
  const archive = await archiveOf({
    ...short,
    "src/articles/2021/english.md": article("Port", "2021-02-01", english, "lang: en\n"),
  });
  const { stdout } = await tool(["new", "row", "english", "--archive", archive]);
  assert.match(stdout, "unit: tonne");
  assert.match(stdout, /value: "?12500/);
  assert.match(stdout, "qualifier: over");
});

begun("where every figure stands in a row, or there is none, that is said", async () => {
  const archive = await archiveOf({
    ...short,
    "src/articles/2021/loi.md": article("Lời", "2021-02-01", "Không có gì."),
  });
  const picked = await tool(["new", "row", "ngan", "--figure", "1", "--archive", archive]);
  assert.is(
    picked.stderr,
    "src/articles/2021/ngan.md: 2 figures, 1 of them in rows already\n“12,5 triệu tấn” stands in the row hang-2020 already\n",
  );
  const none = await tool(["new", "row", "loi", "--archive", archive]);
  assert.equal(none, { status: 0, stdout: "", stderr: "src/articles/2021/loi.md holds no figure\n" });
});

begun("without any organisation, the row says where to name one, and what is left empty is told as empty", async () => {
  const archive = await archiveOf({
    "src/articles/2021/a.md": article("A", "2021-02-01", "Cảng đón 15.000 lượt tàu."),
  });
  assert.is((await tool(["new", "row", "a", "--archive", archive, "--write"])).status, 0);
  const ledger = await readFile(join(archive, "_data/targets.yaml"), "utf8");
  assert.match(ledger, "\n  organisation: # name one in _data/organisations.yaml first\n");
  assert.match(ledger, "as in cang-don\n");
  const built = await tool(["build", "--archive", archive, "--out", join(archive, "dist")]);
  assert.match(built.stderr, "_data/targets.yaml:2:7  the value is empty\n");
  assert.match(built.stderr, "measure is missing\n    measure: one of flow, stock, cumulative, average, rate\n");
});

begun("written into the ledger, rows stand behind what is there, which stays to the last byte", async () => {
  const archive = await archiveOf(short);
  const printed = await tool(["new", "row", "ngan", "--archive", archive]);
  const made = await tool(["new", "row", "ngan", "--archive", archive, "--write"]);
  assert.is(made.status, 0, made.stderr);
  assert.is(made.stdout, "");
  assert.match(made.stderr, /^_data\/targets\.yaml:10: 1 row is added\n/);
  assert.is(await readFile(join(archive, "_data/targets.yaml"), "utf8"), `${cited}\n${printed.stdout}`);
  const built = await tool(["build", "--archive", archive, "--out", join(archive, "dist")]);
  assert.is(built.status, 1);
  for (const line of [11, 12, 15, 16]) assert.match(built.stderr, `_data/targets.yaml:${line}:`);
});

begun("written a second time, they are refused, and the rows that are there are named", async () => {
  const archive = await archiveOf(short);
  const write = () => tool(["new", "row", "ngan", "--archive", archive, "--write"]);
  assert.is((await write()).status, 0);
  const before = await hashesOf(archive);
  const again = await write();
  assert.is(again.status, 1);
  assert.match(
    again.stderr,
    "the ledger has rows for these figures already: _data/targets.yaml:11; nothing is written",
  );
  assert.equal(await hashesOf(archive), before);
});

begun("numbers in the words of a goal that a row cites are left out", async () => {
  const goal = `- id: nhiem-vu
  name: Nhiệm vụ
  organisation: cang-xanh
  period: 2020
  measure: flow
  kind: text
  targets: [{ text: "hoàn thành 2 nhiệm vụ", article: 2021/loi, quote: "hoàn thành 2 nhiệm vụ" }]
`;
  const body = "Mục tiêu là hoàn thành 2 nhiệm vụ. Cảng đón 15.000 lượt tàu.";
  const archive = await archiveOf({
    ...files,
    "src/articles/2021/loi.md": article("Lời", "2021-02-01", body, front),
    "_data/targets.yaml": goal,
  });
  const { proposals } = await beginRows({ archive, article: "loi" });
  assert.equal(
    proposals.map(({ row }) => rolesIn(row)),
    ["result 15000"],
  );
});

begun("rows can be written into another file of the ledger", async () => {
  const archive = await archiveOf(short);
  const made = await tool(["new", "row", "ngan", "--archive", archive, "--write", "--into", "_data/targets/moi.yaml"]);
  assert.is(made.status, 0, made.stderr);
  assert.match(await readFile(join(archive, "_data/targets/moi.yaml"), "utf8"), /^# figure 2: .*\n- id: #/);
});

begun("an archive whose rows are not filled in yet can have more rows begun", async () => {
  const archive = await archiveOf(short);
  assert.is((await tool(["new", "row", "ngan", "--archive", archive, "--write"])).status, 0);
  const again = await tool(["new", "row", "cang", "--archive", archive]);
  assert.is(again.status, 0, again.stderr);
});

begun.run();
