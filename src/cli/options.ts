/** What all commands share: where the archive and its site lie, in which language they speak, how they tell what went wrong. */
import { basename, dirname } from "node:path";
import { type Command, InvalidArgumentError, Option } from "commander";
import { faultLanguageOf, usualLanguage } from "../input/fault-language.ts";
import { type FaultLanguage, faultLanguages } from "../input/said.ts";
import { readSize } from "../means.ts";
import { explain } from "../pipeline/explain.ts";
import { placesOf } from "../pipeline/places.ts";
import { toolFolder } from "../tool.ts";
import { speakOfOutputIn } from "./output.ts";

export { placesOf } from "../pipeline/places.ts";

export interface Places {
  readonly archive?: string;
  readonly out?: string;
  readonly lang?: FaultLanguage;
}

/** Runs a command's work; what goes wrong is told in the language that is asked for, or else in the archive's own. */
export async function telling(options: Places, work: (language: FaultLanguage) => Promise<void>): Promise<void> {
  let language = options.lang ?? usualLanguage;
  try {
    // Where the working folder is gone, it is told here, and not from wherever it is first asked for.
    process.cwd();
    language = options.lang ?? (await faultLanguageOf(placesOf(options).archive));
    speakOfOutputIn(language);
    await work(language);
  } catch (error) {
    tell(error, language);
  }
}

/** Says what went wrong, and ends the process with status 1. */
export function tell(error: unknown, language: FaultLanguage): void {
  process.exitCode = 1;
  process.stderr.write(`${explain(error, language)}\n`);
}

export function withPlaces(command: Command): Command {
  return withArchive(command).option("--out <dir>", "where the site is published (default: dist in the archive)");
}

export function withArchive(command: Command): Command {
  return withLanguage(command).option(
    "--archive <dir>",
    "a folder with _data/ and src/articles/ (default: this project, or else the working folder)",
  );
}

export function withLanguage(command: Command): Command {
  const option = new Option(
    "--lang <code>",
    "the language in which the command speaks (default: lang or the first of languages in _data/site.yaml, else vi)",
  );
  return command.addOption(option.choices(faultLanguages));
}

/** What a build may use of the machine. */
export interface MeansWished {
  readonly jobs?: number;
  readonly memory?: number;
}

export function withMeans(command: Command): Command {
  return command
    .option("--jobs <number>", "how many processes work at once (default: one for each processor)", jobsNumber)
    .option(
      "--memory <size>",
      "about how much memory a build may take, as in 1500M or 2G (default: three quarters of what there is)",
      memorySize,
    );
}

function jobsNumber(value: string): number {
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > mostJobs)
    throw new InvalidArgumentError(`Jobs are a whole number from 1 to ${mostJobs}.`);
  return jobs;
}

/** More would only wait for each other. */
const mostJobs = 256;

function memorySize(value: string): number {
  const size = readSize(value);
  if (size === undefined)
    throw new InvalidArgumentError("A size is a number with M or G behind it, as in 1500M or 2G.");
  return size;
}

/** What to type for a command: in the tool's own folder it goes by npm, where it is installed by npx, elsewhere by its name. */
export function commandLine(name: string, args: readonly string[], archive: string | undefined): string {
  const all = [...args, ...(archive === undefined ? [] : ["--archive", archive])];
  const installed = basename(dirname(toolFolder)) === "node_modules" ? ["npx"] : [];
  const tool = process.cwd() === toolFolder ? ["npm", "run", name, "--"] : [...installed, "doi-chieu", name];
  return [...tool, ...all.map((arg) => (/^[\p{L}\p{N}_./:\\=-]+$/u.test(arg) ? arg : `"${arg}"`))].join(" ");
}
