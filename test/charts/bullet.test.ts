import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Bullet, type BulletInput, bulletOf } from "../../src/charts/bullet.ts";
import { letters, overlaps } from "../../src/charts/sheet.ts";
import { widthOf } from "../../src/charts/text-width.ts";
import { usualMarks, writeDecimal } from "../../src/text/numbers.ts";
import { randomOf } from "../random.ts";
import { isCoordinate, numbersIn, oddNumber } from "./extremes.ts";

const bullets = suite("bullet charts");

const words = {
  result: "Kết quả",
  estimate: "Kết quả ước tính",
  target: "Mức đề ra",
  derived: "Mức đề ra, suy ra",
  baseline: "Kỳ so sánh",
};
const published = { derived: false, bound: "lower" } as const;

function bullet(more: Partial<BulletInput>): Bullet | undefined {
  const format = (value: number): string => writeDecimal(String(value), usualMarks);
  return bulletOf({ kind: "number", targets: [{ value: 8, ...published }], format, words, ...more });
}

/** The chart of an input that has one. */
function drawn(more: Partial<BulletInput>): Bullet {
  const chart = bullet(more);
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

const labelsOf = ({ axis }: Bullet): string[] => axis.ticks.flatMap(({ label }) => label?.text ?? []);
const boxesOf = ({ marks }: Bullet) => marks.map(({ box }) => box);

for (const [name, more] of [
  ["no result", {}],
  ["no target", { result: { value: 8 }, targets: [] }],
  ["only a baseline", { result: { value: 8 }, targets: [], baseline: { value: 7 } }],
  ["nothing but zero", { result: { value: 0 }, targets: [{ value: 0, ...published }] }],
  [
    "zeros that rounding leaves open",
    { result: { value: 0, low: -0.5, high: 0.5 }, targets: [{ value: 0, low: -0.5, high: 0.5, ...published }] },
  ],
  ["a figure that is no number", { result: { value: Number.NaN } }],
  ["a figure without end", { result: { value: 8, high: Number.POSITIVE_INFINITY } }],
  ["more digits than a number holds", { result: { value: 1e16 } }],
  ["a rank before the first", { kind: "rank", result: { value: 0 } }],
  ["a day in another age", { kind: "milestone", result: { value: 1e9 } }],
] as const) {
  bullets(`${name}: no chart`, () => assert.is(bullet(more), undefined));
}

bullets("a bar begins at zero and ends at the result; the mark stands at the target", () => {
  const { bar, marks, axis } = drawn({ result: { value: 12 } });
  assert.is(bar?.box.x, axis.zero?.x);
  const unit = (bar?.box.width ?? 0) / 12;
  const [mark] = marks;
  assert.ok(mark && bar);
  assert.ok(Math.abs(mark.box.x + mark.box.width / 2 - (bar.box.x + 8 * unit)) < 0.02);
});

bullets("ticks are few and round, and zero is one of them", () =>
  assert.equal(labelsOf(drawn({ result: { value: 8.8 } })), ["0", "2", "4", "6", "8", "10"]),
);

bullets("a negative result hangs to the left of a zero within the axis", () => {
  const { bar, axis } = drawn({ result: { value: -2.5 } });
  assert.ok(bar && axis.zero);
  assert.ok(Math.abs(bar.box.x + bar.box.width - axis.zero.x) < 0.02);
  assert.ok(axis.zero.x > axis.from && axis.zero.x < axis.to);
});

bullets("a result of nothing is a thin line", () => {
  const chart = drawn({ result: { value: 0 } });
  assert.is(chart.bar?.box.width, 2);
});

bullets(
  "a difference of a fiftieth of the axis is a bar still; below that there are dots, and the axis says so",
  () => {
    const scale = (value: number): Partial<BulletInput> => ({
      result: { value },
      targets: [{ value: 100, ...published }],
    });
    assert.ok(drawn(scale(97)).bar);
    const near = drawn(scale(98));
    assert.ok(near.dot && near.axis.broken && near.bar === undefined);
    assert.equal(near.notes, ["zoomed"]);
    assert.not(labelsOf(near).includes("0"));
  },
);

bullets("equal figures hide nothing: a bar", () => assert.ok(drawn({ result: { value: 8 } }).bar));

bullets("a derived target is hollow and is named so", () => {
  const chart = drawn({ result: { value: 8.8 }, targets: [{ value: 8, derived: true, bound: "lower", text: "8,0%" }] });
  assert.is(chart.marks[0]?.derived, true);
  const flag = chart.flags.find(({ of }) => of === "derived");
  assert.equal([flag?.name, flag?.value], ["Mức đề ra, suy ra", "8,0%"]);
  assert.equal(chart.notes, []);
});

bullets("“at most” has a pennant towards the lower side; “at least” has none", () => {
  const chart = drawn({ result: { value: 3 }, targets: [{ value: 8, derived: false, bound: "upper" }] });
  const [mark] = chart.marks;
  const corners = (mark?.pennant ?? "").split(" ").map((corner) => Number(corner.split(",")[0]));
  assert.ok(mark && Math.min(...corners) < mark.box.x);
  assert.equal(chart.notes, ["allowed"]);
  assert.is(drawn({ result: { value: 3 } }).marks[0]?.pennant, undefined);
});

bullets("a range is a frame from end to end, named in the middle", () => {
  const chart = drawn({ result: { value: 3 }, targets: [{ value: 6, to: 8, derived: false, bound: "both" }] });
  const [mark] = chart.marks;
  assert.ok(mark?.range && mark.box.width > 40);
  assert.is(chart.flags.find(({ of }) => of === "target")?.value, "6–8");
  assert.equal(chart.notes, ["range"]);
});

bullets("within a range there is no difference to draw", () => {
  const targets = [{ value: 99, to: 101, derived: false, bound: "both" as const }];
  const { dot } = drawn({ result: { value: 100 }, targets });
  assert.ok(dot && dot.link.from === dot.link.to);
});

bullets("what rounding leaves open is a band where it can be seen, and nothing where it cannot", () => {
  const wide = drawn({ result: { value: 5, low: 4.5, high: 5.5 } });
  assert.equal(
    wide.bands.map(({ of }) => of),
    ["result"],
  );
  assert.equal(wide.notes, ["rounding"]);
  assert.equal(drawn({ result: { value: 5, low: 4.99, high: 5.01 } }).bands, []);
});

bullets("an open end fades outward past the figure, or inward up to it", () => {
  const plain = drawn({ result: { value: 5 } }).bar;
  const [more, fewer] = [{ low: 5 }, { high: 5 }].map((end) => drawn({ result: { value: 5, ...end } }).bar);
  assert.ok(plain && more && fewer);
  const end = plain.box.x + plain.box.width;
  assert.is(more.steps.length, 3);
  assert.ok(more.steps.every(({ x }) => x > end));
  assert.ok(fewer.box.width < plain.box.width);
  assert.ok(fewer.steps.every(({ x, width }) => x + width <= end + 0.02));
  assert.equal(drawn({ result: { value: 5, low: 5 } }).notes, ["open"]);
});

bullets("the first rank stands on the right, a lower one to its left", () => {
  const chart = drawn({
    kind: "rank",
    of: 63,
    result: { value: 5 },
    targets: [{ value: 10, derived: false, bound: "upper" }],
  });
  assert.equal(labelsOf(chart), ["60", "50", "40", "30", "20", "10", "1"].slice(-labelsOf(chart).length));
  assert.ok(chart.dot && (boxesOf(chart)[0]?.x ?? 0) < chart.dot.x);
  assert.equal(chart.notes, ["ranked", "allowed"]);
});

bullets("of a long ranking only the upper end is shown where the rest would hide the difference", () => {
  const chart = drawn({ kind: "rank", of: 63, result: { value: 6 }, targets: [{ value: 5, ...published }] });
  assert.ok(!labelsOf(chart).includes("60"));
});

bullets("milestones lie on an axis of dates, whose format is told how fine it is", () => {
  const day = (iso: string): number => Date.parse(`${iso}T00:00Z`) / 86_400_000;
  const format = (value: number, step = 1): string =>
    new Date(value * 86_400_000).toISOString().slice(0, step >= 365 ? 4 : 10);
  const target = { value: day("2020-12-31"), low: day("2020-01-01"), high: day("2021-01-01"), ...published };
  const chart = drawn({ kind: "milestone", result: { value: day("2018-12-31") }, targets: [target], format });
  assert.equal(labelsOf(chart), ["2018", "2019", "2020", "2021", "2022"]);
  assert.equal(chart.notes, ["deadline"]);
});

bullets("a milestone reached on its very day has an axis all the same", () => {
  const chart = drawn({ kind: "milestone", result: { value: 18_000 }, targets: [{ value: 18_000, ...published }] });
  assert.ok(labelsOf(chart).length > 1);
});

bullets("a ratio's axis is its whole", () => {
  const chart = drawn({ kind: "ratio", of: 17, result: { value: 15 }, targets: [{ value: 17, ...published }] });
  assert.ok(Math.abs((boxesOf(chart)[0]?.x ?? 0) - chart.axis.to) <= 2);
});

bullets("what a shared scale does not reach is cut, and says so", () => {
  const scale = [0, 100] as const;
  const far = drawn({ scale, result: { value: 250 } });
  assert.equal(
    far.cuts.map(({ of }) => of),
    ["result"],
  );
  assert.equal(far.notes, ["cut"]);
  const missed = drawn({ scale, result: { value: 25 }, targets: [{ value: 180, derived: true, bound: "lower" }] });
  assert.equal(missed.marks, []);
  assert.equal(missed.notes, ["cut"]);
});

bullets("a shared scale is stretched to zero, or a bar would lie", () => {
  const chart = drawn({ scale: [50, 100], result: { value: 75 }, targets: [{ value: 80, ...published }] });
  assert.is(chart.bar?.box.x, chart.axis.from);
  assert.is(labelsOf(chart)[0], "0");
});

bullets("an estimate is hollow and named so", () => {
  const chart = drawn({ result: { value: 5, estimate: true } });
  assert.ok(chart.estimate);
  assert.is(chart.flags.find(({ of }) => of === "result")?.name, "Kết quả ước tính");
});

bullets(
  "what an axis counts stands behind its last number where it is a sign, else at its end on a line of its own",
  () => {
    const percent = drawn({ result: { value: 8.8 }, unit: "%" });
    assert.equal(labelsOf(percent), ["0", "2", "4", "6", "8", "10%"]);
    assert.is(percent.axis.unit, undefined);
    const [bare, tonnes] = [drawn({ result: { value: 8.8 } }), drawn({ result: { value: 8.8 }, unit: "triệu tấn" })];
    assert.equal(labelsOf(tonnes), labelsOf(bare));
    assert.is(tonnes.axis.unit?.text, "triệu tấn");
    assert.ok(tonnes.height > bare.height && (tonnes.axis.unit?.y ?? Infinity) < tonnes.height);
  },
);

bullets("long values take two lines where in one they would not all stand", () => {
  const long = (value: number) => ({ value, text: `${value}.345 triệu đồng/người/tháng` });
  const { flags } = drawn({ result: long(99), targets: [{ ...long(100), ...published }] });
  assert.equal(
    flags.map(({ lines }) => lines.map(({ text }) => text)),
    [
      ["99.345 triệu", "đồng/người/tháng"],
      ["100.345 triệu", "đồng/người/tháng"],
    ],
  );
  const short = drawn({ result: { value: 99 }, targets: [{ value: 100, ...published }] });
  assert.ok(short.flags.every(({ lines }) => lines.length === 1));
});

bullets("that a mark is derived is told by its flag, and below the chart only where it has none", () => {
  const derived = (value: number) => ({ value, derived: true, bound: "lower" as const });
  assert.not(drawn({ result: { value: 8 }, targets: [derived(9)] }).notes.includes("hollow"));
  const many = [2, 4, 6, 8].map(derived);
  assert.ok(drawn({ result: { value: 8 }, targets: many }).notes.includes("hollow"));
});

bullets("several targets keep the names of who set them", () => {
  const targets = [
    { value: 8, name: "Trung ương giao", ...published },
    { value: 9, name: "HĐND giao", ...published },
  ];
  const names = drawn({ result: { value: 12 }, targets }).flags.map(({ name }) => name);
  assert.equal(names.toSorted(), ["HĐND giao", "Kết quả", "Trung ương giao"]);
});

bullets("an axis is not stretched for a baseline that lies outside of what is compared closely", () => {
  const targets = [{ value: 100, ...published }];
  assert.is(drawn({ result: { value: 99.5 }, targets, baseline: { value: 20 } }).baseline, undefined);
  assert.ok(drawn({ result: { value: 60 }, targets, baseline: { value: 20 } }).baseline);
});

/** Fails where letters leave the sheet or run into each other, or a flag hides another's pole. */
function assertLegible({ width, height, flags, axis }: Bullet): void {
  const texts = flags.flatMap(({ name, lines, textX, nameY, anchor }) =>
    [{ text: name, y: nameY, size: letters.small }, ...lines.map((line) => ({ ...line, size: letters.large }))].map(
      ({ text, y, size }) => {
        const long = widthOf(text, size);
        return { x: anchor === "end" ? textX - long : textX, y: y - size * 0.8, width: long, height: size * 0.8 };
      },
    ),
  );
  const ticks = axis.ticks.flatMap(({ label }) => {
    if (label === undefined) return [];
    const long = widthOf(label.text, letters.small);
    return [{ x: label.x - long / 2, y: axis.y + 7, width: long, height: letters.small * 0.8 }];
  });
  const units = [axis.unit].flatMap((unit) => {
    if (unit === undefined) return [];
    const long = widthOf(unit.text, letters.small);
    return [{ x: axis.to - long, y: unit.y - letters.small * 0.8, width: long, height: letters.small * 0.8 }];
  });
  const all = [...texts, ...ticks, ...units];
  for (const box of all) {
    assert.ok(box.x >= -0.01 && box.x + box.width <= width + 0.01, "a text leaves the sheet");
    assert.ok(box.y >= 0 && box.y + box.height <= height, "a text leaves the sheet");
  }
  for (const [index, box] of all.entries())
    assert.not(
      all.slice(index + 1).some((other) => overlaps(box, other)),
      "two texts overlap",
    );
  for (const { x, top, foot } of flags)
    assert.not(
      texts.some((box) => overlaps(box, { x, y: top, width: 0, height: foot - top })),
      "a pole is hidden",
    );
}

bullets("whatever the figures are, no coordinate is odd, no label overlaps, and the same gives the same", () => {
  const random = randomOf(41);
  const kinds = ["number", "ratio", "rank", "milestone"] as const;
  let charts = 0;
  for (let round = 0; round < 4000; round++) {
    const value = oddNumber(random);
    const near = (): number => (random(2) === 0 ? oddNumber(random) : value * (1 + (random(9) - 4) / 200));
    const interval = () => [{}, { low: near() }, { high: near() }, { low: value, high: near() }][random(4)] ?? {};
    const targets = Array.from({ length: 1 + random(4) }, () => ({
      ...{ value: near(), derived: random(2) === 0, text: "ít nhất 1.000.000 triệu đồng".slice(0, 2 + random(27)) },
      ...(random(4) === 0 && { to: near() }),
      bound: (["lower", "upper", "both", "none"] as const)[random(4)] ?? "none",
      ...interval(),
    }));
    const input: Partial<BulletInput> = {
      ...{ kind: kinds[random(4)] ?? "number", targets, result: { value, ...interval(), estimate: random(3) === 0 } },
      ...(random(3) === 0 && { baseline: { value: near() } }),
      ...(random(4) === 0 && { scale: [0, 100] as const }),
      ...(random(2) === 0 && { unit: ["%", "triệu đồng/người/tháng"][random(2)] ?? "" }),
    };
    const chart = bullet(input);
    if (chart === undefined) continue;
    charts++;
    for (const number of numbersIn(chart)) assert.ok(isCoordinate(number), `round ${round}: ${number}`);
    assertLegible(chart);
    assert.is(JSON.stringify(bullet(input)), JSON.stringify(chart));
  }
  assert.ok(charts > 1000, `only ${charts} charts`);
});

bullets.run();
