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
 * The tool's own files, by what they are made of: what was made by other code is not to be taken for what this code makes.
 * @param rooms the folders and files that count; without any, all of them. Which packages there are always counts
 * @returns 64 hexadecimal digits
 */
export function sumOfCode(rooms: readonly string[] = codeFolders): string {
  const name = rooms.join();
  const sum = knownSums.get(name) ?? sumOfRooms(rooms);
  knownSums.set(name, sum);
  return sum;
}

const codeFolders = ["_includes", "src"];

const knownSums = new Map<string, string>();

function sumOfRooms(rooms: readonly string[]): string {
  const hash = createHash("sha256");
  for (const [path, sum] of sumsOfCode())
    if (path === "package.json" || rooms.some((room) => path === room || path.startsWith(`${room}/`)))
      hash.update(`${path}:${sum};`);
  return hash.digest("hex");
}

let known: ReadonlyMap<string, string> | undefined;

/** Each file with the sum of its content; looked at once. The articles that may lie among them are no code. */
function sumsOfCode(): ReadonlyMap<string, string> {
  known ??= new Map(
    ["package.json", ...codeFolders.flatMap(filesOfTool)].map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(toolFolder, path)))
        .digest("hex"),
    ]),
  );
  return known;
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
