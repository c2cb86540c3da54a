/** The tool works from any folder, on archives that lie anywhere, and changes nothing in them. */
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { archiveOf, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, hashesOf } from "./run.ts";
import { sample } from "./sample.ts";

const anywhere = suite("anywhere");

/** The files of an archive that an archivist writes. */
async function sourcesOf(archive: string): Promise<Record<string, string>> {
  return { ...(await hashesOf(join(archive, "_data"))), ...(await hashesOf(join(archive, "src"))) };
}

anywhere("paths are taken from the working folder", async () => {
  const archive = await archiveOf(sample);
  await mkdir(join(archive, "viec"));
  const cwd = join(archive, "viec");
  const built = await tool(["build", "--archive", "..", "--out", "trang"], { cwd });
  assert.is(built.status, 0, built.stderr);
  assert.ok((await filesIn(join(cwd, "trang"))).includes("index.html"));
  const checked = await tool(["check", "--out", "trang"], { cwd });
  assert.is(checked.status, 0, checked.stderr);
});

anywhere("a path with spaces and Vietnamese letters is a path like any other", async () => {
  const archive = join(await scratch(), "Kho lưu trữ của Vịnh #1 100%");
  await writeAll(archive, sample);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  assert.ok((await filesIn(join(archive, "dist"))).includes("index.html"));
});

anywhere("the settings of another project in the working folder do not count", async () => {
  const archive = await archiveOf(sample);
  const plain = await tool(["build", "--archive", archive]);
  assert.is(plain.status, 0, plain.stderr);
  const cwd = await scratch();
  await writeAll(cwd, {
    "tsconfig.json": '{ "compilerOptions": { "jsx": "react", "paths": { "preact": ["./khong-co"] } } }',
    "eleventy.config.js": "throw new Error('a foreign configuration is read');",
    ".eleventyignore": "**/*\n",
    ".gitignore": "*\n",
    "package.json": '{ "type": "commonjs" }',
    "_data/site.yaml": "titel: x",
    "index.md": "# x",
  });
  const built = await tool(["build", "--archive", archive, "--out", join(cwd, "dist")], { cwd });
  assert.is(built.status, 0, built.stderr);
  assert.equal(await hashesOf(join(cwd, "dist")), await hashesOf(join(archive, "dist")));
});

anywhere("an archive whose folders are ignored by git is built all the same", async () => {
  const archive = await archiveOf({ ...sample, ".gitignore": "*\n", "src/.gitignore": "*\n" });
  const built = await tool(["build", "--archive", archive], { cwd: archive });
  assert.is(built.status, 0, built.stderr);
  assert.match(built.stderr, /^articles +2$/m);
});

anywhere("a build changes no source of the archive, and adds nothing but the site and its store", async () => {
  const archive = await archiveOf(sample);
  const before = await sourcesOf(archive);
  for (const args of [[], ["--clean"], ["--site-url", "https://a.example/"]]) {
    const built = await tool(["build", "--archive", archive, ...args]);
    assert.is(built.status, 0, built.stderr);
  }
  assert.equal(await sourcesOf(archive), before);
  const tops = (await filesIn(archive)).map((path) => path.split("/")[0]);
  assert.equal([...new Set(tops)], [".dist.cache", "_data", "dist", "src"]);
});

anywhere("an article's code is text: nothing in it runs", async () => {
  const text = "{{ 1 + 1 }} {% include 'x' %} <script>alert(1)</script> <%= 2 + 2 %>";
  const archive = await archiveOf({ "src/articles/2020/ma.md": `---\ntitle: Mã\ndate: 2020-01-01\n---\n\n${text}\n` });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  const page = await readFile(join(archive, "dist/bai-viet/2020/ma/index.html"), "utf8");
  assert.ok(
    page.includes("{{ 1 + 1 }} {% include 'x' %} &lt;script&gt;alert(1)&lt;/script&gt; &lt;%= 2 + 2\u00a0%&gt;"),
  );
});

anywhere.run();
