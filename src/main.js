#!/usr/bin/env node
// Runs the command.
try {
  const { load } = await import("./door.js");
  const { main } = await load("src/cli.ts");
  await main(process.argv);
} catch (error) {
  // Nothing is loaded yet that could say it better: too many files are open, say.
  if (error?.syscall === undefined || error.code === "ENOENT") throw error;
  process.stderr.write(`the tool cannot be started: ${error.message}\n`);
  process.exitCode = 1;
}
