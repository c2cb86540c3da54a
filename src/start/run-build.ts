/** Runs a build in a process of its own and tells what it found wrong. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { toolFolder } from "../tool.ts";

/**
 * Builds once; what the build prints is passed on to the terminal.
 * @returns what was printed when the build failed; empty when the site was published
 */
export function runBuild({ archive, out }: { readonly archive: string; readonly out: string }): Promise<string> {
  const command = [join(toolFolder, "src", "main.js"), "build", "--archive", archive, "--out", out];
  const child = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "pipe"] });
  const printed: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed.push(text);
    process.stderr.write(text);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (status) => resolve(status === 0 ? "" : withoutStages(printed.join(""))));
  });
}

/** What went wrong, without the lines that tell how far the build came. */
function withoutStages(printed: string): string {
  return printed.split(/^\w+ +failed\n/m).at(-1) ?? printed;
}
