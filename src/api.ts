/**
 * The programming interface, `doi-chieu`: what a program may have done with an archive, and the types of what it gets. The commands do
 * the same by the same functions. What each needs is loaded when it is called. `docs/api.md` tells of it.
 */
import type { Archive } from "./archive/model.ts";
import type { Checked } from "./check/check.ts";
import type { BuildOptions } from "./pipeline/build.ts";
import { type PlacesWished, placesOf } from "./pipeline/places.ts";
import { makeReporter, type Reporter } from "./pipeline/reporter.ts";
import type { Summary } from "./pipeline/summary.ts";

export type { Article } from "./archive/articles.ts";
export type { Archive, Citation, LedgerRow } from "./archive/model.ts";
export type { FrontMatter, Organisation, Site, Topic } from "./archive/schema.ts";
export type { Checked } from "./check/check.ts";
export { type Fault, FaultsError, UserError } from "./input/fault.ts";
export type { Said, Words } from "./input/said.ts";
export type { Unit } from "./input/units.ts";
export type { Judgement } from "./ledger/judge.ts";
export type { Figure, Row } from "./ledger/row.ts";
export type { Side } from "./ledger/sides.ts";
export type { VerdictKind } from "./ledger/wording.ts";
export type { Means } from "./means.ts";
export { makeReporter, type Reporter } from "./pipeline/reporter.ts";
export type { Summary } from "./pipeline/summary.ts";
export type { Block } from "./text/blocks.ts";

/** What a site is built of, where to, and how: paths may be relative, and nothing must be said. */
export type BuildWished = PlacesWished & Omit<BuildOptions, keyof PlacesWished | "sizes">;

/** An archive that is to be read. */
export type ReadWished = Pick<BuildWished, "archive" | "siteUrl">;

/**
 * Builds a site and publishes it, as the command `build` does.
 * @param reporter is told how far it is; without one, nobody is
 * @throws {FaultsError} with every fault of the archive, or of the finished site: the site that was published before stands as it was
 * @throws {UserError} when the archive or the place to publish cannot be used
 */
export async function build(wished: BuildWished = {}, reporter: Reporter = quiet()): Promise<Summary> {
  const pipeline = await import("./pipeline/build.ts");
  return pipeline.build({ ...wished, ...placesOf(wished) }, reporter);
}

/**
 * Checks a published site, as the command `check` does: links, ids, heads, policies, that the search answers.
 * @returns what is wrong, none where it is whole, and what there is
 */
export async function check(wished: PlacesWished = {}, reporter: Reporter = quiet()): Promise<Checked> {
  const { out } = placesOf(wished);
  const [{ heal }, { checkSite }] = await Promise.all([import("./publish/heal.ts"), import("./check/check.ts")]);
  // A site that a build had moved away when it was cut off comes back; where one is under way, that does so itself.
  await heal(out);
  return reporter.stage("check", ({ progress }) => checkSite(out, progress));
}

/**
 * Reads an archive, proves it, and ties it together: articles, rows with their verdicts, and what each cites. Nothing is written.
 * @throws {FaultsError} with every fault of every file
 * @throws {UserError} when the folder is no archive
 */
export async function readArchive(wished: ReadWished = {}, reporter: Reporter = quiet()): Promise<Archive> {
  const pipeline = await import("./pipeline/build.ts");
  const { archive } = placesOf(wished);
  return pipeline.readArchive({ ...wished, archive }, reporter);
}

function quiet(): Reporter {
  return makeReporter({ quiet: true });
}
