/** The tool's bundle: made once by whoever is first; where none can be kept, the tool runs without. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundle } from "../src/bundle.js";
import { bundleName } from "../src/code.js";
import { root, scratch } from "./tools.ts";

const bundles = suite("bundle");

bundles("two that are made at once are one, and nothing is left beside it", async () => {
  const place = await scratch();
  const folder = join(place, "trang-thai");
  assert.equal(await Promise.all([bundle(folder), bundle(folder)]), [true, true]);
  assert.equal(readdirSync(place), ["trang-thai"]);
  assert.ok(existsSync(join(folder, "src", "cli.mjs")));
  // Outside of the tool's folder no package is found by its name.
  assert.match(readFileSync(join(folder, "src", "cli.mjs"), "utf8"), /from "file:\/\/\/[^"]*\/commander\//);
});

bundles("where it cannot be written, that is said", async () => {
  const place = await scratch();
  writeFileSync(join(place, "tep"), "");
  assert.is(await bundle(join(place, "tep", "trang-thai")), false);
});

const withoutFolder = process.platform === "win32" ? bundles.skip : bundles;

withoutFolder("where the folder that it is begun in is gone, it ends, and is told", async () => {
  const [gone, place] = [await scratch(), await scratch()];
  const main = JSON.stringify(join(root, "src", "bundle.js"));
  const code = `process.chdir(process.argv[1]); (await import("node:fs")).rmdirSync(process.argv[1]);
    await (await import(${main})).bundle(process.argv[2]).then(console.log, (error) => console.log(error.syscall));`;
  const args = ["--input-type=module", "-e", code, gone, join(place, "trang-thai")];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 60_000 });
  assert.is(stdout, "uv_cwd\n");
});

bundles("each place has a bundle of its own: in a copy of the tool's folder that of the other is not run", () => {
  assert.is.not(bundleName(join("/", "một")), bundleName(join("/", "hai")));
  assert.is(bundleName(join("/", "một")), bundleName(join("/", "một")));
});

bundles.run();
