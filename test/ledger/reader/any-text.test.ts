/** What holds of any text whatever: the reader answers, and what it finds stands where it says. */
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { adversarial } from "../../../bench/adversarial.ts";
import { readNumbers, type Scan } from "../../../src/ledger/reader/read.ts";
import { forms } from "./shown.ts";

const any = suite("any text");
const runs = { seed: 20201231, numRuns: 4000 };

function holds(text: string): Scan {
  const scan = readNumbers(text, forms);
  const found = [...scan.figures, ...scan.others].sort((a, b) => a.start - b.start);
  const placed = found.every(({ start, end }, index) => start >= (found[index - 1]?.end ?? 0) && end > start);
  assert.ok(placed, `${JSON.stringify(text.slice(0, 200))}: numbers stand within each other`);
  for (const one of found) assert.is(text.slice(one.start, one.end), one.text);
  for (const { value, to, of, otherValues = [] } of scan.figures)
    for (const number of [value, to, of, ...otherValues]) assert.match(number ?? "0", /^-?\d+(\.\d+)?$/);
  return scan;
}

const words =
  `0 1 2 5 12 31 63 100 2019 2020 1.500 3,959 24.5 2.552.1 0912 007 1.000.000 ½ ² một hai ba bốn năm mươi mười lăm mốt tư trăm linh nghìn vạn triệu tỷ tỉ rưỡi nửa phần
  tăng giảm gấp đôi lần từ đến lên còn trở xuống hơn gần khoảng trên dưới không quá ít nhất tối đa âm % ‰ điểm USD đồng m2 m³ kg km/h ha tấn người dân xã tỉnh hộ tuổi / - – − . , : ; ( ) $ US$ € + " “
  ngày tháng quý I năm giờ h g sáng kỳ nhiệm thứ hạng Quốc lộ QL Điều số Q. NQ-CP Covid F U A B Tết chạp đầu cuối con chữ thắng tỷ lệ giá Hà Nội của là và trong tổng lượt phút giây con một, hôm chỉ có so`.split(
    /\s+/,
  );

const composed = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(" ", " ", " ", "", "\u00a0", "\n", "\u200b")), {
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(""));

for (const [name, texts] of [
  ["text of letters, marks and signs", fc.string({ unit: "grapheme", maxLength: 80 })],
  ["text of any code units", fc.string({ unit: "binary", maxLength: 80 })],
  ["text of words that numbers are made of", composed],
  ["text of them, decomposed", composed.map((text) => text.normalize("NFD"))],
  ["text of them, in capitals", composed.map((text) => text.toUpperCase())],
] as const) {
  any(`a ${name} is read without a fault, each number where it stands and none within another`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        holds(text);
      }),
      runs,
    );
  });
}

any("where no rule is asked nothing begins", () => {
  fc.assert(
    fc.property(composed, (text) => {
      assert.equal(
        readNumbers(text, forms),
        readNumbers(text, forms, () => true),
      );
    }),
    runs,
  );
});

any("what is read of a text does not depend on what was read before", () => {
  fc.assert(
    fc.property(composed, composed, (text, other) => {
      const first = readNumbers(text, forms);
      readNumbers(other, forms);
      assert.equal(readNumbers(text, forms), first);
    }),
    { ...runs, numRuns: 500 },
  );
});

/** Long enough that a loop within a loop would not come back while the tests run. */
const long = 200_000;

for (const { name, ofLength } of adversarial) {
  any(`a long text of ${name} is read to its end`, () => {
    const { figures } = holds(`${ofLength(long)}\nđạt 12,5%`);
    const last = figures.at(-1);
    assert.equal([last?.text, last?.value, last?.unit?.dimension], ["12,5%", "12.5", "share"]);
  });
}

any.run();
