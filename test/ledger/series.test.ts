import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Row } from "../../src/ledger/row.ts";
import { sinceBreak, stepsOf, strandsOf, trendOf } from "../../src/ledger/series.ts";
import { builtInUnits } from "../../src/strings/strings.ts";
import { ledgerOf } from "../model.ts";

const series = suite("series");
const units = new Map(builtInUnits().map((unit) => [unit.id, unit]));

/** Rows of one indicator, as the lines of YAML below its name. */
function rowsOf(...rows: readonly string[]): Row[] {
  const archive = ledgerOf(...rows.map((row) => `indicator: a, ${row}`));
  return archive.rows
    .map(({ row }) => row)
    .toSorted((a, b) => Number(a.id.replace(/\D/g, "")) - Number(b.id.replace(/\D/g, "")));
}

const year = (period: number, value: string, more = ""): string =>
  `period: ${period}, unit: hectare, result: { value: "${value}", PROOF }${more && `, ${more}`}`;

/** What a step says, in short: "up 1.5 (12.0)", "broken: scope", "-". */
function stepText({ breaks, change }: ReturnType<typeof stepsOf>[number]): string {
  if (breaks.length > 0) return `broken: ${breaks.join()}`;
  return change === undefined
    ? "-"
    : `${change.direction} ${change.value} ${change.unit}${change.share === undefined ? "" : ` (${change.share})`}`;
}

const changes: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["a rise, with its share", [year(2019, "12.5"), year(2020, "14")], ["up 1.5 hectare (12.0)"]],
  ["a fall", [year(2019, "40"), year(2020, "30")], ["down 10 hectare (25.0)"]],
  ["the same again", [year(2019, "5.0"), year(2020, "5.0")], ["same 0.0 hectare (0.0)"]],
  ["a rise from zero has no share", [year(2019, "0"), year(2020, "3")], ["up 3 hectare"]],
  [
    "percentages differ by points",
    [
      'period: 2019, unit: percent, result: { value: "7.9", PROOF }',
      'period: 2020, unit: percent, result: { value: "6.6", PROOF }',
    ],
    ["down 1.3 percentage-point"],
  ],
  [
    "“hơn 5” cannot be reckoned with",
    [year(2019, "4"), year(2020, "5").replace("PROOF", "qualifier: over, PROOF")],
    ["-"],
  ],
  ["another scope", [year(2019, "4", "scope: a"), year(2020, "5", "scope: b")], ["broken: scope"]],
  [
    "another definition and scope",
    [year(2019, "4"), year(2020, "5", "scope: b, definition: d")],
    ["broken: definition,scope"],
  ],
  ["six months against a year", [year(2019, "4"), year(2020, "2", "as_of: 2020-06-30")], ["-"]],
  [
    "a year against a quarter",
    [year(2019, "4"), 'period: 2020-Q1, unit: hectare, result: { value: "1", PROOF }'],
    ["-"],
  ],
];

for (const [name, rows, steps] of changes)
  series(`between two periods: ${name}`, () => assert.equal(stepsOf(rowsOf(...rows), units).map(stepText), steps));

const trends: readonly (readonly [string, readonly string[], ReturnType<typeof trendOf>])[] = [
  ["up and up", ["1", "2", "3"], "rising"],
  ["up, then the same", ["1", "2", "2"], "rising"],
  ["down", ["3", "2"], "falling"],
  ["the same", ["3", "3", "3"], "level"],
  ["up and down", ["1", "3", "2"], "mixed"],
  ["one period", ["1"], undefined],
];

for (const [name, values, trend] of trends)
  series(`${name}: ${trend ?? "no trend"}`, () => {
    const rows = rowsOf(...values.map((value, index) => year(2015 + index, value)));
    assert.is(trendOf(stepsOf(rows, units)), trend);
  });

series("what was counted before the last break is left out", () => {
  const rows = rowsOf(year(2018, "4"), year(2019, "9", "scope: b"), year(2020, "8", "scope: b"));
  const { from, steps } = sinceBreak(stepsOf(rows, units));
  assert.is(from, 1);
  assert.is(trendOf(steps), "falling");
  assert.is(sinceBreak(stepsOf(rows.slice(1), units)).from, 0);
});

/** The strands of rows that are given as period and measure. */
function strandsIn(...rows: readonly (readonly [period: string, measure: Row["measure"], asOf?: string])[]): string[] {
  const entries = rows.flatMap(([period, measure, as_of]) =>
    ledgerOf(`period: ${period}, unit: hectare, result: { value: "1", PROOF }`).rows.map(({ row }) => ({
      row: { ...row, measure, as_of },
    })),
  );
  return strandsOf(entries).map(
    ({ kind, entries: own }) => `${kind}: ${own.map(({ row }) => row.period.id).join(" ")}`,
  );
}

series("years, quarters and terms stand apart", () =>
  assert.equal(strandsIn(["2020", "flow"], ["2016/2020", "flow"], ["2019", "flow"], ["2020-Q1", "flow"]), [
    "year: 2019 2020",
    "quarter: 2020-Q1",
    "span: 2016/2020",
  ]),
);

series("an average, and the growth of a term, never stand with the values of years", () =>
  assert.equal(strandsIn(["2016/2020", "rate"], ["2020", "rate"], ["2011/2015", "average"]), [
    "year: 2020",
    "average: 2011/2015 2016/2020",
  ]),
);

series("levels stand in the order of the days that they are read on, whatever their periods", () =>
  assert.equal(strandsIn(["2020", "stock"], ["2020-08-03", "cumulative"], ["2016/2025", "cumulative", "2020-10-01"]), [
    "level: 2020-08-03 2016/2025 2020",
  ]),
);

series.run();
