/** Reads a file that a person has named, or says in plain words why it cannot be read. */
import { readFile, stat } from "node:fs/promises";
import type { Said } from "../input/said.ts";
import * as say from "./messages.ts";

/**
 * Reads a file's bytes.
 * @param mostMegabytes a larger file was named by mistake
 */
export async function readBytes(
  file: string,
  mostMegabytes: number,
): Promise<{ readonly bytes: Buffer } | { readonly refused: Said }> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return { refused: say.isFolder() };
    if (!found.isFile()) return { refused: say.noFile() };
    if (found.size > mostMegabytes * 1024 ** 2) return { refused: say.largerThan(mostMegabytes) };
    return { bytes: await readFile(file) };
  } catch (error) {
    return { refused: reasonOf(error) };
  }
}

const reasons: ReadonlyMap<string, () => Said> = new Map([
  ["ENOENT", say.notThere],
  ["EEXIST", say.existsAlready],
  ["EACCES", say.notPermitted],
  ["EPERM", say.notPermitted],
  ["ENOTDIR", say.belowNoFolder],
  ["ENOSPC", say.noRoom],
]);

/** Why the system refuses something. */
export function reasonOf(error: unknown): Said {
  if (!(error instanceof Error)) return say.failed(String(error));
  const code = "code" in error ? String(error.code) : "";
  return reasons.get(code)?.() ?? say.failed(error.message);
}
