/** What waits for a result, by the archive's own date. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dueOf } from "../../src/archive/due.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";

const due = suite("due");

const body = `Kế hoạch là 40 ha. Kết quả là 50 ha. Ước đạt 30 ha.

Phấn đấu xây cảng xanh. Cảng xanh cơ bản đạt.`;
const target = 'targets: [{ value: "40", article: 2021/a, quote: "Kế hoạch là 40 ha" }]';
const words = 'kind: text, targets: [{ text: Cảng xanh, article: 2021/a, quote: "Phấn đấu xây cảng xanh" }]';
const met = 'result: { value: "50", article: 2021/a, quote: "Kết quả là 50 ha" }';
const estimate = 'result: { value: "30", status: estimate, article: 2021/a, quote: "Ước đạt 30 ha" }';
const said = 'wording: { value: co-ban-dat, article: 2021/a, quote: "Cảng xanh cơ bản đạt" }';

const cases: readonly (readonly [string, string, keyof ReturnType<typeof dueOf> | undefined])[] = [
  ["a year that is not over, and no result", `period: 2021, ${target}`, "soon"],
  ["a year that has not begun", `period: 2022, ${target}`, "soon"],
  ["a year that is over, and no result", `period: 2020, ${target}`, "overdue"],
  ["a day that is over on the next one", `period: 2021-05-31, ${target}`, "overdue"],
  ["a period that ends on the archive's own day", `period: 2021-06-01, ${target}`, "soon"],
  ["a year that is over, and an estimate that falls short", `period: 2020, ${target}, ${estimate}`, "provisional"],
  ["six months of a year that is over", `period: 2020, as_of: 2020-06-30, ${target}, ${met}`, "overdue"],
  ["a target that is met before its time", `period: 2021, ${target}, ${met}`, undefined],
  ["a target that was met", `period: 2020, ${target}, ${met}`, undefined],
  ["a result without a target", `period: 2021, ${met}`, undefined],
  ["a goal in words, under way", `period: 2021, ${words}`, "soon"],
  ["a goal in words, of which nothing was heard", `period: 2020, ${words}`, "overdue"],
  ["a goal in words that its source says is met", `period: 2020, ${words}, ${said}`, undefined],
];

/** The rows that wait in an archive of 1 June 2021. */
function waiting(...rows: readonly string[]) {
  const data = rows.map((row, index) => {
    return `- { id: dong-${index}, name: Dòng, organisation: cang, measure: flow, unit: hectare, ${row} }\n`;
  });
  return dueOf(
    archiveFrom({
      "_data/site.yaml": "title: Kho\nupdated: 2021-06-01\n",
      "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
      "_data/targets.yaml": data.join(""),
      "src/articles/2021/a.md": article("A", "2021-02-01", body),
    }),
  );
}

for (const [name, row, group] of cases)
  due(`${name}: ${group ?? "waits for nothing"}`, () => {
    const { soon, overdue, provisional } = waiting(row);
    const found = Object.entries({ soon, overdue, provisional }).flatMap(([key, rows]) => (rows.length > 0 ? key : []));
    assert.equal(found, group === undefined ? [] : [group]);
  });

due("what ends first stands first", () => {
  const { soon, overdue } = waiting(
    ...["2025", "2021", "2021-Q2", "2018", "2016/2020"].map((period) => `period: ${period}, ${target}`),
  );
  assert.equal(
    [soon, overdue].map((rows) => rows.map(({ row }) => row.period.id)),
    [
      ["2021-Q2", "2021", "2025"],
      ["2018", "2016/2020"],
    ],
  );
});

due.run();
