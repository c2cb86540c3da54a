/** The marker's checksum is made of what the store knows, and is the one that a look at every file gives. */
import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkSite } from "../../src/check/check.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { readMarker } from "../../src/publish/marker.ts";
import { sumOf, sumsOf } from "../../src/publish/sums.ts";
import { filesIn } from "../build/run.ts";
import { sample } from "../build/sample.ts";
import { archiveOf, scratch, writeAll } from "../tools.ts";

const sums = suite("sums of the index");

sums("of a build and of one upon it are those of its files, and so are its bytes", async () => {
  const [archive, out] = [await archiveOf(sample), join(await scratch(), "kho")];
  for (const _ of ["at first", "kept"]) {
    const { indexBytes } = await build({ archive, out }, makeReporter({ quiet: true }));
    const index = join(out, "pagefind");
    assert.is((await readMarker(out))?.indexSum, await sumOf(index));
    const sizes = await Promise.all(
      (await filesIn(index)).map(async (path) => (await readFile(join(index, path))).length),
    );
    assert.is(
      indexBytes,
      sizes.reduce((sum, size) => sum + size, 0),
    );
    assert.equal((await checkSite(out)).faults, []);
  }
});

sums("of files that are known are not made again, those of others are", async () => {
  const folder = await scratch();
  await writeAll(folder, { a: "một", "b/c": "hai" });
  const known = (file: string): string | undefined => (file === join(folder, "b", "c") ? "biết" : undefined);
  const plain = await sumsOf(folder);
  assert.equal(await sumsOf(folder, known), { a: plain["a"], "b/c": "biết" });
  assert.not.equal(await sumOf(folder, known), await sumOf(folder));
});

sums("that are known do not hide a file from a check of its own", async () => {
  const [archive, out] = [await archiveOf(sample), join(await scratch(), "kho")];
  await build({ archive, out }, makeReporter({ quiet: true }));
  await appendFile(join(out, "pagefind", "pagefind-entry.json"), " ");
  assert.is((await checkSite(out)).faults.length, 1);
});

sums.run();
