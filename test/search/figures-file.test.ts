import { suite } from "uvu";
import * as assert from "uvu/assert";
import { rowsWithin } from "../../src/search/figures.ts";
import { figuresOf, unitChoices } from "../../src/search/index/figures.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { archiveFrom, ledgerOf, realArchive } from "../model.ts";

const file = suite("the file of figures");

const cases: readonly (readonly [what: string, row: string, ranges: object | undefined])[] = [
  ["a result, without what floats add", 'unit: percent, result: { value: "8.8", PROOF }', [["share", 0.088, 0.088]]],
  [
    "a result and its target",
    'unit: billion-usd, result: { value: "1.9", PROOF }, targets: [{ value: "1.7", PROOF }]',
    [
      ["usd", 1.9e9, 1.9e9],
      ["usd", 1.7e9, 1.7e9],
    ],
  ],
  ["a range", 'unit: tonne, result: { value: "60", to: "65", PROOF }', [["mass", 60_000, 65_000]]],
  [
    "a figure that is printed in another unit",
    'unit: billion-usd, result: { value: "1900", printed: million-usd, PROOF }',
    [["usd", 1.9e9, 1.9e9]],
  ],
  [
    "growth, asked for as a share",
    'unit: percent-per-year, result: { value: "0.7", PROOF }',
    [["share", 0.007, 0.007]],
  ],
  ["what is lost", 'unit: percent, result: { value: "-2.3", PROOF }', [["share", -0.023, -0.023]]],
  [
    "a target that follows",
    'unit: percent, result: { value: "8.8", PROOF }, targets: [{ margin: { value: "0.8", printed: percentage-point, PROOF } }]',
    [
      ["share", 0.088, 0.088],
      ["share", 0.08, 0.08],
    ],
  ],
  [
    "the same figure twice as one",
    'unit: tonne, result: { value: "60", PROOF }, targets: [{ value: "60", PROOF }]',
    [["mass", 60_000, 60_000]],
  ],
  [
    "a ratio's first term",
    'unit: project, kind: ratio, result: { value: "15", of: "17", PROOF }',
    [["project", 15, 15]],
  ],
];
for (const [what, row, ranges] of cases) {
  file(`holds ${what}`, () => {
    assert.equal(figuresOf(ledgerOf(`period: 2020, ${row}`)).rows["dong-1"], ranges);
  });
}

const result = (value: string, unit: string): string =>
  `period: 2020, unit: ${unit}, result: { value: "${value}", PROOF }`;

file("a reader chooses from the units of the rows, the commonest first, then by name", () => {
  const archive = ledgerOf(
    result("1", "tonne"),
    result("2", "percent-per-year"),
    result("3", "percent"),
    result("4", "percent-per-year"),
    result("5", "billion-vnd"),
    result("6", "project"),
  );
  assert.equal(unitChoices(archive), [
    { value: "percent-per-year", text: "%" },
    { value: "project", text: "dự án" },
    { value: "tonne", text: "tấn" },
    { value: "billion-vnd", text: "tỷ đồng" },
  ]);
  assert.equal(Object.keys(figuresOf(archive).units), [
    "billion-vnd",
    "percent",
    "percent-per-year",
    "project",
    "tonne",
  ]);
  assert.equal(rowsWithin(figuresOf(archive), { unit: "percent-per-year", from: "3", to: "3" }), ["dong-3"]);
});

file("ranks, dates and goals in words have no size", () => {
  const sentences = ["Cảng xếp thứ 5/63", "Cầu cảng hoàn thành năm 2019", "Cảng giữ nước trong"];
  const proof = (number: number): string => `article: 2021/so-lieu, quote: "${sentences[number]}"`;
  const row = (id: string, more: string): string =>
    `- { id: ${id}, name: Dòng, organisation: cang, period: 2020, measure: flow, ${more} }\n`;
  const archive = archiveFrom({
    "src/articles/2021/so-lieu.md": `---\ntitle: Số liệu\ndate: 2021-02-01\n---\n\n${sentences.join(".\n\n")}.\n`,
    "_data/organisations.yaml": "- { id: cang, name: Cảng Vịnh Xanh }\n",
    "_data/targets.yaml": [
      row("hang", `kind: rank, result: { value: "5", of: "63", ${proof(0)} }`),
      row("moc", `kind: milestone, result: { value: "2019", ${proof(1)} }`),
      row("loi", `kind: text, targets: [{ text: Giữ nước trong, ${proof(2)} }]`),
    ].join(""),
  });
  assert.equal(figuresOf(archive), { units: {}, rows: {} });
  assert.equal(unitChoices(archive), []);
});

file("an archive without a ledger has neither figures nor units", () => {
  assert.equal(figuresOf({ rows: [], units: new Map() }), { units: {}, rows: {} });
  assert.equal(unitChoices({ rows: [], units: new Map(), strings: stringsOf("vi") }), []);
});

file("of the project's own archive, figures are found by their size in any unit that a reader can choose", async () => {
  const archive = await realArchive();
  const figures = figuresOf(archive);
  const within = (unit: string, from: string, to: string): string[] => rowsWithin(figures, { unit, from, to });
  assert.equal(within("billion-usd", "1", "2"), ["von-dau-tu-2015-2020"]);
  assert.ok(within("percent", "8.8", "8.8").includes("xuat-khau-tang-truong-2015-2020"));
  assert.ok(within("percent", "8", "8").includes("xuat-khau-tang-truong-2015-2020"));
  for (const { value } of unitChoices(archive)) assert.ok(rowsWithin(figures, { unit: value }).length > 0, value);
});

file.run();
