/** What is built from what earlier builds have kept is, byte for byte, what a clean build gives: after any edits. */
import { cp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FaultsError } from "../../src/input/fault.ts";
import { type BuildOptions, build } from "../../src/pipeline/build.ts";
import { makeReporter } from "../../src/pipeline/reporter.ts";
import { beside } from "../../src/publish/names.ts";
import { spareOf } from "../../src/publish/spare.ts";
import type { Sizes } from "../../src/search/index/shards.ts";
import { listAt } from "../../src/store/entries.ts";
import { randomOf } from "../random.ts";
import { archiveOf, root, scratch, toolAsIs } from "../tools.ts";
import { drawPictures, writeState } from "./edited.ts";
import { editedAtRandom, firstState } from "./edits.ts";
import { filesIn } from "./run.ts";
import { sample } from "./sample.ts";

const incremental = suite("incremental");

/** `SEED=7` draws others. */
const seed = Number(process.env["SEED"] ?? 1);
/** `SEQUENCES=5` makes fewer. */
const sequences = Number(process.env["SEQUENCES"] ?? 200);
/** So many of them are built clean by a process of its own, too, and so many are of a larger archive. */
const [apart, larger] = [3, 3];

/** What a build publishes, or what it finds wrong. */
async function outcome(archive: string, out: string, how: Partial<BuildOptions> = {}): Promise<readonly string[]> {
  try {
    await build({ archive, out, ...how }, makeReporter({ quiet: true }));
    return ["published"];
  } catch (error) {
    if (error instanceof FaultsError) return error.printed("en").split("\n");
    throw error;
  }
}

/**
 * Builds in a place with nothing that an earlier build has made of this archive. What is made of the tool's own files is there, from a
 * build of another one, and nothing else is known: contents that still lie there have no key that leads to them.
 */
async function placeAnew(): Promise<{ readonly out: string; readonly buildAnew: typeof outcome }> {
  const out = join(await scratch(), "kho");
  assert.equal(await outcome(await archiveOf(sample), out), ["published"]);
  const known = await readFile(listAt(storeOf(out)));
  const buildAnew: typeof outcome = async (archive, _, how) => {
    for (const folder of [out, spareOf(out)]) await rm(folder, { recursive: true, force: true });
    await writeFile(listAt(storeOf(out)), known);
    return outcome(archive, out, how);
  };
  return { out, buildAnew };
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

interface Drawn {
  readonly sequences: number;
  /** How many articles there are at first. */
  readonly articles: number;
  readonly how?: Partial<BuildOptions>;
  /** Told of each that was published, by its number. */
  readonly also?: (archive: string, out: string, number: number, where: string) => Promise<void>;
}

/** Edits an archive again and again; after each sequence of edits it is built upon what there is, and anew. */
async function holdAll({ articles, how, also, ...drawn }: Drawn): Promise<void> {
  await drawPictures();
  const below = randomOf(seed);
  const [archive, out] = [await scratch(), join(await scratch(), "kho")];
  const anew = await placeAnew();
  let [state, published] = [firstState(below, articles), 0];
  for (let number = 0; number < drawn.sequences; number++) {
    const { state: next, told } = editedAtRandom(state, below);
    state = next;
    await writeState(state, archive, below);
    const where = `SEED=${seed}, sequence ${number}: ${told.join("; ")}`;
    const wanted = await anew.buildAnew(archive, anew.out, how);
    assert.equal(await outcome(archive, out, how), wanted, where);
    if (wanted[0] !== "published") continue;
    published += 1;
    assert.is(await difference(out, anew.out), undefined, where);
    await also?.(archive, out, number, where);
  }
  assert.ok(published >= drawn.sequences / 4, `${published} of ${drawn.sequences} were without fault`);
}

incremental(`after each of ${sequences} sequences of edits a build equals a clean one (SEED=${seed})`, async () => {
  const clean = join(await scratch(), "kho");
  const every = Math.ceil(sequences / apart);
  let due = 0;
  await holdAll({
    sequences,
    articles: 4,
    also: async (archive, out, number, where) => {
      if (number < due) return;
      due += every;
      const ran = await toolAsIs(["build", "--archive", archive, "--out", clean, "--clean"]);
      assert.is(ran.status, 0, `${where}: ${ran.stderr}`);
      assert.is(await difference(out, clean), undefined, `${where}, by a process of its own`);
    },
  });
});

/** Cuts an index into shards and parts of a few documents. */
const small: Sizes = {
  mostWhole: 12,
  old: { least: 8, most: 14, every: 4 },
  newest: { least: 4, most: 9, every: 4 },
  part: { least: 3, most: 6, every: 2 },
};

incremental(`a larger archive, with an index of many shards and parts, equals a clean one too (SEED=${seed})`, () =>
  holdAll({ sequences: Math.min(larger, sequences), articles: 40, how: { sizes: small } }),
);

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
