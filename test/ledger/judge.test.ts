import { suite } from "uvu";
import * as assert from "uvu/assert";
import { judge } from "../../src/ledger/judge.ts";
import { rowSchema } from "../../src/ledger/row.ts";
import { verdictKinds, wordingAllows, wordingStates, wordings } from "../../src/ledger/wording.ts";
import { builtInUnits } from "../../src/strings/strings.ts";

const verdicts = suite("verdicts");

const units = new Map(builtInUnits().map((unit) => [unit.id, unit]));
const proof = { article: "2021/a", quote: "q" };
const figure = (value: string, more = {}) => ({ value, ...proof, ...more });

/** A row of 2020, as a data file would hold it, with what a case changes. */
function row(more: object) {
  return rowSchema.parse({
    id: "a",
    name: "A",
    organisation: "o",
    period: "2020",
    measure: "flow",
    unit: "tonne",
    ...more,
  });
}

const reached = (
  result: string,
  target: string,
  more: object = {},
  targetMore: object = {},
  resultMore: object = {},
) => ({
  result: figure(result, resultMore),
  targets: [figure(target, targetMore)],
  ...more,
});

/** What the row holds, the archive's date, and the verdict with its basis and reason. Source: LEDGER, verdicts. */
const cases: readonly (readonly [string, object, string, string])[] = [
  ["above its target", reached("8.8", "8.0"), "2021-06-01", "exceeded computed compared"],
  ["equal to its target", reached("8.8", "8.8"), "2021-06-01", "met computed same-figure"],
  ["above within rounding", reached("8.8", "8.75"), "2021-06-01", "met computed within-rounding"],
  ["below within rounding", reached("9", "9.4"), "2021-06-01", "met computed within-rounding"],
  ["below its target", reached("7.9", "8.8"), "2021-06-01", "missed computed compared"],
  ["below, while the period runs", reached("7.9", "8.8"), "2020-11-01", "in-progress none open-period"],
  ["below, on the period's last day", reached("7.9", "8.8"), "2020-12-31", "in-progress none open-period"],
  [
    "below, as an estimate",
    reached("7.9", "8.8", {}, {}, { status: "estimate" }),
    "2021-06-01",
    "in-progress none estimate",
  ],
  [
    "below, as a preliminary figure",
    reached("7.9", "8.8", {}, {}, { status: "preliminary" }),
    "2021-06-01",
    "missed computed compared",
  ],
  [
    "above, as an estimate",
    reached("9.9", "8.8", {}, {}, { status: "estimate" }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  [
    "a part of the period",
    reached("9.9", "8.8", { as_of: "2020-07-31" }),
    "2020-08-03",
    "in-progress none part-of-period",
  ],
  [
    "lower is better, and lower",
    reached("2.3", "3.5", { better: "lower" }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  ["lower is better, and higher", reached("4.3", "3.5", { better: "lower" }), "2021-06-01", "missed computed compared"],
  ["lower is better, and equal", reached("3.5", "3.5", { better: "lower" }), "2021-06-01", "met computed same-figure"],
  [
    "at most, though higher is better",
    reached("4.3", "3.5", {}, { comparator: "at-most" }),
    "2021-06-01",
    "missed computed compared",
  ],
  [
    "below as comparator",
    reached("2.1", "3.5", {}, { comparator: "below" }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  ["exactly, and higher", reached("4", "2", { better: "exact" }), "2021-06-01", "missed computed compared"],
  ["exactly, and equal", reached("2", "2", { better: "exact" }), "2021-06-01", "met computed same-figure"],
  [
    "over a value above the target",
    reached("9", "8", {}, {}, { qualifier: "over" }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  [
    "over a value, target higher",
    reached("7", "8", {}, {}, { qualifier: "over" }),
    "2021-06-01",
    "unquantified none not-comparable",
  ],
  [
    "almost a value below the target",
    reached("7", "8", {}, {}, { qualifier: "almost" }),
    "2021-06-01",
    "missed computed compared",
  ],
  [
    "almost a value above the target",
    reached("9", "8", {}, {}, { qualifier: "almost" }),
    "2021-06-01",
    "unquantified none not-comparable",
  ],
  [
    "a range of which all is above",
    reached("7.5", "6", { result: figure("7.5", { to: "8" }) }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  ["a target as a range, result within", reached("7.7", "7.5", {}, { to: "8" }), "2021-06-01", "met computed compared"],
  [
    "about a target, nothing said",
    reached("2.8", "4", {}, { qualifier: "about" }),
    "2021-06-01",
    "unquantified none not-comparable",
  ],
  [
    "about a target, said to be met",
    reached("2.8", "4", { wording: "dat" }, { qualifier: "about" }),
    "2021-06-01",
    "met stated wording",
  ],
  [
    "over a value far below the target, said to be met",
    reached("1.9", "25", { wording: "dat" }, {}, { qualifier: "over" }),
    "2021-06-01",
    "met stated wording",
  ],
  [
    "over what was to be reached",
    reached("25", "25", {}, {}, { qualifier: "over" }),
    "2021-06-01",
    "met computed compared",
  ],
  [
    "over a target that is over a value",
    reached("80", "60", {}, { qualifier: "over" }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  [
    "under what was to be kept, lower is better",
    reached("3", "3.5", { better: "lower" }, {}, { qualifier: "under" }),
    "2021-06-01",
    "exceeded computed compared",
  ],
  [
    "over a value, lower is better",
    reached("1.9", "3", { better: "lower" }, {}, { qualifier: "over" }),
    "2021-06-01",
    "unquantified none not-comparable",
  ],
  ["a wording without a result", { wording: "vuot" }, "2021-06-01", "exceeded stated wording"],
  ["no result, period over", { targets: [figure("8")] }, "2021-06-01", "overdue none no-result"],
  ["no result, period running", { targets: [figure("8")] }, "2020-06-01", "in-progress none no-result"],
  ["no result, period to come", { targets: [figure("8")] }, "2019-06-01", "not-due none no-result"],
  ["neither result nor target", {}, "2021-06-01", "no-target none no-target"],
  ["a result alone", { result: figure("8") }, "2021-06-01", "no-target none no-target"],
  [
    "a margin above",
    { result: figure("8.8"), margin: figure("0.8"), wording: "vuot" },
    "2021-06-01",
    "exceeded stated margin",
  ],
  ["a margin, nothing said", { result: figure("8.8"), margin: figure("0.8") }, "2021-06-01", "exceeded stated margin"],
  ["a margin of nothing", { result: figure("8.8"), margin: figure("0.0") }, "2021-06-01", "met stated margin"],
  ["a margin below", { result: figure("8.8"), margin: figure("-0.8") }, "2021-06-01", "missed stated margin"],
  ["a margin without a result", { margin: figure("0.8"), targets: [] }, "2021-06-01", "exceeded stated margin-alone"],
  ["said to be exceeded", { result: figure("6.43"), wording: "vuot" }, "2021-06-01", "exceeded stated wording"],
  [
    "said to be equal",
    { result: figure("1.9", { qualifier: "over" }), wording: "bang" },
    "2021-06-01",
    "met stated equal",
  ],
  ["said to be met", { result: figure("6"), wording: "dat" }, "2021-06-01", "met stated wording"],
  ["said to be nearly met", { result: figure("6"), wording: "co-ban-dat" }, "2021-06-01", "met stated wording"],
  ["said not to be met", { result: figure("6"), wording: "chua-dat" }, "2021-06-01", "missed stated wording"],
  ["disputed", reached("8.8", "8.0", { disputed: "x" }), "2021-06-01", "disputed none disputed"],
  [
    "a goal in words",
    { kind: "text", unit: undefined, targets: [{ text: "2 việc", ...proof }] },
    "2021-06-01",
    "unquantified none goal-in-words",
  ],
];

for (const [name, more, updated, expected] of cases) {
  verdicts(`${name}: ${expected}`, () => {
    const { kind, basis, reason } = judge(row(more), { updated, units });
    assert.is(`${kind} ${basis} ${reason}`, expected);
  });
}

verdicts("only the first of several targets decides", () => {
  const { kind } = judge(row({ result: figure("8"), targets: [figure("7"), figure("9")] }), {
    updated: "2021-06-01",
    units,
  });
  assert.is(kind, "exceeded");
});

verdicts("what a wording states, the arithmetic may say too", () => {
  for (const wording of wordings) {
    assert.ok(wordingAllows[wording].includes(wordingStates[wording]), wording);
    for (const kind of wordingAllows[wording]) assert.ok(verdictKinds.includes(kind));
  }
});

verdicts.run();
