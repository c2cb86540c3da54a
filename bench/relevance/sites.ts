/** The archive and the two sites that are asked: made, or taken as an earlier run left them. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { writeArchive } from "../archive.ts";
import { doiChieu, root } from "../contestants.ts";
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
  const isKept = isSame(work, source, options);
  if (reuse === "nothing" || !isKept) await makeArchive(work, archive, source, options, say);
  const contestant = doiChieu(archive, work);
  const sites = { own: contestant.out, stock: join(work, "stock") };
  if (reuse !== "all" || !isKept || !isFinished(sites.own)) {
    // Of stock's site only the pages are taken from this one, and those may be others now.
    rmSync(sites.stock, { recursive: true, force: true });
    for (const command of contestant.commands) {
      const { wallSeconds } = await measure(command, root);
      say(`built in ${wallSeconds.toFixed(1)} s`);
    }
  }
  if (stock && !isFinished(sites.stock)) {
    await makeStock(sites.own, sites.stock);
    say("stock Pagefind has indexed the same pages");
  }
  return sites;
}

/** Whether a site has its index, which is written last. */
function isFinished(site: string): boolean {
  return existsSync(join(site, "pagefind", "pagefind-entry.json"));
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
