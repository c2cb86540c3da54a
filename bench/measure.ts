/** Runs a command and measures it with all the processes that it starts. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { childrenCpuSeconds, treeBytes } from "./processes.ts";

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

const sampleMs = 50;

/**
 * Runs a command to its end.
 * @param command what to run; its output is shown only if it fails
 * @param folder the working folder
 * @throws {Error} when it cannot be started or fails, with the end of what it printed
 */
export async function measure(command: Command, folder: string): Promise<Ran> {
  const cpuBefore = childrenCpuSeconds();
  const start = performance.now();
  const { peakBytes, printed } = await peakOf(command, folder);
  const wallSeconds = (performance.now() - start) / 1000;
  const cpuAfter = childrenCpuSeconds();
  const cpuSeconds = cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore;
  return { wallSeconds, cpuSeconds, peakBytes, printed };
}

async function peakOf(command: Command, folder: string): Promise<Pick<Ran, "peakBytes" | "printed">> {
  const child = spawn(command.program, command.args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const printed = endOf([child.stdout, child.stderr]);
  let peak: number | null = null;
  const sample = (): void => {
    if (child.pid !== undefined) peak = greater(peak, treeBytes(child.pid));
  };
  child.once("spawn", sample);
  const timer = setInterval(sample, sampleMs);
  await once(child, "close").finally(() => clearInterval(timer));
  if (child.exitCode === 0) return { peakBytes: peak, printed: printed() };
  throw new Error(`${command.name} ended with ${child.signalCode ?? child.exitCode}\n${printed()}`);
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
