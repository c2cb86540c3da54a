/** One size of the comparison: an archive, the contestants, their runs, and whether their sites are the same. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { writeArchive } from "./archive.ts";
import { type Contestant, doiChieu, hugoAndPagefind, root } from "./contestants.ts";
import type { Machine } from "./machine.ts";
import { measure } from "./measure.ts";
import { mixedOf } from "./mixed.ts";
import { type Runs, race, type Scenario, sizeOf, unfinishedIn } from "./race.ts";
import type { Report } from "./report.ts";
import { type Sameness, samenessOf } from "./same/same.ts";
import { say } from "./say.ts";
import type { SourceOptions } from "./source.ts";

export interface Wish extends Omit<SourceOptions, "count"> {
  readonly machine: Machine;
  /** The folder that everything is made in. */
  readonly work: string;
  readonly runs: number;
  readonly scenarios: readonly Scenario[];
  readonly only?: "doi-chieu" | "hugo";
  readonly same?: true;
  readonly keep?: string;
}

/** So many pages are held against each other. */
const drawnPages = 200;

/**
 * Compares at one size. After the runs both sites hold the same articles, edits and all: these are the sites that are compared.
 * @param count how many articles; nothing for what the source has
 */
export async function compareAt(count: number | undefined, wish: Wish): Promise<Report> {
  const { work, machine, seed } = wish;
  const archive = join(work, "archive");
  const { corpus, real } = mixedOf(wish, count);
  const articles = await writeArchive(archive, corpus);
  say(`${articles} articles made`);
  const contestants = contestantsOf(archive, wish);
  const runs = wish.same ? await buildOnce(contestants) : await race({ ...wish, contestants, archive, say });
  const sizes = contestants.map(({ name, out }) => ({ name, ...sizeOf(out) }));
  // A site that could not be finished does not hold the edits.
  const same = unfinishedIn(runs).length > 0 ? null : sameness(contestants, seed);
  if (wish.keep === undefined) rmSync(work, { recursive: true, force: true });
  const targeted = wish.only !== "hugo";
  return { machine, corpus: { articles, real: real() }, contestants: sizes, runs, targeted, same };
}

function contestantsOf(archive: string, { work, machine, only, same }: Wish): readonly Contestant[] {
  const tool = only === "hugo" ? [] : [doiChieu(archive, work)];
  if (only === "doi-chieu") return tool;
  if (machine.hugo !== null) return [...tool, hugoAndPagefind(archive, work)];
  if (only === "hugo" || same) throw new Error("hugo is not installed");
  say("hugo is not installed: the comparison is skipped, only this tool is measured");
  return tool;
}

/** Pages alone are wanted: the other side's index is not built. */
async function buildOnce(contestants: readonly Contestant[]): Promise<Runs> {
  for (const { name, commands } of contestants) {
    for (const command of commands.slice(0, 1)) await measure(command, root);
    say(`${name}: built`);
  }
  return {};
}

function sameness([first, second]: readonly Contestant[], seed: number): Sameness | null {
  if (first === undefined || second === undefined) return null;
  const sites = { names: [first.name, second.name], folders: [first.out, second.out] } as const;
  return samenessOf(sites, drawnPages, seed);
}
