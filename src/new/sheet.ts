/** Begins a sheet of rows: a workbook to be filled, and then brought in by `import`. */
import { extname } from "node:path";
import { readKnown } from "../import/sheet/known.ts";
import { choiceWords } from "../import/sheet/words.ts";
import { UserError } from "../input/fault.ts";
import * as say from "./messages.ts";
import { mustBeArchive } from "./new.ts";
import { templateOf } from "./template.ts";
import { writeNew } from "./write.ts";

/**
 * Writes an empty sheet of rows, with a guide that names what the archive knows.
 * @param path where it goes; an absolute path
 * @throws {UserError} when the folder is no archive, the path does not end in .xlsx, or the file is there already
 */
export async function newSheet(archive: string, path: string): Promise<void> {
  await mustBeArchive(archive);
  if (extname(path).toLowerCase() !== ".xlsx") throw new UserError(say.sheetEndsInXlsx(path));
  const { names } = await readKnown(archive);
  await writeNew(path, await templateOf({ words: choiceWords(), names }));
}
