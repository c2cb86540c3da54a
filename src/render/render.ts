/** Renders a site into a folder: its pages, and beside them the files that are not pages. */
import { pathIn } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { type Writing, writePages } from "./pages.ts";
import type { Site } from "./site.ts";

/**
 * Writes everything of a site but its rasters and its search index.
 * @param folder an absolute path
 */
export async function render(site: Site, folder: string, store: Store, writing?: Writing): Promise<void> {
  writeFiles(site, folder, store);
  await writePages(site, folder, store, writing);
}

/** Styles, fonts, scripts and downloads: a template can only give text, and these are bytes. */
export function writeFiles({ assets, files }: Site, folder: string, store: Pick<Store, "put">): void {
  for (const some of [assets.files, files])
    for (const { address, content } of some) store.put(pathIn(folder, address), content);
}
