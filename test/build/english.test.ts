/** A site in English has no word of the interface in Vietnamese, and one in Vietnamese none in English: by the dictionary of its strings. */
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Language, languages } from "../../src/input/languages.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { archiveOf, article, root, scratch, tool } from "../tools.ts";
import { filesIn } from "./run.ts";
import { type Spoken, spokenIn } from "./spoken.ts";

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

/** A letter that no word of English has. */
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** What stands between the gaps of a language's sentences, as far as it can be told from the other language: several words, or Vietnamese letters. */
function dictionaryOf(language: Language): string[] {
  const pieces = [...sentencesOf(language).values()]
    .flatMap((text) => text.split(/\{[^{}]*\}|\n/))
    .map((one) => one.trim());
  const own = language === "vi" ? vietnamese : /[a-z]{3,} [a-z]{2,}/;
  return [...new Set(pieces.filter((piece) => piece.length >= 5 && own.test(piece)))];
}

/** Short labels of a language, whole: where the other language has none that is the same. */
function labelsOf(language: Language, other: Language): string[] {
  const [own, others] = [language, other].map((one) => new Set(sentencesOf(one).values()));
  return [...(own ?? [])].filter((text) => !others?.has(text) && /^[^{}\n]*\p{L}{2}[^{}\n]*$/u.test(text));
}

/** Whether the sources hold some words as a whole: a value of YAML, a cell, a heading. */
function isOfSources(label: string, sources: string): boolean {
  const written = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?:^|[|:,[{*#-])[ "]*${written}[ "]*(?:$|[|:,\\]}*])`, "m").test(sources);
}

const gapsOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)[^{}]*\}/g)].map(([, name]) => name))].sort().join();

english("every sentence has the same gaps in every language", () => {
  const [first, ...others] = languages.map(sentencesOf);
  assert.ok(first !== undefined && others.length > 0);
  for (const [name, text] of first ?? [])
    for (const other of others) assert.is(gapsOf(other.get(name) ?? ""), gapsOf(text), name);
});

/** Words of Vietnamese that stand neither in the strings nor in the sources: written somewhere in the code. */
function strangeIn(files: SpokenSite["files"], sources: string): string[] {
  const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = new Set(wordsOf(sources));
  return [...files].flatMap(([path, { text }]) =>
    wordsOf(text).flatMap((word) => (vietnamese.test(word) && !known.has(word) ? [`“${word}” in ${path}`] : [])),
  );
}

interface SpokenSite {
  readonly files: ReadonlyMap<string, Spoken>;
  readonly sources: string;
}

/** Files with words of others: the licences of what is shipped. */
const ofOthers = /(?:^LICENSE|\/LICENSE)\.txt$|\.cdx\.json$/;

/** The project's own archive, with an article more in English, built in a language. */
async function siteIn(language: Language): Promise<SpokenSite> {
  const site = await readFile(join(root, "_data/site.yaml"), "utf8");
  const archive = await archiveOf({
    "src/articles/2020/harbour.md": article("A harbour", "2020-01-02", "Ships.", "lang: en\n"),
  });
  await cp(join(root, "src/articles"), join(archive, "src/articles"), { recursive: true });
  await cp(join(root, "_data"), join(archive, "_data"), { recursive: true });
  await writeFile(
    join(archive, "_data/site.yaml"),
    site.replace(/^lang: .*$/m, `lang: ${language}\nurl: https://example.org/`),
  );
  const out = join(await scratch(), "dist");
  const { status, stderr } = await tool(["build", "--archive", archive, "--out", out]);
  assert.is(status, 0, stderr);
  const files = new Map<string, Spoken>();
  for (const path of (await filesIn(out)).filter((one) => !ofOthers.test(one))) {
    const spoken = spokenIn(path, await readFile(join(out, path), "utf8"));
    if (spoken !== undefined) files.set(path, spoken);
  }
  const folders = (await readdir(archive, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const read = folders.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8"));
  return { files, sources: (await Promise.all(read)).join("\n") };
}

for (const language of languages)
  english(`a site in “${language}” has no words of another language but those of its sources`, async () => {
    const { files, sources } = await siteIn(language);
    // What is drawn for every site alike says nothing.
    for (const [path, { labels }] of files) if (path.endsWith(".svg")) assert.equal([...labels], [], path);
    for (const kind of ["html", "svg", "xml", "atom", "json", "txt", "md", "webmanifest"])
      assert.ok(
        [...files.keys()].some((path) => path.endsWith(`.${kind}`)),
        kind,
      );
    for (const other of languages.filter((one) => one !== language)) {
      const foreign = dictionaryOf(other).filter((words) => !sources.includes(words));
      assert.ok(foreign.length > 200, `${foreign.length} words`);
      const short = labelsOf(other, language).filter((label) => !isOfSources(label, sources));
      assert.ok(short.length > 200, `${short.length} labels`);
      const found = [...files].flatMap(([path, { text, labels }]) => [
        ...foreign.filter((words) => text.includes(words)).map((words) => `“${words}” stands in ${path}`),
        ...short.filter((label) => labels.has(label)).map((label) => `“${label}” is a label of ${path}`),
      ]);
      assert.equal(found, []);
      if (other === "vi") assert.equal(strangeIn(files, sources), []);
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
