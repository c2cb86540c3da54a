/** Renders a site into a folder: pages by Eleventy, and beside them the files that are not pages. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inGroups } from "../store/files.ts";
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
  const made = [...assets.files, ...views.file];
  await makeFolders(made, folder);
  await inGroups(made, ({ address, content }) => writeFile(pathOf(folder, address), content));
}

/** Makes the folders that files stand in, each once: every page has some files beside it. */
async function makeFolders(files: readonly { readonly address: string }[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ address }) => dirname(pathOf(folder, address))));
  await inGroups([...folders], (path) => mkdir(path, { recursive: true }));
}

/** The place of an address in a folder. */
function pathOf(folder: string, address: string): string {
  return join(folder, ...address.split("/"));
}
