/** Keeps things in a store that another process has opened: that one is told of them, and adopts them. */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { sha256 } from "../text/digest.ts";
import { placeBlob, readBlob, writeBlob } from "./blobs.ts";
import { writeInstead } from "./files.ts";
import type { KeptBeside } from "./kept.ts";
import { makeFolder } from "./make-folder.ts";

/**
 * Keeps a content, and puts it in its place.
 * @param store the folder of the store
 * @throws {Error} when it can stand in neither
 */
export function keepBeside(store: string, target: string, content: Uint8Array): KeptBeside {
  const made = { sum: sha256(content), size: content.length };
  try {
    if (readBlob(store, made.sum) === undefined) writeBlob(store, made.sum, content);
    if (!existsSync(dirname(target))) makeFolder(dirname(target));
    placeBlob(store, made.sum, target);
    return made;
  } catch (error) {
    // A store that cannot be written costs time, not the build.
    writeInstead(target, content);
    return { ...made, unkept: error instanceof Error ? error.message : String(error) };
  }
}
