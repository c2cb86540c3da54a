/** The files that are meant where a folder is named. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareCodes } from "../text/collate.ts";
import { isMeant } from "./kinds.ts";

/** What browsers put beside a page that they save: frames of it are pages, and none is an article. */
const besidePage = /_files$|\.files$|_tep$/i;

/** Files as they were named, and in place of each folder those that it holds and that can be imported, in the order of their paths. */
export async function filesIn(named: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of named) {
    const isFolder = await stat(path)
      .then((it) => it.isDirectory())
      .catch(() => false);
    const within = isFolder ? await below(path) : [];
    // A folder that holds nothing is named itself, so that it is told.
    found.push(...(within.length > 0 ? within : [path]));
  }
  return found;
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => compareCodes(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !besidePage.test(entry.name)) found.push(...(await below(path)));
    if (entry.isFile() && isMeant(entry.name)) found.push(path);
  }
  return found;
}
