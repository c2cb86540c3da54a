/**
 * The commands. What each does stands in its own room; here are only their names, options and exit statuses.
 * Whatever a command itself says, faults, stages and summary, is in one language. English stays what is said before
 * there is one: help, a command line that cannot be read; and the trace of a fault of the program.
 */
import { resolve } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { checkSite } from "./check/check.ts";
import { importFiles } from "./import/import.ts";
import { printOutcome } from "./import/print.ts";
import { FaultsError, UserError } from "./input/fault.ts";
import { faultLanguageOf } from "./input/fault-language.ts";
import { isSiteUrl } from "./input/fields.ts";
import { type FaultLanguage, faultLanguages, wordsIn } from "./input/said.ts";
import { mustBeArchive, newArchive, newArticle } from "./new/new.ts";
import { build } from "./pipeline/build.ts";
import { coverageReport } from "./pipeline/coverage.ts";
import { explain, withCount } from "./pipeline/explain.ts";
import * as say from "./pipeline/messages.ts";
import { printSummary } from "./pipeline/print.ts";
import { makeReporter } from "./pipeline/reporter.ts";
import { count } from "./pipeline/words.ts";
import { start } from "./start/start.ts";
import { defaultArchive, today, toolVersion } from "./tool.ts";

interface Places {
  readonly archive?: string;
  readonly out?: string;
  readonly lang?: FaultLanguage;
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
    tell(error, "en");
  }
}

/** Runs a command's work; what goes wrong is told in the language that is asked for, or else in the archive's own. */
async function telling(options: Places, work: (language: FaultLanguage) => Promise<void>): Promise<void> {
  const language = options.lang ?? (await faultLanguageOf(placesOf(options).archive));
  try {
    await work(language);
  } catch (error) {
    tell(error, language);
  }
}

function tell(error: unknown, language: FaultLanguage): void {
  process.exitCode = 1;
  process.stderr.write(`${explain(error, language)}\n`);
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
    .action((options: Places & { siteUrl?: string; clean?: boolean; quiet?: boolean }) =>
      telling(options, async (language) => {
        const reporter = makeReporter({ quiet: options.quiet === true, language });
        const begin = performance.now();
        const summary = await build({ ...placesOf(options), siteUrl: options.siteUrl, clean: options.clean }, reporter);
        const times = { stages: reporter.times, total: performance.now() - begin };
        reporter.say(printSummary(summary, times, language));
      }),
    );
}

function addStart(program: Command): void {
  withPlaces(
    program.command("start").description("build the site, show it in a browser, and build again when a file changes"),
  )
    .option("--port <number>", "the port to serve at", portNumber, 8080)
    .action((options: Places & { port: number }) =>
      telling(options, () => start({ ...placesOf(options), port: options.port, language: options.lang })),
    );
}

function addCheck(program: Command): void {
  withPlaces(program.command("check").description("check a published site: links, ids, heads, search index")).action(
    (options: Places) =>
      telling(options, async (language) => {
        const reporter = makeReporter({ language });
        const { archive, out } = placesOf(options);
        const { faults, pages, files } = await reporter.stage("check", ({ progress }) => checkSite(out, progress));
        if (faults.length > 0) throw new UserError(withCount(new FaultsError(faults), say.notWhole(out)));
        const whole = say.isWhole(out, count(pages, language), count(files, language));
        reporter.say(wordsIn(whole, language).message);
        const covered = await coverageReport(archive, language);
        if (covered !== undefined) reporter.say(`\n${covered}`);
      }),
  );
}

function addImport(program: Command): void {
  withArchive(program.command("import").description("turn raw texts into articles of the archive"))
    .argument("<file...>", "text files: title, date, (publisher) – lead, paragraphs, author")
    .option("--dry-run", "show what would be recognised, write nothing")
    .action((files: string[], options: Places & { dryRun?: boolean }) =>
      telling(options, async (language) => {
        const { archive } = placesOf(options);
        await mustBeArchive(archive);
        const outcomes = await importFiles(files, { archive, dryRun: options.dryRun === true });
        process.stdout.write(`${outcomes.map((outcome) => printOutcome(outcome, language)).join("\n\n")}\n`);
        if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
      }),
    );
}

function addNew(program: Command): void {
  const command = program.command("new").description("begin a new article or a new archive");
  withArchive(command.command("article").description("write an empty article, ready to be filled"))
    .argument("<title>", "its title")
    .option("--date <day>", "its day of publication, YYYY-MM-DD", today())
    .action((title: string, options: Places & { date: string }) =>
      telling(options, async () => {
        const path = await newArticle(placesOf(options).archive, title, options.date);
        process.stdout.write(`${path}\n`);
      }),
    );
  withLanguage(command.command("archive").description("begin an archive in a new or empty folder"))
    .argument("<dir>", "the folder")
    .action((folder: string, { lang }: Pick<Places, "lang">) =>
      telling({ archive: folder, ...(lang && { lang }) }, async (language) => {
        const paths = await newArchive(resolve(folder));
        process.stdout.write(`${paths.join("\n")}\n\n${wordsIn(say.toBeBuilt(folder), language).message}\n`);
      }),
    );
}

function withPlaces(command: Command): Command {
  return withArchive(command).option("--out <dir>", "where the site is published (default: dist in the archive)");
}

function withArchive(command: Command): Command {
  return withLanguage(command).option(
    "--archive <dir>",
    "a folder with _data/ and src/articles/ (default: this project, or else the working folder)",
  );
}

function withLanguage(command: Command): Command {
  const option = new Option(
    "--lang <code>",
    "the language in which the command speaks (default: lang in _data/site.yaml, or else vi)",
  );
  return command.addOption(option.choices(faultLanguages));
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
