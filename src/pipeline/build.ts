/** The whole way from an archive to a published site: read, validate, model, render, index, check, publish. */
import { stat } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { type Archive, modelOf } from "../archive/model.ts";
import { readSources } from "../archive/read.ts";
import { validate } from "../archive/validate.ts";
import { type Checked, checkSite, type Progress } from "../check/check.ts";
import { FaultsError, UserError } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { beside, openStaging, type Staging } from "../publish/staging.ts";
import { rastersOf } from "../render/all-rasters.ts";
import { writeRasters } from "../render/rasters.ts";
import { render } from "../render/render.ts";
import { siteOf } from "../render/site.ts";
import { foldersOf } from "../search/folders.ts";
import { documentsOf } from "../search/index/documents.ts";
import { writeIndex } from "../search/index/index.ts";
import { type Shard, shardsOf } from "../search/index/shards.ts";
import { filesBelow, inGroups } from "../store/files.ts";
import { openRecall, type Recall, recallNothing } from "../store/recall.ts";
import { emptyStore, openStore, type Store } from "../store/store.ts";
import { type Changes, changesIn, notePublished } from "./changes.ts";
import { checkedIn } from "./checked.ts";
import type { Reporter } from "./reporter.ts";

export interface BuildOptions {
  /** The archive's folder, an absolute path. */
  readonly archive: string;
  /** Where the site is published, an absolute path. */
  readonly out: string;
  /** Where the site will be found; beats the one of `_data/site.yaml`. */
  readonly siteUrl?: string | undefined;
  /** Uses nothing that an earlier build has kept. */
  readonly clean?: boolean | undefined;
}

export interface Summary {
  readonly articles: number;
  readonly rows: number;
  readonly pages: number;
  readonly files: number;
  /** Bytes of the search index. */
  readonly indexBytes: number;
  /** Whether the index came from an earlier build of the same content. */
  readonly indexKept: boolean;
  /** What differs from what was published before; nothing where that is not known. */
  readonly changes?: Changes;
  /** No page shows where to report a fault, for the site names no contact. */
  readonly withoutContact?: boolean;
  /** Why nothing could be kept for the next build, where that is so. */
  readonly unkept?: string;
  readonly out: string;
}

/**
 * Builds and publishes a site. Whatever goes wrong, the site that was published before stays as it was.
 * @throws {FaultsError} with every fault of the archive, or of the finished site
 * @throws {UserError} when the archive or the place to publish cannot be used
 */
export async function build(options: BuildOptions, reporter: Reporter): Promise<Summary> {
  mustNotBeSource(options);
  await mustBeFolder(options.archive);
  const cache = beside(options.out, "cache");
  if (options.clean === true) await emptyStore(cache);
  const store = openStore(cache);
  const recall = openRecall(store);
  const archive = await readArchive(options, reporter, recall);
  const { index, lexicon } = foldersOf(archive.addresses.search);
  const staging = await openStaging(options.out, { fresh: options.clean === true, anew: [index, lexicon] });
  try {
    return await fill(staging, archive, { store, recall }, options, reporter);
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

/**
 * Reads, validates and models an archive.
 * @param recall what earlier builds have made of its parts
 * @throws {FaultsError} with every fault of every file
 */
export async function readArchive(
  { archive, siteUrl }: Pick<BuildOptions, "archive" | "siteUrl">,
  reporter: Reporter,
  recall: Recall = recallNothing,
): Promise<Archive> {
  await mustBeFolder(archive);
  const sources = await reporter.stage("read", ({ progress }) => readSources(archive, progress));
  const valid = await reporter.stage("validate", async () => validate(sources, recall));
  const site = siteUrl === undefined ? valid.site : { ...valid.site, url: siteUrl };
  return reporter.stage("model", async () => modelOf({ ...valid, site }));
}

/** @throws {UserError} when there is no such folder */
export async function mustBeFolder(archive: string): Promise<void> {
  if (!(await stat(archive).catch(() => undefined))?.isDirectory()) throw new UserError(say.noFolder(archive));
}

/** A site within the sources would be read as a part of them by the next build. */
function mustNotBeSource({ archive, out }: BuildOptions): void {
  for (const source of ["_data", "src"]) {
    const way = relative(join(archive, source), out);
    if (!way.startsWith("..") && !isAbsolute(way)) throw new UserError(say.outWithinSources(out));
  }
}

/** What earlier builds have kept. */
interface Kept {
  readonly store: Store;
  readonly recall: ReturnType<typeof openRecall>;
}

async function fill(
  staging: Staging,
  archive: Archive,
  { store, recall }: Kept,
  options: BuildOptions,
  reporter: Reporter,
): Promise<Summary> {
  try {
    const made = await make(staging, archive, store, reporter);
    recall.close();
    const unkept = await store.close();
    return {
      ...made,
      withoutContact: archive.site.contact === undefined,
      ...(unkept !== undefined && { unkept }),
      out: options.out,
    };
  } catch (error) {
    // What was made is of use to the build after the mistake is mended.
    await store.close();
    throw error;
  }
}

/** What stands in a site, once it is published. */
type Made = Pick<Summary, "articles" | "rows" | "pages" | "files" | "indexBytes" | "indexKept" | "changes">;

async function make(staging: Staging, archive: Archive, store: Store, reporter: Reporter): Promise<Made> {
  const { folder } = staging;
  const shards = shardsOf(documentsOf(archive));
  await reporter.stage("pictures", async ({ progress }) =>
    writeRasters(await rastersOf(archive), folder, store, progress),
  );
  const indexKept = await renderAndIndex(archive, shards, folder, store, reporter);
  staging.clear(store.placed());
  await staging.complete(shards.reduce((sum, { documents }) => sum + documents.length, 0));
  const checked = await reporter.stage("check", ({ progress }) => checkWhole(folder, store, progress));
  const indexBytes = await bytesBelow(join(folder, "pagefind"));
  const changes = changesIn(store, folder, checked.paths);
  await reporter.stage("publish", () => staging.publish());
  notePublished(store, folder, checked.paths);
  const { articles, rows } = archive;
  return {
    articles: articles.length,
    rows: rows.length,
    pages: checked.pages,
    files: checked.paths.length,
    indexBytes,
    indexKept,
    ...(changes && { changes }),
  };
}

/**
 * Renders the pages while the index is made, by a process of its own; what of that is left when all pages stand is a stage of its own.
 * @returns whether the index came from the store
 */
async function renderAndIndex(
  archive: Archive,
  shards: readonly Shard[],
  folder: string,
  store: Store,
  reporter: Reporter,
): Promise<boolean> {
  let tell: Progress = () => {};
  let indexing: Promise<boolean> = Promise.resolve(false);
  try {
    await reporter.stage("render", async ({ progress }) => {
      const site = await siteOf(archive, shards);
      indexing = writeIndex(archive, shards, folder, store, (done, total) => tell(done, total));
      // It may fail before it is waited for.
      indexing.catch(() => {});
      await render(site, folder, store, progress);
    });
    return await reporter.stage("index", ({ progress }) => {
      tell = progress;
      return indexing;
    });
  } finally {
    // Nothing is taken away while it is still written.
    await Promise.allSettled([indexing]);
  }
}

/** @throws {FaultsError} with every fault of a finished site */
async function checkWhole(folder: string, store: Store, progress: Progress): Promise<Checked> {
  const memory = checkedIn(store, folder);
  const checked = await checkSite(folder, progress, memory);
  memory.close();
  if (checked.faults.length > 0) throw new FaultsError(checked.faults);
  return checked;
}

async function bytesBelow(folder: string): Promise<number> {
  const files = await filesBelow(folder).catch(() => []);
  const sizes = await inGroups(files, async (path) => (await stat(join(folder, path))).size);
  return sizes.reduce((sum, size) => sum + size, 0);
}
