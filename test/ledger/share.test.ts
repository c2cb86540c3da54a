import { suite } from "uvu";
import * as assert from "uvu/assert";
import { betterBy } from "../../src/ledger/share.ts";
import { ledgerOf, rowOf } from "../model.ts";

const share = suite("margins on one scale");

/** What a row holds, and by how much it is better than its target in percent of the target. */
const cases: readonly (readonly [string, string, string | undefined])[] = [
  [
    "a result above its target",
    'unit: tonne, period: 2019, targets: [{ value: "200", PROOF }], result: { value: "220", PROOF }',
    "10",
  ],
  [
    "a result below its target",
    'unit: tonne, period: 2019, targets: [{ value: "500", PROOF }], result: { value: "450", PROOF }',
    "-10",
  ],
  [
    "a result in another unit",
    'unit: tonne, period: 2019, targets: [{ value: "2", printed: thousand-tonne, PROOF }], result: { value: "2100", PROOF }',
    "5",
  ],
  [
    "percentage points, in percent of the target",
    'unit: percent, period: 2019, targets: [{ value: "8.0", PROOF }], result: { value: "8.8", PROOF }',
    "10",
  ],
  [
    "less, where lower is better",
    'unit: percent, better: lower, period: 2019, targets: [{ value: "20", PROOF }], result: { value: "15", PROOF }',
    "25",
  ],
  ["an attainment alone", 'unit: tonne, period: 2019, attainment: { value: "102.5", printed: percent, PROOF }', "2.5"],
  [
    "what the source calls equal",
    'unit: tonne, period: 2019, result: { value: "60", PROOF }, wording: { value: bang, PROOF }',
    "0",
  ],
  ["a result without a target", 'unit: tonne, period: 2019, result: { value: "60", PROOF }', undefined],
  [
    "a target of zero",
    'unit: tonne, period: 2019, targets: [{ value: "0", PROOF }], result: { value: "3", PROOF }',
    undefined,
  ],
  [
    "nothing, where nothing was to happen",
    'unit: tonne, better: lower, period: 2019, targets: [{ value: "0", PROOF }], result: { value: "0", PROOF }',
    "0",
  ],
  [
    "the same figure",
    'unit: tonne, better: lower, period: 2019, targets: [{ value: "60", PROOF }], result: { value: "60", PROOF }',
    "0",
  ],
  [
    "a result within its range",
    'unit: tonne, better: range, period: 2019, targets: [{ value: "50", to: "70", PROOF }], result: { value: "60", PROOF }',
    "0",
  ],
  [
    "a result that reaches its target and leaves open by how much",
    'unit: tonne, period: 2019, targets: [{ value: "60", PROOF }], result: { value: "60", qualifier: over, PROOF }',
    "0",
  ],
];
for (const [what, row, expected] of cases) {
  share(`${what}: ${expected ?? "no place on the scale"}`, () => {
    const archive = ledgerOf(row);
    const entry = rowOf(archive, "dong-1");
    assert.is(betterBy(entry.row, entry.sides[0], archive.units)?.toString(), expected);
  });
}

share("a date that is kept is equal, whatever its scale", () => {
  const archive = ledgerOf(cases[0]?.[1] ?? "");
  const { row, sides } = rowOf(archive, "dong-1");
  const kept = { ...sides[0], gap: { value: "0", above: false, unit: "year" } };
  assert.is(betterBy({ ...row, kind: "milestone" }, kept, archive.units)?.toString(), "0");
});

share("ranks and dates have no place on the scale", () => {
  const archive = ledgerOf(cases[0]?.[1] ?? "");
  const { row, sides } = rowOf(archive, "dong-1");
  for (const kind of ["rank", "milestone"] as const)
    assert.is(betterBy({ ...row, kind }, sides[0], archive.units), undefined);
});

share.run();
