/**
 * The commands. What each does stands in its own room; here are only their names, options and exit statuses.
 * Whatever a command itself says, faults, stages and summary, is in one language. English stays what is said before
 * there is one: help, a command line that cannot be read; and the trace of a fault of the program.
 * What a command runs is loaded when it is asked for: all of it takes longer to load than most of them take.
 */
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { checkKept, type HeldAgainst, type MadeBeside, makeBeside } from "./cli/keep.ts";
import { addNew } from "./cli/new.ts";
import {
  type MeansWished,
  type Places,
  placesOf,
  tell,
  telling,
  withArchive,
  withMeans,
  withPlaces,
} from "./cli/options.ts";
import { stoppable } from "./cli/stopping.ts";
import { printOutcome } from "./import/print.ts";
import { FaultsError, UserError } from "./input/fault.ts";
import { isSiteUrl } from "./input/fields.ts";
import { type FaultLanguage, wordsIn } from "./input/said.ts";
import { mustBeArchive } from "./new/new.ts";
import { withCount } from "./pipeline/explain.ts";
import * as say from "./pipeline/messages.ts";
import { printSummary } from "./pipeline/print.ts";
import { openProfile } from "./pipeline/profile.ts";
import { makeReporter, type Reporter } from "./pipeline/reporter.ts";
import { count } from "./pipeline/words.ts";
import { toolVersion } from "./tool.ts";

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
  withMeans(withPlaces(program.command("build").description("build the site and publish it to a folder")))
    .option("--site-url <url>", "where the site will be found; for feeds, canonical and social tags", webAddress)
    .option("--clean", "use nothing that earlier builds have kept")
    .option(
      "--in-place",
      "write into the folder that is published, file by file: for one that is mounted; not in one step",
    )
    .option("--profile <file>", "write where the time went, as a trace for Chrome or Perfetto")
    .option(
      "--bag <place>",
      "also pack up site, sources and sums as a BagIt bag: a folder, or a file that ends in .zip",
    )
    .option(
      "--offline <dir>",
      "also write a copy that is read without a server, straight from its files: all but search",
    )
    .option("--quiet", "print faults only")
    .action((options: Places & MeansWished & BuildWished) =>
      telling(options, async (language) => {
        const reporter = makeReporter({ quiet: options.quiet === true, language });
        await stoppable(language, (signal) => buildAndTell(options, signal, reporter, language));
        await makeBeside(options, placesOf(options), reporter, language);
      }),
    );
}

async function buildAndTell(
  options: Places & MeansWished & BuildWished,
  signal: AbortSignal,
  reporter: Reporter,
  language: FaultLanguage,
): Promise<void> {
  const profile = options.profile === undefined ? undefined : openProfile(resolve(options.profile));
  const begin = performance.now();
  const { siteUrl, clean, inPlace } = options;
  const { build } = await import("./pipeline/build.ts");
  const wished = { ...placesOf(options), siteUrl, clean, inPlace, means: options, signal };
  const summary = await build(wished, reporter).finally(profile?.write);
  const times = { stages: reporter.times, total: performance.now() - begin };
  reporter.say(printSummary(summary, times, language));
}

interface BuildWished extends MadeBeside {
  readonly siteUrl?: string;
  readonly clean?: boolean;
  readonly inPlace?: boolean;
  readonly profile?: string;
  readonly quiet?: boolean;
}

function addStart(program: Command): void {
  withMeans(
    withPlaces(
      program.command("start").description("build the site, show it in a browser, and build again when a file changes"),
    ),
  )
    .option("--port <number>", "the port to serve at", portNumber, 8080)
    .action((options: Places & MeansWished & { port: number }) =>
      telling(options, async () => {
        const { start } = await import("./start/start.ts");
        await start({ ...placesOf(options), port: options.port, language: options.lang, means: options });
      }),
    );
}

function addCheck(program: Command): void {
  withPlaces(program.command("check").description("check a published site: links, ids, heads, search index"))
    .option(
      "--manifest <copy>",
      "instead, hold a copy (a web address or a folder) against the manifest of the site in --out; where there is none, against the copy's own",
    )
    .option(
      "--since <file>",
      "instead, tell which addresses have changed or vanished since an earlier manifest-sha256.txt",
    )
    .action((options: Places & HeldAgainst) =>
      telling(options, async (language) => {
        const reporter = makeReporter({ language });
        const { archive, out } = placesOf(options);
        await healed(out);
        if (options.manifest !== undefined || options.since !== undefined)
          return checkKept(options, out, reporter, language);
        const { checkSite } = await import("./check/check.ts");
        const { faults, pages, paths } = await reporter.stage("check", ({ progress }) => checkSite(out, progress));
        if (faults.length > 0) throw new UserError(withCount(new FaultsError(faults), say.notWhole(out)));
        const whole = say.isWhole(out, count(pages, language), count(paths.length, language));
        reporter.say(wordsIn(whole, language).message);
        const { coverageReport } = await import("./pipeline/coverage.ts");
        const covered = await coverageReport(archive, language);
        if (covered !== undefined) reporter.say(`\n${covered}`);
      }),
    );
}

/** A site that a build had moved away when it was cut off comes back; where a build is under way, that does so itself. */
async function healed(out: string): Promise<void> {
  const { heal } = await import("./publish/heal.ts");
  await heal(out);
}

function addImport(program: Command): void {
  withArchive(program.command("import").description("bring in raw texts as articles, and sheets as rows of the ledger"))
    .argument(
      "<file...>",
      ".txt: title, date, (publisher) – lead, paragraphs, author; .xlsx: rows, as “new sheet” begins it",
    )
    .option("--dry-run", "show what would be recognised, write nothing")
    .action((files: string[], options: Places & { dryRun?: boolean }) =>
      telling(options, async (language) => {
        const { archive } = placesOf(options);
        await mustBeArchive(archive);
        const { importFiles } = await import("./import/import.ts");
        const outcomes = await importFiles(files, { archive, dryRun: options.dryRun === true });
        process.stdout.write(`${outcomes.map((outcome) => printOutcome(outcome, language)).join("\n\n")}\n`);
        if (outcomes.some(({ refused }) => refused !== undefined)) process.exitCode = 1;
      }),
    );
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
