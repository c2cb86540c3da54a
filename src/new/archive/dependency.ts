/** How an archive keeps the very tool that has begun it: its package, with all that this needs, as they are installed now. */
import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { toolFolder, toolVersion } from "../../tool.ts";

export interface Dependency {
  /** What npm is told to install. */
  readonly spec: string;
  /** The packages of a lock file, by their paths; nothing where it is not known which there are for all systems. */
  readonly packages?: Readonly<Record<string, unknown>>;
}

/** What of this machine a dependency leads to: whoever builds the archive elsewhere does not have it. */
export function outsideOf({ spec }: Dependency): string | undefined {
  return spec.startsWith("file:") ? spec.slice("file:".length) : undefined;
}

const names = z.record(z.string(), z.string()).optional();
const packageSchema = z.looseObject({
  resolved: z.string().optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
type Package = z.output<typeof packageSchema>;
const lockSchema = z.object({ lockfileVersion: z.number().min(2), packages: z.record(z.string(), packageSchema) });
type Packages = z.output<typeof lockSchema>["packages"];

/** The path of the tool's package in a lock file. */
const own = "node_modules/doi-chieu";

/**
 * The tool as a dependency.
 * @param archive the archive's folder, an absolute path
 * @param tool where the tool lies
 */
export function dependencyFor(archive: string, tool = toolFolder): Dependency {
  const modules = dirname(tool);
  if (basename(modules) !== "node_modules") return { spec: fileSpec(archive, tool) };
  const installed = dirname(modules);
  const packages = packagesIn(join(installed, "package-lock.json"));
  const entry = packages?.[own];
  if (packages === undefined || entry === undefined) return { spec: toolVersion() };
  const resolved = entry.resolved?.startsWith("file:")
    ? fileSpec(archive, resolve(installed, entry.resolved.slice("file:".length)))
    : entry.resolved;
  const needed = Object.fromEntries(reachedFrom(own, packages).map((path) => [path, withoutUse(packages[path])]));
  return {
    spec: resolved === undefined || isOfRegistry(resolved) ? toolVersion() : resolved,
    packages: { ...needed, [own]: { ...withoutUse(entry), ...(resolved !== undefined && { resolved }) } },
  };
}

function fileSpec(archive: string, path: string): string {
  return `file:${relative(archive, path).split(sep).join("/")}`;
}

/** A registry has many versions of a package, and each by its number. */
function isOfRegistry(resolved: string): boolean {
  return /^https?:.*\/-\/[^/]*\.tgz$/.test(resolved);
}

function packagesIn(file: string): Packages | undefined {
  try {
    return lockSchema.parse(JSON.parse(readFileSync(file, "utf8"))).packages;
  } catch {
    // Installed by other means than npm, or for all.
    return undefined;
  }
}

/** What a package was used for where it was installed says nothing of the archive. */
function withoutUse(entry: Package | undefined): object {
  const { dev: _, devOptional: __, ...rest }: Readonly<Record<string, unknown>> = entry ?? {};
  return rest;
}

/** A package and all that it needs, sorted by their paths. */
function reachedFrom(first: string, packages: Packages): string[] {
  const reached = new Set([first]);
  for (const path of reached) {
    const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = foundFrom(path, name, packages);
      if (found !== undefined) reached.add(found);
    }
  }
  return [...reached].sort();
}

/** Where a package finds another: among its own, or else among those of whoever it lies in. */
function foundFrom(path: string, name: string, packages: Packages): string | undefined {
  const place = path === "" ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (packages[place] !== undefined) return place;
  if (path === "") return undefined;
  const end = path.lastIndexOf("/node_modules/");
  return foundFrom(end < 0 ? "" : path.slice(0, end), name, packages);
}
