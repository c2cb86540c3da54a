/** Runs contestants in turn, in each of the situations that a site is built in. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { beside } from "../src/publish/names.ts";
import { type Contestant, costOf, root } from "./contestants.ts";
import { together } from "./costs.ts";
import { drawArticles, editArticle, type Reach } from "./edit.ts";
import { type Command, type Cost, measure, type Ran, Unfinished } from "./measure.ts";
import { randomOf } from "./random.ts";

/** From nothing; after an edit of an article of the newest hundredth, or of any; after nothing. */
export const scenarios = ["clean", "recent", "any", "unchanged"] as const;
export type Scenario = (typeof scenarios)[number];

/** One run of a contestant. */
export interface Run {
  /** Its commands one after another; nothing where one of them did not come to its end. */
  readonly whole: Cost | null;
  readonly steps: readonly (Cost & { readonly name: string })[];
  /** The pages alone, of a clean run. */
  readonly pages: Cost | null;
  /** Why not all of it was done. */
  readonly unfinished?: string;
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
 * each repetition edits another article. What of the other side is too much for the machine is tried once: then only that is run
 * which came to its end.
 * @throws {Unfinished} when the first contestant is too much for it
 */
export async function race(wish: Wish): Promise<Runs> {
  const { contestants, runs, say } = wish;
  const order = scenarios.filter((scenario) => wish.scenarios.includes(scenario));
  const made = new Map(order.map((scenario) => [scenario, contestants.map((): Run[] => [])] as const));
  const edit = editor(wish);
  /** How many of its commands come to their end, of a contestant of which not all do. */
  const able = new Map<Contestant, number>();
  // A build onto its own output needs one that has been before.
  if (!order.includes("clean")) for (const contestant of contestants) await runOnce(contestant, "clean");
  for (let turn = 0; turn < runs; turn += 1) {
    for (const scenario of order) {
      edit(scenario, turn);
      for (const [index, contestant] of contestants.entries()) {
        const run = await runOnce(contestant, scenario, able.get(contestant));
        if (run === undefined) continue;
        if (index === 0 && run.unfinished !== undefined) throw new Unfinished(run.unfinished);
        if (run.unfinished !== undefined) able.set(contestant, run.steps.length);
        made.get(scenario)?.[index]?.push(run);
        say(`run ${turn + 1} of ${runs}, ${scenario}: ${contestant.name} ${runText(run)}`);
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

/** @param able how many of its commands come to their end; then nothing but a clean run is of use */
async function runOnce(contestant: Contestant, scenario: Scenario, able?: number): Promise<Run | undefined> {
  const { commands, again, out } = contestant;
  if (able !== undefined && scenario !== "clean") return undefined;
  // What an earlier build has left is taken away before the clock runs.
  if (scenario === "clean")
    for (const left of [out, beside(out, "cache")]) rmSync(left, { recursive: true, force: true });
  contestant.clear();
  const { ran, unfinished } = await runAll((scenario === "clean" ? commands : again).slice(0, able));
  return {
    whole: able === undefined && unfinished === undefined ? together(ran) : null,
    steps: ran.map((step) => ({ name: step.name, ...costOf(step) })),
    pages: scenario === "clean" ? contestant.pages(ran) : null,
    ...(unfinished !== undefined && { unfinished }),
  };
}

/** What a long bench has found so far, should it be cut off. */
function runText({ whole, steps, unfinished }: Run): string {
  const told = whole === null ? steps.map((step) => `${step.name} alone ${costText(step)}`) : [costText(whole)];
  return [...told, unfinished].filter((text) => text !== undefined).join("; ");
}

function costText({ wallSeconds, cpuSeconds, peakBytes }: Cost): string {
  const cpu = cpuSeconds === null ? "" : `, ${cpuSeconds.toFixed(1)} s of the processor`;
  const peak = peakBytes === null ? "" : `, ${Math.round(peakBytes / 1e6)} MB`;
  return `${wallSeconds.toFixed(1)} s${cpu}${peak}`;
}

interface AllRan {
  readonly ran: readonly (Ran & { readonly name: string })[];
  readonly unfinished?: string;
}

async function runAll(commands: readonly Command[]): Promise<AllRan> {
  const ran: (Ran & { readonly name: string })[] = [];
  for (const command of commands) {
    try {
      ran.push({ name: command.name, ...(await measure(command, root)) });
    } catch (error) {
      if (error instanceof Unfinished) return { ran, unfinished: error.message };
      throw error;
    }
  }
  return { ran };
}

/** What could not be finished, each once. */
export function unfinishedIn(runs: Runs): readonly string[] {
  const all = Object.values(runs).flatMap((own) => own.flat());
  return [...new Set(all.flatMap(({ unfinished }) => unfinished ?? []))];
}

/** How many files a folder holds at any depth, and how large they are. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size).reduce((a, b) => a + b, 0);
  return { files: files.length, bytes };
}
