/** Files of the ledger with changed rows in place of theirs: proved before anything is written, and written in one step each. */
import { chmod, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import * as input from "../../input/messages.ts";
import type { Said } from "../../input/said.ts";
import type { Plain } from "../../input/yaml.ts";
import { type ChangedRow, changesBetween } from "./change.ts";
import { itemsOf, messageOf, type NotAdded, textOf } from "./ledger-file.ts";
import * as say from "./messages.ts";
import { fieldsIn } from "./nest.ts";
import { rewritten } from "./rewrite.ts";

export interface Replacement {
  /** Within the archive, with `/`. */
  readonly path: string;
  readonly old: string;
  readonly text: string;
}

/** Prepares a file, and proves that it holds its rows as they were but for the changed ones, and these as they are to be. */
export async function replacementOf(
  archive: string,
  path: string,
  rows: readonly ChangedRow[],
): Promise<Replacement | NotAdded> {
  const old = await textOf(join(archive, path));
  if (typeof old === "object") return { refused: old };
  if (old === undefined) return { refused: say.changedMeanwhile(path) };
  const before = itemsOf(path, old);
  if ("faults" in before) return before;
  const mark = old.startsWith("\ufeff") ? "\ufeff" : "";
  const body = rewritten(old.slice(mark.length), rows);
  if (body === undefined) return { refused: say.cannotBeChanged(path) };
  const text = mark + body;
  const after = itemsOf(path, text);
  const holds = !("faults" in after) && areAsWished(before.items, after.items, rows);
  return holds ? { path, old, text } : { refused: say.cannotBeChanged(path) };
}

function areAsWished(before: readonly Plain[], after: readonly Plain[], rows: readonly ChangedRow[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((row, index) => {
    const changed = rows.find((each) => each.index === index);
    const now = after[index] ?? "";
    if (changed === undefined) return JSON.stringify(row) === JSON.stringify(now);
    return fieldsIn(now).length > 0 && changesBetween(now, changed.draft.fields).length === 0;
  });
}

/**
 * Puts the files into place.
 * @returns what went wrong, if anything: then all of them are as they were
 */
export async function replace(archive: string, replacements: readonly Replacement[]): Promise<Said | undefined> {
  const done: Replacement[] = [];
  for (const each of replacements) {
    const failure = await put(archive, each);
    if (failure === undefined) done.push(each);
    else {
      await restore(archive, done);
      return failure;
    }
  }
  return undefined;
}

/** Puts the files back as they were. */
export async function restore(archive: string, replacements: readonly Replacement[]): Promise<void> {
  for (const { path, old, text } of replacements) await put(archive, { path, old: text, text: old });
}

async function put(archive: string, { path, old, text }: Replacement): Promise<Said | undefined> {
  const disk = join(archive, path);
  // Hidden, so that a build that reads the folder meanwhile passes over it.
  const fresh = join(dirname(disk), `.${basename(disk)}.${process.pid}.new`);
  try {
    if ((await readFile(disk, "utf8")) !== old) return say.changedMeanwhile(path);
    const { mode } = await stat(disk);
    await writeFile(fresh, text, { flag: "wx" });
    await chmod(fresh, mode);
    await rename(fresh, disk);
    return undefined;
  } catch (error) {
    await rm(fresh, { force: true });
    return input.cannotBeWritten(path, messageOf(error));
  }
}
