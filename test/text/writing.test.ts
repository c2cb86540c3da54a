import { suite } from "uvu";
import * as assert from "uvu/assert";
import { stringsOf } from "../../src/strings/strings.ts";
import { orderOf } from "../../src/text/collate.ts";
import { dayAfter, isDay, timeBetween, writeDay } from "../../src/text/dates.ts";
import { besideGap, counting, fill } from "../../src/text/fill.ts";
import { usualMarks, writeDecimal } from "../../src/text/numbers.ts";

const writing = suite("writing");

for (const [decimal, written] of [
  ["8.8", "8,8"],
  ["15000", "15.000"],
  ["-1234567.50", "−1.234.567,50"],
  ["0.05", "0,05"],
  ["100", "100"],
] as const) {
  writing(`${decimal} is written ${written}`, () => assert.is(writeDecimal(decimal, usualMarks), written));
}

writing("what stands round a gap is told, whatever mark the gap knows", () => {
  for (const thousands of [".", ",", "\u00a0"])
    assert.equal(besideGap(counting("Did you mean {q}?", thousands), "q"), ["Did you mean ", "?"]);
  assert.equal(besideGap("{q}", "q"), ["", ""]);
});

writing("a day is one that exists", () => {
  assert.ok(isDay("2020-02-29"));
  for (const text of ["2021-02-29", "2020-2-9", "2020-13-01", "03/08/2020", "2020-08-03T00:00", ""])
    assert.not(isDay(text));
});

for (const [from, to, time] of [
  ["2024-03-15", "2025-01-01", "9 month"],
  ["2024-01-31", "2024-02-29", "1 month"],
  ["2024-03-15", "2024-04-14", "30 day"],
  ["2024-02-28", "2024-03-01", "2 day"],
  ["2020-01-01", "2025-01-01", "60 month"],
  ["2024-03-15", "2024-03-15", "0 day"],
] as const) {
  writing(`from ${from} to ${to} it is ${time}`, () => {
    const { unit, count } = timeBetween(from, to);
    assert.is(`${count} ${unit}`, time);
  });
}

writing("the day after is one that exists", () =>
  assert.equal(["2020-02-28", "2020-12-31"].map(dayAfter), ["2020-02-29", "2021-01-01"]),
);

writing("days are written by the pattern of a language, whatever the machine speaks", () => {
  assert.is(writeDay("2020-08-03", "'ngày' d 'tháng' M 'năm' yyyy"), "ngày 3 tháng 8 năm 2020");
  assert.is(writeDay("2020-08-03", "dd/MM/yyyy"), "03/08/2020");
  // To readers of English 03/08/2020 would be two days.
  assert.is(writeDay("2020-08-03", stringsOf("en").dates.short), "3 Aug 2020");
  assert.is(writeDay("2020-08-03", stringsOf("vi").dates.short), "03/08/2020");
});

writing("a gap of a sentence is filled, and one without a value is a fault of the program", () => {
  assert.is(fill("{n} kết quả cho {q}", { n: 3, q: "{n}" }), "3 kết quả cho {n}");
  assert.throws(() => fill("{n}", {}), /no value for \{n\}/);
  assert.is(fill("{n} {n:row|rows} of {all}", { n: 1, all: "1000" }), "1 row of 1000");
  assert.is(fill("{n} {n:row|rows}", { n: 1003 }), "1.003 rows");
  const english = counting("{n} {n:row|rows} for “{q}”", ",");
  assert.is(fill(english, { n: 1003, q: "1003" }), "1,003 rows for “1003”");
  assert.is(fill(english, { n: 0, q: "" }), "0 rows for “”");
  assert.throws(() => fill("{n:row|rows}", {}), /no value for \{n\}/);
});

writing("words stand in the order of a Vietnamese dictionary", () => {
  const words = ["đá", "da", "dạ", "dã", "ăn", "an", "ân", "Yên", "xuân 10", "xuân 9"];
  assert.equal(words.sort(orderOf("vi")), ["an", "ăn", "ân", "da", "dã", "dạ", "đá", "xuân 9", "xuân 10", "Yên"]);
});

writing.run();
