import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  choiceNames,
  isNarrowed,
  readAmount,
  readState,
  readYears,
  type SearchState,
  writeAmount,
  writeState,
} from "../../src/search/address.ts";

const address = suite("address");

const empty: SearchState = { query: "", filters: {}, years: {}, figures: {}, sort: "relevance" };

const states: readonly (readonly [what: string, written: string, state: SearchState])[] = [
  ["nothing", "", empty],
  ["a query", "?q=xu%E1%BA%A5t+kh%E1%BA%A9u", { ...empty, query: "xuất khẩu" }],
  ["a query to the letter", "?q=++%26%3D%25%22%3Cb%3E%0A", { ...empty, query: '  &=%"<b>\n' }],
  ["one year", "?nam=2020", { ...empty, years: { from: "2020", to: "2020" } }],
  ["years", "?nam=2018-2020", { ...empty, years: { from: "2018", to: "2020" } }],
  ["years from", "?nam=2018-", { ...empty, years: { from: "2018" } }],
  ["years until", "?nam=-2020", { ...empty, years: { to: "2020" } }],
  ["a unit", "?don-vi-tinh=billion-usd", { ...empty, figures: { unit: "billion-usd" } }],
  [
    "figures",
    "?don-vi-tinh=percent&gia-tri-tu=-1%2C125&gia-tri-den=8",
    { ...empty, figures: { unit: "percent", from: "-1.125", to: "8" } },
  ],
  ["the oldest first", "?xep=cu-nhat", { ...empty, sort: "oldest" }],
  [
    "everything",
    "?q=a&nam=2020&chu-de=b&don-vi=c&loai=chi-tieu&ket-luan=missed&don-vi-tinh=usd&gia-tri-tu=1&xep=moi-nhat",
    {
      query: "a",
      filters: { "chu-de": "b", "don-vi": "c", loai: "chi-tieu", "ket-luan": "missed" },
      years: { from: "2020", to: "2020" },
      figures: { unit: "usd", from: "1" },
      sort: "newest",
    },
  ],
];
for (const [what, written, state] of states) {
  address(`${what} is written and read`, () => {
    assert.is(writeState(state), written);
    assert.equal(readState(written), state);
  });
}

const strange: readonly (readonly [what: string, search: string, kept: string])[] = [
  ["no query at all", "%%%&=&&?", ""],
  ["unknown names", "?utm=1&__proto__=2&constructor=3&toString=4", ""],
  ["a name given twice", "?q=a&q=b&nam=2020&nam=2021", "?q=a&nam=2020"],
  ["another order of names", "?xep=moi-nhat&loai=bai-viet&q=a", "?q=a&loai=bai-viet&xep=moi-nhat"],
  ["an unknown order", "?xep=toString", ""],
  ["years the wrong way round", "?nam=2020-2018", "?nam=2018-2020"],
  ["years that are none", "?nam=20x0", ""],
  ["too many years", "?nam=2018-2019-2020", ""],
  ["figures without a unit", "?gia-tri-tu=1", ""],
  ["a unit that can be none", "?don-vi-tinh=%3Cb%3E&gia-tri-tu=1", ""],
  [
    "figures the wrong way round",
    "?don-vi-tinh=usd&gia-tri-tu=10&gia-tri-den=9,5",
    "?don-vi-tinh=usd&gia-tri-tu=9%2C5&gia-tri-den=10",
  ],
  ["amounts that are none", "?don-vi-tinh=usd&gia-tri-tu=1e9&gia-tri-den=Infinity", "?don-vi-tinh=usd"],
];
for (const [what, search, kept] of strange)
  address(`of ${what}, what is known is kept`, () => assert.is(writeState(readState(search)), kept));

const years: readonly (readonly [text: string, range: object])[] = [
  ["", {}],
  ["-", {}],
  ["2020", { from: "2020", to: "2020" }],
  ["2020-2020", { from: "2020", to: "2020" }],
  ["20", {}],
  ["0000-9999", { from: "0000", to: "9999" }],
];
for (const [text, range] of years) address(`years “${text}”`, () => assert.equal(readYears(text), range));

const amounts: readonly (readonly [typed: string, amount: string | undefined])[] = [
  ["1,5", "1.5"],
  ["1.5", "1.5"],
  [" 8 ", "8"],
  ["-8,8", "-8.8"],
  ["−8,8", "-8.8"],
  ["15.000", "15000"],
  ["1.500.000", "1500000"],
  ["1.500,25", "1500.25"],
  ["0.125", "0.125"],
  ["0,125", "0.125"],
  ["1,125", "1.125"],
  ["15.00", "15.00"],
  ["1,5,5", undefined],
  ["1.500.00", undefined],
  ["1.500,", undefined],
  ["1e9", undefined],
  ["0x10", undefined],
  ["9".repeat(16), undefined],
  ["", undefined],
  ["NaN", undefined],
];
for (const [typed, amount] of amounts) address(`amount “${typed}”`, () => assert.is(readAmount(typed), amount));

const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const amount = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${part}`));
const range = <Of extends string>(one: fc.Arbitrary<Of>) =>
  fc.tuple(fc.option(one), fc.option(one)).map(([a, b]) => {
    const [from, to] = a !== null && b !== null && Number(a) > Number(b) ? [b, a] : [a, b];
    return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  });
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 20 }),
);
const state: fc.Arbitrary<SearchState> = fc.record(
  {
    query: fc.oneof(fc.constant(""), text),
    filters: fc.dictionary(fc.constantFrom(...choiceNames), text, { noNullPrototype: true }),
    years: range(year),
    figures: fc.oneof(
      fc.constant({}),
      fc.tuple(fc.constantFrom("usd", "percent"), range(amount)).map(([unit, given]) => ({ unit, ...given })),
    ),
    sort: fc.constantFrom("relevance", "newest", "oldest"),
  },
  { noNullPrototype: true },
);

address("of a query, an address tells no more than is searched for", () => {
  const written = writeState(readState(`?${new URLSearchParams({ q: "nghiêng ".repeat(1250), loai: "chi-tieu" })}`));
  assert.is(new URLSearchParams(written).get("q"), "nghiêng ".repeat(75));
  assert.is(new URLSearchParams(written).get("loai"), "chi-tieu");
});

address("any state is read as it was written", () => {
  fc.assert(
    fc.property(state, (one) => assert.equal(readState(writeState(one)), one)),
    { numRuns: 500, seed: 5 },
  );
});

address("any amount is read as it was written", () => {
  fc.assert(
    fc.property(amount, (one) => assert.is(readAmount(writeAmount(one)), one)),
    { numRuns: 500, seed: 5 },
  );
});

address("a search is narrowed by filters, years and a unit, not by its query or order", () => {
  assert.not(isNarrowed({ ...empty, query: "a", sort: "newest" }));
  assert.ok(isNarrowed({ ...empty, filters: { loai: "bai-viet" } }));
  assert.ok(isNarrowed({ ...empty, years: { to: "2020" } }));
  assert.ok(isNarrowed({ ...empty, figures: { unit: "usd" } }));
});

address.run();
