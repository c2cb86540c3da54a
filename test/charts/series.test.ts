import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  type SeriesChart,
  type SeriesInput,
  type SeriesPoint,
  seriesOf,
  wideSeriesOf,
} from "../../src/charts/series.ts";
import { type Box, letters, overlaps } from "../../src/charts/sheet.ts";
import { widthOf } from "../../src/charts/text-width.ts";
import { reachOf } from "../../src/charts/ticks.ts";
import { usualMarks, writeDecimal } from "../../src/text/numbers.ts";
import { randomOf } from "../random.ts";
import { isCoordinate, numbersIn, oddNumber } from "./extremes.ts";

const series = suite("charts of a series");

function day(iso: string): number {
  return Date.parse(`${iso}T00:00Z`) / 86_400_000;
}

function year(number: number, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint {
  return { start: day(`${number}-01-01`), end: day(`${number}-12-31`), period: `${number}`, value, ...more };
}

function term(from: number, to: number, value: number, more: Partial<SeriesPoint> = {}): SeriesPoint {
  const [start, end] = [day(`${from}-01-01`), day(`${to}-12-31`)];
  return { start, end, period: `${from}–${to}`, value, average: true, ...more };
}

function chartOf(points: readonly SeriesPoint[], more: Partial<SeriesInput> = {}): SeriesChart | undefined {
  const format = (value: number): string => writeDecimal(String(value), usualMarks);
  return seriesOf({ kind: "number", points, targets: [], format, ...more });
}

function wideOf(points: readonly SeriesPoint[], more: Partial<SeriesInput> = {}): SeriesChart | undefined {
  const format = (value: number): string => writeDecimal(String(value), usualMarks);
  return wideSeriesOf({ kind: "number", points, targets: [], format, ...more });
}

/** The chart of an input that has one. */
function drawn(points: readonly SeriesPoint[], more: Partial<SeriesInput> = {}): SeriesChart {
  const chart = chartOf(points, more);
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

const two = [year(2019, 7), year(2020, 2.9)];
const namesOf = ({ grid }: SeriesChart): string[] => grid.periods.flatMap(({ label }) => label?.text ?? []);

for (const [name, points, more] of [
  ["no results", [], {}],
  ["one period", [year(2020, 1)], {}],
  ["one period told twice", [year(2020, 1), year(2020, 2)], {}],
  [
    "one result, though there is a target for another year",
    [year(2019, 1)],
    { targets: [{ ...year(2020, 2), derived: false }] },
  ],
  ["dates over dates", two, { kind: "milestone" }],
  ["a value that is no number", [year(2019, Number.NaN), year(2020, 1)], {}],
  ["a rank before the first", [year(2019, 0), year(2020, 1)], { kind: "rank" }],
] as const) {
  series(`${name}: no chart`, () => assert.is(chartOf(points, more), undefined));
}

series("results are joined in the order of time, however they are given", () => {
  const chart = drawn([year(2020, 2.9), year(2018, 7.1), year(2019, 7)]);
  assert.is(chart.lines.length, 1);
  assert.match(chart.lines[0]?.d ?? "", /^M[\d.]+,[\d.]+L[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  assert.equal(namesOf(chart), ["2018", "2019", "2020"]);
  assert.equal(chart.keys, ["point"]);
});

series("a changed definition parts the line and shows where", () => {
  const chart = drawn([year(2017, 1), year(2018, 2), year(2019, 6, { breaks: true }), year(2020, 5)]);
  assert.is(chart.lines.length, 2);
  const [before, after] = [chart.points[1], chart.points[2]];
  const [wall = 0] = chart.breaks;
  assert.ok(before && after && Math.abs((before.x + after.x) / 2 - wall) < 1);
  assert.equal(chart.keys, ["point", "break"]);
});

series("periods without a figure are bridged by a line that says so", () => {
  const chart = drawn([year(2012, 1), year(2013, 2), year(2017, 3), year(2018, 4)]);
  assert.equal(
    chart.lines.map(({ skips }) => skips),
    [false, true, false],
  );
  assert.equal(chart.keys, ["point", "skipped"]);
});

series("between levels read on single days nothing is missing, however far apart they are", () => {
  const on = (iso: string, value: number): SeriesPoint => {
    return { start: day(iso), end: day(iso), period: iso, value, instant: true };
  };
  const chart = drawn([on("2018-12-31", 1), on("2020-08-03", 2), on("2020-09-01", 3)]);
  assert.equal(
    chart.lines.map(({ skips }) => skips),
    [false],
  );
  assert.equal(chart.keys, ["point"]);
});

series("an average is as long as its period and joined to nothing", () => {
  const chart = drawn([term(2011, 2015, 5.9), year(2015, 6.7), year(2016, 6.2), term(2016, 2020, 6)]);
  assert.equal(
    chart.lines.map(({ d }) => d.split("L").length),
    [2],
  );
  assert.is(chart.points.length, 2);
  const [first, second] = chart.averages.map(({ box }) => box);
  assert.ok(first && second);
  assert.ok(Math.abs(first.x + first.width - second.x) < 0.02);
  assert.ok(first.width > (chart.grid.right - chart.grid.left) * 0.4);
  assert.equal(chart.keys, ["point", "average"]);
});

series("averages alone have their periods under the axis", () =>
  assert.equal(namesOf(drawn([term(2011, 2015, 5.9), term(2016, 2020, 6)])), ["2011–2015", "2016–2020"]),
);

series("estimates are hollow, derived targets too", () => {
  const targets = [
    { ...year(2019, 6), derived: true },
    { ...year(2020, 6), derived: false },
  ];
  const chart = drawn([year(2019, 7), year(2020, 2.9, { estimate: true })], { targets });
  assert.equal(
    chart.points.map(({ estimate }) => estimate),
    [false, true],
  );
  assert.equal(
    chart.targets.map(({ derived }) => derived),
    [true, false],
  );
  assert.equal(chart.keys, ["point", "estimate", "target", "derived"]);
});

series("a target of a year to come widens the axis", () =>
  assert.equal(namesOf(drawn(two, { targets: [{ ...year(2021, 6), derived: false }] })), ["2019", "2020", "2021"]),
);

series("a range of a target is a frame", () => {
  const [goal] = drawn(two, { targets: [{ ...year(2020, 5), to: 7, derived: false }] }).targets;
  assert.ok(goal?.range && goal.box.height > 20);
});

series("first, last, highest and lowest are labelled, each once", () => {
  const chart = drawn([year(2016, 4), year(2017, 3), year(2018, 7), year(2019, 5), year(2020, 5)]);
  assert.equal(chart.labels.map(({ text }) => text).toSorted(), ["3", "4", "5", "7"]);
});

series("a wide sheet has room for every figure and every name; few periods need none", () => {
  const terms = [term(2006, 2010, 9.4), term(2011, 2015, 10.1), term(2016, 2020, 8.9), term(2021, 2025, 9.5)];
  assert.ok(namesOf(drawn(terms)).length < 4);
  assert.is(namesOf(wideOf(terms) ?? drawn(terms)).length, 4);
  const years = [2018, 2019, 2020, 2021, 2022].map((number, index) => year(number, [4, 5, 9, 6, 5][index] ?? 0));
  const targets = years.map((point) => ({ ...point, value: point.value + 1, derived: false }));
  const [narrow, wide] = [drawn(years, { targets }), wideOf(years, { targets })];
  assert.is(wide?.labels.length, 10);
  assert.ok(narrow.labels.length < 10 && (wide?.width ?? 0) > narrow.width);
  assert.is(wideOf(two), undefined);
});

series("a long name at the edge ends at its tick, or begins there", () => {
  const on = (iso: string, value: number): SeriesPoint => ({
    ...{ start: day(iso), end: day(iso), period: iso.split("-").toReversed().join("/"), value, instant: true },
  });
  const { periods } = drawn([on("2021-12-31", 41), on("2024-01-31", 58)]).grid;
  assert.equal(
    periods.map(({ x, label }) => [label?.text, label?.anchor, label?.x === x]),
    [
      ["31/12/2021", "start", true],
      ["31/01/2024", "end", true],
    ],
  );
});

series("a result has the sign of its verdict, and each sign that occurs has its key", () => {
  const verdicts = ["exceeded", "met", "missed", undefined] as const;
  const chart = drawn(verdicts.map((verdict, index) => year(2017 + index, 4 + index, { verdict })));
  const [up, round, down, plain] = chart.points;
  const ys = (corners = ""): number[] => corners.split(" ").map((corner) => Number(corner.split(",")[1]));
  assert.ok(Math.min(...ys(up?.corners)) === ys(up?.corners)[0]);
  assert.ok(Math.max(...ys(down?.corners)) === ys(down?.corners)[0]);
  assert.equal([round?.corners, plain?.corners], [undefined, undefined]);
  assert.ok((round?.radius ?? 0) > (plain?.radius ?? 0) + 1);
  assert.equal(chart.keys, ["point", "exceeded", "met", "missed"]);
});

series("an axis without zero says so, but for places", () => {
  assert.equal(
    [drawn([year(2019, 8), year(2020, 9)]).zoomed, drawn([year(2019, 4), year(2020, 9)]).zoomed],
    [true, false],
  );
  assert.is(drawn([year(2019, 24), year(2020, 20)], { kind: "rank" }).zoomed, false);
});

series("zero is on the axis where that costs no more than half of it", () => {
  assert.is(drawn([year(2019, 4), year(2020, 9)]).grid.lines.at(0)?.text, "0");
  assert.not.equal(drawn([year(2019, 8), year(2020, 9)]).grid.lines.at(0)?.text, "0");
  const mixed = drawn([year(2019, -4), year(2020, 9)]).grid;
  assert.ok(mixed.zero && mixed.zero > mixed.top && mixed.zero < mixed.bottom);
});

series("the first rank is on top", () => {
  const chart = drawn([year(2019, 24), year(2020, 9)], { kind: "rank" });
  const [worse, better] = chart.points;
  assert.ok(worse && better && better.y < worse.y);
  assert.is(chart.grid.lines[0]?.text, "1");
});

/** Fails where letters leave the sheet, run into each other, or cover a point. */
function assertLegible({ width, height, grid, labels, points }: SeriesChart): void {
  const box = (text: string, middle: number, y: number): Box => {
    const long = widthOf(text, letters.small);
    return { x: middle - long / 2, y: y - letters.small * 0.8, width: long, height: letters.small * 0.8 };
  };
  const names = grid.periods.flatMap(({ label }) => {
    const [from, to] = label === undefined ? [0, 0] : reachOf(label);
    return label === undefined ? [] : [box(label.text, (from + to) / 2, grid.bottom + 18)];
  });
  const values = grid.lines.flatMap(({ y, text }) => {
    const long = text === undefined ? 0 : widthOf(text, letters.small);
    return text === undefined ? [] : [box(text, grid.left - 6 - long / 2, y + 4)];
  });
  const all = [...labels.map(({ text, x, y }) => box(text, x, y)), ...names, ...values];
  for (const one of all)
    assert.ok(one.x >= -0.02 && one.x + one.width <= width + 0.02 && one.y >= 0 && one.y + one.height <= height);
  for (const [index, one] of all.entries())
    assert.not(
      all.slice(index + 1).some((other) => overlaps(one, other)),
      "two texts overlap",
    );
  for (const { x, y } of points) assert.not(all.some((one) => overlaps(one, { x, y, width: 0.1, height: 0.1 })));
}

series("whatever the figures are, no coordinate is odd, no label overlaps, and the same gives the same", () => {
  const random = randomOf(43);
  let charts = 0;
  for (let round = 0; round < 1500; round++) {
    const base = oddNumber(random);
    const value = (): number => (random(3) === 0 ? oddNumber(random) : base * (1 + (random(21) - 10) / 50));
    const points = Array.from({ length: 1 + random(30) }, () => {
      const from = 1990 + random(35);
      const more = { estimate: random(5) === 0, breaks: random(6) === 0 };
      return random(5) === 0 ? term(from, from + 4, value(), more) : year(from, value(), more);
    });
    const targets = Array.from({ length: random(6) }, () => ({
      ...year(1990 + random(40), value()),
      derived: random(2) === 0,
      ...(random(4) === 0 && { to: value() }),
    }));
    const more = { targets, kind: random(4) === 0 ? ("rank" as const) : ("number" as const) };
    const chart = chartOf(points, more);
    if (chart === undefined) continue;
    charts++;
    for (const number of numbersIn(chart)) assert.ok(isCoordinate(number), `round ${round}: ${number}`);
    assertLegible(chart);
    const wide = wideOf(points, more);
    if (wide !== undefined) assertLegible(wide);
    assert.is(JSON.stringify(chartOf(points, more)), JSON.stringify(chart));
  }
  assert.ok(charts > 400, `only ${charts} charts`);
});

series.run();
