/** The whole way from an archive to a published site: read, validate, model, render, index, check, publish. */
import { stat } from "node:fs/promises";
import { type Edition, editionsOf } from "../archive/editions.ts";
import type { Archive } from "../archive/model.ts";
import { movedBelow } from "../archive/moved-below.ts";
import { readSources } from "../archive/read.ts";
import { ReadOtherwise, recalledByMarks } from "../archive/source-file.ts";
import { validate } from "../archive/validate.ts";
import { FaultsError, UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { refusalOf } from "../input/refused.ts";
import { growSparingly, type Means, meansOf } from "../means.ts";
import { mustBeAllowed } from "../publish/forbidden.ts";
import { locked } from "../publish/lock.ts";
import { beside } from "../publish/names.ts";
import { lockOf } from "../publish/owner.ts";
import { openStaging, type Staging } from "../publish/staging.ts";
import type { Sizes } from "../search/index/shards.ts";
import { type OpenRecall, openRecall, type Recall, recallNothing } from "../store/recall.ts";
import { openEmptyStore, openStore, type Store } from "../store/store.ts";
import { codeHasChanged } from "../tool.ts";
import { Needed } from "./gone.ts";
import { make } from "./make.ts";
import { lookedAtAnew, otherBuild, standsAsItWas, withoutLocks } from "./messages.ts";
import type { Reporter } from "./reporter.ts";
import type { Summary } from "./summary.ts";

export interface BuildOptions {
  /** The archive's folder, an absolute path. */
  readonly archive: string;
  /** Where the site is published, an absolute path. */
  readonly out: string;
  /** Where the site will be found; beats the one of `_data/site.yaml`. */
  readonly siteUrl?: string | undefined;
  /** False leaves out the packed files that `_data/site.yaml` asks for. */
  readonly precompress?: boolean | undefined;
  /** Uses nothing that an earlier build has kept. */
  readonly clean?: boolean | undefined;
  /** Publishes into the folder that is there, file by file: for one that is mounted. Not in one step. */
  readonly inPlace?: boolean | undefined;
  /** Ends the build at once: the site that was published before stands, and nothing is left beside it. */
  readonly signal?: AbortSignal | undefined;
  /** What it may use of the machine, as far as something was said of that. */
  readonly means?: Partial<Means> | undefined;
  /** How the index is cut, where that is not as usual: an archive of many shards and parts may then be small. */
  readonly sizes?: Sizes | undefined;
}

/**
 * Builds and publishes a site. Whatever goes wrong, the site that was published before stays as it was. While another build of the
 * same site is under way it is waited for.
 * @throws {FaultsError} with every fault of the archive, or of the finished site
 * @throws {UserError} when the archive or the place to publish cannot be used
 */
export async function build(options: BuildOptions, reporter: Reporter): Promise<Summary> {
  await mustBeFolder(options.archive);
  mustBeAllowed(options.out, options.archive);
  const waiting = (holder: string): void => reporter.tell(otherBuild(holder));
  const without = (): void => reporter.tell(withoutLocks(options.out));
  return locked(lockOf(options.out), waiting, () => buildAlone(options, reporter), without);
}

async function buildAlone(options: BuildOptions, reporter: Reporter): Promise<Summary> {
  growSparingly();
  const needed = new Needed();
  needed.note(options.archive);
  try {
    return await buildBelieving(options, reporter, needed);
  } catch (error) {
    throw needed.lost(error) ?? refusalOf(error, standsAsItWas()) ?? error;
  }
}

/** Believes what is recalled of files by how they stand; once one of them is found to hold something else, all are looked at anew. */
async function buildBelieving(options: BuildOptions, reporter: Reporter, needed: Needed): Promise<Summary> {
  try {
    return await buildKeeping(options, reporter, needed);
  } catch (error) {
    if (!(error instanceof ReadOtherwise)) throw error;
    reporter.tell(lookedAtAnew(error.path));
    return buildKeeping(options, reporter, needed, recalledByMarks);
  }
}

/** @param anew the kinds of which nothing is recalled */
async function buildKeeping(
  options: BuildOptions,
  reporter: Reporter,
  needed: Needed,
  anew: readonly string[] = [],
): Promise<Summary> {
  const cache = beside(options.out, "cache");
  const store = options.clean === true ? await openEmptyStore(cache) : openStore(cache);
  const kept = { store, recall: openRecall(store, anew) };
  const editions = await readEditions(options, reporter, kept.recall).catch(async (error: unknown) => {
    // What was read is of use to the build after the mistake is mended. A folder that is no archive is not written into.
    if (error instanceof FaultsError) await closeAll(kept, false);
    throw error;
  });
  return buildInStaging(editions, kept, options, reporter, needed);
}

async function buildInStaging(
  editions: readonly [Edition, ...Edition[]],
  kept: Kept,
  options: BuildOptions,
  reporter: Reporter,
  needed: Needed,
): Promise<Summary> {
  const { inPlace, signal } = options;
  const opened = await openStaging(options.out, { fresh: options.clean, inPlace });
  for (const folder of [kept.store.folder, opened.folder]) needed.note(folder);
  const staging = guarded(opened, needed);
  signal?.addEventListener("abort", staging.abandon);
  try {
    return await fill(staging, editions, kept, options, reporter);
  } catch (error) {
    // What stands there now may be somebody's.
    if (!needed.isGone(staging.folder)) {
      staging.discard();
      needed.forget(staging.folder);
    }
    // What was made is of use as well.
    await closeAll(kept, false);
    throw error;
  } finally {
    signal?.removeEventListener("abort", staging.abandon);
  }
}

/**
 * What was written before its folder was taken away is not there any more: what is left of it is not published. Where a link stands in its
 * place, nothing is done by way of it.
 */
function guarded(staging: Staging, needed: Needed): Staging {
  const there = <Args extends readonly unknown[], T>(act: (...args: Args) => T): ((...args: Args) => T) => {
    return (...args) => {
      needed.mustBeThere(staging.folder);
      return act(...args);
    };
  };
  const publish = async (): Promise<readonly string[]> => {
    needed.mustBeThere(staging.folder);
    const edited = await staging.publish();
    needed.forget(staging.folder);
    return edited;
  };
  const abandon = (): void => (needed.isGone(staging.folder) ? undefined : staging.abandon());
  return { ...staging, clear: there(staging.clear), complete: there(staging.complete), publish, abandon };
}

/**
 * Reads, validates and models an archive, in the language of its site.
 * @throws {FaultsError} with every fault of every file
 */
export async function readArchive(
  options: Pick<BuildOptions, "archive" | "siteUrl">,
  reporter: Reporter,
): Promise<Archive> {
  const [{ archive }] = await readEditions(options, reporter);
  return archive;
}

/**
 * The same in all languages of its site.
 * @param recall what earlier builds have made of its parts
 * @throws {FaultsError} with every fault of every file
 */
export async function readEditions(
  { archive, siteUrl, precompress }: Pick<BuildOptions, "archive" | "siteUrl" | "precompress">,
  reporter: Reporter,
  recall: Recall = recallNothing,
): Promise<readonly [Edition, ...Edition[]]> {
  await mustBeFolder(archive);
  const sources = await reporter.stage("read", ({ progress }) => readSources(archive, progress, recall));
  const valid = await reporter.stage("validate", async () => validate(sources, recall));
  const site = {
    ...valid.site,
    ...(siteUrl !== undefined && { url: siteUrl }),
    ...(precompress === false && { precompress: "no" as const }),
  };
  return reporter.stage("model", async () => editionsOf({ ...valid, site }, sources, recall));
}

/** @throws {UserError} when there is no such folder */
export async function mustBeFolder(archive: string): Promise<void> {
  if (!(await stat(archive).catch(() => undefined))?.isDirectory()) throw new UserError(say.noFolder(archive));
}

/** What earlier builds have kept. */
interface Kept {
  readonly store: Store;
  readonly recall: OpenRecall;
}

async function fill(
  staging: Staging,
  editions: readonly [Edition, ...Edition[]],
  kept: Kept,
  options: BuildOptions,
  reporter: Reporter,
): Promise<Summary> {
  const made = await make(
    staging,
    editions,
    kept.store,
    { means: meansOf(options.means), sizes: options.sizes },
    reporter,
  );
  const unkept = await closeAll(kept);
  return {
    ...made,
    withoutContact: editions[0].archive.site.contact === undefined,
    withoutUrl: editions[0].archive.site.url === undefined,
    movedBelow: movedBelow(editions[0].archive),
    unreadColours: editions[0].archive.overrides?.colours.unread ?? [],
    faintColours: editions[0].archive.overrides?.faint ?? [],
    unusedProperties: editions[0].archive.overrides?.unused ?? [],
    ...(unkept !== undefined && { unkept }),
    out: options.out,
  };
}

/** Notes what is kept; nothing where it may have been made by other code than its key says. */
async function closeAll({ recall, store }: Kept, isDone = true): Promise<string | undefined> {
  if (codeHasChanged()) return undefined;
  recall.close(isDone);
  return store.close(isDone);
}
