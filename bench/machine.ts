/** The machine and the programs that were measured, without names that tell whose machine it is. */
import { execFileSync } from "node:child_process";
import os from "node:os";
import { pagefind } from "./contestants.ts";

/** What a reader needs to compare the figures with those of another machine. */
export interface Machine {
  readonly system: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly hugo: string | null;
  readonly pagefind: string | null;
}

/** Describes the machine that this runs on. */
export function describeMachine(): Machine {
  return {
    system: `${os.type()} ${os.arch()}`,
    cpu: os.cpus()[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    hugo: versionOf("hugo", ["version"]),
    pagefind: versionOf(process.execPath, [pagefind, "--version"]),
  };
}

/** The first number with dots that a program prints of itself; null when it cannot be run. */
function versionOf(program: string, args: readonly string[]): string | null {
  try {
    const printed = execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return /\d+(\.\d+)+/.exec(printed)?.[0] ?? null;
  } catch {
    return null;
  }
}
