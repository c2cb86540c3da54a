/** What Eleventy does when it is run directly: the same pages, files and search index, in a folder of their own. */
import { join } from "node:path";
import type { EleventyConfig } from "@11ty/eleventy";
import { UserError } from "../input/fault.ts";
import { faultLanguageOf } from "../input/fault-language.ts";
import { beside } from "../publish/names.ts";
import { rastersOf } from "../render/all-rasters.ts";
import { configure } from "../render/eleventy.ts";
import { writeRasters } from "../render/rasters.ts";
import { writeFiles } from "../render/render.ts";
import { siteOf, writeEdition } from "../render/site.ts";
import { documentsOf } from "../search/index/documents.ts";
import { writeIndex } from "../search/index/index.ts";
import { shardsOf } from "../search/index/shards.ts";
import { openStore } from "../store/store.ts";
import { templatesFolder, toolFolder } from "../tool.ts";
import { readArchive } from "./build.ts";
import { makeReporter } from "./reporter.ts";

/** Where the preview lies; never the published site. */
export const previewFolder = join(toolFolder, ".cache", "preview");

/** Wires Eleventy for the project's own archive. The search index goes in when the pages are written. */
export async function preview(config: EleventyConfig): Promise<void> {
  const archive = await readArchive({ archive: toolFolder }, makeReporter({ quiet: true })).catch(inItsLanguage);
  const shards = shardsOf(documentsOf(archive));
  const site = await siteOf(archive, shards);
  configure(config, site);
  config.setInputDirectory(templatesFolder);
  config.setOutputDirectory(previewFolder);
  for (const folder of ["_data", "_includes", "overrides", "src"]) config.addWatchTarget(join(toolFolder, folder));
  config.on("eleventy.after", async () => {
    const store = openStore(beside(previewFolder, "cache"));
    await writeRasters(await rastersOf(archive), previewFolder, store);
    writeFiles(site, previewFolder, store);
    await writeIndex(archive, shards, previewFolder, store);
    writeEdition(site, shards, previewFolder, store);
    await store.close();
  });
}

/** Eleventy prints the message of whatever is thrown. */
async function inItsLanguage(error: unknown): Promise<never> {
  if (error instanceof UserError) throw new Error(error.printed(await faultLanguageOf(toolFolder)));
  throw error;
}
