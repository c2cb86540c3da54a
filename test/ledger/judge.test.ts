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

/** The articles' dates are in their names: a month, or else the first of February. */
const bench = (updated: string) => ({
  updated,
  units,
  dateOf: (article: string) => (article === "2020/thang-11" ? "2020-11-30" : "2021-02-01"),
});

type Case = readonly [name: string, row: object, expected: string, updated?: string];

const after = "2021-06-01";
const lower = { better: "lower" };
const over = { qualifier: "over" };
const estimate = { status: "estimate" };

/** A target alone, and a result alone. */
const wanted = (value: string, more: object = {}) => ({ targets: [figure(value, more)] });
const got = (value: string, more: object = {}) => ({ result: figure(value, more) });

const rank = (result: string, target: string, targetMore: object = {}) =>
  reached(result, target, { kind: "rank", unit: undefined }, targetMore, { of: "63" });
const ratio = (result: readonly [string, string], target: readonly [string, string]) =>
  reached(result[0], target[0], { kind: "ratio", unit: "indicator" }, { of: target[1] }, { of: result[1] });
const milestone = (result: string, target: string, targetMore: object = {}) =>
  reached(result, target, { kind: "milestone", unit: undefined }, targetMore);

/** By LEDGER's rules of verdicts: what the row holds, the verdict with its basis and reason, and the archive's date where it is not 2021-06-01. */
const rules: Readonly<Record<string, readonly Case[]>> = {
  "1, a figure is an interval": [
    ["equal to its target", reached("8.8", "8.8"), "met computed same-figure"],
    ["above within rounding", reached("8.8", "8.75"), "met computed within-rounding"],
    ["below within rounding", reached("9", "9.4"), "met computed within-rounding"],
    [
      "above within rounding, as its source says",
      reached("8.8", "8.75", { wording: "vuot" }),
      "exceeded stated wording",
    ],
    [
      "below within rounding, as its source says",
      reached("9", "9.4", { wording: "chua-dat" }),
      "missed stated wording",
    ],
    ["above within rounding, by a margin", reached("9", "8.6", { margin: figure("0.4") }), "exceeded stated margin"],
    [
      "above within rounding, and said to be met",
      reached("8.8", "8.75", { wording: "dat" }),
      "met computed within-rounding",
    ],
    ["just beyond rounding, ends touching", reached("8.8", "8.7"), "exceeded computed compared"],
    ["just short of rounding, ends touching", reached("8.7", "8.8"), "missed computed compared"],
    ["one digit more tells them apart", reached("8.80", "8.75"), "exceeded computed compared"],
    ["over a value above the target", reached("9", "8", {}, {}, over), "exceeded computed compared"],
    ["over a value, target higher", reached("7", "8", {}, {}, over), "unquantified none not-comparable"],
    ["over what was to be reached", reached("25", "25", {}, {}, over), "met computed compared"],
    [
      "at least what was to be reached",
      reached("25", "25", {}, {}, { qualifier: "at-least" }),
      "met computed compared",
    ],
    ["almost a value below the target", reached("7", "8", {}, {}, { qualifier: "almost" }), "missed computed compared"],
    [
      "almost a value above the target",
      reached("9", "8", {}, {}, { qualifier: "almost" }),
      "unquantified none not-comparable",
    ],
    [
      "almost a value, within a tolerance above the target",
      reached("9", "8", {}, {}, { qualifier: "almost", tolerance: "0.4" }),
      "exceeded computed compared",
    ],
    [
      "about a target, nothing said",
      reached("2.8", "4", {}, { qualifier: "about" }),
      "unquantified none not-comparable",
    ],
    [
      "about a target, said to be met",
      reached("2.8", "4", { wording: "dat" }, { qualifier: "about" }),
      "met stated wording",
    ],
    [
      "about a target, within its tolerance",
      reached("3.7", "4", {}, { qualifier: "about", tolerance: "0.5" }),
      "met computed compared",
    ],
    [
      "about a target, beyond its tolerance",
      reached("2.8", "4", {}, { qualifier: "about", tolerance: "0.5" }),
      "missed computed compared",
    ],
    [
      "about a result, nothing said",
      reached("9", "8", {}, {}, { qualifier: "about" }),
      "unquantified none not-comparable",
    ],
    [
      "almost a target, a little less",
      reached("20900", "21000", {}, { qualifier: "almost" }),
      "unquantified none not-comparable",
    ],
    ["almost a target, more", reached("21500", "21000", {}, { qualifier: "almost" }), "exceeded computed compared"],
    [
      "in another unit of the same kind",
      reached("9.5", "9000", {}, {}, { printed: "thousand-tonne" }),
      "exceeded computed compared",
    ],
    [
      "the same in another unit",
      reached("9", "9000", {}, {}, { printed: "thousand-tonne" }),
      "met computed within-rounding",
    ],
  ],
  "2, comparator and direction": [
    ["above its target", reached("8.8", "8.0"), "exceeded computed compared"],
    ["below its target", reached("7.9", "8.8"), "missed computed compared"],
    ["lower is better, and lower", reached("2.3", "3.5", lower), "exceeded computed compared"],
    ["lower is better, and higher", reached("4.3", "3.5", lower), "missed computed compared"],
    ["lower is better, and equal", reached("3.5", "3.5", lower), "met computed same-figure"],
    [
      "at least, though lower is better",
      reached("4.3", "3.5", lower, { comparator: "at-least" }),
      "exceeded computed compared",
    ],
    ["above", reached("4.3", "3.5", {}, { comparator: "above" }), "exceeded computed compared"],
    ["above, and below it", reached("2.1", "3.5", {}, { comparator: "above" }), "missed computed compared"],
    [
      "at most, though higher is better",
      reached("4.3", "3.5", {}, { comparator: "at-most" }),
      "missed computed compared",
    ],
    ["below as comparator", reached("2.1", "3.5", {}, { comparator: "below" }), "exceeded computed compared"],
    ["exactly as comparator, and higher", reached("4", "2", {}, { comparator: "exactly" }), "missed computed compared"],
    ["exactly as comparator, and lower", reached("1", "2", {}, { comparator: "exactly" }), "missed computed compared"],
    ["exactly, and higher", reached("4", "2", { better: "exact" }), "missed computed compared"],
    ["exactly, and equal", reached("2", "2", { better: "exact" }), "met computed same-figure"],
    [
      "about as comparator, within its tolerance",
      reached("9", "8", {}, { comparator: "about", tolerance: "1" }),
      "met computed compared",
    ],
    ["between, within", reached("7.7", "7.5", {}, { comparator: "between", to: "8" }), "met computed compared"],
    ["between, below", reached("7.0", "7.5", {}, { comparator: "between", to: "8" }), "missed computed compared"],
    [
      "above a range is exceeded",
      reached("8.6", "7.5", {}, { comparator: "between", to: "8" }),
      "exceeded computed compared",
    ],
    ["a target as a range, result within", reached("7.7", "7.5", {}, { to: "8" }), "met computed compared"],
    ["below a range, lower is better", reached("7.0", "7.5", lower, { to: "8" }), "exceeded computed compared"],
    ["above a range, lower is better", reached("8.6", "7.5", lower, { to: "8" }), "missed computed compared"],
    [
      "above a range that is to be kept",
      reached("8.6", "7.5", { better: "range" }, { to: "8" }),
      "missed computed compared",
    ],
    ["a range of which all is above", reached("7.5", "6", got("7.5", { to: "8" })), "exceeded computed compared"],
    ["a range that reaches into the target", reached("7.5", "8", got("7.5", { to: "9" })), "met computed compared"],
    ["over a target that is over a value", reached("80", "60", {}, over, over), "exceeded computed compared"],
    ["well above a target that is over a value", reached("80", "60", {}, over), "exceeded computed compared"],
    ["barely above a target that is over a value", reached("60.4", "60", {}, over), "met computed compared"],
    [
      "below a target that is over a value, by less than rounding",
      reached("59.6", "60", {}, over),
      "missed computed compared",
    ],
    ["over a target that is over the same value", reached("60", "60", {}, over, over), "met computed compared"],
    [
      "a target of at most, above it by less than rounding",
      reached("6.2", "6", lower, { qualifier: "at-most" }),
      "missed computed compared",
    ],
    ["a target of under, below it", reached("5.8", "6", lower, { qualifier: "under" }), "met computed compared"],
    [
      "a surplus against a target of under 3",
      reached("-1.5", "3", lower, { qualifier: "under" }),
      "exceeded computed compared",
    ],
    [
      "under what was to be kept, lower is better",
      reached("3", "3.5", lower, {}, { qualifier: "under" }),
      "exceeded computed compared",
    ],
    ["over a value, lower is better", reached("1.9", "3", lower, {}, over), "unquantified none not-comparable"],
    ["nothing was to happen, and nothing did", reached("0", "0", lower), "met computed same-figure"],
    ["nothing was to happen, and something did", reached("2", "0", lower), "missed computed compared"],
    [
      "a margin beside two published figures changes nothing",
      reached("8.8", "8.0", { margin: figure("0.8") }),
      "exceeded computed compared",
    ],
  ],
  "3, nothing is computed from what is derived": [
    ["a margin above", { ...got("8.8"), margin: figure("0.8"), wording: "vuot" }, "exceeded stated margin"],
    ["a margin, nothing said", { ...got("8.8"), margin: figure("0.8") }, "exceeded stated margin"],
    ["a margin of nothing", { ...got("8.8"), margin: figure("0.0") }, "met stated margin"],
    ["a margin below", { ...got("8.8"), margin: figure("-0.8") }, "missed stated margin"],
    ["a margin without a result", { margin: figure("0.8"), targets: [] }, "exceeded stated margin-alone"],
    ["a margin on a bounded result", { ...got("8.8", over), margin: figure("0.8") }, "exceeded stated margin-alone"],
    ["said to be equal", { ...got("1.9", over), wording: "bang" }, "met stated equal"],
    [
      "a margin of one of its targets",
      { ...got("8.8"), targets: [{ margin: figure("0.8") }] },
      "exceeded stated margin",
    ],
  ],
  "1, a qualifier of a fall speaks of its amount": [
    [
      "to fall by at least 5, fallen by 7",
      { better: "lower", result: figure("-7"), targets: [figure("-5", { qualifier: "at-least" })] },
      "exceeded computed compared",
    ],
    [
      "to fall by over 5, fallen by 3",
      { better: "lower", result: figure("-3"), targets: [figure("-5", { qualifier: "over" })] },
      "missed computed compared",
    ],
    [
      "to fall by 5, fallen by over 7",
      { better: "lower", result: figure("-7", over), targets: [figure("-5")] },
      "exceeded computed compared",
    ],
  ],
  "4, attainment": [
    ["all of the plan", { ...got("8"), attainment: figure("100") }, "met stated attainment"],
    ["more than the plan", { ...got("8"), attainment: figure("102.5") }, "exceeded stated attainment"],
    ["less than the plan", { ...got("8"), attainment: figure("87") }, "missed stated attainment"],
    ["more than a ceiling", { ...got("8"), better: "lower", attainment: figure("110") }, "missed stated attainment"],
    ["less than a ceiling", { ...got("8"), better: "lower", attainment: figure("92") }, "exceeded stated attainment"],
    [
      "about the plan",
      { ...got("8"), attainment: figure("98", { qualifier: "about" }) },
      "unquantified none not-comparable",
    ],
    ["over a part of the plan", { ...got("8"), attainment: figure("95", over) }, "unquantified none not-comparable"],
    [
      "about the plan, and said to be met",
      { ...got("8"), wording: "dat", attainment: figure("98", { qualifier: "about" }) },
      "met stated wording",
    ],
    ["without a result", { attainment: figure("102.5") }, "exceeded stated attainment-alone"],
    ["over all of the plan", { attainment: figure("100", over) }, "exceeded stated attainment-alone"],
    [
      "at least all of the plan",
      { attainment: figure("100", { qualifier: "at-least" }) },
      "met stated attainment-alone",
    ],
    [
      "almost all of the plan",
      { attainment: figure("100", { qualifier: "almost" }) },
      "missed stated attainment-alone",
    ],
    ["in times", { ...got("8"), attainment: figure("2.5", { printed: "times" }) }, "exceeded stated attainment"],
    [
      "in times, half of it",
      { ...got("8"), attainment: figure("0.5", { printed: "times" }) },
      "missed stated attainment",
    ],
    ["in times, all of it", { ...got("8"), attainment: figure("1", { printed: "times" }) }, "met stated attainment"],
    [
      "more by half as much again",
      { ...got("8"), attainment: figure("0.5", { printed: "times", reading: "percent" }) },
      "exceeded stated attainment",
    ],
    ["a range around the whole", { attainment: figure("98", { to: "103" }) }, "met stated attainment-alone"],
    ["a range below the whole", { attainment: figure("90", { to: "95" }) }, "missed stated attainment-alone"],
  ],
  "5, when a target can be missed": [
    ["below, while the period runs", reached("7.9", "8.8"), "in-progress none open-period", "2020-11-01"],
    ["below, on the period's last day", reached("7.9", "8.8"), "in-progress none open-period", "2020-12-31"],
    ["below, the day after", reached("7.9", "8.8"), "missed computed compared", "2021-01-01"],
    ["above, while the period runs", reached("9.9", "8.8"), "exceeded computed compared", "2020-11-01"],
    [
      "a count below its ceiling, while the period runs",
      reached("50", "100", lower),
      "in-progress none open-period",
      "2020-11-01",
    ],
    ["a count below its ceiling, once the period is closed", reached("50", "100", lower), "exceeded computed compared"],
    [
      "a level below its ceiling, while the period runs",
      reached("50", "100", { ...lower, measure: "stock" }),
      "exceeded computed compared",
      "2020-11-01",
    ],
    [
      "a count that is said to be below its ceiling, while the period runs",
      { ...got("50"), ...lower, wording: "dat" },
      "met stated wording",
      "2020-11-01",
    ],
    [
      "below, as an article of before the period's end tells it",
      reached("7.9", "8.8", {}, {}, { article: "2020/thang-11" }),
      "in-progress none told-early",
    ],
    [
      "above, as an article of before the period's end tells it",
      reached("9.9", "8.8", {}, {}, { article: "2020/thang-11" }),
      "exceeded computed compared",
    ],
    [
      "a date that was due within the period and has passed",
      { kind: "milestone", unit: undefined, period: "2018/2020", targets: [figure("2018")] },
      "overdue none no-result",
      "2019-06-01",
    ],
    [
      "a date before which it was due, on that day",
      {
        kind: "milestone",
        unit: undefined,
        period: "2018/2020",
        targets: [figure("2019-06-01", { comparator: "below" })],
      },
      "overdue none no-result",
      "2019-06-01",
    ],
    ["below, as an estimate", reached("7.9", "8.8", {}, {}, estimate), "in-progress none estimate"],
    [
      "below, as a preliminary figure",
      reached("7.9", "8.8", {}, {}, { status: "preliminary" }),
      "missed computed compared",
    ],
    [
      "said to fall short, while the period runs",
      { ...got("6"), wording: "chua-dat" },
      "in-progress none open-period",
      "2020-07-01",
    ],
    [
      "a margin below, while the period runs",
      { ...got("8.8"), margin: figure("-0.8") },
      "in-progress none open-period",
      "2020-07-01",
    ],
    [
      "a part of the period, above",
      reached("9.9", "8.8", { as_of: "2020-07-31" }),
      "in-progress none part-of-period",
      "2020-08-03",
    ],
    [
      "a part of the period, below",
      reached("7.9", "8.8", { as_of: "2020-07-31" }),
      "in-progress none part-of-period",
      "2020-08-03",
    ],
    [
      "a part, once the period is closed",
      reached("9.9", "8.8", { as_of: "2020-07-31" }),
      "overdue none part-of-period",
    ],
    [
      "a part that is said to fall short",
      { ...got("6"), as_of: "2020-07-31", wording: "chua-dat" },
      "in-progress none part-of-period",
      "2020-08-03",
    ],
    ["as of the period's end", reached("9.9", "8.8", { as_of: "2020-12-31" }), "exceeded computed compared"],
    [
      "a running total against a year's target",
      reached("654", "60", { measure: "cumulative" }, { measure: "flow" }),
      "unquantified none other-measure",
    ],
    [
      "a running total against a year's target, said to be met",
      reached("654", "60", { measure: "cumulative", wording: "dat" }, { measure: "flow" }),
      "met stated wording",
    ],
    [
      "a running total against one",
      reached("654", "600", { measure: "cumulative" }, { measure: "cumulative" }),
      "exceeded computed compared",
    ],
    ["no result, period over", wanted("8"), "overdue none no-result"],
    ["no result, on the period's last day", wanted("8"), "in-progress none no-result", "2020-12-31"],
    ["no result, period running", wanted("8"), "in-progress none no-result", "2020-06-01"],
    ["no result, period to come", wanted("8"), "not-due none no-result", "2019-06-01"],
  ],
  "6, nothing to judge": [
    ["neither result nor target", {}, "no-target none no-target"],
    ["a result alone", got("8"), "no-target none no-target"],
    [
      "a goal in words",
      { kind: "text", unit: undefined, targets: [{ text: "2 việc", ...proof }] },
      "unquantified none goal-in-words",
    ],
    [
      "a goal in words, said to be met",
      { kind: "text", unit: undefined, targets: [{ text: "2 việc", ...proof }], wording: "dat" },
      "met stated wording",
    ],
    [
      "a goal in words, said to be missed before its time",
      { kind: "text", unit: undefined, targets: [{ text: "2 việc", ...proof }], wording: "chua-dat" },
      "in-progress none open-period",
      "2020-06-01",
    ],
    [
      "a goal in words beside a figure",
      { ...got("8"), targets: [{ text: "giảm mạnh", ...proof }] },
      "unquantified none goal-in-words",
    ],
    ["disputed", reached("8.8", "8.0", { disputed: "x" }), "disputed none disputed"],
    ["disputed, with a wording", reached("8.8", "9.0", { wording: "vuot", disputed: "x" }), "disputed none disputed"],
  ],
  "7, what a wording states": [
    ["a wording without a result", { wording: "vuot" }, "exceeded stated wording"],
    ["said to be exceeded", { ...got("6.43"), wording: "vuot" }, "exceeded stated wording"],
    ["said to be met", { ...got("6"), wording: "dat" }, "met stated wording"],
    ["said to be met and exceeded", { ...got("6"), wording: "dat-va-vuot" }, "met stated wording"],
    ["said to be nearly met", { ...got("6"), wording: "co-ban-dat" }, "met stated wording"],
    ["said not to be met", { ...got("6"), wording: "chua-dat" }, "missed stated wording"],
    ["said to have failed", { ...got("6"), wording: "khong-dat" }, "missed stated wording"],
    [
      "nearly met, and short by a margin",
      { ...got("6"), wording: "co-ban-dat", margin: figure("-0.2") },
      "missed stated margin",
    ],
    ["met, and more by a margin", { ...got("6"), wording: "dat", margin: figure("0.2") }, "exceeded stated margin"],
    [
      "met by its word, exceeded by the figures",
      reached("8.8", "8.0", { wording: "dat" }),
      "exceeded computed compared",
    ],
    [
      "nearly met by its word, missed by the figures",
      reached("7.8", "8.0", { wording: "co-ban-dat" }),
      "missed computed compared",
    ],
    [
      "over a value far below the target, said to be met",
      reached("1.9", "25", { wording: "dat" }, {}, over),
      "met stated wording",
    ],
  ],
  "8, ranks, dates and ratios": [
    ["a better rank", rank("5", "8"), "exceeded computed compared"],
    ["the same rank", rank("5", "5", { of: "63" }), "met computed same-figure"],
    ["a worse rank", rank("21", "15"), "missed computed compared"],
    ["among the first ten", rank("9", "10", { comparator: "at-most" }), "exceeded computed compared"],
    [
      "a place among others than the target's",
      reached("12", "10", { kind: "rank", unit: undefined }, { of: "61" }, { of: "63" }),
      "unquantified none not-comparable",
    ],
    [
      "places better than was asked",
      { kind: "rank", unit: undefined, ...got("12", { of: "63" }), margin: figure("3", { printed: "place" }) },
      "exceeded stated margin",
    ],
    ["an earlier year", milestone("2018", "2020"), "exceeded computed compared"],
    ["the same year", milestone("2020", "2020"), "met computed same-figure"],
    ["a later month", milestone("2020-06", "2020-03"), "missed computed compared"],
    ["a month of the year", milestone("2020-06", "2020"), "met computed compared"],
    ["a day of the month before", milestone("2020-02-29", "2020-03"), "exceeded computed compared"],
    ["before a year, in it", milestone("2020-01", "2020", { comparator: "below" }), "missed computed compared"],
    ["before a year, in the last one", milestone("2019", "2020", { comparator: "below" }), "met computed compared"],
    ["before a year, long before", milestone("2018-06", "2020", { comparator: "below" }), "exceeded computed compared"],
    [
      "years before the plan",
      { kind: "milestone", unit: undefined, ...got("2018"), margin: figure("2", { printed: "year" }) },
      "exceeded stated margin",
    ],
    ["all of a ratio", ratio(["17", "17"], ["17", "17"]), "met computed same-figure"],
    ["less of the same ratio", ratio(["15", "17"], ["17", "17"]), "missed computed compared"],
    ["the same share in other terms", ratio(["1", "2"], ["5", "10"]), "met computed same-figure"],
    ["a larger share in other terms", ratio(["2", "3"], ["5", "10"]), "exceeded computed compared"],
  ],
  "9, an estimate": [
    ["above, as an estimate", reached("9.9", "8.8", {}, {}, estimate), "exceeded computed compared"],
    ["said to be exceeded, of an estimate", { ...got("9.9", estimate), wording: "vuot" }, "exceeded stated wording"],
    [
      "an attainment below, of an estimate",
      { ...got("8", estimate), attainment: figure("87") },
      "in-progress none estimate",
    ],
  ],
  "10, where lower is better": [
    ["a margin is better, not more", { ...got("2.3"), ...lower, margin: figure("1.2") }, "exceeded stated margin"],
    ["a margin is worse, not less", { ...got("2.3"), ...lower, margin: figure("-1.2") }, "missed stated margin"],
  ],
};

for (const [rule, cases] of Object.entries(rules)) {
  for (const [name, more, expected, updated = after] of cases) {
    verdicts(`rule ${rule}: ${name} is ${expected}`, () => {
      const { kind, basis, reason } = judge(row(more), bench(updated));
      assert.is(`${kind} ${basis} ${reason}`, expected);
    });
  }
}

verdicts("only the first of several targets decides, and each has a verdict of its own", () => {
  const judged = judge(row({ ...got("8"), targets: [figure("7"), figure("9"), figure("8")] }), {
    updated: after,
    units,
  });
  assert.is(judged.kind, "exceeded");
  assert.equal(
    judged.targets.map(({ kind }) => kind),
    ["exceeded", "missed", "met"],
  );
});

verdicts("a wording beside the result speaks of the first target only", () => {
  const judged = judge(row({ ...got("8", over), wording: "dat", targets: [figure("9"), figure("10")] }), {
    updated: after,
    units,
  });
  assert.equal(
    judged.targets.map(({ kind, basis }) => `${kind} ${basis}`),
    ["met stated", "unquantified none"],
  );
});

verdicts("a verdict on an estimate knows that it is one; on a preliminary figure it is final enough", () => {
  const estimated = (status: string): boolean =>
    judge(row(reached("9.9", "8.8", {}, {}, { status })), { updated: after, units }).estimated;
  assert.equal(["estimate", "preliminary", "final"].map(estimated), [true, false, false]);
});

verdicts("what a wording states, the arithmetic may say too", () => {
  for (const wording of wordings) {
    assert.ok(wordingAllows[wording].includes(wordingStates[wording]), wording);
    for (const kind of wordingAllows[wording]) assert.ok(verdictKinds.includes(kind));
  }
});

verdicts("“đạt” means at least met: which pairs of wording and arithmetic are allowed", () => {
  assert.equal(wordingAllows, {
    vuot: ["exceeded"],
    bang: ["met"],
    dat: ["met", "exceeded"],
    "dat-va-vuot": ["met", "exceeded"],
    "co-ban-dat": ["met", "missed"],
    "chua-dat": ["missed"],
    "khong-dat": ["missed"],
  });
});

verdicts.run();
