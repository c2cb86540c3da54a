/** The tool itself: where it lies and which version it is. The only place that looks at the package. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DateTime } from "luxon";
import { z } from "zod";

/** The folder of the package: templates, styles and code are found from here, wherever the command is started. */
export const toolFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** The archive that is meant where none is named: the project's own, or, where the tool is installed without one, the working folder. */
export function defaultArchive(): string {
  return existsSync(join(toolFolder, "_data", "site.yaml")) ? toolFolder : process.cwd();
}

/** The present day in Vietnam, YYYY-MM-DD: a proposal for a new article's date. Nothing that is built depends on it. */
export function today(): string {
  return DateTime.now().setZone("Asia/Ho_Chi_Minh").toFormat("yyyy-MM-dd");
}

/**
 * The file of a package that the tool depends on.
 * @param name `package/path`
 * @param user a file of the package that uses it, where that is not the tool itself
 */
export function packageFile(name: string, user = import.meta.url): string {
  return createRequire(user).resolve(name);
}

/** The version that package.json names. */
export function toolVersion(): string {
  const text = readFileSync(join(toolFolder, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/**
 * The tool's own files, by what they are made of: what was made by other code is not to be taken for what this code makes. What runs
 * it counts always: the packages, the version of Node.
 * @param rooms the folders and files that count; without any, all of them
 * @returns 64 hexadecimal digits
 */
export function sumOfCode(rooms: readonly string[] = codeFolders): string {
  const name = rooms.join();
  const sum = knownSums.get(name) ?? sumOfRooms(rooms);
  knownSums.set(name, sum);
  return sum;
}

/** Whether files of the tool have changed since they were looked at: what was made since then may be of either code. */
export function codeHasChanged(): boolean {
  const now = readSums();
  return known !== undefined && (now.size !== known.size || [...now].some(([path, sum]) => known?.get(path) !== sum));
}

const codeFolders = ["_includes", "src"];
/** The packages that the code needs, in which versions they are there, and how it is made to run. */
const always = ["package.json", "tsconfig.json", "node_modules/.package-lock.json"];

const knownSums = new Map<string, string>();
let known: ReadonlyMap<string, string> | undefined;

function sumOfRooms(rooms: readonly string[]): string {
  known ??= readSums();
  const hash = createHash("sha256").update([process.version, process.platform, process.arch].join());
  for (const [path, sum] of known)
    if (always.includes(path) || rooms.some((room) => path === room || path.startsWith(`${room}/`)))
      hash.update(`${path}:${sum};`);
  return hash.digest("hex");
}

/** Each file with the sum of its content. The articles that may lie among them are no code. */
function readSums(): ReadonlyMap<string, string> {
  const there = always.filter((path) => existsSync(join(toolFolder, path)));
  return new Map(
    [...there, ...codeFolders.flatMap(filesOfTool)].map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(toolFolder, path)))
        .digest("hex"),
    ]),
  );
}

function filesOfTool(folder: string): string[] {
  return readdirSync(join(toolFolder, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (path === "src/articles") return [];
      return entry.isDirectory() ? filesOfTool(path) : entry.isFile() ? [path] : [];
    });
}
