/** The tool itself: where it lies and which version it is. The only place that looks at the package. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DateTime } from "luxon";
import { z } from "zod";
import { toolFolder } from "./code.js";

export { codeHasChanged, sumOfCode, toolFolder, userCache } from "./code.js";

/** Given where the tool is bundled: `src/bundle.js`. */
declare const bundledTemplates: string | undefined;

/** The folder of the templates, as Eleventy loads them. */
export const templatesFolder =
  typeof bundledTemplates === "string" ? bundledTemplates : join(toolFolder, "src", "pages");

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

/**
 * The folder of a package that the tool depends on, whatever of it may be imported.
 * @throws {Error} when it is not installed
 */
export function packageFolder(name: string): string {
  const places = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined) throw new Error(`the package ${name} is not installed`);
  return found;
}

/** The version that package.json names. */
export function toolVersion(): string {
  const text = readFileSync(join(toolFolder, "package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
