/** Renders a site into a folder: its pages, and beside them the files that are not pages. */
import { pathIn } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import type { OutputFile } from "./file.ts";
import { type Writing, writePages } from "./pages.ts";
import type { Site } from "./site.ts";

type FileStore = Pick<Store, "put" | "take" | "keep">;

/**
 * Writes everything of a site but its rasters and its search index.
 * @param folder an absolute path
 */
export async function render(site: Site, folder: string, store: Store, writing?: Writing): Promise<void> {
  writeFiles(site, folder, store);
  await writePages(site, folder, store, writing);
}

/** Styles, fonts, scripts and downloads: a template can only give text, and these are bytes. */
export function writeFiles({ assets, files }: Site, folder: string, store: FileStore): void {
  for (const some of [assets.files, files]) for (const file of some) writeFile(file, folder, store);
}

/** One that an earlier build has made of the same is neither made nor read. */
function writeFile(file: OutputFile, folder: string, store: FileStore): void {
  const { address, madeOf } = file;
  const place = pathIn(folder, address);
  if (madeOf === undefined) store.put(place, file.content);
  else if (!store.take(madeOf, place)) store.keep(madeOf, place, file.content);
}
