/** The whole way from an archive to a published site: read, validate, model, render, index, check, publish. */
import { stat } from "node:fs/promises";
import { type Edition, editionsOf } from "../archive/editions.ts";
import type { Archive } from "../archive/model.ts";
import { readSources } from "../archive/read.ts";
import { validate } from "../archive/validate.ts";
import { UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { refusalOf } from "../input/refused.ts";
import { growSparingly, type Means, meansOf } from "../means.ts";
import { mustBeAllowed } from "../publish/forbidden.ts";
import { locked } from "../publish/lock.ts";
import { beside } from "../publish/names.ts";
import { lockOf } from "../publish/owner.ts";
import { openStaging, type Staging } from "../publish/staging.ts";
import { openRecall, type Recall, recallNothing } from "../store/recall.ts";
import { openEmptyStore, openStore, type Store } from "../store/store.ts";
import { codeHasChanged } from "../tool.ts";
import { Needed } from "./gone.ts";
import { make } from "./make.ts";
import { otherBuild, standsAsItWas, withoutLocks } from "./messages.ts";
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
    return await buildInStaging(options, reporter, needed);
  } catch (error) {
    throw needed.lost(error) ?? refusalOf(error, standsAsItWas()) ?? error;
  }
}

async function buildInStaging(options: BuildOptions, reporter: Reporter, needed: Needed): Promise<Summary> {
  const cache = beside(options.out, "cache");
  const store = options.clean === true ? await openEmptyStore(cache) : openStore(cache);
  const recall = openRecall(store);
  const editions = await readEditions(options, reporter, recall);
  const { inPlace, signal } = options;
  const staging = await openStaging(options.out, { fresh: options.clean, inPlace });
  for (const folder of [cache, staging.folder]) needed.note(folder);
  signal?.addEventListener("abort", staging.abandon);
  try {
    return await fill(guarded(staging, needed), editions, { store, recall }, options, reporter);
  } catch (error) {
    // What stands there now may be somebody's.
    if (!needed.isGone(staging.folder)) {
      staging.discard();
      needed.forget(staging.folder);
    }
    throw error;
  } finally {
    signal?.removeEventListener("abort", staging.abandon);
  }
}

/** What was written before its folder was taken away is not there any more: what is left of it is not published. */
function guarded(staging: Staging, needed: Needed): Staging {
  const publish = async (): Promise<void> => {
    needed.mustBeThere(staging.folder);
    await staging.publish();
    needed.forget(staging.folder);
  };
  return { ...staging, publish };
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
  readonly recall: ReturnType<typeof openRecall>;
}

async function fill(
  staging: Staging,
  editions: readonly [Edition, ...Edition[]],
  { store, recall }: Kept,
  options: BuildOptions,
  reporter: Reporter,
): Promise<Summary> {
  try {
    const made = await make(staging, editions, store, meansOf(options.means), reporter);
    const unkept = await closeAll(recall, store);
    return {
      ...made,
      withoutContact: editions[0].archive.site.contact === undefined,
      withoutUrl: editions[0].archive.site.url === undefined,
      unreadColours: editions[0].archive.overrides?.colours.unread ?? [],
      faintColours: editions[0].archive.overrides?.faint ?? [],
      ...(unkept !== undefined && { unkept }),
      out: options.out,
    };
  } catch (error) {
    // What was made is of use to the build after the mistake is mended.
    if (!codeHasChanged()) await store.close();
    throw error;
  }
}

/** Notes what is kept; nothing where it may have been made by other code than its key says. */
async function closeAll(recall: Kept["recall"], store: Store): Promise<string | undefined> {
  if (codeHasChanged()) return undefined;
  recall.close();
  return store.close();
}
