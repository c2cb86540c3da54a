/** What values are taken and refused, and what is said of those refused. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { FaultsError, printFault } from "../../src/input/fault.ts";
import * as fields from "../../src/input/fields.ts";
import { show } from "../../src/input/messages.ts";
import { prove } from "../../src/input/prove.ts";
import { both } from "../../src/input/said.ts";
import { parseYaml } from "../../src/input/yaml.ts";
import { rowSchema } from "../../src/ledger/row.ts";

const input = suite("fields");

for (const [name, schema, good, bad] of [
  ["text", fields.text, ["a", " a "], ["", "  ", "\n"]],
  ["text that may be empty", fields.anyText, ["", "a"], []],
  ["id", fields.id, ["a", "a-1", "2020", "a".repeat(100)], ["", "A", "a--b", "-a", "a-", "a_b", "đ", "a".repeat(101)]],
  ["day", fields.day, ["2020-02-29"], ["2021-02-29", "2020-2-29", "2020-02-29T00:00", "2020", ""]],
  [
    "web address",
    fields.url,
    ["https://example.org/a?b#c", "http://localhost"],
    [
      "example.org",
      "ftp://example.org",
      "javascript:alert(1)",
      "https://",
      "https://example.org/a b",
      "https:example.org/a",
      "http:/example.org",
      "https:\\\\example.org",
      "",
    ],
  ],
  ["time zone", fields.timeZone, ["Asia/Ho_Chi_Minh", "UTC"], ["Hà Nội", "Asia/Nowhere", ""]],
  ["language", fields.language, ["vi", "en-GB", "zh-Hant-TW"], ["VI", "tiếng Việt", "vi_VN", ""]],
  ["number", fields.decimal, ["8", "-8.80", "0.05"], ["8,8", "15.000.0", "1e3", "+1", ".5", "5.", "", "NaN", "８"]],
] as const) {
  input(`a ${name} is taken as it is written, or refused`, () => {
    for (const value of good) assert.is(schema.parse(value), value);
    for (const value of bad) assert.not(schema.safeParse(value).success, `“${value}”`);
  });
}

input("one value or a list of them is always a list afterwards", () => {
  const some = fields.oneOrMany(fields.text);
  assert.equal([some.parse(undefined), some.parse("a"), some.parse(["a", "b"])], [[], ["a"], ["a", "b"]]);
  assert.equal(fields.list(fields.id).parse(undefined), []);
});

function said(schema: z.ZodType, yaml: string): string[] {
  return prove(schema, parseYaml("a.yaml", yaml), "a.yaml").faults.map((fault) => printFault(fault));
}

const nested = z.strictObject({
  one: fields.text,
  many: z.array(z.strictObject({ deep: fields.text })).optional(),
});

input("a missing key is told at the group that lacks it, an unknown one at itself, with those that are known", () => {
  assert.equal(said(nested, "many:\n  - deep: x\n    depp: y\n"), [
    "a.yaml:1:1  one is missing",
    "a.yaml:3:5  unknown key “depp”\n    perhaps deep",
  ]);
});

input("every fault of a value is told at once, each at its place", () => {
  const row = 'id: Tăng\nname: A\norganisation: o\nperiod: 2020-13\nmeasure: flux\nresult: { value: "1,5", note: x }\n';
  assert.equal(
    said(rowSchema, row).map((text) => text.split("\n")[0]),
    [
      "a.yaml:1:5  “Tăng” cannot be an id",
      "a.yaml:4:9  “2020-13” is not a period",
      "a.yaml:5:10  “flux” is not possible here",
      "a.yaml:6:18  “1,5” is not a number with a decimal point",
      "a.yaml:6:25  unknown key “note”",
      "a.yaml:6:9  article is missing",
      "a.yaml:6:9  quote is missing",
    ],
  );
});

input("a wording knows its keys also behind its short form", () => {
  const row = "id: a\nname: A\norganisation: o\nperiod: 2020\nmeasure: flow\nwording: { value: dat, said: x }\n";
  assert.equal(
    said(rowSchema, row).at(-1),
    "a.yaml:6:24  unknown key “said”\n    known: article, quote, occurrence, table, value",
  );
});

input("a value stays the text that was written, whatever YAML would make of it", () => {
  for (const written of ["2020-08-03", "8.80", "no", "~", "0x1F", "null", "010", "1_000"]) {
    assert.equal(parseYaml("a.yaml", `a: ${written}`).value, { a: written });
  }
});

input("broken YAML is one fault at its place, never a value", () => {
  const { faults } = parseYaml("a.yaml", "a: 1\nb: [1\nc: 2\n", 10);
  assert.ok(faults.length > 0);
  for (const { line, hint } of faults) {
    assert.ok(line >= 11 && line <= 13, String(line));
    assert.match(hint ?? "", /quotation marks/);
  }
});

input("faults stand in the order of files and lines, each told once", () => {
  const fault = (file: string, line: number, column: number, message: string) => ({
    file,
    line,
    column,
    ...both({ message }, { message: `${message} (vi)` }),
  });
  const { message, vi } = new FaultsError([
    fault("b", 1, 1, "x"),
    fault("a", 10, 1, "x"),
    fault("a", 2, 3, "y"),
    fault("a", 2, 3, "x"),
    fault("b", 1, 1, "x"),
  ]);
  assert.is(message, "a:2:3  x\na:2:3  y\na:10:1  x\nb:1:1  x");
  assert.is(vi, "a:2:3  x (vi)\na:2:3  y (vi)\na:10:1  x (vi)\nb:1:1  x (vi)");
});

input("a long value is cut where it is shown", () => {
  assert.is(show("a".repeat(60)), `“${"a".repeat(60)}”`);
  assert.is(show("a".repeat(61)), `“${"a".repeat(60)}…”`);
});

input.run();
