/** Checksums of a folder: by them a later look tells whether anything in it is missing, added or changed. */
import { readFileSync } from "node:fs";
import { filesBelow, pathIn } from "../store/files.ts";
import { sha256 } from "../text/digest.ts";

/** The sum of a file by its absolute path, where it is known without reading it. */
export type KnownSum = (file: string) => string | undefined;

/**
 * The SHA-256 of every file below a folder, by its path with `/` between folders, in the order of the paths.
 * @param knownSum of files that need not be read
 */
export async function sumsOf(folder: string, knownSum: KnownSum = () => undefined): Promise<Record<string, string>> {
  const paths = await filesBelow(folder);
  // At once: waiting for each of ten thousand small files takes several times as long as reading it.
  return Object.fromEntries(
    paths.map((path) => {
      const file = pathIn(folder, path);
      return [path, knownSum(file) ?? sha256(readFileSync(file))];
    }),
  );
}

/** One checksum for a whole folder; a folder that is not there counts as an empty one. */
export async function sumOf(folder: string, knownSum?: KnownSum): Promise<string> {
  return sha256(JSON.stringify(await sumsOf(folder, knownSum).catch(() => ({}))));
}

/** The same checksum of a folder within one whose sums are known. */
export function sumBelow(below: string, sums: Readonly<Record<string, string>>): string {
  const inside = Object.entries(sums).filter(([path]) => path.startsWith(below));
  return sha256(JSON.stringify(Object.fromEntries(inside.map(([path, sum]) => [path.slice(below.length), sum]))));
}
