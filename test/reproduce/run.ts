/**
 * Builds one archive in all surroundings that may differ, and holds the sites, and the bags of them, against each other byte for byte.
 * `npm run reproduce` takes the project's own archive, `npm run reproduce -- DIR` another one.
 */
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sha256 } from "../../src/text/digest.ts";
import { hashesOf, mainFile, run } from "../build/run.ts";
import { root } from "../tools.ts";
import { reprotested } from "./reprotest.ts";
import { type Variation, variations } from "./variations.ts";

type Hashes = Readonly<Record<string, string>>;

const source = resolve(process.argv[2] ?? root);

/** Copies the archive's sources into a folder of its own, and the folder that it then has. */
async function archiveIn(folder: string): Promise<string> {
  for (const part of ["_data", "src/articles"])
    await cp(join(source, part), join(folder, part), { recursive: true, preserveTimestamps: false });
  return folder;
}

/** Builds in a surrounding. @returns the hash of each file of the site, and of its bag; or why there is none */
async function builtIn(variation: Variation, folder: string): Promise<Hashes | string> {
  const archive = await archiveIn(join(folder, variation.below ?? "", "kho"));
  const shown = variation.disordered ? `${archive}-shown` : archive;
  if (variation.disordered) {
    await mkdir(shown);
    const mounted = await run("disorderfs", ["--shuffle-dirents=yes", archive, shown]);
    if (mounted.status !== 0) return `disorderfs: ${mounted.stderr.trim()}`;
  }
  try {
    const out = join(folder, "out");
    const [program = "", ...args] = [...(variation.before ?? []), ...(variation.node ?? [process.execPath])];
    const told = ["build", "--archive", shown, "--out", join(out, "dist"), "--bag", join(out, "kho.zip")];
    const env = variation.env ?? {};
    const { status, stderr } = await run(program, [...args, mainFile, ...told, ...(variation.args ?? [])], {
      cwd: folder,
      env,
    });
    if (status !== 0) return stderr.trim();
    const { dist, bag } = { dist: await hashesOf(join(out, "dist")), bag: (await hashesOf(out))["kho.zip"] ?? "" };
    return { ...dist, "kho.zip (the bag)": bag };
  } finally {
    if (variation.disordered) await run("fusermount", ["-u", shown]);
  }
}

async function inFolder<T>(variation: Variation, act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(variation.folder ?? tmpdir(), "doi-chieu-reproduce-"));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function differing(one: Hashes, other: Hashes): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** @returns whether the site was the same */
async function tried(variation: Variation, plain: Hashes): Promise<boolean> {
  const built = await inFolder(variation, async (folder) => {
    // Built twice where it is to come from what was kept.
    if (variation.name.startsWith("from what")) await builtIn(variation, folder);
    return builtIn(variation, folder);
  });
  if (typeof built === "string") return told(variation, false, built);
  const paths = differing(plain, built);
  return told(variation, paths.length === 0, paths.slice(0, 10).join(", "));
}

function told({ name }: Variation, same: boolean, why: string): boolean {
  say(`${same ? "same     " : "DIFFERENT"}  ${name}${same ? "" : `: ${why}`}`);
  return same;
}

const all = await variations();
const plain = await inFolder({ name: "plain" }, (folder) => builtIn({ name: "plain" }, folder));
if (typeof plain === "string") throw new Error(plain);
say(`${Object.keys(plain).length} files, tree ${sha256(JSON.stringify(plain))}\n`);
const counts = { same: 0, different: 0, skipped: 0 };
for (const variation of all) {
  if (variation.skipped !== undefined) {
    counts.skipped += 1;
    say(`skipped    ${variation.name}: ${variation.skipped}`);
  } else counts[(await tried(variation, plain)) ? "same" : "different"] += 1;
}
const { outcome, why } = await reprotested(source);
counts[outcome] += 1;
say(
  `${{ same: "same     ", different: "DIFFERENT", skipped: "skipped  " }[outcome]}  reprotest${why === "" ? "" : `: ${why}`}`,
);
say(`\n${counts.same} the same, ${counts.different} different, ${counts.skipped} skipped`);
process.exitCode = counts.different > 0 ? 1 : 0;
