import { suite } from "uvu";
import * as assert from "uvu/assert";
import { byMargin, countsOf, fits, readChoices, writeChoices } from "../../src/search/narrow.ts";

const narrow = suite("narrowing the ledger");

const offered = {
  "don-vi": ["", "cang", "so"],
  "chu-de": ["", "hang-hoa"],
  ky: ["", "2019", "2015-2020"],
  "ket-luan": ["", "exceeded", "missed"],
  "sap-xep": ["", "lon-nhat", "nho-nhat"],
};
const row = (name: string, organisation: string, verdict: string, rank?: number, topic?: string) => ({
  name,
  keys: { "don-vi": organisation, "ket-luan": verdict, "chu-de": topic },
  rank,
});
const rows = [
  row("a", "cang", "exceeded", 2, "hang-hoa"),
  row("b", "cang", "no-target"),
  row("c", "so", "exceeded", 1),
  row("d", "so", "missed", 4, "hang-hoa"),
  row("e", "so", "exceeded", 2),
  row("f", "so", "no-target"),
];
const namesOf = (some: readonly { readonly name: string }[]): string => some.map(({ name }) => name).join("");

const states: readonly (readonly [string, string, object])[] = [
  ["nothing chosen", "", {}],
  ["one filter", "?don-vi=cang", { "don-vi": "cang" }],
  [
    "everything, in the order of the page",
    "?don-vi=so&chu-de=hang-hoa&ky=2015-2020&ket-luan=missed&sap-xep=nho-nhat",
    { "don-vi": "so", "chu-de": "hang-hoa", ky: "2015-2020", "ket-luan": "missed", "sap-xep": "nho-nhat" },
  ],
];
for (const [what, query, choices] of states) {
  narrow(`${what} is written to the address and read from it`, () => {
    assert.equal(readChoices(query, offered), choices);
    assert.is(writeChoices(readChoices(query, offered)), query);
  });
}

const strange: readonly (readonly [string, string, string])[] = [
  ["another order of names", "?sap-xep=lon-nhat&ky=2019", "?ky=2019&sap-xep=lon-nhat"],
  ["a value that the page does not offer", "?don-vi=khac&ky=2019", "?ky=2019"],
  ["a name that the page does not know", "?utm=x&toString=1&__proto__=2", ""],
  ["an empty value", "?ky=&don-vi=", ""],
  ["a name given twice: the first counts", "?ky=2019&ky=2015-2020", "?ky=2019"],
  ["an interval with its slash", "?ky=2015/2020", ""],
  ["what is no query at all", "%%%&=&&?", ""],
];
for (const [what, query, kept] of strange) {
  narrow(`of an address with ${what}, only what is known is kept`, () => {
    assert.is(writeChoices(readChoices(query, offered)), kept);
  });
}

narrow("a page that offers no filter of a name passes it over", () => {
  assert.equal(readChoices("?chu-de=hang-hoa", { ky: ["2019"] }), {});
});

narrow("a row is left when it has all that is chosen; one without a topic is in no topic", () => {
  const left = (choices: Record<string, string>): string => namesOf(rows.filter((one) => fits(one, choices)));
  assert.is(left({}), "abcdef");
  assert.is(left({ "don-vi": "so" }), "cdef");
  assert.is(left({ "don-vi": "so", "ket-luan": "exceeded" }), "ce");
  assert.is(left({ "chu-de": "hang-hoa" }), "ad");
  assert.is(left({ "don-vi": "", "sap-xep": "lon-nhat" }), "abcdef");
  assert.is(left({ "don-vi": "cang", "ket-luan": "missed" }), "");
});

narrow("each choice counts the rows that it would leave, with the other filters as they are", () => {
  const counts = countsOf(rows, { "don-vi": "so", "ket-luan": "missed" }, "ket-luan");
  assert.equal([...counts].sort(), [
    ["exceeded", 2],
    ["missed", 1],
    ["no-target", 1],
  ]);
  assert.equal([...countsOf(rows, { "ket-luan": "missed" }, "don-vi")], [["so", 1]]);
});

narrow(
  "by margin, either way, equal margins and rows without one keep the ledger's order, and the latter come last",
  () => {
    assert.is(namesOf(byMargin(rows, "lon-nhat")), "caedbf");
    assert.is(namesOf(byMargin(rows, "nho-nhat")), "daecbf");
    assert.is(namesOf(rows), "abcdef");
  },
);

narrow.run();
