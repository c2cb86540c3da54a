/** The folder that a bench makes everything in. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * Makes the folder; unless it is to be kept, it goes when the bench ends, however it ends.
 * @param keep where it is to be and to stay
 */
export function workFolder(keep: string | undefined): string {
  if (keep !== undefined) {
    mkdirSync(keep, { recursive: true });
    return resolve(keep);
  }
  const folder = mkdtempSync(join(tmpdir(), "doi-chieu-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  return folder;
}
