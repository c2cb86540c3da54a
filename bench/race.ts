/** Runs contestants in turn, in each of the situations that a site is built in. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { beside } from "../src/publish/staging.ts";
import { type Contestant, costOf, root } from "./contestants.ts";
import { together } from "./costs.ts";
import { drawArticles, editArticle, type Reach } from "./edit.ts";
import { type Command, type Cost, measure, type Ran } from "./measure.ts";
import { randomOf } from "./random.ts";

/** From nothing; after an edit of an article of the newest hundredth, or of any; after nothing. */
export const scenarios = ["clean", "recent", "any", "unchanged"] as const;
export type Scenario = (typeof scenarios)[number];

/** One run of a contestant. */
export interface Run {
  /** Its commands one after another. */
  readonly whole: Cost;
  readonly steps: readonly (Cost & { readonly name: string })[];
  /** The pages alone, of a clean run. */
  readonly pages: Cost | null;
}

/** All runs of each scenario: of each contestant in the order of the repetitions. */
export type Runs = Readonly<Partial<Record<Scenario, readonly (readonly Run[])[]>>>;

interface Wish {
  readonly contestants: readonly Contestant[];
  readonly scenarios: readonly Scenario[];
  readonly archive: string;
  readonly runs: number;
  readonly seed: number;
  /** Is told of each run as it ends. */
  readonly say: (line: string) => void;
}

/**
 * Runs A B A B … in each scenario, so that a machine that slows down slows both. An edit is made once and taken over by all, and
 * each repetition edits another article.
 */
export async function race(wish: Wish): Promise<Runs> {
  const { contestants, runs, say } = wish;
  const order = scenarios.filter((scenario) => wish.scenarios.includes(scenario));
  const made = new Map(order.map((scenario) => [scenario, contestants.map((): Run[] => [])] as const));
  const edit = editor(wish);
  // A build onto its own output needs one that has been before.
  if (!order.includes("clean")) for (const contestant of contestants) await runOnce(contestant, "clean");
  for (let turn = 0; turn < runs; turn += 1) {
    for (const scenario of order) {
      edit(scenario, turn);
      for (const [index, contestant] of contestants.entries()) {
        const run = await runOnce(contestant, scenario);
        made.get(scenario)?.[index]?.push(run);
        say(`run ${turn + 1} of ${runs}, ${scenario}: ${contestant.name} ${costText(run.whole)}`);
      }
    }
  }
  return Object.fromEntries(made);
}

function editor({ contestants, archive, runs, seed }: Wish): (scenario: Scenario, turn: number) => void {
  const reaches: readonly Reach[] = ["recent", "any"];
  const drawn = new Map<Scenario, readonly string[]>(
    reaches.map((reach) => [reach, drawArticles(archive, reach, runs, seed)]),
  );
  return (scenario, turn) => {
    const path = drawn.get(scenario)?.[turn];
    if (path === undefined) return;
    const edit = editArticle(archive, path, randomOf(seed, turn + 2));
    for (const contestant of contestants) contestant.edited(edit);
  };
}

async function runOnce(contestant: Contestant, scenario: Scenario): Promise<Run> {
  const { commands, again, out } = contestant;
  // What an earlier build has left is taken away before the clock runs.
  if (scenario === "clean")
    for (const left of [out, beside(out, "cache")]) rmSync(left, { recursive: true, force: true });
  contestant.clear();
  const ran = await runAll(scenario === "clean" ? commands : again);
  return {
    whole: together(ran),
    steps: ran.map((step) => ({ name: step.name, ...costOf(step) })),
    pages: scenario === "clean" ? contestant.pages(ran) : null,
  };
}

/** What a long bench has found so far, should it be cut off. */
function costText({ wallSeconds, cpuSeconds, peakBytes }: Cost): string {
  const cpu = cpuSeconds === null ? "" : `, ${cpuSeconds.toFixed(1)} s of the processor`;
  const peak = peakBytes === null ? "" : `, ${Math.round(peakBytes / 1e6)} MB`;
  return `${wallSeconds.toFixed(1)} s${cpu}${peak}`;
}

async function runAll(commands: readonly Command[]): Promise<readonly (Ran & { readonly name: string })[]> {
  const ran: (Ran & { readonly name: string })[] = [];
  for (const command of commands) ran.push({ name: command.name, ...(await measure(command, root)) });
  return ran;
}

/** How many files a folder holds at any depth, and how large they are. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size).reduce((a, b) => a + b, 0);
  return { files: files.length, bytes };
}
