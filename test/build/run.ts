/** Programs run to their end or until they are stopped, and folders compared by what is in them. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, relative, sep } from "node:path";
import { type Ran, root, unheard } from "../tools.ts";

export const mainFile = join(root, "src", "main.js");

interface Surroundings {
  readonly cwd?: string;
  /** Laid over the variables of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = root, env = {} }: Surroundings = {},
): Promise<Ran> {
  const child = spawn(program, args, {
    cwd,
    env: { ...plainEnvironment(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const out = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out.stderr += text));
  return new Promise((resolve) => {
    child.on("error", ({ message }) => resolve({ status: 1, stdout: "", stderr: message }));
    child.on("close", (status) => resolve({ status: status ?? 1, ...out }));
  });
}

/** Without what `npm test` tells its children: a second npm would take it for its own settings. */
export function plainEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(unheard()).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
}

/** The hash of every file below a folder, by its path; a folder that is not there holds none. */
export async function hashesOf(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const path of await filesIn(folder)) hashes[path] = hashOf(await readFile(join(folder, path)));
  return hashes;
}

function hashOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The paths of all files below a folder, sorted, with `/` between folders. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/**
 * Waits until something holds.
 * @param what named where it does not hold within a minute
 */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`after a minute it does not hold that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A port at which nothing is served. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject()));
    });
  });
}
