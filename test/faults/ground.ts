/** Archives to fail on: each has a published site, and sources that have changed since. */
import { execFile } from "node:child_process";
import { cp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashesOf, mainFile, run } from "../build/run.ts";
import { sample } from "../build/sample.ts";
import { article, type Files, scratch, writeAll } from "../tools.ts";

/** What the site of an archive is, by the hashes of all its files. */
export type Hashes = Readonly<Record<string, string>>;

export interface Ground {
  /** The archive that every trial begins with a copy of: the old site is published, the sources are of the new one. */
  readonly archive: string;
  readonly old: Hashes;
  readonly fresh: Hashes;
}

/** How a published site stands: none of its files is looked at by itself. */
export type State = "old" | "new" | "absent" | "mixed";

const gone = "src/articles/2020/bai-cu.md";
const before: Files = { ...sample, [gone]: article("Bài cũ", "2020-05-01", "Một đoạn.") };
/** Every page of the new site differs from that of the old one, for all show the site's name. */
const changed: Files = {
  "_data/site.yaml": "title: Kho Vịnh Lam\nurl: https://example.org/kho/\n",
  "src/articles/2023/bai-moi.md": article("Bài mới", "2023-02-01", "Một đoạn."),
};

/** Makes the ground for trials. */
export async function makeGround(): Promise<Ground> {
  const archive = join(await scratch(), "kho");
  await writeAll(archive, before);
  await mustBuild(archive);
  const old = await hashesOf(join(archive, "dist"));
  await rm(join(archive, gone));
  await writeAll(archive, changed);
  const other = await copyOf({ archive });
  await mustBuild(other);
  return { archive, old, fresh: await hashesOf(join(other, "dist")) };
}

async function mustBuild(archive: string): Promise<void> {
  const { status, stderr } = await run(process.execPath, [mainFile, "build", "--archive", archive, "--lang", "en"]);
  if (status !== 0) throw new Error(`the ground cannot be built: ${stderr}`);
}

/** A copy of an archive with all that builds have left there; files that are one under two names stay so. */
export async function copyOf({ archive }: Pick<Ground, "archive">): Promise<string> {
  const copy = join(await scratch(), "kho");
  if (process.platform === "win32") await cp(archive, copy, { recursive: true });
  else await promisify(execFile)("cp", ["-a", archive, copy]);
  return copy;
}

/** @param archive whose site is looked at */
export async function stateOf(archive: string, { old, fresh }: Ground): Promise<State> {
  const hashes = await hashesOf(join(archive, "dist"));
  if (isSame(hashes, old)) return "old";
  if (isSame(hashes, fresh)) return "new";
  return Object.keys(hashes).length === 0 ? "absent" : "mixed";
}

function isSame(one: Hashes, other: Hashes): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}

/** The names in an archive that builds have made. */
export async function madeIn(archive: string): Promise<string[]> {
  return (await readdir(archive)).filter((name) => name.includes("dist")).sort();
}
