/** What somebody has written into a file of an earlier bag or copy is not lost by making it anew. */
import { readFileSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { UserError } from "../input/fault.ts";
import type { Sums } from "../publish/manifest.ts";
import { pathIn } from "../store/files.ts";
import { lookAt } from "../store/mark.ts";
import { sha256 } from "../text/digest.ts";
import * as say from "./messages.ts";

/** So many files are read between two looks at what else there is to do. */
const together = 50;

/**
 * Holds the files of a folder against the sums that it was made with; one that is gone is no loss.
 * @throws {UserError} naming the first that is another now
 */
export async function mustBeUnedited(folder: string, sums: Sums): Promise<void> {
  for (const [index, [path, sum]] of Object.entries(sums).entries()) {
    const file = pathIn(folder, path);
    if (lookAt(file)?.isFile() === true && sha256(readFileSync(file)) !== sum)
      throw new UserError(say.placeEdited(file));
    if (index % together === 0) await turn();
  }
}
