/** A few files that stand for a site, with their manifest. */
import { join } from "node:path";
import { writeManifest } from "../../src/publish/manifest.ts";
import { sumsOf } from "../../src/publish/sums.ts";
import { type Files, scratch, writeAll } from "../tools.ts";

/** Writes a site into a folder of its own. */
export async function siteOf(files: Files): Promise<string> {
  const site = join(await scratch(), "dist");
  await writeAll(site, files);
  writeManifest(site, await sumsOf(site));
  return site;
}
