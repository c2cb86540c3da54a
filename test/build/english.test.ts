/** A site in English has no word of the interface in Vietnamese, and one in Vietnamese none in English: by the dictionary of its strings. */
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Language, languages } from "../../src/input/languages.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { archiveOf, article, root, scratch, tool } from "../tools.ts";
import { filesIn } from "./run.ts";

const english = suite("languages of the interface");

/** All texts of a language's strings but its addresses, with the names of their gaps. */
function sentencesOf(language: Language): ReadonlyMap<string, string> {
  const { paths: _, language: __, ...words } = stringsOf(language);
  const found = new Map<string, string>();
  const collect = (value: unknown, name: string): void => {
    if (typeof value === "string") found.set(name, value);
    else if (typeof value === "object" && value !== null)
      for (const [key, one] of Object.entries(value)) collect(one, `${name}.${key}`);
  };
  collect(words, "");
  return found;
}

/** What stands between the gaps of a language's sentences, as far as it can be told from the other language: several words, or Vietnamese letters. */
function dictionaryOf(language: Language): string[] {
  const pieces = [...sentencesOf(language).values()]
    .flatMap((text) => text.split(/\{[^{}]*\}|\n/))
    .map((one) => one.trim());
  const own = language === "vi" ? /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i : /[a-z]{3,} [a-z]{2,}/;
  return [...new Set(pieces.filter((piece) => piece.length >= 5 && own.test(piece)))];
}

const gapsOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)[^{}]*\}/g)].map(([, name]) => name))].sort().join();

english("every sentence has the same gaps in every language", () => {
  const [first, ...others] = languages.map(sentencesOf);
  assert.ok(first !== undefined && others.length > 0);
  for (const [name, text] of first ?? [])
    for (const other of others) assert.is(gapsOf(other.get(name) ?? ""), gapsOf(text), name);
});

/** The project's own archive, with an article more in English, built in a language. */
async function siteIn(language: Language): Promise<{ readonly texts: readonly string[]; readonly sources: string }> {
  const site = await readFile(join(root, "_data/site.yaml"), "utf8");
  const archive = await archiveOf({
    "src/articles/2020/harbour.md": article("A harbour", "2020-01-02", "Ships.", "lang: en\n"),
  });
  await cp(join(root, "src/articles"), join(archive, "src/articles"), { recursive: true });
  await cp(join(root, "_data"), join(archive, "_data"), { recursive: true });
  await writeFile(join(archive, "_data/site.yaml"), site.replace(/^lang: .*$/m, `lang: ${language}`));
  const out = join(await scratch(), "dist");
  const { status, stderr } = await tool(["build", "--archive", archive, "--out", out]);
  assert.is(status, 0, stderr);
  const pages = (await filesIn(out)).filter((path) => path.endsWith(".html"));
  const texts = await Promise.all(
    pages.map(async (path) => `${path}: ${textOf(await readFile(join(out, path), "utf8"))}`),
  );
  const folders = (await readdir(archive, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = folders.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8"));
  return { texts, sources: (await Promise.all(read)).join("\n") };
}

/** What a page shows, and what it reads out: names of parts, alternatives, descriptions. */
function textOf(html: string): string {
  const words: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "script" || name === "style") hidden += 1;
      for (const key of ["aria-label", "title", "alt", "placeholder", "content"]) words.push(attributes[key] ?? "");
    },
    onclosetag: (name) => {
      if (name === "script" || name === "style") hidden -= 1;
    },
    ontext: (text) => {
      if (hidden === 0) words.push(text);
    },
  });
  parser.end(html);
  return words
    .join("\n")
    .replace(/[\u2060\u00ad]/g, "")
    .replace(/\u00a0/g, " ");
}

for (const language of languages)
  english(`a site in “${language}” has no words of another language but those of its sources`, async () => {
    const { texts, sources } = await siteIn(language);
    assert.ok(texts.length > 30, `${texts.length} pages`);
    for (const other of languages.filter((one) => one !== language)) {
      const foreign = dictionaryOf(other).filter((words) => !sources.includes(words));
      assert.ok(foreign.length > 200, `${foreign.length} words`);
      for (const text of texts)
        for (const words of foreign) assert.not.ok(text.includes(words), `“${words}” stands on ${text.slice(0, 60)}`);
    }
  });

english("a bag and a copy without a server are made of an English site as of any other", async () => {
  const archive = await archiveOf({ "_data/site.yaml": "title: Harbour\nlang: en\n" });
  const folder = await scratch();
  const [bag, copy] = [join(folder, "bag"), join(folder, "copy")];
  const { status, stderr } = await tool(["build", "--archive", archive, "--bag", bag, "--offline", copy]);
  assert.is(status, 0, stderr);
  assert.match(await readFile(join(bag, "bag-info.txt"), "utf8"), "External-Description: Harbour");
  assert.match(await readFile(join(copy, "READ-FIRST.txt"), "utf8"), "The ledger's data is in data/");
  assert.match(await readFile(join(copy, "search/index.html"), "utf8"), "search needs a web server");
});

english.run();
