/** The commands. What each does stands in its own room; here are only their names, options and exit statuses. */
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { checkSite } from "./check/check.ts";
import { importFiles } from "./import/import.ts";
import { printOutcome } from "./import/print.ts";
import { FaultsError, UserError } from "./input/fault.ts";
import { isSiteUrl } from "./input/fields.ts";
import { mustBeArchive, newArchive, newArticle } from "./new/new.ts";
import { build } from "./pipeline/build.ts";
import { printSummary } from "./pipeline/print.ts";
import { makeReporter } from "./pipeline/reporter.ts";
import { start } from "./start/start.ts";
import { defaultArchive, today, toolVersion } from "./tool.ts";

interface Places {
  readonly archive?: string;
  readonly out?: string;
}

/**
 * Runs one command.
 * Faults of the user end it with status 1 and no stack trace; a fault of the program keeps its trace.
 * @param argv as Node gives it
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${explain(error)}\n`);
  }
}

function program(): Command {
  const command = new Command("doi-chieu")
    .description("Turns source articles and a ledger of targets versus results into a static archive")
    .version(toolVersion(), "--version", "print the version")
    .helpOption("--help", "show this help")
    .showSuggestionAfterError()
    .showHelpAfterError("(--help lists what is possible)");
  for (const add of [addBuild, addStart, addCheck, addImport, addNew]) add(command);
  return command;
}

function addBuild(program: Command): void {
  withPlaces(program.command("build").description("build the site and publish it to a folder"))
    .option("--site-url <url>", "where the site will be found; for feeds, canonical and social tags", webAddress)
    .option("--clean", "use nothing that earlier builds have kept")
    .option("--quiet", "print faults only")
    .action(async (options: Places & { siteUrl?: string; clean?: boolean; quiet?: boolean }) => {
      const reporter = makeReporter({ quiet: options.quiet === true });
      const begin = performance.now();
      const summary = await build({ ...placesOf(options), siteUrl: options.siteUrl, clean: options.clean }, reporter);
      reporter.say(printSummary(summary, reporter.times, performance.now() - begin));
    });
}

function addStart(program: Command): void {
  withPlaces(
    program.command("start").description("build the site, show it in a browser, and build again when a file changes"),
  )
    .option("--port <number>", "the port to serve at", portNumber, 8080)
    .action((options: Places & { port: number }) => start({ ...placesOf(options), port: options.port }));
}

function addCheck(program: Command): void {
  withPlaces(program.command("check").description("check a published site: links, ids, heads, search index")).action(
    async (options: Places) => {
      const reporter = makeReporter();
      const { out } = placesOf(options);
      const { faults, pages, files } = await reporter.stage("check", ({ progress }) => checkSite(out, progress));
      if (faults.length > 0) throw new UserError(withCount(new FaultsError(faults), `${out} is not whole`));
      reporter.say(`${out} is whole: ${pages} pages, ${files} files, and its search answers`);
    },
  );
}

function addImport(program: Command): void {
  program
    .command("import")
    .description("turn raw texts into articles of the archive")
    .argument("<file...>", "text files: title, date, (publisher) – lead, paragraphs, author")
    .option("--archive <dir>", "the archive (default: this project, or else the working folder)")
    .option("--dry-run", "show what would be recognised, write nothing")
    .action(async (files: string[], options: Places & { dryRun?: boolean }) => {
      await mustBeArchive(placesOf(options).archive);
      const outcomes = await importFiles(files, {
        archive: placesOf(options).archive,
        dryRun: options.dryRun === true,
      });
      process.stdout.write(`${outcomes.map(printOutcome).join("\n\n")}\n`);
      if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
    });
}

function addNew(program: Command): void {
  const command = program.command("new").description("begin a new article or a new archive");
  command
    .command("article")
    .description("write an empty article, ready to be filled")
    .argument("<title>", "its title")
    .option("--archive <dir>", "the archive (default: this project, or else the working folder)")
    .option("--date <day>", "its day of publication, YYYY-MM-DD", today())
    .action(async (title: string, options: Places & { date: string }) => {
      const path = await newArticle(placesOf(options).archive, title, options.date);
      process.stdout.write(`${path}\n`);
    });
  command
    .command("archive")
    .description("begin an archive in a new or empty folder")
    .argument("<dir>", "the folder")
    .action(async (folder: string) => {
      const paths = await newArchive(resolve(folder));
      process.stdout.write(`${paths.join("\n")}\n\nbuild it:  doi-chieu build --archive ${folder}\n`);
    });
}

function withPlaces(command: Command): Command {
  return command
    .option(
      "--archive <dir>",
      "a folder with _data/ and src/articles/ (default: this project, or else the working folder)",
    )
    .option("--out <dir>", "where the site is published (default: dist in the archive)");
}

/** A site is published beside its archive's sources. */
function placesOf({ archive = defaultArchive(), out }: Places): { archive: string; out: string } {
  const folder = resolve(archive);
  return { archive: folder, out: out === undefined ? resolve(folder, "dist") : resolve(out) };
}

function webAddress(value: string): string {
  if (!isSiteUrl(value))
    throw new InvalidArgumentError("It begins with https:// or http://, without a password, ? or #.");
  return value;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError("A port is a whole number from 1 to 65535.");
  return port;
}

function explain(error: unknown): string {
  if (error instanceof FaultsError) return withCount(error, "nothing is published");
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function withCount({ message, faults }: FaultsError, consequence: string): string {
  return `${message}\n\n${faults.length === 1 ? "1 fault" : `${faults.length} faults`}; ${consequence}`;
}
