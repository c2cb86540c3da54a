/** YAML that is written: what looks like something else stays a text for programs of either version. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { frontMatterOf, yamlOf } from "../../src/input/write-yaml.ts";

const written = suite("YAML that is written");

const alike = [
  ...["yes", "No", "ON", "off", "y", "N", "true", "~", "null", "", "=", "<<", "---", "...", "a: b", "# a", "- a"],
  ...["12", "+1", "1_000", "0x1F", "0o17", "017", "0b11", "12:30", "1:20:30.5", "1e3", ".5", "6.", ".inf", ".NaN"],
  ...["2020-08-03", "2020-8-3", "2020-08-03 10:00:00", "2001-12-14t21:59:43.10-05:00"],
];

written("what looks like something else is read as a text by both versions", () => {
  const named = Object.fromEntries(alike.map((text, index) => [`k${index}`, text]));
  const text = yamlOf({ alike, named });
  for (const version of ["1.1", "1.2"] as const) assert.equal(parse(text, { version }), { alike, named }, version);
  // Programs that know the meaning of it in YAML 1.1 stop there; this reader knows none.
  assert.match(text, '- "="\n');
});

written("what is no other thing has no marks", () => {
  assert.is(yamlOf({ title: "Có yes và no", year: 12 }), "title: Có yes và no\nyear: 12\n");
});

written("days of an article stand as people write them; a title that is one does not", () => {
  const front = { title: "2020-08-03", date: "2020-08-03", reviewed: "2021-12-31", lang: "no" };
  assert.is(frontMatterOf(front), 'title: "2020-08-03"\ndate: 2020-08-03\nreviewed: 2021-12-31\nlang: "no"\n');
  assert.is(frontMatterOf({ title: "A", date: undefined }), "title: A\n");
});

written.run();
