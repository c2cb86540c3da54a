import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultLanguageOf } from "../../src/input/fault-language.ts";
import { archiveOf, scratch } from "../tools.ts";

const spoken = suite("faultLanguageOf");

for (const [name, site, language] of [
  ["an archive that says nothing speaks Vietnamese", "title: Kho\n", "vi"],
  ["an archive speaks the language that it names", "title: Kho\nlang: en\n", "en"],
  ["a language in quotation marks is that language", 'lang: "en" # tiếng Anh\n', "en"],
  ["a language that is not spoken is none", "lang: xx\n", "vi"],
  ["a mistake elsewhere in the file does not hide its language", "title: [Kho\nlang: en\nurl: a: b\n", "en"],
  ["a language within another key is not the archive's", "title: [Kho\nimage:\n  lang: en\n", "vi"],
  ["where no language is named it is the first of all", "title: Kho\nlanguages: [en, vi]\n", "en"],
  ["the named one goes before the first", "title: Kho\nlang: vi\nlanguages: [en, vi]\n", "vi"],
  ["a mistake elsewhere does not hide the first of all either", "title: [Kho\nlanguages: [en]\nurl: a: b\n", "en"],
  ["what is no YAML at all speaks Vietnamese", "\0\u0001{{{", "vi"],
] as const) {
  spoken(name, async () => {
    assert.is(await faultLanguageOf(await archiveOf({ "_data/site.yaml": site })), language);
  });
}

spoken("a folder without settings, or with a folder in their place, speaks Vietnamese", async () => {
  assert.is(await faultLanguageOf(await scratch()), "vi");
  const archive = await archiveOf({});
  await rm(join(archive, "_data/site.yaml"));
  await mkdir(join(archive, "_data/site.yaml"));
  assert.is(await faultLanguageOf(archive), "vi");
});

spoken.run();
