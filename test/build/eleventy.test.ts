/** Eleventy run directly on the project: a preview beside the site, never the site itself. */
import { cp, readdir, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Ran, root, scratch, writeAll } from "../tools.ts";
import { hashesOf, run } from "./run.ts";

const direct = suite("eleventy");

/** What builds, tests and installations put into the project's folder. */
const made = /^(node_modules|dist|\.dist\..*|\.cache|\.git|coverage)$/;

/** The project in another folder, without what is made in it. */
async function copied(): Promise<string> {
  const folder = await scratch();
  await cp(root, folder, { recursive: true, filter: (path) => path === root || !made.test(basename(path)) });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

function eleventy(cwd: string): Promise<Ran> {
  return run("npx", ["eleventy", "--config=.eleventy.ts"], { cwd, env: { NODE_OPTIONS: "--import=tsx" } });
}

/** The files of a site but the marker and the manifest, which only a published one carries. */
async function siteIn(folder: string): Promise<Record<string, string>> {
  const { "doi-chieu.json": _, "manifest-sha256.txt": __, ...files } = await hashesOf(folder);
  return files;
}

direct("the preview holds the same pages, files and search index as a build", async () => {
  const project = await copied();
  const before = await readdir(project);
  const previewed = await eleventy(project);
  assert.is(previewed.status, 0, previewed.stderr);
  assert.equal((await readdir(project)).sort(), [...before, ".cache"].sort(), "only .cache is made");
  const built = await run(process.execPath, [join(project, "src/main.js"), "build"], { cwd: project });
  assert.is(built.status, 0, built.stderr);
  const preview = await siteIn(join(project, ".cache", "preview"));
  assert.ok("pagefind/pagefind.js" in preview);
  assert.equal(preview, await siteIn(join(project, "dist")));
});

direct("a published site stays as it was, whether the preview succeeds or fails", async () => {
  const project = await copied();
  await writeAll(project, { "dist/index.html": "đã xuất bản" });
  const before = await hashesOf(join(project, "dist"));
  assert.is((await eleventy(project)).status, 0);
  assert.equal(await hashesOf(join(project, "dist")), before);
  await writeAll(project, { "src/articles/2020/hong.md": "---\ntitle: Hỏng\ndate: 2020-02-30\n---\n\nHỏng.\n" });
  const failed = await eleventy(project);
  assert.is.not(failed.status, 0);
  assert.match(failed.stdout + failed.stderr, /src\/articles\/2020\/hong\.md:3:7/);
  assert.equal(await hashesOf(join(project, "dist")), before);
});

direct.run();
