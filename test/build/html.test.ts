/** Every page of built sites against the rules of html-validate. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { hardFiles } from "../browser/hard.ts";
import { archiveOf, root, scratch } from "../tools.ts";
import { htmlFaultsOf } from "./html-rules.ts";

const html = suite("HTML");

for (const [what, archive] of [
  ["the project's own archive", root],
  ["an archive with every kind of row", join(root, "test/archives/a-ledger-of-many-kinds")],
  ["an archive with every kind of block", join(root, "test/archives/every-kind-of-block")],
  ["an archive of hard names, scripts and pictures", await archiveOf(hardFiles)],
] as const) {
  html(`of ${what} is valid on every page`, async () => {
    const folder = join(await scratch(), "dist");
    await build({ archive, out: folder }, makeReporter({ quiet: true }));
    const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html"));
    assert.ok(pages.length > 10);
    const faults = await Promise.all(
      pages.map(async (path) => htmlFaultsOf(path, await readFile(join(folder, path), "utf8"))),
    );
    assert.equal(faults.flat(), []);
  });
}

html("that is wrong is found", async () => {
  assert.match(
    (await htmlFaultsOf("x.html", "<!doctype html><html><body><img src=a></body></html>")).join(),
    /wcag\/h37/,
  );
});

html.run();
