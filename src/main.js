#!/usr/bin/env node
// The door of the tool: makes TypeScript and TSX runnable wherever the package lies, then runs the command.
// The tool's own tsconfig.json is named, for tsx would else read the one of the folder it is started in.
import { fileURLToPath } from "node:url";

try {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
  // The code is summed before it is loaded: what it makes is kept by that sum.
  const { sumOfCode } = await import("./tool.ts");
  sumOfCode();
  const { main } = await import("./cli.ts");
  await main(process.argv);
} catch (error) {
  // Nothing is loaded yet that could say it better: the system has too many open files, or no room for what tsx keeps.
  if (error?.syscall === undefined || error.code === "ENOENT") throw error;
  process.stderr.write(`the tool cannot be started: ${error.message}\n`);
  process.exitCode = 1;
}
