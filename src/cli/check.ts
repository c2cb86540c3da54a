/** `check`: a finished site, a copy of it, or what has become of its addresses. */
import type { Command } from "commander";
import { FaultsError } from "../input/fault.ts";
import { type FaultLanguage, wordsIn } from "../input/said.ts";
import * as say from "../pipeline/messages.ts";
import { makeReporter, type Reporter } from "../pipeline/reporter.ts";
import { count } from "../pipeline/words.ts";
import { type FormatWished, reported, withFormat } from "./format.ts";
import { checkKept, type HeldAgainst } from "./keep.ts";
import { type Places, placesOf, telling, withPlaces } from "./options.ts";

export function addCheck(program: Command): void {
  const command = program.command("check").description("check a published site: links, ids, heads, search index");
  withFormat(withPlaces(command))
    .option(
      "--manifest <copy>",
      "instead, hold a copy (a web address or a folder) against the manifest of the site in --out; where there is none, against the copy's own",
    )
    .option(
      "--since <file>",
      "instead, tell which addresses have changed or vanished since an earlier manifest-sha256.txt",
    )
    .action((options: CheckWished) =>
      telling(options, (language) => reported(options, placesOf(options), language, () => checkAll(options, language))),
    );
}

type CheckWished = Places & HeldAgainst & FormatWished;

async function checkAll(options: CheckWished, language: FaultLanguage): Promise<void> {
  const reporter = makeReporter({ language });
  const { archive, out } = placesOf(options);
  await healed(out);
  if (options.manifest !== undefined || options.since !== undefined) return checkKept(options, out, reporter, language);
  await checkWhole(out, reporter, language);
  const { coverageReport } = await import("../pipeline/coverage.ts");
  const covered = await coverageReport(archive, language);
  if (covered !== undefined) reporter.say(`\n${covered}`);
  const { unseenReports } = await import("../pipeline/unseen.ts");
  for (const report of await unseenReports(archive, language)) reporter.say(`\n${report}`);
}

/** @throws {UserError} with all that is wrong with a site */
async function checkWhole(out: string, reporter: Reporter, language: FaultLanguage): Promise<void> {
  const { check } = await import("../api.ts");
  const { faults, pages, paths } = await check({ out }, reporter);
  if (faults.length > 0) throw new FaultsError(faults, { consequence: say.notWhole(out), inSite: true });
  const whole = say.isWhole(out, count(pages, language), count(paths.length, language));
  reporter.say(wordsIn(whole, language).message);
}

/** A site that a build had moved away when it was cut off comes back; where a build is under way, that does so itself. */
async function healed(out: string): Promise<void> {
  const { heal } = await import("../publish/heal.ts");
  await heal(out);
}
