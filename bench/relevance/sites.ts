/** The archive and the two sites that are asked: made, or taken as an earlier run left them. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { writeArchive } from "../archive.ts";
import { type Contestant, doiChieu, root } from "../contestants.ts";
import { measure } from "../measure.ts";
import type { Source, SourceOptions } from "../source.ts";
import { makeStock } from "./stock.ts";

/** How much of a kept folder is taken as it is. */
export type Reuse = "nothing" | "archive" | "all";

interface Wish {
  readonly work: string;
  readonly source: Source;
  readonly options: SourceOptions;
  readonly reuse: Reuse;
  readonly stock: boolean;
  readonly say: (line: string) => void;
}

export interface Sites {
  readonly own: string;
  readonly stock: string;
}

/**
 * Makes what is not there yet.
 * @throws {Error} when the folder holds another corpus, or a build fails
 */
export async function makeSites({ work, source, options, reuse, stock, say }: Wish): Promise<Sites> {
  const archive = join(work, "archive");
  if (reuse === "nothing" || !isSame(work, source, options)) await makeArchive(work, archive, source, options, say);
  const contestant = doiChieu(archive, work);
  const sites = { own: contestant.out, stock: join(work, "stock") };
  if (reuse !== "all" || !isFinished(sites.own)) {
    // Of stock's site only the pages are taken from this one, and those may be others now.
    rmSync(finishedMark(sites.stock), { force: true });
    await finish(sites.own, () => build(contestant, say));
  }
  if (stock && !isFinished(sites.stock)) {
    await finish(sites.stock, () => makeStock(sites.own, sites.stock));
    say("stock Pagefind has indexed the same pages");
  }
  return sites;
}

async function build({ commands }: Contestant, say: (line: string) => void): Promise<void> {
  for (const command of commands) {
    const { wallSeconds, peakBytes } = await measure(command, root);
    const memory = peakBytes === null ? "" : `, ${(peakBytes / 2 ** 30).toFixed(1)} GiB at most`;
    say(`built in ${wallSeconds.toFixed(1)} s${memory}`);
  }
}

/** Marks a site when it is whole, so that one whose making was broken off is not asked. */
async function finish(site: string, make: () => Promise<void>): Promise<void> {
  rmSync(finishedMark(site), { force: true });
  await make();
  writeFileSync(finishedMark(site), "");
}

function isFinished(site: string): boolean {
  return existsSync(finishedMark(site));
}

/** Beside the site, for what lies in it is the tool's. */
function finishedMark(site: string): string {
  return `${site}.finished`;
}

async function makeArchive(
  work: string,
  archive: string,
  source: Source,
  options: SourceOptions,
  say: (line: string) => void,
): Promise<void> {
  const articles = await writeArchive(archive, source.corpus());
  // Written last: a making that was broken off is not taken for a whole one.
  writeFileSync(join(work, noteName), noteOf(source, options));
  say(`${articles} articles made`);
}

const noteName = "corpus.json";

/** What a kept archive was made of. */
function noteOf({ file }: Source, { count, seed }: SourceOptions): string {
  const of = file === undefined ? { synthetic: count ?? 1000, seed } : { file: basename(file), count: count ?? null };
  return `${JSON.stringify(of)}\n`;
}

/** @throws {Error} when an archive is there that was made of something else */
function isSame(work: string, source: Source, options: SourceOptions): boolean {
  const note = join(work, noteName);
  if (!existsSync(note)) return false;
  if (readFileSync(note, "utf8") === noteOf(source, options)) return true;
  throw new Error(`${work} holds another corpus`);
}
