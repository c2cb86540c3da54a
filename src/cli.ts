/**
 * The commands. What each does stands in its own room; here, and in `cli/`, are only their names, options and exit statuses.
 * Whatever a command itself says, faults, stages and summary, is in one language. English stays what is said before
 * there is one: help, a command line that cannot be read; and the trace of a fault of the program.
 * What a command runs is loaded when it is asked for: all of it takes longer to load than most of them take.
 */
import { Command, CommanderError } from "commander";
import { addBuild } from "./cli/build.ts";
import { addCheck } from "./cli/check.ts";
import { addCompletion } from "./cli/completion.ts";
import { addImport } from "./cli/import.ts";
import { addNew } from "./cli/new.ts";
import { tell } from "./cli/options.ts";
import { heedOutput } from "./cli/output.ts";
import { addStart } from "./cli/start.ts";
import { addUpgrade } from "./cli/upgrade.ts";
import { toolVersion } from "./tool.ts";

/**
 * Runs one command.
 * Faults of the user end it with status 1 and no stack trace; a fault of the program keeps its trace.
 * @param argv as Node gives it
 */
export async function main(argv: readonly string[]): Promise<void> {
  heedOutput();
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    // Help, the version, and what is wrong with the command line are printed already.
    if (!(error instanceof CommanderError)) tell(error, "en");
    else if (error.exitCode !== 0) process.exitCode = error.exitCode;
  }
}

function program(): Command {
  const command = new Command("doi-chieu")
    .description("Turns source articles and a ledger of targets versus results into a static archive")
    .version(toolVersion(), "--version", "print the version")
    .helpOption("--help", "show this help")
    .showSuggestionAfterError()
    .showHelpAfterError("(--help lists what is possible)")
    // It ends by itself, when all that it prints is written.
    .exitOverride();
  for (const add of [addBuild, addStart, addCheck, addImport, addNew, addUpgrade, addCompletion]) add(command);
  return command;
}
