/**
 * Makes the declarations that the package carries, in `types/`, for whoever writes in TypeScript: those of the programming interface and
 * of what an archive's own components may import, and of nothing else. Run by `npm pack`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "types");
const entries = ["src/api.d.ts", "_includes/components.d.ts"];

rmSync(folder, { recursive: true, force: true });
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
const made = spawnSync(process.execPath, [compiler, "-p", join(root, "pack", "tsconfig.json")], { stdio: "inherit" });
if (made.status !== 0) process.exit(1);
keepOnly(reached());

/** The declarations that the entries lead to. They name each other as consumers of any settings find them. */
function reached(): Set<string> {
  const found = new Set(entries);
  for (const path of found) {
    const text = readFileSync(declared(path), "utf8");
    for (const [, target = ""] of text.matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g))
      found.add(join(dirname(path), target.replace(/\.(?:tsx?|js)$/, ".d.ts")).replaceAll("\\", "/"));
  }
  return found;
}

/** Where a declaration was made; one that is written by hand stands with the source. */
function declared(path: string): string {
  const file = join(folder, path);
  return existsSync(file) ? file : join(root, path);
}

function keepOnly(wanted: ReadonlySet<string>): void {
  const texts = [...wanted].map((path) => [path, readFileSync(declared(path), "utf8")] as const);
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replace(/((?:from|import|import\()\s*"\.[^"]+?)\.tsx?"/g, '$1.js"'));
  }
}
