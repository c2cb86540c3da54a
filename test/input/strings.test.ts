import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { prove, wholeKey } from "../../src/input/prove.ts";
import { parseYaml } from "../../src/input/yaml.ts";
import { pathWords } from "../../src/strings/path-words.ts";
import { stringsSchema } from "../../src/strings/schema.ts";
import { builtInUnits, fileIn, stringsOf } from "../../src/strings/strings.ts";
import { root } from "../tools.ts";

const strings = suite("strings and units");

strings("the Vietnamese words are whole", () => assert.is(stringsOf("vi").verdict.exceeded, "Vượt"));

strings("a missing word and one that nothing uses are told with their keys", () => {
  const yaml = parseYaml("vi.yaml", "nav:\n  label: Chính\n  menu: x\n");
  const said = prove(stringsSchema, yaml, "vi.yaml").faults.map(({ line, message }) => `${line} ${message}`);
  assert.ok(
    said.includes("2 ledger is missing") || said.some((text) => /ledger is missing/.test(text)),
    said.join("\n"),
  );
  assert.ok(
    said.some((text) => /unknown key “menu”/.test(text)),
    said.join("\n"),
  );
});

strings("a missing word is told with the groups that it is in, where its file is of many groups", () => {
  const yaml = parseYaml("vi.yaml", "nav:\n  label: Chính\n");
  const said = prove(stringsSchema, yaml, "vi.yaml", wholeKey).faults.map(({ message, hint }) => [message, hint]);
  for (const key of ["nav.skip", "begin", "paths"])
    assert.ok(said.some(([message]) => message === `${key} is missing`));
  // What helps with an archive's own title does not help here.
  const begin = prove(stringsSchema, parseYaml("vi.yaml", "begin: { article: {} }\n"), "vi.yaml", wholeKey).faults;
  assert.is(begin.find(({ message }) => message === "begin.article.title is missing")?.hint, undefined);
});

for (const [what, word, said] of [
  ["one that another kind of page has", "about", "“about” stands under paths.about already"],
  ["the code of a language", "en", "“en” is the code of a language, "],
  ["a folder of what pages load", "assets", "“assets” is what every site has at its root "],
  ["the folder of pictures", "anh", "“anh” is what every site has at its root "],
  ["the folder of the index", "pagefind", "“pagefind” is what every site has at its root "],
  ["the folder of what hosts read", "deploy", "“deploy” is what every site has at its root "],
  ["the list of pages for search engines", "sitemap", "“sitemap” is what every site has at its root "],
  ["what Windows calls a device", "con", "“con” is what Windows calls a device"],
] as const)
  strings(`a word of addresses is not ${what}`, () => {
    const paths = pathWords("about", "due");
    const { faults } = prove(paths, parseYaml("en.yaml", `about: about\ndue: ${word}\n`), "en.yaml");
    assert.equal(
      faults.map(({ file, line, column }) => [file, line, column]),
      [["en.yaml", 2, 6]],
    );
    assert.ok(faults[0]?.message.startsWith(said), faults[0]?.message);
  });

strings("the folder of the sources in a copy is none that the site has, told in the tool's own file", async () => {
  const english = await readFile(join(root, "src/strings/en.yaml"), "utf8");
  const faultsOf = (folder: string): string[] => {
    const yaml = parseYaml("en.yaml", english.replace("\n  folder: sources\n", `\n  folder: ${folder}\n`));
    return prove(fileIn("en"), yaml, "en.yaml").faults.map(({ line, message }) => `${line} ${message}`);
  };
  const line = english.split("\n").indexOf("  folder: sources") + 1;
  assert.equal(faultsOf("sources"), []);
  assert.equal(faultsOf("data"), [`${line} “data” stands under paths.data already`]);
  assert.match(faultsOf("vi").join("\n"), `${line} “vi” is the code of a language`);
});

strings("words of addresses that differ, each its own, are as they should be", () => {
  const yaml = parseYaml("en.yaml", "about: about\ndue: assets-due\n");
  assert.equal(prove(pathWords("about", "due"), yaml, "en.yaml").faults, []);
});

strings("every unit has its forms in both languages, and an id of its own", () => {
  const units = builtInUnits();
  assert.is(new Set(units.map(({ id }) => id)).size, units.length);
  for (const { vi, en } of units) assert.ok(vi.short && vi.long && en.short && en.long);
});

strings("what is counted has thousands and millions, each size once", () => {
  const units = builtInUnits();
  const million = units.find(({ id }) => id === "million-visit");
  assert.equal(
    [million?.dimension, million?.scale, million?.vi.long, million?.en.long],
    ["visit", "1000000", "triệu lượt khách", "million visits"],
  );
  const ids = (dimension: string) => units.filter((unit) => unit.dimension === dimension).map(({ id }) => id);
  assert.equal(ids("person"), ["person", "thousand-people", "million-people", "billion-people"]);
  assert.equal(ids("usd"), ["usd", "million-usd", "billion-usd", "thousand-usd"]);
  assert.equal(ids("score"), ["score"]);
  assert.equal(ids("usd-per-person"), ["usd-per-person"]);
});

strings("places are of the file, also behind front matter", () => {
  const yaml = parseYaml("a.md", "title: A\nimage:\n  alt: b\n", 2);
  assert.equal(yaml.positionOf(["image", "alt"]), { line: 4, column: 8 });
  assert.equal(yaml.positionOfKey(["image", "alt"]), { line: 4, column: 3 });
  assert.equal(yaml.positionOf(["image", "src"]), { line: 4, column: 3 });
});

strings("nesting without end is refused before it is parsed", () => {
  for (const text of [
    "[".repeat(20_000),
    "a: ".concat("{b: ".repeat(5000)),
    "- ".repeat(20_000),
    // Each is deep only to who reads YAML as it is meant: no run of brackets, no run of dashes with one space.
    "-  ".repeat(20_000),
    "?  ".repeat(20_000),
    "-\t".repeat(20_000),
    '["]", '.repeat(20_000),
    "{'}': ".repeat(20_000),
    "[ #]\n".repeat(20_000),
    Array.from({ length: 150 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"),
  ]) {
    assert.equal(
      parseYaml("a.yaml", text).faults.map(({ message }) => message),
      ["the YAML is nested too deeply"],
    );
  }
  assert.equal(parseYaml("a.yaml", "a: [[1], [2]]\n").faults, []);
});

strings("what no text may hold is refused where a backslash writes it, and told once where it stands itself", () => {
  const told = (text: string) =>
    parseYaml("a.yaml", text).faults.map(({ line, column, message }) => `${line}:${column} ${message.slice(-6)}`);
  assert.equal(told('a: "x\\0y"\nb: "\\ud800"\n"\\e": c\n'), ["1:4 U+0000", "2:4 U+D800", "3:1 U+001B"]);
  assert.equal(told('a: "\\uFDD0"\nb: "\\t\\n\\u2028"\n'), ["1:4 U+FDD0"]);
  assert.equal(told('a: "\u0001"\n'), []);
});

strings(
  "a text full of mistakes, keys or aliases is told by the first of them, in a time that grows with its length",
  () => {
    const faults = (text: string) => parseYaml("a.yaml", text).faults;
    for (const text of ["]".repeat(200_000), `[${",".repeat(200_000)}`, "- @\n".repeat(50_000), '"'.repeat(200_000)])
      assert.ok(faults(text).length > 0 && faults(text).length <= 101, text.slice(0, 9));
    const many = Array.from({ length: 60_000 }, (_, key) => `k${key}: a`).join("\n");
    assert.equal(faults(many), []);
    assert.equal(
      faults(`${many}\nk7: b`).map(({ line, message }) => `${line} ${message}`),
      ["60001 the key is given twice"],
    );
    const aliases = Array.from({ length: 60_000 }, (_, key) => `- &a${key} x\n- *a${key}\n`).join("");
    assert.is(faults(aliases).length, 100);
  },
);

strings.run();
