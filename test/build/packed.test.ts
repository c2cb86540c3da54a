/** The tool as it is handed out: packed, installed in an empty folder, and used there. */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { archiveOf, type Ran, root, scratch, tool, writeAll } from "../tools.ts";
import { filesIn, hashesOf, run } from "./run.ts";
import { sample } from "./sample.ts";

const packed = suite("packed");

const packSchema = z.tuple([z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })]);

const folder = await scratch();
const home = join(folder, "home");
let inPack: readonly string[] = [];

packed("the project is packed, and installed in an empty folder", async () => {
  const pack = await run("npm", ["pack", "--json", "--silent", "--pack-destination", folder]);
  assert.is(pack.status, 0, `npm cannot pack the project: ${pack.stderr}`);
  const [{ filename, files }] = packSchema.parse(JSON.parse(pack.stdout));
  inPack = files.map(({ path }) => path);
  await mkdir(home);
  const flags = ["--prefer-offline", "--no-audit", "--no-fund"];
  const installed = await run("npm", ["install", ...flags, join(folder, filename)], { cwd: home });
  assert.is(installed.status, 0, `npm cannot install the packed tool; it needs a registry: ${installed.stderr}`);
});

/** Runs the installed tool. */
function installed(args: readonly string[], cwd = home): Promise<Ran> {
  return run(process.execPath, [join(home, "node_modules/doi-chieu/src/main.js"), ...args], { cwd });
}

packed("the pack holds the tool, and nothing of this archive, its tests or its benches", () => {
  for (const path of ["package.json", ".eleventy.ts", "tsconfig.json", "src/main.js", "src/strings/vi.yaml"])
    assert.ok(inPack.includes(path), `${path} is not in the pack`);
  assert.ok(inPack.some((path) => /^_includes\/.*\.css$/.test(path)));
  assert.equal(
    inPack.filter((path) => /^(src\/articles|test|bench|_data|dist|\.cache|\.dist)/.test(path)),
    [],
  );
});

packed(
  "the installed tool builds an archive that lies elsewhere, to the same bytes as the project itself",
  async () => {
    const archive = await archiveOf(sample);
    const out = join(await scratch(), "trang");
    const built = await installed(["build", "--archive", archive, "--out", out]);
    assert.is(built.status, 0, built.stderr);
    assert.is((await tool(["build", "--archive", archive])).status, 0);
    assert.equal(await hashesOf(out), await hashesOf(join(archive, "dist")));
    const checked = await installed(["check", "--out", out]);
    assert.is(checked.status, 0, checked.stderr);
  },
);

packed(
  "the installed tool keeps the fonts that it cuts, and their measures, beside the packages that it was installed with",
  async () => {
    assert.is((await readdir(join(home, "node_modules/.cache/doi-chieu/fonts"))).length, 6);
  },
);

packed("npx runs it by its name, and the archive is the working folder where none is named", async () => {
  await writeAll(home, sample);
  const built = await run("npx", ["--no-install", "doi-chieu", "build"], { cwd: home });
  assert.is(built.status, 0, built.stderr);
  assert.ok((await filesIn(join(home, "dist"))).includes("index.html"));
});

packed("it begins an archive in its own folder's neighbour and builds it", async () => {
  const archive = join(folder, "kho");
  assert.is((await installed(["new", "archive", archive], folder)).status, 0);
  const built = await installed(["build", "--archive", "kho"], folder);
  assert.is(built.status, 0, built.stderr);
  assert.ok((await filesIn(join(archive, "dist"))).includes("pagefind/pagefind.js"));
});

packed("the built pages name no folder of this machine", async () => {
  for (const path of await filesIn(join(home, "dist"))) {
    const text = await readFile(join(home, "dist", path), "latin1");
    for (const place of [home, root]) assert.not.ok(text.includes(place), `${path} names ${place}`);
  }
});

packed.run();
