/** What a page says of something in several languages: what it is called, in which language, and how its unit is written. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inLanguage, langOf, languages, wordsOf } from "../../src/input/languages.ts";
import { unitIn } from "../../src/input/units.ts";
import { stringsSchema } from "../../src/strings/schema.ts";
import { builtInUnits, stringsOf } from "../../src/strings/strings.ts";
import { namingMonths, plainForm, writeDay } from "../../src/text/dates.ts";

const told = suite("words in several languages");

const port = { name: "Cảng Vịnh Xanh", short: "Cảng" };

for (const [what, english, long, short] of [
  ["nothing is translated", undefined, { text: port.name, lang: "vi" }, { text: port.short, lang: "vi" }],
  ["its name is", { name: "Port" }, { text: "Port" }, { text: "Port" }],
  ["its short name is", { short: "Port" }, { text: port.name, lang: "vi" }, { text: "Port" }],
  ["both are", { name: "Green Bay Port", short: "Port" }, { text: "Green Bay Port" }, { text: "Port" }],
] as const)
  told(`where ${what}, what is shown is in the page's language or says in which it is`, () => {
    const shown = inLanguage({ ...port, in: { en: english } }, "en", "vi");
    assert.equal(wordsOf(shown, "name"), long);
    assert.equal(wordsOf(shown, "short", "name"), short);
  });

told("in the archive's own language nothing is foreign", () => {
  assert.equal(wordsOf(port, "short", "name"), { text: "Cảng" });
  assert.is(langOf({}, "name"), undefined);
});

told("a unit is written as the archive says, else as the interface does, else in English", () => {
  const percent = builtInUnits().find(({ id }) => id === "percentage-point");
  assert.ok(percent);
  const words = (short: string) => ({ short, long: short, glued: "no" as const });
  const shortIn = (strings: Parameters<typeof unitIn>[1], unit = percent) => {
    const { short, language } = unitIn(unit, strings);
    return [short, language];
  };
  assert.equal(shortIn({ language: "vi" }), ["điểm %", "vi"]);
  assert.equal(shortIn({ language: "xx" }), ["points", "en"]);
  const units = { "percentage-point": words("xp") };
  assert.equal(shortIn({ language: "xx", units }), ["xp", "xx"]);
  assert.equal(shortIn({ language: "xx", units }, { ...percent, in: { xx: words("own") } }), ["own", "xx"]);
});

told("months are named in the language of the form, which no file can tell it", () => {
  const form = namingMonths("d MMMM yyyy", "fr");
  assert.equal([writeDay("2020-08-03", form), plainForm(form)], ["3 août 2020", "d MMMM yyyy"]);
  assert.is(namingMonths("'MMM' d/M/yyyy", "fr"), "'MMM' d/M/yyyy");
  assert.is(writeDay("2020-08-03", namingMonths("d MMM yyyy", "en")), "3 Aug 2020");
});

told("a mark in numbers is one character that no gap is written with; it may be a space that does not break", () => {
  const numbersWith = (thousands: string) => stringsSchema.shape.numbers.safeParse({ decimal: ",", thousands }).success;
  for (const mark of [".", ",", "\u202f", "\u00a0", "'"]) assert.ok(numbersWith(mark), mark);
  for (const mark of ["", "..", "a", "1", "}"]) assert.not.ok(numbersWith(mark), mark);
});

told("every file of words tells units that there are, and what it calls itself", () => {
  const known = new Set(builtInUnits().map(({ id }) => id));
  for (const language of languages) {
    const { units = {}, nav, language: own } = stringsOf(language);
    assert.equal([own, Object.keys(units).filter((id) => !known.has(id))], [language, []]);
    assert.ok(nav.language);
  }
});

told.run();
