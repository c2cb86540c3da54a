/** Runs contestants in turn and takes the medians. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Contestant, root } from "./contestants.ts";
import { type Cost, measure } from "./measure.ts";

/** What a contestant cost and made. */
export interface Result {
  readonly name: string;
  /** The whole: seconds added up, the greater of the peaks. */
  readonly median: Cost;
  readonly runs: readonly Cost[];
  /** The single commands, where there are several. */
  readonly steps: readonly { readonly name: string; readonly median: Cost }[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Runs A B A B …, so that a machine that slows down slows both.
 * @param contestants who runs, in this order
 * @param runs how often each runs
 * @param say is told of each run as it ends
 */
export async function race(
  contestants: readonly Contestant[],
  runs: number,
  say: (line: string) => void,
): Promise<readonly Result[]> {
  const costs = contestants.map((): (readonly Cost[])[] => []);
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const steps = await runOnce(contestant);
      costs[index]?.push(steps);
      say(`run ${run} of ${runs}: ${contestant.name} ${together(steps).wallSeconds.toFixed(1)} s`);
    }
  }
  return contestants.map((contestant, index) => resultOf(contestant, costs[index] ?? []));
}

async function runOnce(contestant: Contestant): Promise<readonly Cost[]> {
  rmSync(contestant.out, { recursive: true, force: true });
  const costs: Cost[] = [];
  for (const command of contestant.commands) costs.push(await measure(command, root));
  return costs;
}

function resultOf(contestant: Contestant, runs: readonly (readonly Cost[])[]): Result {
  const wholes = runs.map(together);
  const steps = contestant.commands.map(({ name }, step) => ({
    name,
    median: medianCost(runs.flatMap((costs) => costs[step] ?? [])),
  }));
  return {
    name: contestant.name,
    median: medianCost(wholes),
    runs: wholes,
    steps: steps.length > 1 ? steps : [],
    ...sizeOf(contestant.out),
  };
}

/** One command after another: their seconds add up, their memory does not. */
function together(steps: readonly Cost[]): Cost {
  const sum = (a: number, b: number): number => a + b;
  return {
    wallSeconds: steps.map((step) => step.wallSeconds).reduce(sum, 0),
    cpuSeconds: whereMeasured(
      steps.map((step) => step.cpuSeconds),
      (all) => all.reduce(sum, 0),
    ),
    peakBytes: whereMeasured(
      steps.map((step) => step.peakBytes),
      (all) => Math.max(...all),
    ),
  };
}

function medianCost(costs: readonly Cost[]): Cost {
  return {
    wallSeconds: median(costs.map((cost) => cost.wallSeconds)),
    cpuSeconds: whereMeasured(
      costs.map((cost) => cost.cpuSeconds),
      median,
    ),
    peakBytes: whereMeasured(
      costs.map((cost) => cost.peakBytes),
      median,
    ),
  };
}

function whereMeasured(
  figures: readonly (number | null)[],
  merge: (figures: readonly number[]) => number,
): number | null {
  const measured = figures.filter((figure) => figure !== null);
  return measured.length < figures.length || measured.length === 0 ? null : merge(measured);
}

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** How many files a folder holds at any depth, and how large they are. */
function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.map((file) => statSync(join(file.parentPath, file.name)).size).reduce((a, b) => a + b, 0);
  return { files: files.length, bytes };
}
