/** What is written as Vietnamese writes numbers is read back as it was: every unit, every form, every qualifier. */
import Big from "big.js";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Unit } from "../../../src/input/units.ts";
import { type NumberRead, readNumbers } from "../../../src/ledger/reader/read.ts";
import type { Qualifier } from "../../../src/ledger/row.ts";
import { usualMarks, writeDecimal } from "../../../src/text/numbers.ts";
import { forms, units } from "./shown.ts";

const trip = suite("numbers written and read back");
const runs = { seed: 20201231, numRuns: 3000 };

interface Wording {
  readonly before: string;
  readonly after: string;
  readonly qualifier?: Qualifier;
}

const wordings: readonly Wording[] = [
  { before: "", after: "" },
  ...(
    [
      ["over", "hơn trên quá vượt-quá"],
      ["under", "dưới chưa-đến chưa-đầy"],
      ["about", "khoảng xấp-xỉ ước-khoảng trên-dưới"],
      ["almost", "gần ngót suýt-soát gần-bằng"],
      ["at-least", "ít-nhất tối-thiểu không-dưới"],
      ["at-most", "tối-đa không-quá nhiều-nhất"],
    ] as const
  ).flatMap(([qualifier, list]) =>
    list.split(" ").map((words) => ({ before: `${words.replaceAll("-", " ")} `, after: "", qualifier })),
  ),
  { before: "", after: " trở lên", qualifier: "at-least" },
  { before: "", after: " trở xuống", qualifier: "at-most" },
];

/** A decimal as the ledger keeps it: no needless zeros before, all printed decimals behind. */
const decimal = fc
  .tuple(
    fc.oneof(fc.nat(99), fc.nat(9999), fc.nat(2_000_000_000)),
    fc.constantFrom("", ".#", ".##", ".###", ".####"),
    fc.nat(9999),
  )
  .map(
    ([whole, places, rest]) =>
      `${whole}${places.replace(/#+/, (marks) => String(rest).padStart(4, "0").slice(0, marks.length))}`,
  );

/** Three decimals behind one to three digits may be thousands by foreign custom. */
const isAmbiguous = (value: string): boolean => /^[1-9]\d{0,2}\.\d{3}$/.test(value);

/** "lần", "hôm" and "tuổi" are read by what is said with them; a short form that is another unit's full name stands in tables only. */
const spellings = units
  .filter(({ vi }) => vi.long !== "lần")
  .flatMap((unit) => spellingsOf(unit).map((spelling) => ({ unit, spelling })))
  .filter(({ spelling }) => spelling !== "hôm" && spelling !== "tuổi");

function spellingsOf({ id, vi }: Unit): readonly string[] {
  const inTables = vi.short !== vi.long && units.some((other) => other.id !== id && other.vi.long === vi.short);
  return [...(inTables ? [] : [vi.short]), vi.long, ...vi.also];
}

/** "khoảng 5 giờ" and "hơn 5 h" may be times of the day. */
const isHour = ({ unit }: { unit: Unit }): boolean => unit.id === "hour";

/** "trên 12 tầng" and "gần 2 nhà máy" may be where something is: before a number that one does not round to, or of so few, it is no qualifier. */
const isPlace = ({ before }: Wording, value: string, { dimension }: Unit): boolean =>
  (/^(trên|dưới) $/.test(before) && (isAmbiguous(value) || !/0$|\./.test(value))) ||
  (before === "gần " && /^[1-9]$/.test(value) && buildings.test(dimension));

const buildings = /^(factory|school|hospital|house|market|shop|bank|supermarket|industrial-zone|residential-group)$/;

function theOnly(text: string): NumberRead {
  const { figures, others } = readNumbers(text, forms);
  const [read] = figures;
  assert.ok(
    read !== undefined && figures.length === 1 && others.length === 0,
    `${text}: ${JSON.stringify({ figures, others })}`,
  );
  return read;
}

function hasUnit(read: NumberRead, { dimension, scale }: Unit, text: string): void {
  const named = read.units ?? (read.unit === undefined ? [] : [read.unit]);
  assert.ok(
    named.some((unit) => unit.dimension === dimension && unit.scale === scale),
    `${text}: ${JSON.stringify(named)}`,
  );
}

trip("any value in any form of any unit, with any qualifier, is that value again", () => {
  const given = fc.record({
    value: decimal,
    spelt: fc.constantFrom(...spellings),
    wording: fc.constantFrom(...wordings),
    lead: fc.constantFrom("", "đạt ", "ước đạt ", "Kết quả là "),
    follow: fc.constantFrom("", ".", " so với cùng kỳ", ", tăng mạnh"),
  });
  fc.assert(
    fc.property(given, ({ value, spelt, wording, lead, follow }) => {
      fc.pre(!(wording.before === "vượt quá " && follow.startsWith(" so với")));
      fc.pre(!(isHour(spelt) && wording.qualifier !== undefined) && !isPlace(wording, value, spelt.unit));
      const { unit, spelling } = spelt;
      const written = `${writeDecimal(value, usualMarks)}${unit.vi.glued === "yes" ? "" : " "}${spelling}`;
      const text = `${lead}${wording.before}${written}${wording.after}${follow}`;
      const read = theOnly(text);
      if (isAmbiguous(value)) assert.ok([read.value, ...(read.otherValues ?? [])].includes(value), text);
      else assert.equal([read.value, read.otherValues], [value, undefined], text);
      assert.is(read.qualifier, wording.qualifier, text);
      assert.is(read.text, `${wording.before}${written}${wording.after}`);
      hasUnit(read, unit, text);
    }),
    { ...runs, numRuns: 6000 },
  );
});

trip("every form of every unit is read as that unit", () => {
  for (const { unit, spelling } of spellings) {
    const text = `đạt 12,5 ${spelling}`;
    hasUnit(theOnly(text), unit, text);
  }
});

trip("a range in any unit has both its ends, as printed", () => {
  const given = fc.record({
    ends: fc.tuple(decimal, decimal),
    spelt: fc.constantFrom(...spellings),
    joint: fc.constantFrom("-", "–", " - ", " đến "),
    lead: fc.constantFrom("", "từ ", "khoảng "),
  });
  fc.assert(
    fc.property(given, ({ ends, spelt: { unit, spelling }, joint, lead }) => {
      const [low, high] = [...ends].sort((a, b) => new Big(a).cmp(b));
      fc.pre(
        low !== undefined &&
          high !== undefined &&
          new Big(low).lt(high) &&
          !ends.some(isAmbiguous) &&
          unit.id !== "hour",
      );
      const text = `${lead}${writeDecimal(low, usualMarks)}${joint}${writeDecimal(high, usualMarks)} ${spelling}`;
      const read = theOnly(text);
      assert.equal([read.value, read.to], [low, high], text);
      hasUnit(read, unit, text);
    }),
    runs,
  );
});

trip("a value that is multiplied or falls is a multiple or negative", () => {
  fc.assert(
    fc.property(decimal, (value) => {
      fc.pre(!isAmbiguous(value));
      const written = writeDecimal(value, usualMarks);
      assert.equal([theOnly(`tăng ${written} lần`).kind, theOnly(`tăng ${written} lần`).value], ["multiple", value]);
      assert.is(theOnly(`giảm ${written} lần`).direction, "down");
      assert.is(theOnly(`âm ${written}%`).value, `-${value}`);
      assert.is(theOnly(`là ${writeDecimal(`-${value}`, usualMarks)}%`).value, `-${value}`);
    }),
    runs,
  );
});

trip("a ratio and a rank have both their terms", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (some, more) => {
      const all = String(some + more);
      const ratio = theOnly(`hoàn thành ${some}/${all} chỉ tiêu`);
      assert.equal([ratio.value, ratio.of, ratio.unit?.dimension], [String(some), all, "indicator"]);
      const rank = theOnly(`xếp thứ ${some}/${all}`);
      assert.equal([rank.kind, rank.value, rank.of], ["rank", String(some), all]);
    }),
    runs,
  );
});

const digits = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const lasts = ["", "mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín"];

/** A number from 2 to 100 in words. */
function spelled(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number === 100) return "một trăm";
  if (tens === 0) return digits[ones] ?? "";
  if (tens === 1) return `mười ${ones === 5 ? "lăm" : (digits[ones] ?? "")}`.trim();
  return `${digits[tens]} mươi ${lasts[ones] ?? ""}`.trim();
}

for (let number = 2; number <= 100; number += 1) {
  trip(`${spelled(number)} is ${number}`, () => {
    assert.is(theOnly(`gồm ${spelled(number)} xã`).value, String(number));
    assert.is(theOnly(`${spelled(number)} phần trăm`.toUpperCase()).value, String(number));
    assert.is(theOnly(`đạt ${spelled(number)} triệu đồng`).unit?.scale, "1000000");
  });
}

trip.run();
