/** Runs a build in a process of its own and tells what it found wrong. */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { printWords } from "../input/fault.ts";
import { faultLanguageOf } from "../input/fault-language.ts";
import { type FaultLanguage, wordsIn } from "../input/said.ts";
import { type Means, writeSize } from "../means.ts";
import { cutOff } from "../pipeline/messages.ts";
import { withoutStages } from "../pipeline/words.ts";
import { toolFolder } from "../tool.ts";

/** What a build has found wrong; no text where the site was published. */
export interface Outcome {
  readonly text: string;
  readonly language: FaultLanguage;
}

export interface BuildRun {
  readonly archive: string;
  readonly out: string;
  /** The language of faults; without it, that of the archive at the time of each build. */
  readonly language?: FaultLanguage | undefined;
  /** What a build may use of the machine, as far as something was said of that. */
  readonly means?: Partial<Means> | undefined;
}

/** Builds once; what the build prints is passed on to the terminal. */
export async function runBuild({ archive, out, language: wished, means }: BuildRun): Promise<Outcome> {
  const language = wished ?? (await faultLanguageOf(archive));
  // Nobody waits for packed files while they write.
  const places = ["--archive", archive, "--out", out, "--lang", language, "--no-precompress"];
  const command = [join(toolFolder, "src", "main.js"), "build", ...places, ...optionsOf(means)];
  return { text: await run(command, language), language };
}

function optionsOf({ jobs, memory }: Partial<Means> = {}): string[] {
  return [
    ...(jobs === undefined ? [] : ["--jobs", String(jobs)]),
    ...(memory === undefined ? [] : ["--memory", writeSize(memory)]),
  ];
}

function run(command: readonly string[], language: FaultLanguage): Promise<string> {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "pipe", "ipc"] });
  const printed: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    printed.push(text);
    process.stderr.write(text);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (status, signal) => {
      if (isCutOff(status, signal)) printed.splice(0, printed.length, tellCutOff(signal ?? `${status}`, language));
      resolve(status === 0 ? "" : withoutStages(printed.join(""), language));
    });
  });
}

/** Whether the system, or the engine for lack of memory, has ended a build: what that prints then says nothing to its reader. */
export function isCutOff(status: number | null, signal: NodeJS.Signals | null): boolean {
  return signal !== null || status === aborted;
}

/** As a process ends that has aborted itself. */
const aborted = 128 + constants.signals.SIGABRT;

/** @returns what is printed, which says what that means */
export function tellCutOff(end: string, language: FaultLanguage): string {
  const text = `${printWords(wordsIn(cutOff(end), language))}\n`;
  process.stderr.write(text);
  return text;
}
