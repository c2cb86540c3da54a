/** An archive that is begun: it builds at once, says what was asked for, and names the tool that it is to be built with. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { readArchive } from "../../src/api.ts";
import type { Archive } from "../../src/archive/model.ts";
import type { Language } from "../../src/input/languages.ts";
import { askSettings, type Terminal } from "../../src/new/archive/ask.ts";
import { newArchive } from "../../src/new/archive/begin.ts";
import { dependencyFor, outsideOf } from "../../src/new/archive/dependency.ts";
import { recipeFiles } from "../../src/new/archive/recipes.ts";
import { type GivenSettings, settingsOf, usualTitle } from "../../src/new/archive/settings.ts";
import { toolVersion } from "../../src/tool.ts";
import { filesIn, until } from "../build/run.ts";
import { scratch, writeAll } from "../tools.ts";

const begun = suite("new archive");

/** Begins an archive, and reads it. */
async function archiveWith(given: GivenSettings): Promise<{ folder: string; archive: Archive }> {
  const folder = join(await scratch(), "kho");
  await newArchive(folder, settingsOf(given), "vi");
  return { folder, archive: await readArchive({ archive: folder }) };
}

const choices: readonly (readonly [Language, ...Language[]])[] = [["vi"], ["en"], ["vi", "en"], ["en", "vi"]];

for (const languages of choices)
  begun(`in ${languages.join(" and ")}, it holds one article, and one row that is met by its quotes`, async () => {
    const { folder, archive } = await archiveWith({ languages });
    assert.equal([archive.articles.length, archive.rows.length], [1, 1]);
    const [row] = archive.rows;
    assert.equal([row?.judgement.kind, row?.judgement.basis], ["met", "computed"]);
    assert.equal(row?.citations.map(({ figure }) => figure).sort(), ["result", "target"]);
    assert.equal([archive.site.lang, archive.others.length], [languages[0], languages.length - 1]);
    const words = languages[0] === "vi" ? /Thư viện mẫu/ : /Sample Library/;
    assert.match(archive.articles[0]?.front.title ?? "", words);
    assert.match(archive.site.title, languages[0] === "vi" ? /^Kho/ : /^My/);
    const site = await readFile(join(folder, "_data/site.yaml"), "utf8");
    assert.equal(
      site.match(/^# in: .*/gm) ?? [],
      languages.slice(1).map((other) => `# in: { ${other}: { title: ${usualTitle(other)} } }`),
    );
  });

begun("its settings are those that were asked for", async () => {
  const url = "https://example.org/kho/";
  const { folder, archive } = await archiveWith({
    title: 'Kho: "một"',
    url,
    hosts: ["nginx", "netlify"],
    recipe: "gitlab",
  });
  const { site } = archive;
  assert.equal([site.title, site.url, site.hosts, site.schema], ['Kho: "một"', url, ["nginx", "netlify"], "1"]);
  const files = await filesIn(folder);
  for (const path of [
    ".gitignore",
    ".gitlab-ci.yml",
    ".vscode/settings.json",
    ".vscode/extensions.json",
    "package.json",
  ])
    assert.ok(files.includes(path), path);
  assert.not.ok(files.some((path) => path.startsWith(".github/")));
});

begun("its recipes install the very packages, build, check, and publish what was built", () => {
  for (const name of ["github", "gitlab"] as const) {
    const [[, text = ""] = []] = recipeFiles(name);
    const steps = JSON.stringify(parse(text));
    const commands = [
      /npm ci/,
      /npx doi-chieu build .*?--site-url/,
      /npx doi-chieu check/,
      /"path":"dist"|mv dist/,
    ].map((step) => steps.search(step));
    assert.equal(
      commands,
      [...commands].sort((a, b) => a - b),
    );
    assert.ok(commands.every((place) => place > 0));
  }
  assert.equal(recipeFiles("none"), []);
});

/** An installation of the tool as npm leaves it. */
async function installation(resolved: string): Promise<string> {
  const home = await scratch();
  const packages = {
    "": { name: "home", dependencies: { "doi-chieu": "x", other: "1" } },
    "node_modules/doi-chieu": { version: "0.1.0", resolved, dependencies: { a: "1" }, dev: true },
    "node_modules/a": { version: "1.0.0", optionalDependencies: { b: "2", gone: "1" } },
    "node_modules/a/node_modules/b": { version: "2.0.0", dependencies: { c: "1" } },
    "node_modules/b": { version: "1.0.0" },
    "node_modules/c": { version: "1.0.0", peerDependencies: { a: "1" } },
    "node_modules/other": { version: "1.0.0" },
  };
  await writeAll(home, { "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages }) });
  return home;
}

begun("it is locked to what the tool was installed with, and to nothing else that lies there", async () => {
  const home = await installation("https://registry.npmjs.org/doi-chieu/-/doi-chieu-0.1.0.tgz");
  const { spec, packages = {} } = dependencyFor(join(home, "kho"), join(home, "node_modules/doi-chieu"));
  assert.is(spec, toolVersion());
  assert.equal(Object.keys(packages), [
    ...["node_modules/a", "node_modules/a/node_modules/b", "node_modules/c", "node_modules/doi-chieu"],
  ]);
  assert.not.match(JSON.stringify(packages), /"dev"/);
});

begun(
  "a packed file is named from the archive; where nothing is known of an installation, the version is",
  async () => {
    const home = await installation("file:../doi-chieu-0.1.0.tgz");
    const tool = join(home, "node_modules/doi-chieu");
    const { spec, packages = {} } = dependencyFor(join(home, "a", "kho"), tool);
    assert.is(spec, "file:../../../doi-chieu-0.1.0.tgz");
    assert.match(
      JSON.stringify(packages["node_modules/doi-chieu"]),
      /"resolved":"file:\.\.\/\.\.\/\.\.\/doi-chieu-0\.1\.0\.tgz"/,
    );
    await writeFile(join(home, "package-lock.json"), "{}");
    assert.equal(dependencyFor(join(home, "kho"), tool), { spec: toolVersion() });
    assert.equal(dependencyFor(join(home, "kho"), join(home, "tool")), { spec: "file:../tool" });
    // Another machine has it only where it is named by its version.
    assert.is(outsideOf({ spec }), "../../../doi-chieu-0.1.0.tgz");
    assert.is(outsideOf({ spec: toolVersion() }), undefined);
  },
);

begun("no package is called as the one that it depends on", async () => {
  const folder = join(await scratch(), "doi-chieu");
  await mkdir(folder);
  await newArchive(folder, settingsOf({}), "vi");
  const { name } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  assert.is(name, "kho");
});

/** A terminal at which somebody types one answer after another, each when it is asked for. */
function typing(
  ...answers: readonly (readonly [question: RegExp, keys: string])[]
): Terminal & { shown: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  Object.assign(input, { isTTY: true, setRawMode: () => input });
  Object.assign(output, { isTTY: true, columns: 80, rows: 24 });
  let shown = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  void (async () => {
    for (const [question, keys] of answers) {
      await until(`${question} is asked`, async () => question.test(shown));
      input.write(keys);
    }
  })();
  return { input, output, shown: () => shown };
}

const [enter, down, space] = ["\r", "\x1b[B", " "];

begun("on a terminal it is asked for, question by question", async () => {
  const terminal = typing(
    [/Languages of the interface/, `${down}${enter}`],
    [/Title of the archive/, `Kho báo${enter}`],
    [/Web address/, `ftp:x${enter}`],
    [/an address begins with/, `${"\x7f".repeat(5)}https://a.vn/${enter}`],
    [/Where it is published/, `${space}${enter}`],
    [/Who builds it/, `${down}${enter}`],
  );
  const settings = await askSettings({}, "en", terminal);
  assert.equal(settings, {
    languages: ["vi", "en"],
    title: "Kho báo",
    url: "https://a.vn/",
    hosts: ["netlify"],
    recipe: "gitlab",
  });
});

begun("what was said already is not asked, and an empty answer is the usual", async () => {
  const terminal = typing([/Tên kho/, enter]);
  const given = { languages: ["en"], url: "https://a.vn/", hosts: [], recipe: "none" } as const;
  const settings = await askSettings(given, "vi", terminal);
  assert.equal(settings, { ...given, title: "My archive" });
});

begun("broken off, nothing is begun", async () => {
  const error = await askSettings({}, "en", typing([/Languages/, "\x03"])).catch((error: unknown) => error);
  assert.match(error instanceof Error ? error.message : "", /nothing is begun/);
});

begun.run();
