/** What is built from what earlier builds have kept is, byte for byte, what a clean build gives: after any edits. */
import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FaultsError } from "../../src/input/fault.ts";
import { build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { beside } from "../../src/publish/names.ts";
import { randomOf } from "../random.ts";
import { archiveOf, root, scratch, toolAsIs } from "../tools.ts";
import { drawPictures, editedAtRandom, firstState, writeState } from "./edits.ts";
import { filesIn } from "./run.ts";
import { sample } from "./sample.ts";

const incremental = suite("incremental");

/** `SEED=7` begins elsewhere; `SEQUENCES=5` makes fewer. */
const seed = Number(process.env["SEED"] ?? 1);
// Two hundred of them by SEQUENCES=200 take three minutes more than the whole run has.
const sequences = Number(process.env["SEQUENCES"] ?? 80);

/** What a build publishes, or what it finds wrong. */
async function outcome(archive: string, out: string): Promise<readonly string[]> {
  try {
    await build({ archive, out }, makeReporter({ quiet: true }));
    return ["published"];
  } catch (error) {
    if (error instanceof FaultsError) return error.printed("en").split("\n");
    throw error;
  }
}

/** A site that is built of another archive: its store holds what is made of the tool's own files, and nothing else that is asked for. */
async function other(): Promise<string> {
  const out = join(await scratch(), "kho");
  assert.equal(await outcome(await archiveOf(sample), out), ["published"]);
  return out;
}

/** Builds with nothing that an earlier build has made of this archive. */
async function outcomeAnew(archive: string, out: string, from: string): Promise<readonly string[]> {
  for (const folder of [out, storeOf(out)]) await rm(folder, { recursive: true, force: true });
  await cp(storeOf(from), storeOf(out), { recursive: true });
  return outcome(archive, out);
}

function storeOf(out: string): string {
  return beside(out, "cache");
}

/** The first file in which two sites differ. */
async function difference(one: string, other: string): Promise<string | undefined> {
  const [here, there] = [await filesIn(one), await filesIn(other)];
  const lost = [...here.filter((path) => !there.includes(path)), ...there.filter((path) => !here.includes(path))];
  if (lost.length > 0) return `only one has ${lost[0]}`;
  for (const path of here)
    if (!(await readFile(join(one, path))).equals(await readFile(join(other, path)))) return `${path} differs`;
  return undefined;
}

incremental(`after each of ${sequences} sequences of edits a build equals a clean one (seed ${seed})`, async () => {
  await drawPictures();
  const below = randomOf(seed);
  const [archive, out, clean] = [await scratch(), join(await scratch(), "kho"), join(await scratch(), "kho")];
  let state = firstState(below);
  let published = 0;
  const from = await other();
  for (let number = 0; number < sequences; number++) {
    const { state: next, told } = editedAtRandom(state, below);
    state = next;
    await writeState(state, archive, below);
    const where = `seed ${seed}, sequence ${number}: ${told.join("; ")}`;
    const wanted = await outcomeAnew(archive, clean, from);
    assert.equal(await outcome(archive, out), wanted, where);
    if (wanted[0] !== "published") continue;
    published += 1;
    assert.is(await difference(out, clean), undefined, where);
  }
  assert.ok(published >= sequences / 4, `${published} of ${sequences} were without fault`);
});

/** A copy of the tool whose code can be edited. */
async function copyOfTool(): Promise<string> {
  const folder = await scratch();
  for (const name of ["src", "_includes", "package.json", "tsconfig.json"])
    await cp(join(root, name), join(folder, name), { recursive: true });
  await rm(join(folder, "src", "articles"), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  assert.not.equal(text.replace(from, to), text, file);
  await writeFile(file, text.replace(from, to));
}

incremental("edits of words, templates, styles and code of the tool itself show as in a clean build", async () => {
  const tool = await copyOfTool();
  const archive = await archiveOf(sample);
  const [out, clean] = [join(await scratch(), "kho"), join(await scratch(), "kho")];
  const builds = async (what: string): Promise<void> => {
    for (const args of [[out], [clean, "--clean"]]) {
      const ran = await toolAsIs(["build", "--archive", archive, "--out", ...args], {
        main: join(tool, "src/main.js"),
      });
      assert.is(ran.status, 0, `${what}: ${ran.stderr}`);
    }
    assert.is(await difference(out, clean), undefined, what);
  };
  await builds("at first");
  await edit(join(tool, "src/strings/vi.yaml"), "related: Bài liên quan", "related: Bài gần đó");
  await builds("a word");
  await edit(join(tool, "_includes/foot.tsx"), "<footer", '<footer data-edited="true"');
  await builds("a template");
  await edit(join(tool, "_includes/base.css"), /$/, "\n@layer base { body { outline: 0 } }\n");
  await builds("a style");
  await edit(join(tool, "src/text/shape.ts"), /$/, "\n");
  await builds("code");
});

incremental.run();
