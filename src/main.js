#!/usr/bin/env node
// Runs the command.
try {
  const { load } = await import("./door.js");
  const { main } = await load("src/cli.ts");
  await main(process.argv);
} catch (error) {
  // Nothing is loaded yet that could say it better: too many files are open, or the tool is not installed whole. Of the former Node says
  // now and then that it cannot find a package.
  const isMissing = error?.code === "ERR_MODULE_NOT_FOUND";
  const isRefused = error?.syscall !== undefined && (error.code !== "ENOENT" || error.syscall === "uv_cwd");
  if (!isMissing && !isRefused) throw error;
  process.stderr.write(`the tool cannot be started: ${error.message}\n`);
  process.exitCode = 1;
}
