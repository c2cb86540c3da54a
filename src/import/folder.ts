/** The files that are meant where a folder is named, and the documents in it that are not brought in. */
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { compareCodes } from "../text/collate.ts";
import { isMeant, isOther } from "./kinds.ts";
import * as say from "./messages/folder.ts";
import type { ImportOutcome } from "./outcome.ts";

/** What browsers put beside a page that they save: frames of it are pages, and none is an article. */
const besidePage = /_files$|\.files$|_tep$/i;

export interface Named {
  readonly files: readonly string[];
  /** What each folder holds that would be refused, or not looked at, if it were named: told, so that nobody takes it for brought in. */
  readonly leftOut: readonly ImportOutcome[];
}

interface Below {
  readonly meant: readonly string[];
  readonly others: readonly string[];
  readonly links: readonly string[];
}

/** Files as they were named, and in place of each folder those that it holds and that can be imported, in the order of their paths. */
export async function filesIn(named: readonly string[]): Promise<Named> {
  const files: string[] = [];
  const leftOut: ImportOutcome[] = [];
  for (const path of named) {
    const within = (await isFolder(path)) ? await below(path) : { meant: [], others: [], links: [] };
    // A folder that holds nothing is named itself, so that it is told.
    files.push(...(within.meant.length > 0 ? within.meant : [path]));
    leftOut.push(...told(path, within.others, say.otherKinds), ...told(path, within.links, say.linksLeft));
  }
  return { files, leftOut };
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (it) => it.isDirectory(),
    () => false,
  );
}

function told(folder: string, files: readonly string[], why: typeof say.otherKinds): ImportOutcome[] {
  const names = files.map((file) => relative(folder, file));
  return files.length === 0 ? [] : [{ file: folder, leftOut: { files, why: why(names) }, parts: [] }];
}

/** No link is followed: an archive is not read through one, and a stranger's folder may lead out of itself. */
async function below(folder: string): Promise<Below> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const [meant, others, links]: [string[], string[], string[]] = [[], [], []];
  for (const entry of entries.sort((a, b) => compareCodes(a.name, b.name))) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const within = entry.isDirectory() && !besidePage.test(entry.name) ? await below(path) : undefined;
    meant.push(...(within?.meant ?? (entry.isFile() && isMeant(path) ? [path] : [])));
    others.push(...(within?.others ?? (entry.isFile() && isOther(path) ? [path] : [])));
    links.push(...(within?.links ?? (entry.isSymbolicLink() && (await leadsToSome(path)) ? [path] : [])));
  }
  return { meant, others, links };
}

async function leadsToSome(link: string): Promise<boolean> {
  return isMeant(link) || isOther(link) || (await isFolder(link));
}
