/** Packed files say what the files beside them say: a server sends one in place of the other. */
import { readFileSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Fault } from "../input/fault.ts";
import { originalOf } from "../policy/packable.ts";
import type { KnownSum } from "../publish/sums.ts";
import { pathIn } from "../store/files.ts";
import * as say from "./messages.ts";

/**
 * The faults of all packed files of a site.
 * @param files the paths of all its files
 * @param knownSum of files that this build has just packed, or taken from the store
 */
export function packedFaults(folder: string, files: ReadonlySet<string>, knownSum?: KnownSum): Fault[] {
  return [...files].flatMap((path) => {
    const original = originalOf(path);
    if (original === undefined || knownSum?.(pathIn(folder, path)) !== undefined) return [];
    const isSame = files.has(original) && unpacks(pathIn(folder, path), readFileSync(pathIn(folder, original)));
    return isSame ? [] : [{ file: path, line: 1, column: 1, ...say.packedDiffers(original) }];
  });
}

/** Whether a packed file is a content; however much it would become, no more of it is made. */
function unpacks(file: string, content: Buffer): boolean {
  const unpack = file.endsWith(".br") ? brotliDecompressSync : gunzipSync;
  try {
    return unpack(readFileSync(file), { maxOutputLength: Math.max(1, content.length) }).equals(content);
  } catch {
    return false;
  }
}
