/** Sites that tests look at, each built once in a whole run: most files look at the same two or three. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rename } from "node:fs/promises";
import { join } from "node:path";
import { hashesOf } from "../build/run.ts";

/** What an archive consists of; beside it in the project's own folder lies the tool. */
const parts = ["_data", "src", "overrides"];

/** Puts the site of an archive into a folder: a copy of its own, for some tests spoil what they look at. */
export async function putSite(archive: string, folder: string): Promise<void> {
  const shared = process.env["SITES_OF_TESTS"];
  if (shared === undefined) return buildQuietly(archive, folder);
  const kept = join(shared, await keyOf(archive));
  if (!existsSync(kept)) await keep(archive, shared, kept);
  await cp(kept, folder, { recursive: true });
}

/** Two files may begin at once: the second finds what the first has put there. */
async function keep(archive: string, shared: string, kept: string): Promise<void> {
  const folder = join(await mkdtemp(join(shared, "made-")), "dist");
  await buildQuietly(archive, folder);
  await rename(folder, kept).catch(() => undefined);
}

async function keyOf(archive: string): Promise<string> {
  const hashes = await Promise.all(parts.map((part) => hashesOf(join(archive, part))));
  return createHash("sha256").update(JSON.stringify(hashes)).digest("hex");
}

/** The tool is loaded only where it has something to do. */
async function buildQuietly(archive: string, folder: string): Promise<void> {
  const [{ build }, { makeReporter }] = await Promise.all([
    import("../../src/pipeline/build.ts"),
    import("../../src/pipeline/reporter.ts"),
  ]);
  await build({ archive, out: folder }, makeReporter({ quiet: true }));
}
