/** Runs a build in a process of its own and tells what it found wrong. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { faultLanguageOf } from "../input/fault-language.ts";
import type { FaultLanguage } from "../input/said.ts";
import { type Means, writeSize } from "../means.ts";
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
  const places = ["--archive", archive, "--out", out, "--lang", language];
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
  const child = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "pipe"] });
  const printed: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed.push(text);
    process.stderr.write(text);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("close", (status) => resolve(status === 0 ? "" : withoutStages(printed.join(""), language)));
  });
}
