/** Checksums of what makes files of points: with them in a key, no file stays that another version would have made otherwise. */
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareCodes } from "../text/collate.ts";
import { sha256 } from "../text/digest.ts";
import { packageFile, toolFolder } from "../tool.ts";

/** The checksum of files of the tool, and of all files in folders of it. */
export async function sumOfCode(...paths: readonly string[]): Promise<string> {
  const found = await Promise.all(paths.map(filesAt));
  return sumOfFiles(found.flat());
}

/** Stands for the encoders on this machine: the package names the exact version of its binaries, which differ between systems. */
export async function sumOfEncoders(): Promise<string> {
  const sum = await sumOfFiles([join(dirname(dirname(packageFile("sharp"))), "package.json")]);
  return [sum, process.platform, process.arch].join();
}

/** Stands for whatever shapes letters, and for the letters. */
export async function sumOfLettering(typefaceFiles: readonly string[]): Promise<string> {
  return sumOfFiles([packageFile("harfbuzzjs/dist/harfbuzz.wasm"), ...typefaceFiles.map((file) => packageFile(file))]);
}

async function filesAt(path: string): Promise<string[]> {
  const whole = join(toolFolder, path);
  if (path.endsWith(".ts") || path.endsWith(".svg")) return [whole];
  const names = (await readdir(whole)).filter((name) => name.endsWith(".ts")).sort(compareCodes);
  return names.map((name) => join(whole, name));
}

async function sumOfFiles(paths: readonly string[]): Promise<string> {
  return sha256((await Promise.all(paths.map(async (path) => sha256(await readFile(path))))).join());
}
