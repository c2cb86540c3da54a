/** Renders a site into a folder: pages by Eleventy, and beside them the files that are not pages. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Progress, renderPages } from "./eleventy.ts";
import type { Site } from "./site.ts";

/**
 * Writes everything of a site but its rasters and its search index.
 * @param folder an absolute path
 */
export async function render(site: Site, folder: string, progress?: Progress): Promise<void> {
  await writeFiles(site, folder);
  await renderPages(site, folder, progress);
}

/** Styles, fonts, scripts and downloads: a template can only give text, and these are bytes. */
export async function writeFiles({ assets, views }: Site, folder: string): Promise<void> {
  for (const { address, content } of [...assets.files, ...views.file])
    await writeFile(await pathFor(folder, address), content);
}

/** The place of an address in a folder; the folders on the way are made. */
async function pathFor(folder: string, address: string): Promise<string> {
  const path = join(folder, ...address.split("/"));
  await mkdir(dirname(path), { recursive: true });
  return path;
}
