/**
 * A build that may need more memory than the engine allows, in a process of its own: the engine ends a process that has none left, with
 * nothing but its own trace, and only another can say what that means.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { getHeapStatistics } from "node:v8";
import type { FaultLanguage } from "../input/said.ts";
import { isCutOff, tellCutOff } from "../start/run-build.ts";
import { namesBelow, pathIn } from "../store/files.ts";
import { toolFolder } from "../tool.ts";

/** What a build of any archive has plenty in, and what each of its articles adds to that: about three times what was measured. */
const [least, each] = [160 * 2 ** 20, 40 * 2 ** 10];

/** Whether a build of an archive might run out of memory in this process; not where it has one of its own already, with a channel. */
export function mayRunShort(archive: string): boolean {
  return process.channel == null && getHeapStatistics().heap_size_limit < least + each * filesIn(archive);
}

function filesIn(archive: string): number {
  try {
    return namesBelow(pathIn(archive, "src/articles")).length;
  } catch {
    return 0;
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs this very command in a process of its own, which ends with this one, and ends as it does. */
export async function apart(language: FaultLanguage): Promise<void> {
  const command = [...process.execArgv, join(toolFolder, "src", "main.js"), ...process.argv.slice(2)];
  const child = spawn(process.execPath, command, { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  const passOn = (signal: NodeJS.Signals): boolean => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const [status, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject).on("close", (...end) => resolve(end));
  });
  for (const name of signals) process.off(name, passOn);
  process.exitCode = status ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  if (isCutOff(status, signal)) tellCutOff(signal ?? `${status}`, language);
}
