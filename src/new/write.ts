/** Writes what is begun: never over what is there. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";

/**
 * Writes a file that is not there yet, and the folders on its way.
 * @throws {UserError} when it is there, or cannot be written
 */
export async function writeNew(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(say.cannotBeWritten(path, error.message));
  });
  await writeFile(path, content, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(error.code === "EEXIST" ? say.alreadyThere(path) : say.cannotBeWritten(path, error.message));
  });
}
