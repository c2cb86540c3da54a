/** Checksums of what makes files of points beside the tool's own code: with them in a key, no file stays that another version would have made otherwise. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../text/digest.ts";
import { packageFile } from "../tool.ts";

/** Stands for the encoders on this machine: the package names the exact version of its binaries, which differ between systems. */
export async function sumOfEncoders(): Promise<string> {
  const sum = await sumOfFiles([join(dirname(dirname(packageFile("sharp"))), "package.json")]);
  return [sum, process.platform, process.arch].join();
}

/** Stands for whatever shapes letters, and for the letters. */
export async function sumOfLettering(typefaceFiles: readonly string[]): Promise<string> {
  return sumOfFiles([packageFile("harfbuzzjs/dist/harfbuzz.wasm"), ...typefaceFiles.map((file) => packageFile(file))]);
}

async function sumOfFiles(paths: readonly string[]): Promise<string> {
  return sha256((await Promise.all(paths.map(async (path) => sha256(await readFile(path))))).join());
}
