/**
 * The manifest of a folder: every file with its SHA-256, in the form of BagIt (RFC 8493), which stock tools read too. By it anyone can
 * tell, for as long as the files last, whether one of them was changed, lost or added.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeInstead } from "../store/files.ts";
import { compareCodes } from "../text/collate.ts";

export const manifestName = "manifest-sha256.txt";
/** The list of what a site that is published in place is going to hold, while it is: what neither list names there is of others. */
export const comingName = ".manifest-sha256.coming";

/** The sums of files by their paths, with `/` between folders. */
export type Sums = Readonly<Record<string, string>>;

/** Writes a manifest as text: one file a line, in the order of the bytes of their paths. */
export function printManifest(sums: Sums): string {
  return inOrder(Object.keys(sums))
    .map((path) => `${sums[path]}  ${encodedPath(path)}\n`)
    .join("");
}

/**
 * Reads a manifest; one that others have written may have more than two spaces, a star before a path, or lines ended otherwise. It goes
 * line by line, for a hostile one may be long and hold nothing.
 * @returns nothing where a line of it is none of a manifest, or names a place outside of its folder, or there is no line at all
 */
export function readManifest(text: string): Sums | undefined {
  const sums: Record<string, string> = Object.create(null);
  let count = 0;
  for (const line of linesOf(text)) {
    const [, sum, written = ""] = (line.length <= mostOfLine && lineForm.exec(line)) || [];
    const path = decodedPath(written);
    if (sum === undefined || path === undefined || !isWithin(path)) return undefined;
    sums[path] = sum.toLowerCase();
    count += 1;
  }
  return count === 0 ? undefined : sums;
}

const lineForm = /^([0-9a-f]{64})[ \t]+\*?(?:\.\/)?(.+)$/i;

/** No path is longer on any machine. */
const mostOfLine = 20_000;

/** The lines that hold something, one after the other: a list of all that are empty may need more memory than there is. */
function* linesOf(text: string): Generator<string> {
  const next = (sign: string, from: number): number => {
    const at = text.indexOf(sign, from);
    return at < 0 ? text.length : at;
  };
  let [feed, back, start] = [-1, -1, 0];
  while (start < text.length) {
    // Looked for again only when it is passed: where a text has none, all of it would be gone through for each line.
    if (feed < start) feed = next("\n", start);
    if (back < start) back = next("\r", start);
    const end = Math.min(feed, back);
    if (end > start) yield text.slice(start, end);
    start = end + 1;
  }
}

/** The manifest of a folder, or what is going to be; nothing where there is none that can be read. */
export function manifestIn(folder: string, name = manifestName): Sums | undefined {
  try {
    return readManifest(readFileSync(join(folder, name), "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes the manifest of a folder into it. It does not name itself. */
export function writeManifest(folder: string, { [manifestName]: _, ...sums }: Sums): void {
  writeInstead(join(folder, manifestName), Buffer.from(printManifest(sums)));
}

/** The ends of a line and the sign that stands for them are written as RFC 8493 has it, and nothing else. */
function encodedPath(path: string): string {
  return path.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}

function decodedPath(path: string): string | undefined {
  return path.replace(/%(0A|0D|25)/gi, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)));
}

/** No path leads out of its folder, whoever has written the manifest. */
function isWithin(path: string): boolean {
  return (
    !path.startsWith("/") &&
    !/^[A-Za-z]:/.test(path) &&
    path.split(/[/\\]/).every((part) => part !== ".." && part !== "")
  );
}

/** As `sort` has it where no language is meant. Code units are in the same order unless a letter takes two of them. */
function inOrder(paths: readonly string[]): string[] {
  const rare = paths.some((path) => /[\ud800-\udfff]/.test(path));
  if (!rare) return [...paths].sort(compareCodes);
  return paths
    .map((path) => [path, Buffer.from(path)] as const)
    .sort(([, a], [, b]) => Buffer.compare(a, b))
    .map(([path]) => path);
}
