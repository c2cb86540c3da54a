/** Laws of verdicts that hold for any figures. */
import Big from "big.js";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { disagreements } from "../../src/ledger/agree.ts";
import { claimsOf } from "../../src/ledger/claims.ts";
import { compare } from "../../src/ledger/compare.ts";
import { deriveTarget } from "../../src/ledger/derive.ts";
import { type Interval, intervalOf } from "../../src/ledger/interval.ts";
import { judge } from "../../src/ledger/judge.ts";
import { type Row, rowSchema, statuses } from "../../src/ledger/row.ts";
import { wordings } from "../../src/ledger/wording.ts";
import { builtInUnits } from "../../src/strings/strings.ts";

const laws = suite("laws");

const runs = { seed: 4, numRuns: 300 };

const units = new Map(builtInUnits().map((unit) => [unit.id, unit]));
const bench = { updated: "2021-06-01", units };
const proof = { article: "2021/a", quote: "q" };

function row(more: object): Row {
  const base = { id: "a", name: "A", organisation: "o", period: "2020", measure: "flow", unit: "tonne" };
  return rowSchema.parse({ ...base, ...more });
}

/** A printed decimal: some digits, some of them behind the point. */
const decimal = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => new Big(digits).div(new Big(10).pow(decimals)).toFixed(decimals));
const positive = decimal.map((value) => value.replace("-", "")).filter((value) => /[1-9]/.test(value));

/** A qualifier speaks of an amount, whichever way it goes; of nothing at all it says nothing. */
function of<Word>(value: string, word: Word): Word | undefined {
  return /[1-9]/.test(value) ? word : undefined;
}

const qualifier = fc.constantFrom(undefined, "over", "under", "at-least", "at-most");
const directions = { higher: "lower", lower: "higher", exact: "exact", range: "range" } as const;
const comparators = {
  "at-least": "at-most",
  "at-most": "at-least",
  above: "below",
  below: "above",
  exactly: "exactly",
} as const;

function negative(value: string): string {
  return new Big(value).times(-1).toFixed(value.split(".")[1]?.length ?? 0);
}

laws("a verdict stays when all values are negated and the direction turns", () => {
  const better = fc.constantFrom("higher", "lower", "exact", "range");
  const comparator = fc.constantFrom(undefined, "at-least", "at-most", "above", "below", "exactly");
  fc.assert(
    fc.property(
      decimal,
      qualifier,
      decimal,
      qualifier,
      comparator,
      better,
      (value, ofResult, aim, ofTarget, asks, best) => {
        const one = row({
          better: best,
          result: { value, qualifier: of(value, ofResult), ...proof },
          targets: [{ value: aim, qualifier: of(aim, ofTarget), comparator: asks, ...proof }],
        });
        const other = row({
          better: directions[best],
          result: { value: negative(value), qualifier: of(value, ofResult), ...proof },
          targets: [
            {
              value: negative(aim),
              qualifier: of(aim, ofTarget),
              comparator: asks && comparators[asks],
              ...proof,
            },
          ],
        });
        assert.is(judge(other, bench).kind, judge(one, bench).kind);
      },
    ),
    runs,
  );
});

const rounded: fc.Arbitrary<Required<Interval>> = decimal.map((value) => {
  const { low = new Big(0), high = new Big(0) } = intervalOf({ value }) ?? {};
  return { low, high };
});
const wider = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));

laws("a wider interval never turns met into missed or exceeded, nor one of these into the other", () => {
  const judged = row({ targets: [{ value: "1", ...proof }] });
  const [target] = judged.targets;
  if (target === undefined) throw new Error("no target");
  fc.assert(
    fc.property(rounded, rounded, wider, (result, wanted, [below, above]) => {
      const before = compare(result, wanted, judged, target);
      const wide = { low: result.low.minus(below), high: result.high.plus(above) };
      const after = compare(wide, wanted, judged, target);
      assert.ok(after === before || after === "met", `${before} became ${after}`);
    }),
    runs,
  );
});

laws("the more, the better: a greater result never has the worse verdict", () => {
  const ranks = ["missed", "met", "exceeded"];
  fc.assert(
    fc.property(decimal, decimal, fc.nat({ max: 9_999 }), qualifier, (value, aim, more, ofTarget) => {
      const kind = (result: string): string => {
        const targets = [
          { value: aim, qualifier: ofTarget === "over" && !aim.startsWith("-") ? "over" : undefined, ...proof },
        ];
        return judge(row({ result: { value: result, ...proof }, targets }), bench).kind;
      };
      const greater = new Big(value).plus(more).toFixed(value.split(".")[1]?.length ?? 0);
      assert.ok(ranks.indexOf(kind(greater)) >= ranks.indexOf(kind(value)), `${value} and ${greater} against ${aim}`);
    }),
    runs,
  );
});

laws("a figure told in another unit of its kind has the same verdict", () => {
  fc.assert(
    fc.property(positive, positive, (value, aim) => {
      const thousandth = new Big(value).div(1000).toFixed((value.split(".")[1]?.length ?? 0) + 3);
      const kind = (result: object): string =>
        judge(row({ result: { ...result, ...proof }, targets: [{ value: aim, ...proof }] }), bench).kind;
      assert.is(kind({ value: thousandth, printed: "thousand-tonne" }), kind({ value }));
    }),
    runs,
  );
});

laws("without a published target no verdict is computed", () => {
  const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
  fc.assert(
    fc.property(
      maybe(decimal),
      maybe(decimal),
      maybe(positive),
      maybe(fc.constantFrom(...wordings)),
      (value, margin, attainment, wording) => {
        const told = (given: string | undefined) => (given === undefined ? undefined : { value: given, ...proof });
        const judged = judge(
          row({ result: told(value), margin: told(margin), attainment: told(attainment), wording }),
          bench,
        );
        assert.is.not(judged.basis, "computed");
      },
    ),
    runs,
  );
});

laws("nothing is missed before its period is closed, by a part of it, or by an estimate", () => {
  const early = fc.record({ updated: fc.constantFrom("2019-05-01", "2020-07-01", "2020-12-31") });
  const part = fc.record({ updated: fc.constant("2021-06-01"), as_of: fc.constantFrom("2020-03-31", "2020-12-30") });
  const guess = fc.record({ updated: fc.constant("2021-06-01"), status: fc.constant("estimate") });
  const final = fc.record({ updated: fc.constant("2020-12-31"), status: fc.constantFrom(...statuses) });
  const moments: fc.Arbitrary<{ updated: string; as_of?: string; status?: string }> = fc.oneof(
    early,
    part,
    guess,
    final,
  );
  fc.assert(
    fc.property(decimal, decimal, moments, fc.boolean(), (value, aim, { updated, as_of, status }, published) => {
      const result = { value, status, ...proof };
      const more = published ? { targets: [{ value: aim, ...proof }] } : { margin: { value: aim, ...proof } };
      assert.is.not(judge(row({ result, as_of, ...more }), { updated, units }).kind, "missed");
    }),
    runs,
  );
});

laws("a derived target and its margin give the result back, within the interval that is shown", () => {
  fc.assert(
    fc.property(decimal, decimal, fc.constantFrom("higher", "lower"), (value, margin, better) => {
      const made = row({ better, result: { value, ...proof }, margin: { value: margin, ...proof } });
      const derived = deriveTarget(made, claimsOf(made)[0], units);
      const sign = better === "lower" ? -1 : 1;
      assert.ok(derived?.interval !== undefined);
      if (derived?.interval === undefined) return;
      assert.ok(new Big(derived.value).plus(new Big(margin).times(sign)).eq(value));
      assert.ok(derived.interval.low.lte(derived.value) && derived.interval.high.gte(derived.value));
    }),
    runs,
  );
});

laws("a target derived from a share lies in its interval, which holds what the share gives back", () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 1, max: 400 }), (value, percent) => {
      const made = row({ result: { value, ...proof }, attainment: { value: String(percent), ...proof } });
      const derived = deriveTarget(made, claimsOf(made)[0], units);
      if (derived?.interval === undefined) return assert.unreachable("nothing follows");
      const { low, high } = derived.interval;
      const exact = new Big(value).div(percent).times(100);
      assert.ok(low.lte(exact) && high.gte(exact));
      assert.ok(low.lte(derived.value) && high.gte(derived.value), `${derived.value} of ${low} to ${high}`);
    }),
    runs,
  );
});

laws(
  "a margin that is the difference of two published figures never disagrees with them; one off by more than rounding does",
  () => {
    const whole = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 3, max: 99 }), (result, aim, off) => {
        const told = (value: number) => ({ value: String(value), ...proof });
        const made = (margin: number) => row({ result: told(result), targets: [told(aim)], margin: told(margin) });
        assert.equal(disagreements(made(result - aim), units), []);
        assert.is(disagreements(made(result - aim + off), units).length, 1);
      }),
      runs,
    );
  },
);

laws("one more printed digit narrows an interval", () => {
  fc.assert(
    fc.property(decimal, (value) => {
      const finer = value.includes(".") ? `${value}0` : `${value}.0`;
      const [wide, narrow] = [intervalOf({ value }), intervalOf({ value: finer })];
      assert.ok(wide?.low && narrow?.low && wide.high && narrow.high);
      assert.ok(narrow?.low && wide?.low?.lt(narrow.low) && narrow.high && wide.high?.gt(narrow.high));
    }),
    runs,
  );
});

laws.run();
