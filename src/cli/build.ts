/** `build`: the site from its sources, and what is made beside it. */
import { resolve } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { isSiteUrl } from "../input/fields.ts";
import type { FaultLanguage } from "../input/said.ts";
import { printSummary } from "../pipeline/print.ts";
import { openProfile } from "../pipeline/profile.ts";
import { makeReporter, type Reporter } from "../pipeline/reporter.ts";
import { apart, mayRunShort } from "./apart.ts";
import { type FormatWished, reported, withFormat } from "./format.ts";
import { type MadeBeside, makeBeside, mayMakeBeside } from "./keep.ts";
import { type MeansWished, type Places, placesOf, telling, withMeans, withPlaces } from "./options.ts";
import { stoppable } from "./stopping.ts";

export function addBuild(program: Command): void {
  withFormat(withMeans(withPlaces(program.command("build").description("build the site and publish it to a folder"))))
    .option("--site-url <url>", "where the site will be found; for feeds, canonical and social tags", webAddress)
    .option("--clean", "use nothing that earlier builds have kept")
    .option("--no-precompress", "leave out the packed files (.br, .gz) that _data/site.yaml asks for")
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
      telling(options, (language) => {
        const places = placesOf(options);
        if (mayRunShort(places.archive)) return apart(language);
        return reported(options, places, language, () => buildAll(options, language));
      }),
    );
}

async function buildAll(options: Places & MeansWished & BuildWished, language: FaultLanguage): Promise<void> {
  const reporter = makeReporter({ quiet: options.quiet === true, language });
  await mayMakeBeside(options, placesOf(options));
  await stoppable(language, (signal) => buildAndTell(options, signal, reporter, language));
  await makeBeside(options, placesOf(options), reporter, language);
}

async function buildAndTell(
  options: Places & MeansWished & BuildWished,
  signal: AbortSignal,
  reporter: Reporter,
  language: FaultLanguage,
): Promise<void> {
  const profile =
    options.profile === undefined ? undefined : openProfile(resolve(options.profile), placesOf(options).out);
  const begin = performance.now();
  const { siteUrl, clean, inPlace, precompress } = options;
  const { build } = await import("../api.ts");
  const wished = { ...placesOf(options), siteUrl, clean, inPlace, precompress, means: options, signal };
  const summary = await build(wished, reporter).finally(profile?.write);
  const times = { stages: reporter.times, total: performance.now() - begin };
  reporter.say(printSummary(summary, times, language));
}

interface BuildWished extends MadeBeside, FormatWished {
  readonly siteUrl?: string;
  readonly clean?: boolean;
  readonly precompress?: boolean;
  readonly inPlace?: boolean;
  readonly profile?: string;
  readonly quiet?: boolean;
}

function webAddress(value: string): string {
  if (!isSiteUrl(value))
    throw new InvalidArgumentError("It begins with https:// or http://, without a password, ? or #.");
  return value;
}
