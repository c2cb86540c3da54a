/** Packs a folder into a ZIP file, to the same bytes on every machine. */
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { pathIn } from "../store/files.ts";

/**
 * Writes a ZIP file. Nothing is compressed: how small zlib makes a text depends on its version, and what is stored as it is can still
 * be read where a part of the file is lost.
 * @param root the folder that all files stand in once it is unpacked
 * @param paths of the files, in their order
 */
export async function writeZip(file: string, folder: string, root: string, paths: readonly string[]): Promise<void> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.on("error", reject));
  // The first moment that a ZIP file can name. It is told in the machine's own zone, for so it is written.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true };
  for (const path of paths) zip.addFile(pathIn(folder, path), `${root}/${path}`, options);
  zip.end();
  await Promise.race([pipeline(zip.outputStream, createWriteStream(file, { flags: "wx", flush: true })), failed]);
}
