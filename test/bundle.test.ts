/** The tool's bundle: made once by whoever is first; where none can be kept, the tool runs without. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundle } from "../src/bundle.js";
import { bundleName } from "../src/code.js";
import { parseYaml } from "../src/input/yaml.ts";
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

bundles("the tool's own words and units stand in it as JSON, as they are read from their files", async () => {
  const folder = join(await scratch(), "trang-thai");
  assert.ok(await bundle(folder));
  const names = readdirSync(join(folder, "src", "strings")).filter((name) => name.endsWith(".json"));
  assert.equal(names.sort(), ["en.yaml.json", "units.yaml.json", "vi.yaml.json"]);
  for (const name of names) {
    const file = name.replace(".json", "");
    const read = parseYaml(file, readFileSync(join(root, "src", "strings", file), "utf8"));
    assert.equal(JSON.parse(readFileSync(join(folder, "src", "strings", name), "utf8")), read.value);
  }
});

bundles("where it cannot be written, that is said", async () => {
  const place = await scratch();
  writeFileSync(join(place, "tep"), "");
  assert.is(await bundle(join(place, "tep", "trang-thai")), false);
});

bundles("each place has a bundle of its own: in a copy of the tool's folder that of the other is not run", () => {
  assert.is.not(bundleName(join("/", "một")), bundleName(join("/", "hai")));
  assert.is(bundleName(join("/", "một")), bundleName(join("/", "một")));
});

bundles.run();
