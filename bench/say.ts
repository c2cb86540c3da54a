/** How the programs of the bench speak: of their course on standard error, for their output is the report. */
import type { Command } from "commander";

export function say(line: string): void {
  console.error(line);
}

/** Does what a program's command line asks; what goes wrong is said in one line, with an exit status of 1. */
export async function run(program: Command): Promise<void> {
  await program.parseAsync().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
