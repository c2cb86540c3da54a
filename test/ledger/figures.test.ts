import { suite } from "uvu";
import * as assert from "uvu/assert";
import { claimsOf } from "../../src/ledger/claims.ts";
import { deriveTarget } from "../../src/ledger/derive.ts";
import { gapOf } from "../../src/ledger/gap.ts";
import { intervalOf } from "../../src/ledger/interval.ts";
import { judge } from "../../src/ledger/judge.ts";
import { sumOf } from "../../src/ledger/parts.ts";
import { periodOf } from "../../src/ledger/period.ts";
import { type Row, rowSchema } from "../../src/ledger/row.ts";
import { builtInUnits } from "../../src/strings/strings.ts";

const figures = suite("figures");

const units = new Map(builtInUnits().map((unit) => [unit.id, unit]));
const derived = (row: Row) => deriveTarget(row, claimsOf(row)[0], units);
const figure = (value: string, more = {}) => ({ value, article: "2021/a", quote: "q", ...more });

function row(more: object) {
  return rowSchema.parse({
    id: "a",
    name: "A",
    organisation: "o",
    period: "2020",
    measure: "rate",
    unit: "percent",
    ...more,
  });
}

for (const [printed, low, high] of [
  [{ value: "8.8" }, "8.75", "8.85"],
  [{ value: "9" }, "8.5", "9.5"],
  [{ value: "15.40" }, "15.395", "15.405"],
  [{ value: "7.5", to: "8" }, "7.45", "8.5"],
  [{ value: "1.9", qualifier: "over" }, "1.9", undefined],
  [{ value: "60", qualifier: "at-least" }, "60", undefined],
  [{ value: "21000", qualifier: "almost" }, undefined, "21000"],
  [{ value: "3", qualifier: "under" }, undefined, "3"],
  [{ value: "-2.5" }, "-2.55", "-2.45"],
] as const) {
  figures(`${JSON.stringify(printed)} stands for ${low ?? "…"} to ${high ?? "…"}`, () => {
    const interval = intervalOf(printed);
    assert.is(interval?.low?.toString(), low);
    assert.is(interval?.high?.toString(), high);
  });
}

figures("how much “about” may be off, no rule says", () =>
  assert.is(intervalOf({ value: "4", qualifier: "about" }), undefined),
);

const points = { printed: "percent", reading: "percentage-point" };
const share = { printed: "percent", reading: "percent" };

for (const [name, more, value, low, high, other] of [
  ["exports by points", { result: figure("8.8"), margin: figure("0.8", points) }, "8.0", "7.9", "8.1", "8.73"],
  ["budget by points", { result: figure("15.4"), margin: figure("3.4", points) }, "12.0", "11.9", "12.1", "14.89"],
  ["exports by share", { result: figure("8.8"), margin: figure("0.8", share) }, "8.73", "8.67", "8.79", "8.0"],
  [
    "lower is better",
    { result: figure("2.3"), margin: figure("1.21", points), better: "lower" },
    "3.51",
    "3.455",
    "3.565",
    "2.33",
  ],
  ["short of the target", { result: figure("2.3"), margin: figure("-0.2", points) }, "2.5", "2.4", "2.6", "2.30"],
] as const) {
  figures(`${name}: the target follows as ${value}, from ${low} to ${high}; the other reading is ${other}`, () => {
    const target = derived(row(more));
    assert.is(target?.value, value);
    assert.is(target?.interval?.low.toString(), low);
    assert.is(target?.interval?.high.toString(), high);
    assert.is(target?.other?.value, other);
  });
}

figures("“bằng” inherits the result, its qualifier too; a published target is never derived over", () => {
  const equal = derived(row({ result: figure("1.9", { qualifier: "over" }), wording: "bang" }));
  assert.equal(equal, { value: "1.9", from: "equal", qualifier: "over" });
  assert.is(derived(row({ result: figure("8"), margin: figure("1", points), targets: [figure("7")] })), undefined);
});

figures("nothing follows from a bounded result, nor from a share of nothing", () => {
  assert.is(derived(row({ result: figure("8", { qualifier: "over" }), margin: figure("1", points) })), undefined);
  assert.is(derived(row({ result: figure("8"), margin: figure("-100", share) })), undefined);
});

figures(
  "a gap is stated by the margin, or computed from two plain figures, and knows which of the two is greater",
  () => {
    const gap = (more: object) => {
      const of = row(more);
      const found = gapOf(of, claimsOf(of)[0], judge(of, { updated: "2021-06-01", units }), units);
      return found && `${found.above ? "+" : "-"}${found.value} ${found.unit}`;
    };
    assert.is(gap({ result: figure("8.8"), margin: figure("-0.8", points) }), "-0.8 percentage-point");
    assert.is(gap({ result: figure("2.3"), margin: figure("1.2", points), better: "lower" }), "-1.2 percentage-point");
    assert.is(gap({ result: figure("8.8"), targets: [figure("8")] }), "+0.8 percentage-point");
    assert.is(gap({ result: figure("8.0"), targets: [figure("8.04")] }), "-0.04 percentage-point");
    assert.is(
      gap({ result: figure("80"), targets: [figure("60", { comparator: "at-most" })] }),
      "+20 percentage-point",
    );
    assert.is(gap({ unit: "tonne", result: figure("7"), targets: [figure("8.25")] }), "-1.25 tonne");
    assert.is(gap({ result: figure("8.8", { qualifier: "over" }), targets: [figure("8")] }), undefined);
    assert.is(gap({ result: figure("8.8") }), undefined);
  },
);

figures("parts add up exactly, or not at all", () => {
  const result = (value: string, more = {}) => row({ result: figure(value, more) }).result;
  assert.is(sumOf([result("337"), result("317")]), "654");
  assert.is(sumOf([result("0.1"), result("0.25")]), "0.35");
  assert.is(sumOf([result("1"), undefined]), undefined);
  assert.is(sumOf([result("1", { qualifier: "over" })]), undefined);
  assert.is(sumOf([]), undefined);
});

for (const [id, expected] of [
  ["2020", "year 2020-01-01 2020-12-31"],
  ["2020-Q1", "quarter 2020-01-01 2020-03-31"],
  ["2020-Q4", "quarter 2020-10-01 2020-12-31"],
  ["2020-02", "month 2020-02-01 2020-02-29"],
  ["2020-08-03", "day 2020-08-03 2020-08-03"],
  ["2015/2020", "span 2015-01-01 2020-12-31"],
  ["2020/2015", "none"],
  ["2020-Q5", "none"],
  ["2020-13", "none"],
  ["2021-02-29", "none"],
  ["nay", "none"],
] as const) {
  figures(`period ${id}: ${expected}`, () => {
    const period = periodOf(id);
    assert.is(period === undefined ? "none" : `${period.kind} ${period.start} ${period.end}`, expected);
  });
}

figures.run();
