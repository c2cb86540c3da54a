/** Sentences of articles in English, with what is read in them and the rows that they prove. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Figure, figure } from "../../src/ledger/figure.ts";
import { englishReaderOf, proofOf } from "../../src/ledger/prove.ts";
import { figurePlaces, readNumbers } from "../../src/ledger/reader/read.ts";
import type { RowKind } from "../../src/ledger/row.ts";
import { builtInUnits } from "../../src/strings/strings.ts";

const english = suite("numbers in English");
const units = new Map(builtInUnits().map((unit) => [unit.id, unit]));
const reader = englishReaderOf(units);

interface Claim extends Partial<Figure> {
  readonly kind?: RowKind;
  /** "result" where nothing is said. */
  readonly as?: string;
}

function isProved(text: string, unit: string, { kind = "number", as = "result", ...given }: Claim): boolean {
  const claimed = { figure: figure.parse({ article: "2021/a", quote: text, ...given }), name: as };
  return "at" in proofOf({ ...claimed, row: { kind, unit } }, { text, lead: "", tail: "" }, reader);
}

const proving: readonly (readonly [string, string, Claim])[] = [
  ["handled 12.5 million tonnes", "million-tonne", { value: "12.5" }],
  ["a 12.5-million-tonne port", "million-tonne", { value: "12.5" }],
  ["12.5 million metric tons", "million-tonne", { value: "12.5" }],
  ["employs 21,000 workers", "worker", { value: "21000" }],
  ["employs 21,000 workers", "worker", { value: "21000", marks: "thousands" }],
  ["weighs 13,625 tonnes", "tonne", { value: "13.625", marks: "decimal" }],
  ["weighs 13.625 tonnes", "tonne", { value: "13.625" }],
  ["weighs 13.625 tonnes", "tonne", { value: "13625", marks: "thousands" }],
  ["employs 21,000 skilled workers", "worker", { value: "21000" }],
  ["1.2 million skilled workers", "million-worker", { value: "1.2" }],
  ["from 783 to 1,176 workers", "worker", { value: "783" }],
  ["654 projects", "project", { value: "654" }],
  ["1 project", "project", { value: "1" }],
  ["12 companies", "company", { value: "12" }],
  ["8.8 per cent", "percent", { value: "8.8" }],
  ["8.8 percent", "percent", { value: "8.8" }],
  ["8.8% a year", "percent-per-year", { value: "8.8" }],
  ["1.2 percentage points", "percentage-point", { value: "1.2" }],
  ["12 points", "index-point", { value: "12" }],
  ["1,200 hectares", "hectare", { value: "1200" }],
  ["a 45-hectare site", "hectare", { value: "45" }],
  ["100 kilometers", "kilometre", { value: "100" }],
  ["6.82 billion US dollars a year", "billion-usd-per-year", { value: "6.82" }],
  ["US$6.82 billion", "billion-usd", { value: "6.82" }],
  ["$5m", "million-usd", { value: "5" }],
  ["VND1,234.5 billion", "billion-vnd", { value: "1234.5" }],
  ["VND1.2 trillion", "thousand-billion-vnd", { value: "1.2" }],
  ["4,500 US dollars per capita", "usd-per-person", { value: "4500" }],
  ["9 doctors per 10,000 people", "doctor-per-ten-thousand-people", { value: "9" }],
  ["3,000 tonnes a day", "tonne-per-day", { value: "3000" }],
  ["over 1.9 billion USD", "billion-usd", { value: "1.9", qualifier: "over" }],
  ["fewer than 300 people", "person", { value: "300", qualifier: "under" }],
  ["about 300 people", "person", { value: "300", qualifier: "about" }],
  ["nearly 21,000 people", "person", { value: "21000", qualifier: "almost" }],
  ["at least 60 per cent", "percent", { value: "60", qualifier: "at-least" }],
  ["15 per cent or more", "percent", { value: "15", qualifier: "at-least" }],
  ["up to 3,000 people", "person", { value: "3000", qualifier: "at-most" }],
  ["over five years", "year", { value: "5" }],
  ["between 5 and 7 per cent", "percent", { value: "5", to: "7" }],
  ["5–7%", "percent", { value: "5", to: "7" }],
  ["two hundred and fifty doctors", "doctor", { value: "250" }],
  ["fell by 2.5 per cent", "percent", { value: "-2.5" }],
  ["fell by 2.5 per cent", "percent", { value: "-2.5", as: "change" }],
  ["minus 2.5 per cent", "percent", { value: "-2.5" }],
  ["15 out of the 17 targets", "", { kind: "ratio", value: "15", of: "17" }],
  ["ranked fifth among 63 provinces", "", { kind: "rank", value: "5", of: "63" }],
  ["finished on August 3, 2020", "", { kind: "milestone", value: "2020-08-03" }],
  ["in the second quarter of 2020", "", { kind: "milestone", value: "2020-Q2" }],
];

for (const [text, unit, claim] of proving)
  english(`“${text}” proves ${JSON.stringify(claim)} ${unit}`, () => assert.ok(isProved(text, unit, claim)));

const refusing: readonly (readonly [string, string, Claim])[] = [
  ["21,000 workers", "worker", { value: "21.000" }],
  ["21,000 workers", "pupil", { value: "21000" }],
  ["21,000 workers", "worker", { value: "210000" }],
  ["over 21,000 workers", "worker", { value: "21000" }],
  ["1.2 million skilled workers", "thousand-worker", { value: "1.2" }],
  ["654 skilled workers", "million-worker", { value: "654" }],
  ["12.5 million tonnes", "tonne", { value: "12.5" }],
  ["12.5 million tonnes a year", "million-tonne", { value: "12.5" }],
  ["5 to 7 tonnes", "tonne", { value: "7" }],
  ["21 in the province", "inch", { value: "21" }],
  ["ZZ$5 million", "million-usd", { value: "5" }],
  ["rose by 2.5 per cent", "percent", { value: "-2.5" }],
  ["fell by 2.5 per cent", "percent", { value: "2.5", as: "change" }],
  ["In 2020 companies paid", "company", { value: "2020" }],
  ["12 May 2020", "", { kind: "milestone", value: "2020-06" }],
];

for (const [text, unit, claim] of refusing)
  english(`“${text}” does not prove ${JSON.stringify(claim)} ${unit}`, () => assert.not(isProved(text, unit, claim)));

english("years, dates, times and what numbers name are no figures", () => {
  const text =
    "In 2020 and the 1990s, 2016–2020, Q1 2020, 3 August 2020, June 2018, 2020-08-03, at 8:30 am, at 5 pm, Decision 32, Covid-19, the 19th century";
  const { figures, others } = readNumbers(text, reader.forms);
  assert.equal(figures, []);
  assert.equal(
    others.map(({ period, kind }) => period ?? kind),
    "2020 year 2016/2020 2020-Q1 2020-08-03 2018-06 2020-08-03 time time label label other".split(" "),
  );
});

english("places are those of the text, and what is found does not overlap", () => {
  const text = "Over US$1.9 billion for 12 ports, 5 to 7 km apart; 8.8 per cent a year or more.";
  const places = figurePlaces(text, reader.forms).map(({ start, end }) => text.slice(start, end));
  assert.equal(places, ["Over US$1.9 billion", "12", "5 to 7 km", "8.8 per cent a year or more"]);
});

const pieces =
  `in over nearly a an one twenty - hundred million bn 12 2020 1,250 8.8 5th of out the 17 / US $ VND per cent % tonnes workers a
  year May June August and to from between . , minus No Q1 : 30 pm m km`.split(/\s+/);

english("reading begins only where something may, and finds the same as if it began everywhere", () => {
  let seed = 7;
  const next = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed;
  };
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from(
      { length: 12 },
      () => `${pieces[next() % pieces.length]}${next() % 3 === 0 ? "" : " "}`,
    ).join("");
    const read = readNumbers(text, reader.forms);
    assert.equal(
      readNumbers(text, reader.forms, () => true),
      read,
      text,
    );
    const found = [...read.figures, ...read.others].sort((a, b) => a.start - b.start);
    for (const [index, { start, end }] of found.entries())
      assert.ok(start < end && start >= (found[index - 1]?.end ?? 0) && end <= text.length, text);
  }
});

english("time grows with the text, whatever it holds", () => {
  for (const piece of [
    "1 to ",
    "a hundred ",
    "between 5 and ",
    "per ",
    "US$",
    "5th of ",
    "12 tonnes a year a ",
    "twenty-",
  ]) {
    const before = performance.now();
    readNumbers(piece.repeat(4000), reader.forms);
    assert.ok(performance.now() - before < 2000, piece);
  }
});

english("every unit is read back from its own words", () => {
  const lost = [...units.values()].filter(({ id, en }) => {
    const [figure, another] = readNumbers(`7 ${en.long}`, reader.forms).figures;
    return another !== undefined || figure?.text !== `7 ${en.long}` || !isProved(figure.text, id, { value: "7" });
  });
  assert.equal(
    lost.map(({ id }) => id),
    [],
  );
});

english.run();
