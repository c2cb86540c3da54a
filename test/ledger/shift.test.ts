import { suite } from "uvu";
import * as assert from "uvu/assert";
import { laterBy } from "../../src/ledger/shift.ts";

const shift = suite("shift");

for (const [date, by, unit, later] of [
  ["2018", 2, "year", "2020"],
  ["2018-11", 3, "month", "2019-02"],
  ["2018-11", -1, "year", "2017-11"],
  ["2020-01-31", 1, "month", "2020-02-29"],
  ["2020-02-28", 2, "day", "2020-03-01"],
  ["2018", 3, "month", undefined],
  ["2018-Q1", 1, "year", undefined],
  ["2018", 1.5, "year", undefined],
  ["2018", 2, "place", undefined],
  ["nay", 2, "year", undefined],
] as const) {
  shift(`${date} and ${by} ${unit} is ${later ?? "no date"}`, () => assert.is(laterBy(date, by, unit), later));
}

shift.run();
