/** Runs a command and measures it with all the processes that it starts. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { totalmem } from "node:os";
import type { Readable } from "node:stream";
import { childrenCpuSeconds, endTree, treeBytes } from "./processes.ts";

/** A program and its arguments; started without a shell. */
export interface Command {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

/** What one run cost. Without `/proc` only the wall time is measured. */
export interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number | null;
  readonly peakBytes: number | null;
}

/** What a run cost, and the end of what it printed. */
export interface Ran extends Cost {
  readonly printed: string;
}

/** A command that the system could not bring to its end: it was killed, or took more memory than there is. */
export class Unfinished extends Error {
  override readonly name = "Unfinished";
}

const sampleMs = 50;
/** With more than this of the machine's memory a command is ended, before the system ends something else. */
const mostOfMemory = 0.9;

/**
 * Runs a command to its end.
 * @param command what to run; its output is shown only if it fails
 * @param folder the working folder
 * @param most with more memory than so many bytes it is ended
 * @throws {Unfinished} when it is killed, or takes too much memory
 * @throws {Error} when it cannot be started or fails, with the end of what it printed
 */
export async function measure(command: Command, folder: string, most = mostOfMemory * totalmem()): Promise<Ran> {
  const cpuBefore = childrenCpuSeconds();
  const start = performance.now();
  const { peakBytes, printed } = await peakOf(command, folder, most);
  const wallSeconds = (performance.now() - start) / 1000;
  const cpuAfter = childrenCpuSeconds();
  const cpuSeconds = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
  return { wallSeconds, cpuSeconds, peakBytes, printed };
}

async function peakOf(command: Command, folder: string, most: number): Promise<Pick<Ran, "peakBytes" | "printed">> {
  const child = spawn(command.program, command.args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const printed = endOf([child.stdout, child.stderr]);
  let peak: number | null = null;
  const sample = (): void => {
    if (child.pid === undefined) return;
    peak = greater(peak, treeBytes(child.pid));
    if ((peak ?? 0) > most) endTree(child.pid);
  };
  child.once("spawn", sample);
  const timer = setInterval(sample, sampleMs);
  await once(child, "close").finally(() => clearInterval(timer));
  if (child.exitCode === 0) return { peakBytes: peak, printed: printed() };
  if ((peak ?? 0) > most) throw new Unfinished(`${command.name} took more than ${(most / 1e9).toFixed(1)} GB`);
  if (child.signalCode !== null) throw new Unfinished(`${command.name} was ended (${child.signalCode})`);
  throw new Error(`${command.name} ended with ${child.exitCode}\n${printed()}`);
}

/** Reads streams as they come, lest the writer wait, and keeps the last that they said. */
function endOf(streams: readonly Readable[]): () => string {
  let end = "";
  for (const stream of streams) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      end = (end + text).slice(-2000);
    });
  }
  return () => end;
}

function greater(peak: number | null, now: number | null): number | null {
  return now === null ? peak : Math.max(peak ?? 0, now);
}
