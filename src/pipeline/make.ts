/** From the model of an archive to its published site: pictures, pages, index, check, publish. */
import { statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Edition } from "../archive/editions.ts";
import type { Archive } from "../archive/model.ts";
import { type Checked, checkSite, type Progress } from "../check/check.ts";
import type { Needs } from "../check/rules.ts";
import { FaultsError } from "../input/fault.ts";
import { siteEdited } from "../input/messages.ts";
import type { Means } from "../means.ts";
import { packFiles } from "../publish/pack.ts";
import type { Staging } from "../publish/staging.ts";
import { rastersOf } from "../render/all-rasters.ts";
import type { Writing } from "../render/pages.ts";
import { writeRasters } from "../render/rasters.ts";
import { render } from "../render/render.ts";
import { siteOf, writeEdition } from "../render/site.ts";
import { documentsOf } from "../search/index/documents.ts";
import { writeIndex } from "../search/index/index.ts";
import { type Shard, type Sizes, shardsOf } from "../search/index/shards.ts";
import { pathIn } from "../store/files.ts";
import type { Store } from "../store/store.ts";
import { changesIn } from "./changes.ts";
import { type CheckedMemory, checkedIn } from "./checked.ts";
import type { Reporter } from "./reporter.ts";
import type { Made } from "./summary.ts";

/** The site of one language, to be made. */
interface Making {
  readonly archive: Archive;
  /** Where it stands below the whole. */
  readonly below: string;
  readonly shards: readonly Shard[];
}

/** How a site is made. */
interface Manner {
  readonly means: Means;
  /** How its index is cut. */
  readonly sizes?: Sizes | undefined;
}

/**
 * Fills a staging folder with all of a site, in all its languages, checks it, and publishes it.
 * @throws {FaultsError} with every fault of the finished site
 */
export async function make(
  staging: Staging,
  editions: readonly [Edition, ...Edition[]],
  store: Store,
  { means, sizes }: Manner,
  reporter: Reporter,
): Promise<Made> {
  const { folder } = staging;
  const memory = checkedIn(store, folder);
  const sites = editions.map(({ below, archive }) => ({
    below,
    archive,
    shards: shardsOf(documentsOf(archive), sizes),
  }));
  const areKept: boolean[] = [];
  for (const site of sites) areKept.push(await makeSite(site, folder, store, { means, found: memory.set }, reporter));
  if (editions[0].archive.site.precompress === "yes")
    await reporter.stage("pack", ({ progress }) => packFiles(folder, store, progress));
  staging.clear(store.placed());
  const sums = await staging.complete(indexedIn(sites), memory.knownSum);
  const checked = await reporter.stage("check", ({ progress }) => checkWhole(folder, memory, progress));
  const indexes = sites.map(({ below }) => bytesBelow(`${below}pagefind/`, checked.paths, folder, store));
  const before = staging.published();
  const changes = before && changesIn(folder, sums, before);
  const edited = await reporter.stage("publish", () => staging.publish());
  if (edited.length > 0) reporter.tell(siteEdited(edited, staging.aside));
  const { articles, rows } = editions[0].archive;
  return {
    articles: articles.length,
    rows: rows.length,
    pages: checked.pages,
    files: checked.paths.length,
    indexBytes: indexes.reduce((sum, bytes) => sum + bytes, 0),
    indexKept: areKept.every((isKept) => isKept),
    ...(changes && { changes }),
  };
}

/** How many documents each index has, by the folder of its site. */
function indexedIn(sites: readonly Making[]): ReadonlyMap<string, number> {
  return new Map(
    sites.map(({ below, shards }) => [below, shards.reduce((sum, { documents }) => sum + documents.length, 0)]),
  );
}

/** @returns whether its index came from the store */
async function makeSite(
  { archive, below, shards }: Making,
  root: string,
  store: Store,
  { found, ...writing }: Writing,
  reporter: Reporter,
): Promise<boolean> {
  const folder = join(root, below);
  await reporter.stage("pictures", async ({ progress }) =>
    writeRasters(await rastersOf(archive), folder, store, progress),
  );
  const told: Writing["found"] = (path, needs) => found?.(below + path, below === "" ? needs : needsFrom(below, needs));
  return renderAndIndex(archive, shards, folder, store, { ...writing, found: told }, reporter);
}

/** What a page needs is told from the root of its own site. */
function needsFrom(below: string, { ids, targets }: Needs): Needs {
  return { ids, targets: targets.map((target) => posix.join(below, target)) };
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
  writing: Writing,
  reporter: Reporter,
): Promise<boolean> {
  let tell: Progress = () => {};
  let indexing: Promise<boolean> = Promise.resolve(false);
  try {
    const site = await reporter.stage("render", async ({ progress }) => {
      indexing = writeIndex(archive, shards, folder, store, (done, total) => tell(done, total));
      // It may fail before it is waited for.
      indexing.catch(() => {});
      const site = await siteOf(archive, shards);
      await render(site, folder, store, { ...writing, progress });
      return site;
    });
    const isKept = await reporter.stage("index", ({ progress }) => {
      tell = progress;
      return indexing;
    });
    writeEdition(site, shards, folder, store);
    return isKept;
  } finally {
    // Nothing is taken away while it is still written.
    await Promise.allSettled([indexing]);
  }
}

/** @throws {FaultsError} with every fault of a finished site */
async function checkWhole(folder: string, memory: CheckedMemory, progress: Progress): Promise<Checked> {
  const checked = await checkSite(folder, progress, memory);
  memory.close();
  if (checked.faults.length > 0) throw new FaultsError(checked.faults, { inSite: true });
  return checked;
}

/** How much there is below a folder of a site; a file that the store has put there need not be looked at. */
function bytesBelow(below: string, paths: readonly string[], folder: string, store: Store): number {
  const placed = store.placed();
  const files = paths.filter((path) => path.startsWith(below)).map((path) => pathIn(folder, path));
  return files.reduce((sum, file) => sum + (placed.get(file)?.size ?? statSync(file).size), 0);
}
