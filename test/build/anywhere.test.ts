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

/** What Liquid and Nunjucks, or EJS, would make 1337 of, or stop at. */
const code = "{{ 7 * 191 }}{{ 7 | times: 191 }}{% if true %}{% include 'x' %}{# x #}<%= 7 * 191 %>";

/** An archive that has it wherever it has text. */
const coded = {
  "_data/site.yaml": `title: "Kho ${code}"\ndescription: "Về ${code}"\n`,
  "_data/topics.yaml": `- { id: ma, name: "Chủ đề ${code}" }\n`,
  "_data/organisations.yaml": `- { id: ma, name: "Đơn vị ${code}" }\n`,
  "_data/targets.yaml": `- id: ma
  name: "Mức ${code}"
  topic: ma
  organisation: ma
  period: 2020
  measure: rate
  unit: percent
  result: { value: "5", article: 2020/ma, quote: "tăng 5% ${code}" }
`,
  "src/articles/2020/ma.md": `---
title: "Mã ${code}"
date: 2020-01-01
description: "Tóm tắt ${code}"
publisher: "Báo ${code}"
author: "Người ${code}"
topics: [ma]
organisations: [ma]
---

## Mục ${code}

Sản lượng tăng 5% ${code} so với năm trước. <script>alert(1)</script>

| A ${code} | B |
| --- | --- |
| ${code} | 1 |
`,
};

anywhere("code in content is text wherever it stands: no language of templates ever reads it", async () => {
  const archive = await archiveOf(coded);
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 0, built.stderr);
  const texts = await Promise.all(
    (await filesIn(join(archive, "dist")))
      .filter((path) => /\.(html|csv|json|md|txt|bib|webmanifest)$/.test(path) && !path.endsWith(".cdx.json"))
      .map(async (path) => [path, await readFile(join(archive, "dist", path), "utf8")] as const),
  );
  assert.equal(
    texts.filter(([, text]) => text.includes("1337")).map(([path]) => path),
    [],
  );
  for (const path of ["index.html", "bai-viet/2020/ma/index.html", "chi-tieu/ma/index.html", "chu-de/ma/index.html"]) {
    const [, text = ""] = texts.find(([each]) => each === path) ?? [];
    // Spaces may be bound to what stands before them.
    assert.match(text.replaceAll("\u00a0", " "), /\{\{ 7 \* 191 \}\}\{\{ 7 \| times: 191 \}\}\{% if true %\}/, path);
  }
  const [, page = ""] = texts.find(([path]) => path === "bai-viet/2020/ma/index.html") ?? [];
  assert.ok(page.includes("&lt;script&gt;alert(1)&lt;/script&gt;") && !page.includes("<script>alert"));
  assert.ok(page.replaceAll("\u00a0", " ").includes("&lt;%= 7 * 191 %&gt;"));
});

anywhere.run();
