/** What of a site has to go to its host again after an edit: little of it, and little of that grows with the archive. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeArchive } from "../../bench/archive.ts";
import { synthesize } from "../../bench/synthetic.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { manifestIn, manifestName } from "../../src/publish/manifest.ts";
import { scratch } from "../tools.ts";

const deploy = suite("what goes to a host");

const archive = join(await scratch(), "kho");
await writeArchive(archive, synthesize(60, 1));
const out = join(archive, "dist");

/** Builds, and says which files are not what they were. */
async function changedBy(edit: () => Promise<void>): Promise<string[]> {
  const before = manifestIn(out) ?? {};
  await edit();
  await build({ archive, out }, makeReporter({ quiet: true }));
  const now = manifestIn(out) ?? {};
  return [...Object.keys(now).filter((path) => now[path] !== before[path]), manifestName];
}

async function bytesOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(out, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const isIndex = (path: string): boolean => /^(pagefind|tim-kiem)\//.test(path);

/** An article of a year that is not the newest. */
async function oldArticle(): Promise<{ readonly file: string; readonly year: string }> {
  const folder = join(archive, "src", "articles");
  const [year = ""] = (await readdir(folder)).sort();
  const [name = ""] = await readdir(join(folder, year));
  return { file: join(folder, year, name), year };
}

deploy(
  "a title that is mended changes one file of those that hold all articles as JSON, and no list of sources",
  async () => {
    await changedBy(async () => {});
    const { file, year } = await oldArticle();
    const changed = await changedBy(async () => {
      await writeFile(file, (await readFile(file, "utf8")).replace(/^title: (.*)$/m, "title: $1 (tựa mới)"));
    });
    // The page tells sizes in tenths of a kilobyte, which may stay the same.
    const data = changed.filter((path) => path.startsWith("du-lieu/") && path !== "du-lieu/index.html");
    assert.equal(data.sort(), [
      "du-lieu/bai-viet.csv",
      `du-lieu/bai-viet/${year}.json`,
      "du-lieu/bang-doi-chieu.xlsx",
      "du-lieu/datapackage.json",
    ]);
    // Of what has a line for each article these alone are left; the package has not.
    const growing = [manifestName, "du-lieu/bai-viet.csv", "du-lieu/bang-doi-chieu.xlsx"];
    const whole = await bytesOf([...Object.keys(manifestIn(out) ?? {}), manifestName]);
    assert.ok((await bytesOf(growing)) <= 0.05 * whole, `${await bytesOf(growing)} of ${whole}`);
    assert.not.match(await readFile(join(out, "du-lieu/datapackage.json"), "utf8"), /tựa mới/);
  },
);

deploy("a word that is mended in a text changes its page, its twin and what lists files", async () => {
  const { file } = await oldArticle();
  const changed = await changedBy(async () => writeFile(file, `${await readFile(file, "utf8")}\nThêm một câu.\n`));
  const beside = changed.filter((path) => !isIndex(path) && !path.endsWith("tin-moi.json") && !path.endsWith(".atom"));
  assert.is(beside.length, 4, beside.join(" "));
  for (const end of ["index.html", "toan-van.md", "doi-chieu.json", manifestName])
    assert.ok(
      beside.some((path) => path.endsWith(end)),
      end,
    );
});

deploy.run();
