/** Which figures of an article the ledger has used, and which it has not. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Covered, coverageOf, inGroups } from "../../src/archive/coverage.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";

const coverage = suite("coverage");

const cang = `Năm 2020 cảng bốc dỡ 12,5 triệu tấn hàng, tăng 8% so với năm 2019, và đón 310 lượt tàu.

| Năm | Sản lượng |
| --- | --- |
| 2018 | 10,1 triệu tấn |
| 2019 | 11,6 triệu tấn |

\`\`\`
x = 5 tấn
\`\`\``;

const row = (id: string, period: number, figures: string): string =>
  `- { id: ${id}, name: Hàng, organisation: cang, period: ${period}, measure: flow, unit: million-tonne, ${figures} }\n`;

function covered(rows: string, more: Readonly<Record<string, string>> = {}): readonly Covered[] {
  return coverageOf(
    archiveFrom({
      "src/articles/2021/cang.md": article("Cảng", "2021-02-01", cang),
      "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
      "_data/targets.yaml": rows,
      ...more,
    }),
  );
}

/** The figures that no row has used, as they stand in the article. */
function unusedIn([first]: readonly Covered[]): string[] {
  return (first?.unused ?? []).map(({ block, start, end }) => {
    return first?.article.blocks.find(({ id }) => id === block)?.text.slice(start, end) ?? "";
  });
}

const quote = "cảng bốc dỡ 12,5 triệu tấn hàng, tăng 8% so với năm 2019";
const result = `result: { value: "12.5", article: 2021/cang, quote: "${quote}" }`;

coverage("without rows every figure is unused; years, dates and what stands in code are no figures", () => {
  const all = covered("");
  assert.equal(
    all.map(({ rows, figures }) => [rows, figures]),
    [[0, 5]],
  );
  assert.equal(unusedIn(all), ["12,5 triệu tấn", "8%", "310 lượt", "10,1 triệu tấn", "11,6 triệu tấn"]);
});

coverage("of a quote that holds two figures, a row uses the one that it states", () => {
  assert.equal(unusedIn(covered(row("a", 2020, result))), ["8%", "310 lượt", "10,1 triệu tấn", "11,6 triệu tấn"]);
  const both = `${result}, change: { value: "8", printed: percent, article: 2021/cang, quote: "${quote}" }`;
  assert.equal(unusedIn(covered(row("a", 2020, both))), ["310 lượt", "10,1 triệu tấn", "11,6 triệu tấn"]);
});

coverage("a table's cell is used by the row that cites it", () => {
  const cell = 'result: { value: "11.6", article: 2021/cang, table: { row: "2019", column: Sản lượng } }';
  assert.equal(unusedIn(covered(row("a", 2019, cell))), ["12,5 triệu tấn", "8%", "310 lượt", "10,1 triệu tấn"]);
});

coverage("a goal in words uses the numbers of its words, a wording none", () => {
  const goal = `targets: [{ text: đón tàu, article: 2021/cang, quote: "đón 310 lượt tàu" }]`;
  const wording = `wording: { value: vuot, article: 2021/cang, quote: "vượt 8% chỉ tiêu" }`;
  const files = { "src/articles/2021/cang.md": article("Cảng", "2021-02-01", `${cang}\n\nHàng vượt 8% chỉ tiêu.`) };
  const unused = unusedIn(covered(row("a", 2020, `kind: text, ${goal}, ${wording}`), files));
  assert.not(unused.includes("310 lượt tàu"));
  assert.is(unused.filter((text) => text === "8%").length, 2);
});

coverage("two rows of one figure use it once, and both count as rows of the article", () => {
  const all = covered(row("a", 2020, result) + row("b", 2020, result));
  assert.equal([all[0]?.rows, all[0]?.figures, all[0]?.unused.length], [2, 5, 4]);
});

coverage("no row, looked at, and not looked at are three things", () => {
  const more = {
    "src/articles/2021/da-doc.md": article("Đã đọc", "2021-01-05", "Thu được 5 tấn.", "reviewed: 2021-03-01\n"),
    "src/articles/2021/chua-doc.md": article("Chưa đọc", "2021-01-04", "Thu được 6 tấn."),
  };
  const groups = inGroups(covered(row("a", 2020, result), more));
  assert.equal(
    [groups.withRows, groups.reviewed, groups.unreviewed].map((all) => all.map(({ article: { id } }) => id)),
    [["2021/cang"], ["2021/da-doc"], ["2021/chua-doc"]],
  );
});

coverage("of an article in English the figures are counted as English writes them", () => {
  const english = article("Port", "2021-05-01", "In 2020 it moved 12,500 tonnes with 654 workers.", "lang: en\n");
  const own = {
    "_data/site.yaml": "title: Port\nlang: en\n",
    "src/articles/2021/a.md": english.replace("lang: en\n", ""),
  };
  for (const files of [{ "src/articles/2021/a.md": english }, own]) {
    const [first] = covered("", files);
    assert.is(first?.article.id, "2021/a");
    assert.equal(unusedIn(first === undefined ? [] : [first]), ["12,500 tonnes", "654 workers"]);
  }
});

coverage("an article in Vietnamese is read so, though an archive in English does not say of it", () => {
  const files = { "_data/site.yaml": "title: Port\nlang: en\n" };
  assert.equal(unusedIn(covered(row("a", 2020, result), files)), [
    "8%",
    "310 lượt",
    "10,1 triệu tấn",
    "11,6 triệu tấn",
  ]);
});

coverage("of an article in any other language no figure is counted", () => {
  const french = { "src/articles/2021/a.md": article("Port", "2021-05-01", "12,5 tonnes.", "lang: fr\n") };
  const [first] = covered("", french);
  assert.equal([first?.article.id, first?.figures, first?.unused], ["2021/a", undefined, []]);
});

coverage.run();
