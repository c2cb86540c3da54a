/** Lighthouse is large, and only this bench wants it: it is a package of its own, installed when it is first asked for. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "../contestants.ts";

/** A folder beside this one, for what is installed there must not be found from here. */
const folder = join(root, "bench", "lighthouse");
const installed = join(folder, "node_modules", "lighthouse");

/**
 * Installs Lighthouse where it is not yet, in the version that its `package.json` names.
 * @param say is told before anything is installed
 * @returns the program of its command line
 * @throws {Error} when it cannot be installed
 */
export function installLighthouse(say: (line: string) => void): string {
  const wanted = wantedVersion();
  if (installedVersion() !== wanted) {
    say(`Lighthouse ${wanted} is installed into bench/lighthouse/node_modules/: about 190 MB, this once`);
    const command = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"];
    const { status } = spawnSync("npm", command, { cwd: folder, stdio: "ignore" });
    if (status !== 0)
      throw new Error(
        "Lighthouse could not be installed: it needs the network this once (npm ci in bench/lighthouse/ says more)",
      );
  }
  return join(installed, "cli", "index.js");
}

function wantedVersion(): string {
  const manifest = z.object({ dependencies: z.object({ lighthouse: z.string() }) });
  return manifest.parse(json(join(folder, "package.json"))).dependencies.lighthouse;
}

function installedVersion(): string | undefined {
  const file = join(installed, "package.json");
  return existsSync(file) ? z.object({ version: z.string() }).parse(json(file)).version : undefined;
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
