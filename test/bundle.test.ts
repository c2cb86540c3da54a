/** The tool's bundle: made once by whoever is first, and run only as it was written; where none can be kept, the tool runs without. */
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundle, forgetOldest, isWhole, noteUse } from "../src/bundle.js";
import { bundleName } from "../src/code.js";
import { bundledIn } from "../src/door.js";
import { parseYaml } from "../src/input/yaml.ts";
import { root, scratch } from "./tools.ts";

const bundles = suite("bundle");

const place = await scratch();
const folder = join(place, "trang-thai");

bundles("two that are made at once are one, and nothing is left beside it", async () => {
  assert.equal(await Promise.all([bundle(folder), bundle(folder)]), [true, true]);
  assert.equal(readdirSync(place), ["trang-thai"]);
  assert.ok(existsSync(join(folder, "src", "cli.mjs")));
  assert.ok(isWhole(folder));
  // Outside of the tool's folder no package is found by its name.
  assert.match(readFileSync(join(folder, "src", "cli.mjs"), "utf8"), /from "file:\/\/\/[^"]*\/commander\//);
});

bundles("the tool's own words and units stand in it as JSON, as they are read from their files", () => {
  const names = readdirSync(join(folder, "src", "strings")).filter((name) => name.endsWith(".json"));
  const files = readdirSync(join(root, "src", "strings")).filter((name) => name.endsWith(".yaml"));
  assert.equal(names.sort(), files.map((name) => `${name}.json`).sort());
  for (const name of names) {
    const file = name.replace(".json", "");
    const read = parseYaml(file, readFileSync(join(root, "src", "strings", file), "utf8"));
    assert.equal(JSON.parse(readFileSync(join(folder, "src", "strings", name), "utf8")), read.value);
  }
});

/** A part of the code that is loaded with the first. */
function partIn(damaged: string): string {
  const name = readdirSync(damaged).find((path) => /^chunk-.*\.mjs$/.test(path));
  assert.ok(name);
  return join(damaged, name);
}

function turnOneBit(file: string): void {
  const content = readFileSync(file);
  const at = Math.floor(content.length / 2);
  content[at] = (content[at] ?? 0) ^ 1;
  writeFileSync(file, content);
}

const damages: Readonly<Record<string, (damaged: string) => void>> = {
  "a cut file": (damaged) => truncateSync(partIn(damaged), 1000),
  "a flipped bit": (damaged) => turnOneBit(partIn(damaged)),
  "an emptied file": (damaged) => truncateSync(join(damaged, "src", "cli.mjs")),
  "a missing file": (damaged) => rmSync(partIn(damaged)),
  "a flipped bit in the list": (damaged) => turnOneBit(join(damaged, "sums")),
  "a list that is cut behind a line": (damaged) =>
    writeFileSync(join(damaged, "sums"), readFileSync(join(damaged, "sums"), "utf8").replace(/\n[^\n]*$/, "")),
  "no list": (damaged) => rmSync(join(damaged, "sums")),
  "nothing in it": (damaged) => {
    for (const name of readdirSync(damaged)) rmSync(join(damaged, name), { recursive: true });
  },
};

bundles("one that is damaged, in whatever way, is not run", async () => {
  for (const [what, damage] of Object.entries(damages)) {
    const damaged = join(await scratch(), basename(folder));
    cpSync(folder, damaged, { recursive: true });
    assert.ok(isWhole(damaged), what);
    damage(damaged);
    assert.not(isWhole(damaged), what);
  }
});

bundles("that of another state of the code is not run, though it has been given the name of this one", async () => {
  const other = join(await scratch(), "trang-thai-khac");
  cpSync(folder, other, { recursive: true });
  assert.not(isWhole(other));
});

bundles("a damaged one is made anew in its place, and nothing is left of it", async () => {
  const damaged = join(await scratch(), basename(folder));
  cpSync(folder, damaged, { recursive: true });
  turnOneBit(partIn(damaged));
  writeFileSync(join(damaged, "la"), "");
  assert.is(await bundledIn([damaged]), damaged);
  assert.ok(isWhole(damaged));
  assert.equal(readdirSync(join(damaged, "..")), [basename(damaged)]);
  assert.not(existsSync(join(damaged, "la")));
});

bundles("one that is whole is taken before another is made, in whichever place it stands", async () => {
  const missing = join(await scratch(), basename(folder));
  assert.is(await bundledIn([missing, folder]), folder);
  assert.not(existsSync(missing));
});

bundles("what was used last stays, and what was not used for longest goes where all of it is too much", async () => {
  const kept = await scratch();
  for (const [index, name] of ["cu", "dung-lai", "moi"].entries()) {
    mkdirSync(join(kept, name));
    writeFileSync(join(kept, name, "tep"), "x".repeat(100));
    utimesSync(join(kept, name), 1_000_000 + index, 1_000_000 + index);
  }
  noteUse(join(kept, "dung-lai"));
  forgetOldest(kept, 300);
  assert.equal(readdirSync(kept), ["cu", "dung-lai", "moi"]);
  forgetOldest(kept, 200);
  assert.equal(readdirSync(kept), ["dung-lai", "moi"]);
  forgetOldest(kept, 1);
  assert.equal(readdirSync(kept), ["dung-lai"]);
});

bundles("where it cannot be written, that is said", async () => {
  const closed = join(await scratch(), "tep");
  writeFileSync(closed, "");
  assert.is(await bundle(join(closed, "trang-thai")), false);
  assert.is(await bundledIn([join(closed, "trang-thai")]), undefined);
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
