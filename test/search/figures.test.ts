import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Figures, rowsWithin } from "../../src/search/figures.ts";

const figures = suite("figures");

const all: Figures = {
  units: { usd: ["usd", 1], "million-usd": ["usd", 1e6], "billion-usd": ["usd", 1e9], percent: ["share", 0.01] },
  rows: {
    small: [["usd", 900_000, 900_000]],
    million: [["usd", 1.9e9, 1.9e9]],
    range: [["usd", 3e9, 5e9]],
    growth: [["share", 0.088, 0.088]],
    several: [
      ["share", -0.02, -0.02],
      ["usd", 10e9, 10e9],
    ],
    none: [],
  },
};

const cases: readonly (readonly [unit: string, from: string | undefined, to: string | undefined, rows: string])[] = [
  ["billion-usd", undefined, undefined, "small million range several"],
  ["billion-usd", "1", "2", "million"],
  ["billion-usd", "1.9", "1.9", "million"],
  ["million-usd", "1900", "1900", "million"],
  ["billion-usd", "4", "4", "range"],
  ["billion-usd", "5", undefined, "range several"],
  ["billion-usd", "5.1", undefined, "several"],
  ["billion-usd", undefined, "0.001", "small"],
  ["percent", "8.8", "8.8", "growth"],
  ["percent", "8.81", undefined, ""],
  ["percent", undefined, "8.79", "several"],
  ["percent", "-2", "-2", "several"],
  ["percent", "-1.9", "0", ""],
  ["unknown", "1", "2", ""],
  ["constructor", "1", "2", ""],
  ["__proto__", undefined, undefined, ""],
];
for (const [unit, from, to, rows] of cases) {
  figures(`from ${from} to ${to} ${unit}: ${rows || "none"}`, () => {
    const asked = { unit, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    assert.is(rowsWithin(all, asked).join(" "), rows);
  });
}

figures("without a unit there are none", () => assert.equal(rowsWithin(all, {}), []));

figures.run();
