/** Has git pass over a folder, wherever it lies: an archive's own list knows only where its site is published as a rule. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "./files.ts";

/** @param folder an absolute path; made where it is not there */
export function ignore(folder: string): void {
  const file = join(folder, ".gitignore");
  if (existsSync(file)) return;
  try {
    writeWhole(file, "*\n");
  } catch {
    // Where nothing can be written, there is nothing to be passed over; that nothing is kept is told by whoever has the store.
  }
}
