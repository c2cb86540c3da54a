/** Rows as charts: what is drawn of each kind of row, and what is not. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import type { Bullet } from "../../src/charts/bullet.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { axisFormat } from "../../src/views/row/axis.ts";
import { type RowChart, rowChart } from "../../src/views/row/chart.ts";
import { archiveFrom, ledgerOf, rowOf } from "../model.ts";
import { article, root } from "../tools.ts";

const charts = suite("charts of rows");

function chartOf(row: string): RowChart | undefined {
  const archive = ledgerOf(row);
  return rowChart(rowOf(archive, "dong-1"), archive);
}

function drawn(row: string): Bullet {
  const found = chartOf(row);
  if (found === undefined) throw new Error("no chart");
  return found.chart;
}

const flagsOf = ({ flags }: Bullet): string[] =>
  flags.map(({ name, value }) => `${name} ${value.replaceAll("\u00a0", "~").replaceAll("\u2060", "")}`).toSorted();
const ticksOf = ({ axis }: Bullet): string[] => axis.ticks.flatMap(({ label }) => label?.text ?? []);
const year = "period: 2020, unit: hectare";

for (const [name, row] of [
  ["no result", `${year}, targets: [{ value: "8", PROOF }]`],
  ["no target", `${year}, result: { value: "8", PROOF }`],
  ["only a verdict in words", `${year}, result: { value: "8", PROOF }, wording: { value: vuot, PROOF }`],
  ["a goal in words", `period: 2020, kind: text, targets: [{ text: sạch, PROOF }]`],
  [
    "a result of a part of the period",
    `${year}, as_of: 2020-06-30, result: { value: "8", PROOF }, targets: [{ value: "9", PROOF }]`,
  ],
  [
    "a target that counts another thing",
    `${year}, result: { value: "8", PROOF }, targets: [{ value: "9", measure: stock, PROOF }]`,
  ],
  [
    "none wanted and none there",
    `${year}, better: lower, result: { value: "0", PROOF }, targets: [{ value: "0", PROOF }]`,
  ],
] as const) {
  charts(`${name}: nothing is drawn`, () => assert.is(chartOf(row), undefined));
}

charts("a chart is named for its row and described by the sentence of its verdict", () => {
  const chart = chartOf(`${year}, result: { value: "9", PROOF }, targets: [{ value: "8", PROOF }]`);
  assert.is(chart?.title, "Dòng 1: kết quả so với mức đề ra");
  assert.match(
    chart?.desc ?? "",
    /^Kết quả 9\u00a0ha; mức đề ra 8\u00a0ha\. .* Các con số có ghi bằng chữ trên trang này\.$/,
  );
});

charts("figures are told as the page writes them, and drawn in the row's unit", () => {
  const chart = drawn(
    `period: 2020, unit: billion-usd, result: { value: "1900", printed: million-usd, PROOF }, targets: [{ value: "1.5", PROOF }]`,
  );
  assert.equal(flagsOf(chart), ["Kết quả 1.900~triệu~USD", "Mức đề ra 1,5~tỷ~USD"]);
  assert.ok(Number(ticksOf(chart).at(-1)?.replace(",", ".")) < 3);
});

charts("a derived target is drawn as such, with what rounding leaves open", () => {
  const chart = drawn(`${year}, result: { value: "8.8", PROOF }, margin: { value: "0.8", PROOF }`);
  assert.is(chart.marks[0]?.derived, true);
  assert.equal(flagsOf(chart), ["Kết quả 8,8~ha", "Mức đề ra, suy ra 8,0~ha"]);
});

charts("a deadline that follows from a result before it stands after the result", () => {
  const archive = archiveFrom({
    "src/articles/2021/a.md": article("A", "2021-02-01", "Cầu xong năm 2018, trước 2 năm so với kế hoạch."),
    "_data/organisations.yaml": "- { id: o, name: O }\n",
    "_data/targets.yaml": `- { id: cau, name: Cầu, organisation: o, period: 2020, measure: stock, kind: milestone,
    result: { value: "2018", article: 2021/a, quote: "Cầu xong năm 2018" },
    margin: { value: "2", printed: year, article: 2021/a, quote: "trước 2 năm so với kế hoạch" } }\n`,
  });
  const chart = rowChart(rowOf(archive, "cau"), archive)?.chart;
  if (chart === undefined) throw new Error("no chart");
  assert.equal(flagsOf(chart), ["Kết quả năm 2018", "Mức đề ra, suy ra năm 2020"]);
  const [result, target] = ["result", "derived"].map((of) => chart.flags.find((flag) => flag.of === of)?.x ?? 0);
  assert.ok((target ?? 0) > (result ?? 0) + 10, `${target} beside ${result}`);
});

charts("a target is told in the chart as on its page", () => {
  const chart = drawn(`${year}, result: { value: "9", PROOF }, targets: [{ value: "8", qualifier: over, PROOF }]`);
  assert.equal(flagsOf(chart), ["Kết quả 9~ha", "Mức đề ra trên~8~ha"]);
});

charts("a target that is equal to an open result is open where the result is", () => {
  const chart = drawn(`${year}, result: { value: "8", qualifier: over, PROOF }, wording: { value: bang, PROOF }`);
  assert.equal(flagsOf(chart), ["Kết quả hơn~8~ha", "Mức đề ra, suy ra hơn~8~ha"]);
  assert.ok(chart.notes.includes("open"));
});

charts("“at most” points to the lower side, whether its qualifier or the row says so", () => {
  for (const [more, target] of [
    ["better: lower, ", ""],
    ["", "qualifier: at-most, "],
  ])
    assert.ok(
      drawn(`${year}, ${more}result: { value: "5", PROOF }, targets: [{ value: "8", ${target}PROOF }]`).marks[0]
        ?.pennant,
    );
  assert.is(
    drawn(`${year}, result: { value: "5", PROOF }, targets: [{ value: "8", PROOF }]`).marks[0]?.pennant,
    undefined,
  );
});

charts("a range is a frame, and has no band of rounding beside it", () => {
  const chart = drawn(
    `${year}, better: range, result: { value: "5", PROOF }, targets: [{ value: "4", to: "6", PROOF }]`,
  );
  assert.ok(chart.marks[0]?.range);
  assert.not(chart.bands.some(({ of }) => of === "target"));
  assert.ok(flagsOf(chart).includes("Mức đề ra 4–6~ha"));
});

const full = modelOf(validate(await readSources(join(root, "test", "archives", "every-field-of-a-row"))));

charts("a rank lies on an axis of places, and is exact", () => {
  const found = rowChart(rowOf(full, "xep-hang-2020"), full)?.chart;
  assert.ok(found?.dot && found.notes.includes("ranked"));
  assert.equal(found.bands, []);
  assert.equal(flagsOf(found), ["Kết quả thứ 5/63", "Mức đề ra thứ 10/63"]);
});

charts("a milestone lies on an axis of dates, its whole period left open", () => {
  const found = rowChart(rowOf(full, "ben-so-3"), full)?.chart;
  assert.ok(found?.dot && found.notes.includes("deadline"));
  assert.equal(flagsOf(found), ["Kết quả tháng 10/2018", "Mức đề ra năm 2019"]);
  assert.equal(ticksOf(found), ["2019", "2020"]);
});

charts("a result below zero hangs from the zero on its right", () => {
  const found = rowChart(rowOf(full, "no-phai-tra-2020"), full)?.chart;
  assert.is((found?.bar?.box.x ?? 0) + (found?.bar?.box.width ?? 0), found?.axis.zero?.x);
});

charts("a ratio is drawn by its terms where all have one whole, else as shares in percent", () => {
  const ratio = (of: string): Bullet =>
    drawn(
      `period: 2020, kind: ratio, unit: indicator, result: { value: "15", of: "17", PROOF }, targets: [{ value: "12", of: "${of}", PROOF }]`,
    );
  assert.ok(ticksOf(ratio("17")).every((label) => /^\d+$/.test(label)));
  assert.ok(ticksOf(ratio("20")).every((label) => /^\d+%$/.test(label)));
});

charts("several targets are named by who set them, or by their numbers where two have one setter", () => {
  const targets = (a: string, b: string): string => `targets: [{ value: "5", ${a}PROOF }, { value: "8", ${b}PROOF }]`;
  const names = (row: string): string[] =>
    flagsOf(drawn(`${year}, result: { value: "20", PROOF }, ${row}`)).map((flag) => flag.replace(/ [^ ]+$/, ""));
  assert.equal(names(targets("", "")), ["Kết quả", "Mức đề ra 1", "Mức đề ra 2"]);
  assert.equal(names(targets("set_by: cang, ", "")), ["Kết quả", "Mức đề ra 1", "Mức đề ra 2"]);
  assert.equal(names(targets("set_by: cang, ", "set_by: cang, ")), ["Kết quả", "Mức đề ra 1", "Mức đề ra 2"]);
});

charts("an earlier value is ticked where it counts the same stretch of time, or a level", () => {
  const baseline = (row: string, against: string) =>
    drawn(
      `${row}, result: { value: "9", PROOF }, targets: [{ value: "8", PROOF }], baseline: { value: "7", ${against}PROOF }`,
    ).baseline;
  assert.ok(baseline(year, "against: 2019, "));
  assert.is(baseline(year, "against: 2011/2015, "), undefined);
  assert.is(baseline(year, "against: 2019-Q1, "), undefined);
});

const many = modelOf(validate(await readSources(join(root, "test", "archives", "a-ledger-of-many-kinds"))));

charts("result and target are named in every chart, and the axis has its unit", () => {
  for (const archive of [full, many])
    for (const entry of archive.rows) {
      const chart = rowChart(entry, archive)?.chart;
      if (chart === undefined) continue;
      const wanted = 1 + Math.min(entry.sides.length, 3);
      assert.is(chart.flags.filter(({ of }) => of !== "baseline").length, wanted, entry.row.id);
      const unit = entry.unit?.vi.short;
      if (entry.row.kind === "number") assert.ok([chart.axis.unit?.text, ticksOf(chart).at(-1)?.at(-1)].includes(unit));
    }
});

charts("an estimate is hollow", () => {
  assert.ok(
    drawn(`${year}, result: { value: "9", status: estimate, PROOF }, targets: [{ value: "8", PROOF }]`).estimate,
  );
});

const strings = stringsOf("vi");

for (const [name, kind, byTerms, value, step, wanted] of [
  ["a number", "number", false, 0.1 + 0.2, 0.1, "0,3"],
  ["a number beside others with more decimals", "number", false, 7, 0.05, "7,00"],
  ["a number that no step is told of", "number", false, 7.25, undefined, "7,25"],
  ["a great number", "number", false, 15_000, 5000, "15.000"],
  ["a number below zero", "number", false, -2.5, 0.5, "−2,5"],
  ["a share", "ratio", false, 0.35, 0.05, "35%"],
  ["a ratio's term", "ratio", true, 15, 5, "15"],
  ["a year", "milestone", false, 17_897, 365, "2019"],
  ["a month", "milestone", false, 17_897, 31, "1/2019"],
  ["a day", "milestone", false, 17_897, 7, "01/01/2019"],
] as const) {
  charts(`${name} on an axis reads ${wanted}`, () =>
    assert.is(axisFormat({ kind }, byTerms, { strings })(value, step), wanted),
  );
}

charts.run();
