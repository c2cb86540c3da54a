/** Runs groups of test files in several processes at once, each told whole when it is over. */
import { availableParallelism, totalmem } from "node:os";
import type { Group } from "./groups.ts";
import { type Count, countIn, program, run, sumOf } from "./programs.ts";

/** What a process with the tools and browsers that it starts may need. */
const bytesOfProcess = 2_000_000_000;

/**
 * As many processes as there are cores, and as fit into memory.
 * @param more beyond that, where each waits for others half of its time
 */
export function workers(more = 0): number {
  return Math.max(1, Math.min(availableParallelism() + more, Math.floor(totalmem() / bytesOfProcess)));
}

/**
 * Runs groups, the first ones first.
 * @param coverage the folder in which the processes note what code they ran; without it they note nothing
 */
export async function runGroups(groups: readonly Group[], atOnce: number, coverage?: string): Promise<Count> {
  const left = [...groups];
  const counts: Count[] = [];
  const work = async (): Promise<void> => {
    for (let group = left.shift(); group !== undefined; group = left.shift())
      counts.push(await runGroup(group, coverage));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sumOf(counts);
}

async function runGroup({ name, files }: Group, coverage: string | undefined): Promise<Count> {
  const begin = performance.now();
  const ended = await run(uvu(files), isCounted(name) && coverage ? { env: { NODE_V8_COVERAGE: coverage } } : {});
  const count = countIn(ended);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const how = count.failed > 0 ? `${count.failed} FAILED` : `${count.passed} passed`;
  process.stdout.write(`\n${name}: ${how}, ${seconds} s\n${ended.printed}`);
  return count;
}

/** Whole builds take a fifth longer with it, and run no line of the rooms that are counted which the rooms' own tests do not. */
function isCounted(name: string): boolean {
  return !name.startsWith("build/");
}

/** The command that runs test files, by their paths below `test/`, or all those whose paths match. */
export function uvu(files: readonly string[] | RegExp): string[] {
  const pattern = files instanceof RegExp ? files.source : `^(${files.map(escaped).join("|")})$`;
  return ["--import", "tsx", program("uvu", "bin.js"), "test", pattern];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
