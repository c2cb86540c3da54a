/** Which languages a site has, and which of them stands at its root. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { folderOf, languagesOf } from "../../src/archive/site-languages.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";

const told = suite("languages of a site");

for (const [settings, folders] of [
  ["", ["vi:"]],
  ["lang: en\n", ["en:"]],
  ["languages: [en]\n", ["en:"]],
  ["languages: [vi, en]\n", ["vi:", "en:en/"]],
  ["languages: [en, vi]\n", ["en:", "vi:vi/"]],
  ["languages: [vi, en]\nlang: en\n", ["en:", "vi:vi/"]],
] as const)
  told(`${JSON.stringify(settings)} gives ${folders.join(" and ")}`, () => {
    const { site, addresses } = archiveFrom({
      "_data/site.yaml": `title: Kho\n${settings}`,
      "src/articles/2021/a.md": article("A", "2021-01-15", "Words."),
    });
    const found = languagesOf(site).map((language) => `${language}:${folderOf(language, site)}`);
    assert.equal(found, folders);
    assert.is(addresses.articles, site.lang === "en" ? "/articles/" : "/bai-viet/");
  });

told.run();
