/** Begins an archive: its settings, one example that builds at once, and what editors, npm and a host of sources need. */
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { newestSchema } from "../../archive/schema-version.ts";
import { UserError } from "../../input/fault.ts";
import * as input from "../../input/messages.ts";
import type { FaultLanguage } from "../../input/said.ts";
import { yamlOf } from "../../input/write-yaml.ts";
import { stringsOf } from "../../strings/strings.ts";
import { slugOf } from "../../text/slug.ts";
import { editorFiles, schemaLine } from "../schemas.ts";
import { writeNew } from "../write.ts";
import { type Dependency, dependencyFor, outsideOf } from "./dependency.ts";
import { exampleArticle, exampleOrganisations, exampleTargets } from "./example.ts";
import { recipeFiles } from "./recipes.ts";
import { type ArchiveSettings, usualTitle } from "./settings.ts";

/** What was begun. */
export interface Begun {
  /** The paths of what was written. */
  readonly paths: readonly string[];
  /** Whether the archive names the very packages that it is to be built with. */
  readonly isLocked: boolean;
  /** Where the tool lies that the archive depends on, where that is a place of this machine. */
  readonly outside: string | undefined;
}

/**
 * Begins an archive.
 * @param folder a new or empty folder, an absolute path
 * @param language of the help in an editor
 * @throws {UserError} when the folder holds anything, or a file cannot be written
 */
export async function newArchive(folder: string, settings: ArchiveSettings, language: FaultLanguage): Promise<Begun> {
  await mustBeEmpty(folder);
  const dependency = dependencyFor(folder);
  const all = [...filesOf(folder, settings, dependency), ...editorFiles(language)];
  const files = all.map(([path, text]) => [join(folder, path), text] as const);
  for (const [path, text] of files) await writeNew(path, text);
  return {
    paths: files.map(([path]) => path),
    isLocked: dependency.packages !== undefined,
    outside: outsideOf(dependency),
  };
}

/** @throws {UserError} where anything lies in it */
export async function mustBeEmpty(folder: string): Promise<void> {
  const held = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UserError(input.cannotBeRead(folder, error.message));
  });
  if (held.length > 0) throw new UserError(input.folderNotEmpty(folder));
}

type File = readonly [path: string, text: string];

function filesOf(folder: string, settings: ArchiveSettings, dependency: Dependency): File[] {
  const { languages, recipe } = settings;
  const [own] = languages;
  return [
    ["_data/site.yaml", siteText(settings)],
    ["_data/organisations.yaml", schemaLine("organisations") + exampleOrganisations(languages)],
    ["_data/targets.yaml", schemaLine("targets") + exampleTargets(languages)],
    exampleArticle(own),
    [".gitignore", "node_modules/\ndist/\n.dist.*\n"],
    ...packageFiles(folder, dependency),
    ...recipeFiles(recipe),
  ];
}

/** What is not set yet stands there as a comment: it only needs to be taken out of it. */
function siteText({ title, languages, url, hosts }: ArchiveSettings): string {
  const [own, ...others] = languages;
  const lines = [
    setting("title", title),
    setting("lang", own),
    ...(others.length > 0 ? [`languages: [${languages.join(", ")}]\n`] : []),
    setting("timezone", "Asia/Ho_Chi_Minh"),
    url === undefined ? "# url: https://example.org/\n" : setting("url", url),
    ...others.map((other) => `# in: { ${other}: { title: ${usualTitle(other)} } }\n`),
    "# contact: name@example.org\n",
    hosts.length === 0 ? "# hosts: [netlify]\n" : `hosts: [${hosts.join(", ")}]\n`,
    setting("schema", newestSchema),
  ];
  return `${schemaLine("site")}# ${stringsOf(own).begin.heads.site}\n${lines.join("")}`;
}

function setting(key: string, value: string | number): string {
  return yamlOf({ [key]: value });
}

/** With the tool as the archive's only dependency: whoever has the archive builds it as it was begun. */
function packageFiles(folder: string, { spec, packages }: Dependency): File[] {
  const slug = slugOf(basename(folder));
  // No package may be called as one that it depends on.
  const name = slug === "" || slug === "doi-chieu" ? "kho" : slug;
  const scripts = { start: "doi-chieu start", build: "doi-chieu build", check: "doi-chieu check" };
  const dependencies = { "doi-chieu": spec };
  const own = { name, private: true, type: "module", scripts, dependencies };
  const locked = packages && {
    name,
    lockfileVersion: 3,
    requires: true,
    packages: { "": { name, dependencies }, ...packages },
  };
  return [["package.json", json(own)], ...(locked ? [["package-lock.json", json(locked)] satisfies File] : [])];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
